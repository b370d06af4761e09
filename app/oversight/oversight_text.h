#pragma once
#include <QCoreApplication>

/// What a person reads of this folder is translated in one context.
struct OversightText {
  Q_DECLARE_TR_FUNCTIONS(Oversight)
};
