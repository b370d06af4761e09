#include "app/screening/condition.h"
#include "app/screening/criteria.h"
#include "app/study/words.h"

#include <QCoreApplication>

// I6: organ function.

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Eligibility)
};

QString withUnit(OrganTest test, double value) {
  const QString unit = organUnit(test);
  return QStringLiteral("%1 %2 %3").arg(organName(test), shownNumber(value), unit);
}

/// The copies of the record at hand name the organs, not the limits: without the signed protocol's limit a
/// person judges.
Condition byHand(OrganTest test, const OrganValue& value) {
  const QString name = organName(test);
  if (!value.value) return Condition::unknown(name);
  if (!value.judged)
    return Condition::unknown(
        Text::tr("%1: the site's limit, or the investigator's judgement with a reason").arg(name));
  if (value.judged->reason.trimmed().isEmpty())
    return Condition::unknown(Text::tr("%1: the reason for the judgement").arg(name));
  const QString fact = withUnit(test, *value.value);
  const QString reason = value.judged->reason.trimmed();
  return value.judged->acceptable
             ? Condition::met(Text::tr("%1, judged acceptable (%2)").arg(fact, reason))
             : Condition::notMet(Text::tr("%1, judged not acceptable (%2)").arg(fact, reason));
}

Condition byLimit(OrganTest test, const OrganLimit& limit, const OrganValue& value) {
  const QString name = organName(test);
  if (!value.value) return Condition::unknown(name);
  if (limit.timesUpperNormal && !(value.upperNormal && *value.upperNormal > 0))
    return Condition::unknown(Text::tr("%1: the laboratory's upper limit of normal").arg(name));
  const double bound = limit.timesUpperNormal ? limit.limit * *value.upperNormal : limit.limit;
  // A value that equals the limit is within it, whatever binary fractions make of 1.15 × 100.
  const double slack = 1e-9 * bound;
  const bool atMost = limit.relation == LimitRelation::AtMost;
  const bool within = atMost ? *value.value <= bound + slack : *value.value >= bound - slack;
  const QString fact = withUnit(test, *value.value);
  if (within) return Condition::met(fact);
  const QString shownLimit = limit.timesUpperNormal
                                 ? Text::tr("%1 × ULN = %2").arg(shownNumber(limit.limit), shownNumber(bound))
                                 : shownNumber(bound);
  return Condition::notMet(
      (atMost ? Text::tr("%1, above %2") : Text::tr("%1, below %2")).arg(fact, shownLimit));
}

Condition judgeOrgan(OrganTest test, const Site& site, const ScreeningEntry& entry) {
  const OrganValue value = entry.organs.value(test);
  const auto limit = site.limits.constFind(test);
  return limit == site.limits.constEnd() ? byHand(test, value) : byLimit(test, *limit, value);
}
} // namespace

CriterionVerdict judgeOrgans(const Site& site, const ScreeningEntry& entry) {
  const auto organ = [&](OrganTest test) { return judgeOrgan(test, site, entry); };
  const Condition all =
      allOf({organ(OrganTest::Creatinine), organ(OrganTest::Alt), organ(OrganTest::Ast),
             organ(OrganTest::TotalBilirubin), organ(OrganTest::Lvef), organ(OrganTest::SpO2)});
  const QString facts = all.facts.join(semicolon());
  switch (all.verdict) {
  case Verdict::Met:
    return {{}, Verdict::Met, facts, Text::tr("Every organ function is within its limit."), {}};
  case Verdict::NotMet:
    return {{}, Verdict::NotMet, facts, Text::tr("Outside the limits: %1.").arg(facts), {}};
  case Verdict::NotAssessed:
    break;
  }
  const bool limitsEntered = site.limits.size() == 6;
  return {{},
          Verdict::NotAssessed,
          {},
          limitsEntered
              ? Text::tr("Organ function has not been assessed completely.")
              : Text::tr("Organ function has not been assessed completely. The copies of the registry "
                         "record at hand do not print the limits: the site enters those of the signed "
                         "protocol."),
          all.missing};
}
