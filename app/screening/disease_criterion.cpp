#include "app/screening/condition.h"
#include "app/screening/criteria.h"
#include "app/study/words.h"

#include <QCoreApplication>

// I4c: relapsed or refractory.

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Eligibility)
};

Condition said(std::optional<bool> given, const QString& yes, const QString& no) {
  if (!given) return Condition::unknown(Text::tr("%1: yes or no").arg(yes));
  return *given ? Condition::met(yes) : Condition::notMet(no);
}

QString marrowText(double percent) {
  return Text::tr("marrow blasts %1 %").arg(shownNumber(percent));
}

/// Marrow counts unless it is said to have been taken in the recovery period after chemotherapy.
Condition marrowRelapse(const InclusionThresholds& limits, const RelapsedRefractory& entry) {
  if (entry.marrowInRecovery == true)
    return Condition::notMet(Text::tr("marrow taken in the recovery period after chemotherapy"));
  if (!entry.marrowBlastsPercent) return Condition::unknown(Text::tr("marrow blasts in percent"));
  const double percent = *entry.marrowBlastsPercent;
  if (percent >= limits.relapseMarrowBlastsMin) return Condition::met(marrowText(percent));
  return Condition::notMet(Text::tr("marrow blasts %1 %, below %2 %")
                               .arg(shownNumber(percent), shownNumber(limits.relapseMarrowBlastsMin)));
}

Condition extramedullary(const RelapsedRefractory& entry) {
  return said(entry.extramedullary, Text::tr("extramedullary disease"),
              Text::tr("no extramedullary disease"));
}

Condition evidenceOfRelapse(const InclusionThresholds& limits, const RelapsedRefractory& entry) {
  return anyOf({marrowRelapse(limits, entry),
                said(entry.bloodBlastsTwice, Text::tr("blasts in blood twice, at least one week apart"),
                     Text::tr("no blasts in two blood samples")),
                extramedullary(entry)});
}

Condition targetedDrug(const RelapsedRefractory& entry) {
  if (!entry.targetedDrug)
    return Condition::unknown(Text::tr("targeted drug: failed, not tried or none available"));
  const QString fact = Text::tr("targeted drug: %1").arg(targetedDrugName(*entry.targetedDrug));
  return *entry.targetedDrug == TargetedDrug::NotTried ? Condition::notMet(fact) : Condition::met(fact);
}

Condition withinEarlyMonths(const InclusionThresholds& limits, const RelapsedRefractory& entry) {
  if (!entry.monthsToRelapse) return Condition::unknown(Text::tr("months from first remission to relapse"));
  const QString months = shownNumber(*entry.monthsToRelapse);
  if (*entry.monthsToRelapse <= limits.earlyRelapseMonthsMax)
    return Condition::met(Text::tr("months to relapse: %1").arg(months));
  return Condition::notMet(Text::tr("months to relapse: %1, a late relapse (more than %2)")
                               .arg(months, shownNumber(limits.earlyRelapseMonthsMax)));
}

Condition gvhd(const InclusionThresholds& limits, const RelapsedRefractory& entry) {
  if (!entry.acuteGvhdGrade) return Condition::unknown(Text::tr("grade of active acute GVHD"));
  const int grade = *entry.acuteGvhdGrade;
  if (grade <= limits.acuteGvhdGradeMax) return Condition::met(Text::tr("acute GVHD grade %1").arg(grade));
  return Condition::notMet(
      Text::tr("acute GVHD grade %1, above %2").arg(grade).arg(limits.acuteGvhdGradeMax));
}

Condition relapse(const InclusionThresholds& limits, const RelapsedRefractory& entry) {
  const Condition evidence = evidenceOfRelapse(limits, entry);
  const Condition drug = targetedDrug(entry);
  if (*entry.branch == RrBranch::EarlyRelapse)
    return allOf({evidence, withinEarlyMonths(limits, entry), drug});
  if (*entry.branch == RrBranch::LateRelapse)
    return allOf({evidence,
                  said(entry.reinductionFailed, Text::tr("re-induction failed"),
                       Text::tr("re-induction has not failed")),
                  drug});
  return allOf({evidence,
                said(entry.noOtherOption, Text::tr("no other effective option"),
                     Text::tr("another effective option exists")),
                gvhd(limits, entry), drug});
}

Condition burden(const InclusionThresholds& limits, const RelapsedRefractory& entry) {
  if (!entry.marrowBlastsPercent) return Condition::unknown(Text::tr("marrow blasts in percent"));
  const double percent = *entry.marrowBlastsPercent;
  if (percent > limits.refractoryBurdenAbove) return Condition::met(marrowText(percent));
  return Condition::notMet(Text::tr("marrow blasts %1 %, not above %2 %")
                               .arg(shownNumber(percent), shownNumber(limits.refractoryBurdenAbove)));
}

/// A11: an untreated leukaemia has all of these, and is not refractory.
Condition diseaseLeft(const InclusionThresholds& limits, const RelapsedRefractory& entry) {
  return allOf({said(entry.inductionCompleted, Text::tr("induction completed"),
                     Text::tr("induction not completed (A11)")),
                anyOf({burden(limits, entry),
                       said(entry.mrdPersistent, Text::tr("persistent MRD"), Text::tr("no persistent MRD")),
                       extramedullary(entry)})});
}

Condition refractory(const InclusionThresholds& limits, const RelapsedRefractory& entry) {
  const Condition noRemission =
      allOf({said(entry.noCrAfterInduction, Text::tr("no complete remission after induction"),
                  Text::tr("complete remission after induction")),
             anyOf({said(entry.noCrAfterSalvage, Text::tr("no complete remission after second-line salvage"),
                         Text::tr("complete remission after second-line salvage")),
                    said(entry.noCrAfterTargeted, Text::tr("no complete remission after targeted drugs"),
                         Text::tr("complete remission after targeted drugs"))})});
  return anyOf({noRemission, diseaseLeft(limits, entry)});
}
} // namespace

CriterionVerdict judgeDisease(const InclusionThresholds& limits, const RelapsedRefractory& entry) {
  if (!entry.branch)
    return {{},
            Verdict::NotAssessed,
            {},
            Text::tr("It is not entered whether the disease is relapsed or refractory."),
            {Text::tr("early, late, after transplantation, or refractory")}};
  const bool isRefractory = *entry.branch == RrBranch::Refractory;
  const Condition result = isRefractory ? refractory(limits, entry) : relapse(limits, entry);
  const QString branch = branchName(*entry.branch);
  const QString facts = result.facts.join(semicolon());
  switch (result.verdict) {
  case Verdict::Met:
    return {{}, Verdict::Met, facts, Text::tr("Fulfilled as %1.").arg(branch), {}};
  case Verdict::NotMet:
    return {{}, Verdict::NotMet, facts, Text::tr("Not fulfilled as %1: %2.").arg(branch, facts), {}};
  case Verdict::NotAssessed:
    break;
  }
  return {{}, Verdict::NotAssessed, {}, Text::tr("Not decided yet as %1.").arg(branch), result.missing};
}
