#include "app/screening/eligibility.h"
#include "app/screening/screening_text.h"

#include <cmath>

namespace {
/// What a value can be at all; wider than what the protocol wants.
struct Range {
  double least = 0;
  double most = 100;
};

class Findings {
 public:
  void check(const char* rule, const char* field, std::optional<double> value, const Range& range) {
    if (!value || (std::isfinite(*value) && *value >= range.least && *value <= range.most)) return;
    add(rule, field,
        ScreeningText::tr("A number from %1 to %2.")
            .arg(QString::number(range.least), QString::number(range.most)));
  }

  void add(const char* rule, const char* field, const QString& message) {
    refusals.push_back({QLatin1String(rule), message, QLatin1String(field)});
  }

  std::vector<Refusal> refusals;
};

struct OrganRange {
  OrganTest test;
  const char* field;
  Range range;
};

// Between what a laboratory can report of a living person and a slip of the decimal point.
constexpr OrganRange organRanges[] = {
    {OrganTest::Creatinine, "organs.creatinine", {1, 5000}},
    {OrganTest::Alt, "organs.alt", {0, 50000}},
    {OrganTest::Ast, "organs.ast", {0, 50000}},
    {OrganTest::TotalBilirubin, "organs.totalBilirubin", {0, 2000}},
    {OrganTest::Lvef, "organs.lvef", {0, 100}},
    {OrganTest::SpO2, "organs.spO2", {0, 100}},
};

void checkOrgan(Findings& findings, const OrganRange& organ, const OrganValue& value) {
  const std::size_t before = findings.refusals.size();
  findings.check("I6", organ.field, value.value, organ.range);
  if (findings.refusals.size() > before || !value.upperNormal) return;
  if (!std::isfinite(*value.upperNormal) || *value.upperNormal <= 0)
    findings.add("I6", organ.field, ScreeningText::tr("The upper limit of normal must be above zero."));
}
} // namespace

std::vector<Refusal> rangeErrors(const ScreeningEntry& entry) {
  const RelapsedRefractory& disease = entry.relapsedRefractory;
  Findings findings;
  findings.check("I2", "survivalWeeks", entry.survivalWeeks, {0, 520});
  findings.check("I3", "ecog", entry.ecog, {0, 5});
  findings.check("I4b", "cd7Flow", entry.cd7Flow, {});
  findings.check("I4b", "cd7Ihc", entry.cd7Ihc, {});
  findings.check("I4c", "relapsedRefractory.marrowBlastsPercent", disease.marrowBlastsPercent, {});
  findings.check("I4c", "relapsedRefractory.monthsToRelapse", disease.monthsToRelapse, {0, 600});
  findings.check("I4c", "relapsedRefractory.acuteGvhdGrade", disease.acuteGvhdGrade, {0, 4});
  if (disease.inductionCompleted == false && disease.noCrAfterInduction == true)
    findings.add(
        "I4c", "relapsedRefractory.inductionCompleted",
        ScreeningText::tr("An induction that was not completed has no end without remission: one of the two "
                          "answers is wrong."));
  for (const OrganRange& organ : organRanges)
    checkOrgan(findings, organ, entry.organs.value(organ.test));
  return findings.refusals;
}
