#include "app/screening/condition.h"
#include "app/screening/criteria.h"
#include "app/study/words.h"

#include <QCoreApplication>

// I4a and I4b.

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Eligibility)
};

bool reaches(std::optional<double> value, double least) {
  return value && *value >= least;
}

QString cd7Value(const ScreeningEntry& entry) {
  QStringList values;
  if (entry.cd7Flow) values << Text::tr("%1 % flow").arg(shownNumber(*entry.cd7Flow));
  if (entry.cd7Ihc) values << Text::tr("%1 % IHC").arg(shownNumber(*entry.cd7Ihc));
  return values.join(comma());
}

QString whyCd7Met(const InclusionThresholds& limits, const ScreeningEntry& entry) {
  if (reaches(entry.cd7Flow, limits.cd7FlowMin))
    return Text::tr("Met by flow cytometry: %1 %, at least %2 % needed.")
        .arg(shownNumber(*entry.cd7Flow), shownNumber(limits.cd7FlowMin));
  return Text::tr("Met by immunohistochemistry: %1 %, at least %2 % needed.")
      .arg(shownNumber(*entry.cd7Ihc), shownNumber(limits.cd7IhcMin));
}

/// A method that was not used could still decide otherwise; the sentence says so.
QString whyCd7NotMet(const InclusionThresholds& limits, const ScreeningEntry& entry) {
  const QString flowMin = shownNumber(limits.cd7FlowMin);
  const QString ihcMin = shownNumber(limits.cd7IhcMin);
  if (!entry.cd7Ihc)
    return Text::tr(
               "Flow cytometry is below %1 %. Immunohistochemistry has not been done: %2 % or more would "
               "also suffice.")
        .arg(flowMin, ihcMin);
  if (!entry.cd7Flow)
    return Text::tr(
               "Immunohistochemistry is below %1 %. Flow cytometry has not been done: %2 % or more would "
               "also suffice.")
        .arg(ihcMin, flowMin);
  return Text::tr("Flow cytometry is below %1 % and immunohistochemistry below %2 %.").arg(flowMin, ihcMin);
}
} // namespace

CriterionVerdict judgeDiagnosis(std::optional<Diagnosis> diagnosis) {
  if (!diagnosis)
    return {{}, Verdict::NotAssessed, {}, Text::tr("The diagnosis is not entered."), {Text::tr("diagnosis")}};
  const QString name = diagnosisName(*diagnosis);
  if (*diagnosis == Diagnosis::MixedPhenotype || *diagnosis == Diagnosis::Other)
    return {{}, Verdict::NotMet, name, Text::tr("The diagnosis is neither AML nor LBL/ALL."), {}};
  return {{}, Verdict::Met, name, Text::tr("%1 is one of the diagnoses of the protocol.").arg(name), {}};
}

std::optional<Cd7Method> cd7MetBy(const InclusionThresholds& limits, const ScreeningEntry& entry) {
  if (reaches(entry.cd7Flow, limits.cd7FlowMin)) return Cd7Method::Flow;
  if (reaches(entry.cd7Ihc, limits.cd7IhcMin)) return Cd7Method::Ihc;
  return std::nullopt;
}

CriterionVerdict judgeCd7(const InclusionThresholds& limits, const ScreeningEntry& entry) {
  if (!entry.cd7Flow && !entry.cd7Ihc)
    return {{},
            Verdict::NotAssessed,
            {},
            Text::tr("CD7 has not been measured."),
            {Text::tr("CD7 by flow cytometry or by immunohistochemistry")}};
  if (cd7MetBy(limits, entry)) return {{}, Verdict::Met, cd7Value(entry), whyCd7Met(limits, entry), {}};
  return {{}, Verdict::NotMet, cd7Value(entry), whyCd7NotMet(limits, entry), {}};
}
