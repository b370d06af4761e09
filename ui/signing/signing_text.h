#pragma once
#include <QCoreApplication>

/// What a person reads of this folder is translated in one context.
struct SigningText {
  Q_DECLARE_TR_FUNCTIONS(Signing)
};
