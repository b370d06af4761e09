#include "app/base/number_text.h"
#include "app/screening/criteria.h"
#include "app/screening/screening_text.h"
#include "app/study/words.h"

// I4a and I4b.

namespace {
bool reaches(std::optional<double> value, double least) {
  return value && *value >= least;
}

QString cd7Value(const ScreeningEntry& entry) {
  QStringList values;
  if (entry.cd7Flow) values << ScreeningText::tr("%1 % flow").arg(formatNumber(*entry.cd7Flow));
  if (entry.cd7Ihc) values << ScreeningText::tr("%1 % IHC").arg(formatNumber(*entry.cd7Ihc));
  return values.join(comma());
}

QString whyCd7Met(const InclusionThresholds& limits, const ScreeningEntry& entry) {
  if (reaches(entry.cd7Flow, limits.cd7FlowMin))
    return ScreeningText::tr("Met by flow cytometry: %1 %, at least %2 % needed.")
        .arg(formatNumber(*entry.cd7Flow), formatNumber(limits.cd7FlowMin));
  return ScreeningText::tr("Met by immunohistochemistry: %1 %, at least %2 % needed.")
      .arg(formatNumber(*entry.cd7Ihc), formatNumber(limits.cd7IhcMin));
}

/// A method that was not used could still decide otherwise; the sentence says so.
QString whyCd7NotMet(const InclusionThresholds& limits, const ScreeningEntry& entry) {
  const QString flowMin = formatNumber(limits.cd7FlowMin);
  const QString ihcMin = formatNumber(limits.cd7IhcMin);
  if (!entry.cd7Ihc)
    return ScreeningText::tr(
               "Flow cytometry is below %1 %. Immunohistochemistry has not been done: %2 % or more would "
               "also suffice.")
        .arg(flowMin, ihcMin);
  if (!entry.cd7Flow)
    return ScreeningText::tr(
               "Immunohistochemistry is below %1 %. Flow cytometry has not been done: %2 % or more would "
               "also suffice.")
        .arg(ihcMin, flowMin);
  return ScreeningText::tr("Flow cytometry is below %1 % and immunohistochemistry below %2 %.")
      .arg(flowMin, ihcMin);
}
} // namespace

CriterionVerdict judgeDiagnosis(std::optional<Diagnosis> diagnosis) {
  if (!diagnosis)
    return missing(ScreeningText::tr("The diagnosis is not entered."), {ScreeningText::tr("diagnosis")});
  const QString name = diagnosisName(*diagnosis);
  if (*diagnosis == Diagnosis::MixedPhenotype || *diagnosis == Diagnosis::Other)
    return decided(false, name, ScreeningText::tr("The diagnosis is neither AML nor LBL/ALL."));
  return decided(true, name, ScreeningText::tr("%1 is one of the diagnoses of the protocol.").arg(name));
}

std::optional<Cd7Method> cd7MetBy(const InclusionThresholds& limits, const ScreeningEntry& entry) {
  if (reaches(entry.cd7Flow, limits.cd7FlowMin)) return Cd7Method::Flow;
  if (reaches(entry.cd7Ihc, limits.cd7IhcMin)) return Cd7Method::Ihc;
  return std::nullopt;
}

CriterionVerdict judgeCd7(const InclusionThresholds& limits, const ScreeningEntry& entry) {
  if (!entry.cd7Flow && !entry.cd7Ihc)
    return missing(ScreeningText::tr("CD7 has not been measured."),
                   {ScreeningText::tr("CD7 by flow cytometry or by immunohistochemistry")});
  const bool met = cd7MetBy(limits, entry).has_value();
  return decided(met, cd7Value(entry), met ? whyCd7Met(limits, entry) : whyCd7NotMet(limits, entry));
}

// I4c: relapsed or refractory.

namespace {
Condition said(std::optional<bool> given, const QString& yes, const QString& no) {
  if (!given) return Condition::unknown(ScreeningText::tr("%1: yes or no").arg(yes));
  return *given ? Condition::met(yes) : Condition::notMet(no);
}

QString marrowText(double percent) {
  return ScreeningText::tr("marrow blasts %1 %").arg(formatNumber(percent));
}

/// Marrow counts, unless it was taken in the recovery period after chemotherapy.
Condition marrowRelapse(const InclusionThresholds& limits, const RelapsedRefractory& entry) {
  if (entry.marrowInRecovery == true)
    return Condition::notMet(ScreeningText::tr("marrow taken in the recovery period after chemotherapy"));
  if (!entry.marrowBlastsPercent) return Condition::unknown(ScreeningText::tr("marrow blasts in percent"));
  const double percent = *entry.marrowBlastsPercent;
  if (percent >= limits.relapseMarrowBlastsMin) return Condition::met(marrowText(percent));
  return Condition::notMet(ScreeningText::tr("marrow blasts %1 %, below %2 %")
                               .arg(formatNumber(percent), formatNumber(limits.relapseMarrowBlastsMin)));
}

Condition extramedullary(const RelapsedRefractory& entry) {
  return said(entry.extramedullary, ScreeningText::tr("extramedullary disease"),
              ScreeningText::tr("no extramedullary disease"));
}

Condition evidenceOfRelapse(const InclusionThresholds& limits, const RelapsedRefractory& entry) {
  return anyOf(
      {marrowRelapse(limits, entry),
       said(entry.bloodBlastsTwice, ScreeningText::tr("blasts in blood twice, at least one week apart"),
            ScreeningText::tr("no blasts in two blood samples")),
       extramedullary(entry)});
}

Condition targetedDrug(const RelapsedRefractory& entry) {
  if (!entry.targetedDrug)
    return Condition::unknown(ScreeningText::tr("targeted drug: failed, not tried or none available"));
  const QString fact = ScreeningText::tr("targeted drug: %1").arg(targetedDrugName(*entry.targetedDrug));
  return *entry.targetedDrug == TargetedDrug::NotTried ? Condition::notMet(fact) : Condition::met(fact);
}

Condition withinEarlyMonths(const InclusionThresholds& limits, const RelapsedRefractory& entry) {
  if (!entry.monthsToRelapse)
    return Condition::unknown(ScreeningText::tr("months from first remission to relapse"));
  const QString months = formatNumber(*entry.monthsToRelapse);
  if (*entry.monthsToRelapse <= limits.earlyRelapseMonthsMax)
    return Condition::met(ScreeningText::tr("months to relapse: %1").arg(months));
  return Condition::notMet(ScreeningText::tr("months to relapse: %1, a late relapse (more than %2)")
                               .arg(months, formatNumber(limits.earlyRelapseMonthsMax)));
}

Condition gvhd(const InclusionThresholds& limits, const RelapsedRefractory& entry) {
  if (!entry.acuteGvhdGrade) return Condition::unknown(ScreeningText::tr("grade of active acute GVHD"));
  const int grade = *entry.acuteGvhdGrade;
  if (grade <= limits.acuteGvhdGradeMax)
    return Condition::met(ScreeningText::tr("acute GVHD grade %1").arg(grade));
  return Condition::notMet(
      ScreeningText::tr("acute GVHD grade %1, above %2").arg(grade).arg(limits.acuteGvhdGradeMax));
}

Condition relapse(const InclusionThresholds& limits, const RelapsedRefractory& entry) {
  const Condition evidence = evidenceOfRelapse(limits, entry);
  const Condition drug = targetedDrug(entry);
  if (*entry.branch == RrBranch::EarlyRelapse)
    return allOf({evidence, withinEarlyMonths(limits, entry), drug});
  if (*entry.branch == RrBranch::LateRelapse)
    return allOf({evidence,
                  said(entry.reinductionFailed, ScreeningText::tr("re-induction failed"),
                       ScreeningText::tr("re-induction has not failed")),
                  drug});
  return allOf({evidence,
                said(entry.noOtherOption, ScreeningText::tr("no other effective option"),
                     ScreeningText::tr("another effective option exists")),
                gvhd(limits, entry), drug});
}

Condition burden(const InclusionThresholds& limits, const RelapsedRefractory& entry) {
  if (!entry.marrowBlastsPercent) return Condition::unknown(ScreeningText::tr("marrow blasts in percent"));
  const double percent = *entry.marrowBlastsPercent;
  if (percent > limits.refractoryBurdenAbove) return Condition::met(marrowText(percent));
  return Condition::notMet(ScreeningText::tr("marrow blasts %1 %, not above %2 %")
                               .arg(formatNumber(percent), formatNumber(limits.refractoryBurdenAbove)));
}

/// A11: an untreated leukaemia has all of these, and is not refractory.
Condition diseaseLeft(const InclusionThresholds& limits, const RelapsedRefractory& entry) {
  return allOf({said(entry.inductionCompleted, ScreeningText::tr("induction completed"),
                     ScreeningText::tr("induction not completed (A11)")),
                anyOf({burden(limits, entry),
                       said(entry.mrdPersistent, ScreeningText::tr("persistent MRD"),
                            ScreeningText::tr("no persistent MRD")),
                       extramedullary(entry)})});
}

Condition refractory(const InclusionThresholds& limits, const RelapsedRefractory& entry) {
  const Condition noRemission = allOf(
      {said(entry.noCrAfterInduction, ScreeningText::tr("no complete remission after induction"),
            ScreeningText::tr("complete remission after induction")),
       anyOf(
           {said(entry.noCrAfterSalvage, ScreeningText::tr("no complete remission after second-line salvage"),
                 ScreeningText::tr("complete remission after second-line salvage")),
            said(entry.noCrAfterTargeted, ScreeningText::tr("no complete remission after targeted drugs"),
                 ScreeningText::tr("complete remission after targeted drugs"))})});
  return anyOf({noRemission, diseaseLeft(limits, entry)});
}
} // namespace

CriterionVerdict judgeDisease(const InclusionThresholds& limits, const RelapsedRefractory& entry) {
  if (!entry.branch)
    return missing(ScreeningText::tr("It is not entered whether the disease is relapsed or refractory."),
                   {ScreeningText::tr("early, late, after transplantation, or refractory")});
  const bool isRefractory = *entry.branch == RrBranch::Refractory;
  const Condition result = isRefractory ? refractory(limits, entry) : relapse(limits, entry);
  const QString branch = branchName(*entry.branch);
  const QString facts = result.facts.join(semicolon());
  if (result.verdict == Verdict::Met)
    return decided(true, facts, ScreeningText::tr("Fulfilled as %1.").arg(branch));
  if (result.verdict == Verdict::NotMet)
    return decided(false, facts, ScreeningText::tr("Not fulfilled as %1: %2.").arg(branch, facts));
  return missing(ScreeningText::tr("Not decided yet as %1.").arg(branch), result.missing);
}
