#pragma once
#include <QCoreApplication>

/// What a person reads of the shell is translated in one context.
struct ShellText {
  Q_DECLARE_TR_FUNCTIONS(Shell)
};
