#pragma once
#include "app/reports/efficacy/efficacy.h"
#include "tests/support/response_study.h"

#include <QMetaType>
#include <functional>

inline const QDate cutOff(2026, 6, 1);
/// What a row of a table of tests adds to the study.
using Change = std::function<void(StudyBuilder&)>;

/// One AML subject at L1, infused on 2026-01-05, with what `change` adds.
inline EfficacyReport reportOf(const Change& change, QDate on = cutOff) {
  StudyBuilder b;
  infusedAt(b, 1, {2026, 1, 5});
  change(b);
  return efficacyReport(b.study(), on);
}

inline const EfficacySubject& only(const EfficacyReport& report) {
  return report.subjects.front();
}
