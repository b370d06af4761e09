#include "app/screening/condition.h"
#include "app/screening/criteria.h"
#include "app/study/words.h"

#include <QCoreApplication>

// I1, I2, I3, I5, I7 and the exclusion list.

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Eligibility)
};

CriterionVerdict missing(const QString& explanation, const QStringList& items) {
  return {{}, Verdict::NotAssessed, {}, explanation, items};
}

CriterionVerdict decided(bool met, const QString& value, const QString& explanation) {
  return {{}, met ? Verdict::Met : Verdict::NotMet, value, explanation, {}};
}

CriterionVerdict judgeExclusion(const ExclusionCriterion& criterion, const ScreeningEntry& entry) {
  const auto answer = entry.exclusions.constFind(criterion.id);
  CriterionVerdict verdict;
  if (answer == entry.exclusions.constEnd())
    verdict = missing(Text::tr("Not assessed yet."), {Text::tr("absent or present")});
  else if (*answer == ExclusionAnswer::Absent)
    verdict = decided(true, Text::tr("absent"), Text::tr("Confirmed absent."));
  else
    verdict = decided(false, Text::tr("present"), Text::tr("Present: the subject is excluded."));
  verdict.id = criterion.code;
  return verdict;
}
} // namespace

CriterionVerdict judgeAge(const InclusionThresholds& limits, std::optional<int> ageYears) {
  if (!ageYears)
    return missing(Text::tr("The age on the date of consent is not known."), {Text::tr("date of birth")});
  const bool met = *ageYears >= limits.ageMin && *ageYears <= limits.ageMax;
  const QString value = Text::tr("%1 years").arg(*ageYears);
  const QString explanation = met ? Text::tr("%1 years on the date of consent, within %2 to %3.")
                                  : Text::tr("%1 years on the date of consent, outside %2 to %3.");
  return decided(met, value, explanation.arg(*ageYears).arg(limits.ageMin).arg(limits.ageMax));
}

CriterionVerdict judgeSurvival(const InclusionThresholds& limits, std::optional<double> weeks) {
  if (!weeks)
    return missing(Text::tr("The expected survival is not entered."),
                   {Text::tr("expected survival in weeks")});
  const bool met = *weeks > limits.survivalWeeksAbove;
  const QString explanation =
      met ? Text::tr("%1 weeks, more than %2.") : Text::tr("%1 weeks, not more than %2.");
  return decided(met, Text::tr("%1 weeks").arg(shownNumber(*weeks)),
                 explanation.arg(shownNumber(*weeks), shownNumber(limits.survivalWeeksAbove)));
}

CriterionVerdict judgeEcog(const InclusionThresholds& limits, std::optional<int> ecog) {
  if (!ecog)
    return missing(Text::tr("The ECOG performance status is not entered."),
                   {Text::tr("ECOG performance status")});
  const bool met = *ecog >= 0 && *ecog <= limits.ecogMax;
  const QString explanation = met ? Text::tr("ECOG %1, at most %2.") : Text::tr("ECOG %1, above %2.");
  return decided(met, Text::tr("ECOG %1").arg(*ecog), explanation.arg(*ecog).arg(limits.ecogMax));
}

CriterionVerdict judgeAccess(const ScreeningEntry& entry) {
  const auto answer = [](std::optional<bool> given, bool wanted, const QString& asWanted,
                         const QString& otherwise, const QString& question) {
    if (!given) return Condition::unknown(question);
    return *given == wanted ? Condition::met(asWanted) : Condition::notMet(otherwise);
  };
  const Condition both =
      allOf({answer(entry.venousAccess, true, Text::tr("venous access"), Text::tr("no venous access"),
                    Text::tr("venous access: yes or no")),
             answer(entry.leukapheresisContraindicated, false, Text::tr("leukapheresis not contraindicated"),
                    Text::tr("leukapheresis contraindicated"),
                    Text::tr("contraindication to leukapheresis: yes or no"))});
  if (both.verdict == Verdict::NotAssessed)
    return missing(Text::tr("Collection has not been assessed completely."), both.missing);
  const bool met = both.verdict == Verdict::Met;
  return decided(met, both.facts.join(comma()),
                 met ? Text::tr("Venous access can be established and leukapheresis is not contraindicated.")
                     : Text::tr("Collection is not possible: %1.").arg(both.facts.join(comma())));
}

CriterionVerdict judgeConsent(const Site& site, const Screening& screening) {
  const Consent& consent = screening.consent;
  if (screening.entry.understands == false)
    return decided(false, Text::tr("does not understand the trial"),
                   Text::tr("The subject does not understand the trial."));
  QStringList needed;
  if (!consent.signedAt.isValid()) needed << Text::tr("date of consent");
  if (consent.version.trimmed().isEmpty()) needed << Text::tr("version of the consent form");
  const QString explanation = needed.isEmpty()
                                  ? Text::tr("It is not answered whether the subject understands the trial.")
                                  : Text::tr("The informed consent is not recorded completely.");
  if (!screening.entry.understands) needed << Text::tr("understands the trial: yes or no");
  if (!needed.isEmpty()) return missing(explanation, needed);
  const QDateTime local = consent.signedAt.toTimeZone(site.timeZone);
  const QString when =
      local.toString(consent.timeKnown ? QStringLiteral("yyyy-MM-dd HH:mm") : QStringLiteral("yyyy-MM-dd"));
  return decided(
      true, Text::tr("version %1, %2").arg(consent.version, when),
      Text::tr("Understands the trial; consent form version %1 signed on %2.").arg(consent.version, when));
}

std::vector<CriterionVerdict> judgeExclusions(const Site& site, const ScreeningEntry& entry) {
  if (site.exclusions.empty()) {
    CriterionVerdict none = missing(
        Text::tr("The site has not entered the signed protocol's exclusion list yet. The copies of the "
                 "registry record at hand do not print it."),
        {Text::tr("exclusion list of the signed protocol")});
    none.id = QStringLiteral("E");
    return {none};
  }
  std::vector<CriterionVerdict> verdicts;
  verdicts.reserve(site.exclusions.size());
  for (const ExclusionCriterion& criterion : site.exclusions)
    verdicts.push_back(judgeExclusion(criterion, entry));
  return verdicts;
}
