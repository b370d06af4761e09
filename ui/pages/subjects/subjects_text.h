#pragma once
#include <QCoreApplication>

/// What a person reads of this folder is translated in one context.
struct SubjectsText {
  Q_DECLARE_TR_FUNCTIONS(Subjects)
};
