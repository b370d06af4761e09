#pragma once
#include "tests/support/disease_text.h"

namespace on_day_36 {
/// What is derived on day 36.
inline DerivedResponse onDay36(ResponseCriteria criteria, const QString& baseline, const QString& earlier,
                               const QString& findings) {
  const DiseaseCourse course{findingsFrom(baseline), assessmentsFrom(earlier), QDate(2026, 1, 5).addDays(36)};
  return deriveResponse(criteria, course, findingsFrom(findings));
}
} // namespace on_day_36
