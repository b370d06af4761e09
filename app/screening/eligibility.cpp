#include "app/screening/eligibility.h"

#include "app/base/ids.h"
#include "app/screening/criteria.h"
#include "app/screening/screening_text.h"
#include "app/study/words.h"

#include <algorithm>

namespace {
CriterionVerdict judgeInclusion(const QString& id, const Protocol& protocol, const Site& site,
                                const Screening& screening) {
  const InclusionThresholds& limits = protocol.inclusion;
  const ScreeningEntry& entry = screening.entry;
  if (id == QLatin1String("I1")) return judgeAge(limits, screening.ageYears);
  if (id == QLatin1String("I2")) return judgeSurvival(limits, entry.survivalWeeks);
  if (id == QLatin1String("I3")) return judgeEcog(limits, entry.ecog);
  if (id == QLatin1String("I4a")) return judgeDiagnosis(entry.diagnosis);
  if (id == QLatin1String("I4b")) return judgeCd7(limits, entry);
  if (id == QLatin1String("I4c")) return judgeDisease(limits, entry.relapsedRefractory);
  if (id == QLatin1String("I5")) return judgeAccess(entry);
  if (id == QLatin1String("I6")) return judgeOrgans(site, entry);
  if (id == QLatin1String("I7")) return judgeConsent(site, screening);
  return {}; // not assessed: the reader knows no other id
}

bool anyIs(const std::vector<CriterionVerdict>& criteria, Verdict verdict) {
  return std::any_of(criteria.begin(), criteria.end(),
                     [verdict](const CriterionVerdict& criterion) { return criterion.verdict == verdict; });
}

Eligibility overallOf(const std::vector<CriterionVerdict>& criteria) {
  return anyIs(criteria, Verdict::NotMet)        ? Eligibility::NotEligible
         : anyIs(criteria, Verdict::NotAssessed) ? Eligibility::Incomplete
                                                 : Eligibility::Eligible;
}

QStringList idsOf(const std::vector<CriterionVerdict>& criteria, Verdict verdict) {
  QStringList ids;
  for (const CriterionVerdict& criterion : criteria)
    if (criterion.verdict == verdict) ids << criterion.id;
  return ids;
}
} // namespace

std::optional<Cd7Method> cd7MetBy(const Protocol& protocol, const Screening& screening) {
  if (!byId(protocol.criteria, QStringLiteral("I4b"))) return std::nullopt;
  return cd7MetBy(protocol.inclusion, screening.entry);
}

EligibilityResult evaluateEligibility(const Protocol& protocol, const Site& site,
                                      const Screening& screening) {
  EligibilityResult result;
  for (const Criterion& criterion : protocol.criteria) {
    CriterionVerdict verdict = judgeInclusion(criterion.id, protocol, site, screening);
    verdict.id = criterion.id;
    result.criteria.push_back(std::move(verdict));
  }
  result.cd7 = cd7MetBy(protocol, screening);
  for (CriterionVerdict& verdict : judgeExclusions(site, screening.entry))
    result.criteria.push_back(std::move(verdict));
  result.overall = overallOf(result.criteria);
  return result;
}

EligibilityResult EligibilityResult::without(const QStringList& ids) const {
  EligibilityResult rest = *this;
  for (CriterionVerdict& verdict : rest.criteria) {
    if (!ids.contains(verdict.id)) continue;
    const QString id = verdict.id;
    verdict = ::missing(ScreeningText::tr("What is typed is not valid."), {});
    verdict.id = id;
    if (id == QLatin1String("I4b")) rest.cd7.reset();
  }
  rest.overall = overallOf(rest.criteria);
  return rest;
}

QStringList EligibilityResult::failed() const {
  return idsOf(criteria, Verdict::NotMet);
}

QStringList EligibilityResult::missing() const {
  return idsOf(criteria, Verdict::NotAssessed);
}

QString EligibilityResult::missingInWords() const {
  QStringList parts;
  for (const CriterionVerdict& criterion : criteria)
    if (criterion.verdict == Verdict::NotAssessed)
      parts << ScreeningText::tr("%1 (%2)").arg(criterion.id, criterion.missing.join(semicolon()));
  return parts.join(comma());
}

const CriterionVerdict* EligibilityResult::criterion(const QString& id) const {
  return byId(criteria, id);
}

int completedYears(QDate birth, QDate on) {
  QDate birthday(on.year(), birth.month(), birth.day());
  if (!birthday.isValid()) birthday = QDate(on.year(), 3, 1); // 29 February in a common year
  return on.year() - birth.year() - (on < birthday ? 1 : 0);
}

namespace {
/// `decisive` settles the matter alone; without it, what is not assessed keeps it open.
Condition joined(std::initializer_list<Condition> conditions, Verdict decisive, Verdict otherwise) {
  Condition decided{decisive, {}, {}};
  Condition open{Verdict::NotAssessed, {}, {}};
  Condition rest{otherwise, {}, {}};
  bool isDecided = false;
  for (const Condition& condition : conditions) {
    if (condition.verdict == decisive) {
      isDecided = true;
      decided.facts += condition.facts;
    } else if (condition.verdict == Verdict::NotAssessed) {
      open.missing += condition.missing;
    } else {
      rest.facts += condition.facts;
    }
  }
  if (isDecided) return decided;
  if (open.missing.isEmpty()) return rest;
  open.missing.removeDuplicates();
  return open;
}
} // namespace

Condition allOf(std::initializer_list<Condition> conditions) {
  return joined(conditions, Verdict::NotMet, Verdict::Met);
}

Condition anyOf(std::initializer_list<Condition> conditions) {
  return joined(conditions, Verdict::Met, Verdict::NotMet);
}
