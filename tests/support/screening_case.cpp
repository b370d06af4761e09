#include "tests/support/screening_case.h"

#include "tests/support/study_builder.h"

namespace {
Eligibility overallWith(Verdict only) {
  return only == Verdict::Met      ? Eligibility::Eligible
         : only == Verdict::NotMet ? Eligibility::NotEligible
                                   : Eligibility::Incomplete;
}
} // namespace

ScreeningCase changedCase(const ScreeningChange& change) {
  StudyBuilder builder;
  builder.eligible(QStringLiteral("SCR-001"));
  ScreeningCase result{builder.last().screening(), builder.study().site};
  change(result);
  return result;
}

EligibilityResult judgedCase(const ScreeningCase& screeningCase) {
  static const Protocol protocol = StudyBuilder().study().protocol;
  return evaluateEligibility(protocol, screeningCase.site, screeningCase.screening);
}

const char* verdictText(Verdict verdict) {
  return verdict == Verdict::Met ? "met" : verdict == Verdict::NotMet ? "not met" : "not assessed";
}

QString faultOf(const EligibilityResult& result, const QString& id, const QString& verdict) {
  const CriterionVerdict* criterion = result.criterion(id);
  if (!criterion) return QStringLiteral("no verdict");
  const bool assessed = criterion->verdict != Verdict::NotAssessed;
  if (QLatin1String(verdictText(criterion->verdict)) != verdict)
    return QLatin1String(verdictText(criterion->verdict)) + QStringLiteral(": ") + criterion->explanation;
  if (criterion->explanation.isEmpty()) return QStringLiteral("no explanation");
  if (assessed && criterion->value.isEmpty()) return QStringLiteral("no deciding value");
  if (assessed != criterion->missing.isEmpty()) return QStringLiteral("missing items where there are none");
  if (result.overall != overallWith(criterion->verdict)) return QStringLiteral("wrong overall verdict");
  return {};
}
