#pragma once
#include <QCoreApplication>

/// What a person reads of this folder is translated in one context.
struct SafetyText {
  Q_DECLARE_TR_FUNCTIONS(Safety)
};
