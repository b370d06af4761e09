#include "app/analysis/response/response_findings.h"

#include "app/analysis/measurements/measured_value.h"
#include "app/analysis/response/response_rules.h"
#include "app/analysis/statistics/analysis_text.h"
#include "app/base/number_text.h"
#include "app/study/study.h"
#include "app/study/words.h"

namespace {
/// Where a finding stands in the protocol's plan of measurements.
struct Source {
  const char* analyte;
  Specimen specimen;
  std::optional<double> DiseaseFindings::*finding;
};
constexpr Source sources[] = {{"blasts", Specimen::Marrow, &DiseaseFindings::marrowBlasts},
                              {"blasts", Specimen::Blood, &DiseaseFindings::bloodBlasts},
                              {"neutrophils", Specimen::Blood, &DiseaseFindings::neutrophils},
                              {"platelets", Specimen::Blood, &DiseaseFindings::platelets},
                              {"mrd", Specimen::Marrow, &DiseaseFindings::mrdPercent}};

const Source* sourceOf(const MeasurementCell& cell) {
  for (const Source& source : sources)
    if (cell.analyte == QLatin1String(source.analyte) && cell.specimen == source.specimen) return &source;
  return nullptr;
}

QString yesOrNo(bool yes, const QString& ifYes, const QString& ifNo) {
  return yes ? ifYes : ifNo;
}
} // namespace

MeasuredFindings findingsAt(const MeasurementPlan& plan, const std::vector<Measurement>& measurements,
                            const QString& visit) {
  MeasuredFindings found;
  for (const Measurement& measurement : measurements) {
    const Source* source = sourceOf(measurement.cell);
    if (!source || measurement.cell.visit != visit || !measurement.value) continue;
    const bool isMrd = source->finding == &DiseaseFindings::mrdPercent;
    const Analyte* analyte = plan.analyte(measurement.cell.analyte);
    const auto value = limitedValue(*measurement.value, analyte ? *analyte : Analyte());
    const bool below = value && value->side == LimitedValue::Side::Below;
    const bool tells = !below || (isMrd && value->number > 0);
    if (!value || value->side == LimitedValue::Side::Above || !tells) {
      found.left.push_back(measurement);
      continue;
    }
    found.findings.*(source->finding) = value->number;
    if (isMrd) found.findings.mrdBelow = below;
  }
  return found;
}

DiseaseFindings limitedFindings(const MeasurementPlan& plan, DiseaseFindings findings) {
  const Analyte* analyte = plan.analyte(QStringLiteral("mrd"));
  if (!analyte || !findings.mrdPercent) return findings;
  const MeasuredValue typed{findings.mrdBelow ? Reading::Below : Reading::Exact, *findings.mrdPercent};
  const auto value = limitedValue(typed, *analyte);
  findings.mrdPercent = value->number;
  findings.mrdBelow = value->side == LimitedValue::Side::Below;
  return findings;
}

DiseaseFindings differingFindings(const DiseaseFindings& measured, const DiseaseFindings& entered) {
  DiseaseFindings differing;
  for (const Source& source : sources)
    if (measured.*(source.finding) != entered.*(source.finding))
      differing.*(source.finding) = measured.*(source.finding);
  if (measured.mrdBelow != entered.mrdBelow) differing.mrdPercent = measured.mrdPercent;
  differing.mrdBelow = measured.mrdBelow;
  return differing;
}

DiseaseFindings baselineFindings(const Study& study, const Subject& subject,
                                 const std::vector<Measurement>& measurements) {
  const RelapsedRefractory& disease = subject.screening().entry.relapsedRefractory;
  DiseaseFindings baseline;
  baseline.marrowBlasts = disease.marrowBlastsPercent;
  baseline.extramedullary = disease.extramedullary;
  for (const Visit& visit : study.protocol.measurements.visits) // in the order of time: the last one counts
    if (visit.nominal < 0)
      if (const auto marrow =
              findingsAt(study.protocol.measurements, measurements, visit.id).findings.marrowBlasts)
        baseline.marrowBlasts = marrow;
  return baseline;
}

DiseaseCourse courseBefore(const Study& study, const Subject& subject,
                           const std::vector<Measurement>& measurements,
                           const ResponseAssessment& assessment) {
  DiseaseCourse course{baselineFindings(study, subject, measurements), {}, assessment.date};
  for (const ResponseAssessment& earlier : subject.responses)
    if (earlier.id != assessment.id && earlier.date < assessment.date) course.earlier.push_back(earlier);
  return course;
}

std::optional<ResponseCriteria> criteriaOf(const Subject& subject) {
  return criteriaFor(subject.screening().entry.diagnosis);
}

std::vector<Response> responsesFor(const Subject& subject) {
  if (const auto criteria = criteriaOf(subject)) return responsesOf(*criteria);
  std::vector<Response> all;
  for (int i = 0; i <= static_cast<int>(Response::NotEvaluable); ++i)
    all.push_back(static_cast<Response>(i));
  return all;
}

QString mrdText(const DiseaseFindings& findings) {
  if (!findings.mrdPercent) return {};
  return (findings.mrdBelow ? QStringLiteral("<") : QString()) + formatNumber(*findings.mrdPercent);
}

QStringList findingsParts(const DiseaseFindings& findings) {
  QStringList parts;
  if (findings.marrowBlasts)
    parts << AnalysisText::tr("marrow blasts %1 %").arg(formatNumber(*findings.marrowBlasts));
  if (findings.bloodBlasts)
    parts << AnalysisText::tr("blood blasts %1 %").arg(formatNumber(*findings.bloodBlasts));
  if (findings.extramedullary)
    parts << yesOrNo(*findings.extramedullary, AnalysisText::tr("extramedullary disease"),
                     AnalysisText::tr("no extramedullary disease"));
  if (findings.neutrophils)
    parts << AnalysisText::tr("neutrophils %1 ×10⁹/L").arg(formatNumber(*findings.neutrophils));
  if (findings.platelets)
    parts << AnalysisText::tr("platelets %1 ×10⁹/L").arg(formatNumber(*findings.platelets));
  if (findings.mrdPercent) parts << AnalysisText::tr("MRD %1 %").arg(mrdText(findings));
  if (findings.deauville) parts << AnalysisText::tr("Deauville %1").arg(*findings.deauville);
  if (findings.uptake) parts << AnalysisText::tr("uptake %1").arg(uptakeName(*findings.uptake));
  if (findings.newLesions)
    parts << yesOrNo(*findings.newLesions, AnalysisText::tr("new lesions"),
                     AnalysisText::tr("no new lesions"));
  if (findings.sizeChange)
    parts << AnalysisText::tr("size %1 %").arg(responseRules::signedNumber(*findings.sizeChange));
  if (findings.marrowInvolved)
    parts << yesOrNo(*findings.marrowInvolved, AnalysisText::tr("marrow involved"),
                     AnalysisText::tr("marrow not involved"));
  return parts;
}

QString findingsText(const DiseaseFindings& findings) {
  return findingsParts(findings).join(comma());
}
