#pragma once
#include <QCoreApplication>

/// What a person reads of this folder is translated in one context.
struct PolicyText {
  Q_DECLARE_TR_FUNCTIONS(Policy)
};
