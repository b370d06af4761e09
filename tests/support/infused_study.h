#pragma once
#include "tests/support/test_study.h"

/// A study with one subject at L1, infused on 2026-01-05, on a later day.
struct InfusedStudy {
  TestStudy test;
  RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
  explicit InfusedStudy(QDate today) {
    if (!infuse(test, subject)) qFatal("not infused");
    test.setDay(today);
  }
};
