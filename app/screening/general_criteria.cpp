#include "app/base/date_text.h"
#include "app/base/number_text.h"
#include "app/screening/criteria.h"
#include "app/screening/screening_text.h"
#include "app/study/words.h"

// I1, I2, I3, I5, I7 and the exclusion list.

namespace {
CriterionVerdict judgeExclusion(const ExclusionCriterion& criterion, const ScreeningEntry& entry) {
  const auto answer = entry.exclusions.constFind(criterion.id);
  CriterionVerdict verdict;
  if (answer == entry.exclusions.constEnd())
    verdict = missing(ScreeningText::tr("Not assessed yet."), {ScreeningText::tr("absent or present")});
  else if (*answer == ExclusionAnswer::Absent)
    verdict = decided(true, ScreeningText::tr("absent"), ScreeningText::tr("Confirmed absent."));
  else
    verdict =
        decided(false, ScreeningText::tr("present"), ScreeningText::tr("Present: the subject is excluded."));
  verdict.id = criterion.code;
  return verdict;
}
} // namespace

CriterionVerdict judgeAge(const InclusionThresholds& limits, std::optional<int> ageYears) {
  if (!ageYears)
    return missing(ScreeningText::tr("The age on the date of consent is not known."),
                   {ScreeningText::tr("date of birth")});
  const bool met = *ageYears >= limits.ageMin && *ageYears <= limits.ageMax;
  const QString value = ScreeningText::tr("%1 years").arg(*ageYears);
  const QString explanation = met ? ScreeningText::tr("%1 years on the date of consent, within %2 to %3.")
                                  : ScreeningText::tr("%1 years on the date of consent, outside %2 to %3.");
  return decided(met, value, explanation.arg(*ageYears).arg(limits.ageMin).arg(limits.ageMax));
}

CriterionVerdict judgeSurvival(const InclusionThresholds& limits, std::optional<double> weeks) {
  if (!weeks)
    return missing(ScreeningText::tr("The expected survival is not entered."),
                   {ScreeningText::tr("expected survival in weeks")});
  const bool met = *weeks > limits.survivalWeeksAbove;
  const QString explanation =
      met ? ScreeningText::tr("%1 weeks, more than %2.") : ScreeningText::tr("%1 weeks, not more than %2.");
  return decided(met, ScreeningText::tr("%1 weeks").arg(formatNumber(*weeks)),
                 explanation.arg(formatNumber(*weeks), formatNumber(limits.survivalWeeksAbove)));
}

CriterionVerdict judgeEcog(const InclusionThresholds& limits, std::optional<int> ecog) {
  if (!ecog)
    return missing(ScreeningText::tr("The ECOG performance status is not entered."),
                   {ScreeningText::tr("ECOG performance status")});
  const bool met = *ecog >= 0 && *ecog <= limits.ecogMax;
  const QString explanation =
      met ? ScreeningText::tr("ECOG %1, at most %2.") : ScreeningText::tr("ECOG %1, above %2.");
  return decided(met, ScreeningText::tr("ECOG %1").arg(*ecog), explanation.arg(*ecog).arg(limits.ecogMax));
}

CriterionVerdict judgeAccess(const ScreeningEntry& entry) {
  const auto answer = [](std::optional<bool> given, bool wanted, const QString& asWanted,
                         const QString& otherwise, const QString& question) {
    if (!given) return Condition::unknown(question);
    return *given == wanted ? Condition::met(asWanted) : Condition::notMet(otherwise);
  };
  const Condition both =
      allOf({answer(entry.venousAccess, true, ScreeningText::tr("venous access"),
                    ScreeningText::tr("no venous access"), ScreeningText::tr("venous access: yes or no")),
             answer(entry.leukapheresisContraindicated, false,
                    ScreeningText::tr("leukapheresis not contraindicated"),
                    ScreeningText::tr("leukapheresis contraindicated"),
                    ScreeningText::tr("contraindication to leukapheresis: yes or no"))});
  if (both.verdict == Verdict::NotAssessed)
    return missing(ScreeningText::tr("Collection has not been assessed completely."), both.missing);
  const bool met = both.verdict == Verdict::Met;
  return decided(
      met, both.facts.join(comma()),
      met ? ScreeningText::tr("Venous access can be established and leukapheresis is not contraindicated.")
          : ScreeningText::tr("Collection is not possible: %1.").arg(both.facts.join(comma())));
}

CriterionVerdict judgeConsent(const Site& site, const Screening& screening) {
  const Consent& consent = screening.consent;
  if (screening.entry.understands == false)
    return decided(false, ScreeningText::tr("does not understand the trial"),
                   ScreeningText::tr("The subject does not understand the trial."));
  QStringList needed;
  if (!consent.signedAt.isValid()) needed << ScreeningText::tr("date of consent");
  if (consent.version.trimmed().isEmpty()) needed << ScreeningText::tr("version of the consent form");
  const QString explanation =
      needed.isEmpty() ? ScreeningText::tr("It is not answered whether the subject understands the trial.")
                       : ScreeningText::tr("The informed consent is not recorded completely.");
  if (!screening.entry.understands) needed << ScreeningText::tr("understands the trial: yes or no");
  if (!needed.isEmpty()) return missing(explanation, needed);
  const QString when = consent.timeKnown ? siteTime(consent.signedAt, site.timeZone)
                                         : isoDate(consent.signedAt.toTimeZone(site.timeZone).date());
  return decided(true, ScreeningText::tr("version %1, %2").arg(consent.version, when),
                 ScreeningText::tr("Understands the trial; consent form version %1 signed on %2.")
                     .arg(consent.version, when));
}

std::vector<CriterionVerdict> judgeExclusions(const Site& site, const ScreeningEntry& entry) {
  if (site.exclusions.empty()) {
    CriterionVerdict none =
        missing(ScreeningText::tr(
                    "The site has not entered the signed protocol's exclusion list yet. The copies of the "
                    "registry record at hand do not print it."),
                {ScreeningText::tr("exclusion list of the signed protocol")});
    none.id = QStringLiteral("E");
    return {none};
  }
  std::vector<CriterionVerdict> verdicts;
  verdicts.reserve(site.exclusions.size());
  for (const ExclusionCriterion& criterion : site.exclusions)
    verdicts.push_back(judgeExclusion(criterion, entry));
  return verdicts;
}

// I6: organ function.

namespace {
QString withUnit(OrganTest test, double value) {
  const QString unit = organUnit(test);
  return QStringLiteral("%1 %2 %3").arg(organName(test), formatNumber(value), unit);
}

/// The copies of the record at hand name the organs, not the limits: without the signed protocol's limit a
/// person judges.
Condition byHand(OrganTest test, const OrganValue& value) {
  const QString name = organName(test);
  if (!value.value) return Condition::unknown(name);
  if (!value.judged)
    return Condition::unknown(
        ScreeningText::tr("%1: the site's limit, or the investigator's judgement with a reason").arg(name));
  if (value.judged->reason.trimmed().isEmpty())
    return Condition::unknown(ScreeningText::tr("%1: the reason for the judgement").arg(name));
  const QString fact = withUnit(test, *value.value);
  const QString reason = value.judged->reason.trimmed();
  return value.judged->acceptable
             ? Condition::met(ScreeningText::tr("%1, judged acceptable (%2)").arg(fact, reason))
             : Condition::notMet(ScreeningText::tr("%1, judged not acceptable (%2)").arg(fact, reason));
}

Condition byLimit(OrganTest test, const OrganLimit& limit, const OrganValue& value) {
  const QString name = organName(test);
  if (!value.value) return Condition::unknown(name);
  if (limit.timesUpperNormal && !(value.upperNormal && *value.upperNormal > 0))
    return Condition::unknown(ScreeningText::tr("%1: the laboratory's upper limit of normal").arg(name));
  const double bound = limit.timesUpperNormal ? limit.limit * *value.upperNormal : limit.limit;
  // A value that equals the limit is within it, whatever binary fractions make of 1.15 × 100.
  const double slack = 1e-9 * bound;
  const bool atMost = limit.relation == LimitRelation::AtMost;
  const bool within = atMost ? *value.value <= bound + slack : *value.value >= bound - slack;
  const QString fact = withUnit(test, *value.value);
  if (within) return Condition::met(fact);
  const QString shownLimit =
      limit.timesUpperNormal
          ? ScreeningText::tr("%1 × ULN = %2").arg(formatNumber(limit.limit), formatNumber(bound))
          : formatNumber(bound);
  return Condition::notMet(
      (atMost ? ScreeningText::tr("%1, above %2") : ScreeningText::tr("%1, below %2")).arg(fact, shownLimit));
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
  if (all.verdict == Verdict::Met)
    return decided(true, facts, ScreeningText::tr("Every organ function is within its limit."));
  if (all.verdict == Verdict::NotMet)
    return decided(false, facts, ScreeningText::tr("Outside the limits: %1.").arg(facts));
  const bool limitsEntered = site.limits.size() == 6;
  return missing(
      limitsEntered
          ? ScreeningText::tr("Organ function has not been assessed completely.")
          : ScreeningText::tr("Organ function has not been assessed completely. The copies of the registry "
                              "record at hand do not print the limits: the site enters those of the signed "
                              "protocol."),
      all.missing);
}
