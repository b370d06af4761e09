#pragma once
#include "app/analysis/response/response_criteria.h"
#include "app/study/measurement.h"
#include "app/study/subject.h"

struct Study;

/// What the laboratory reported at a visit, as far as response is judged by it.
struct MeasuredFindings {
  DiseaseFindings findings;
  std::vector<Measurement> left; ///< reported, but no number to judge by: "<5", ">1000", not done
};

/// Blasts of marrow and blood, neutrophils, platelets and MRD of one visit; `measurements` are the subject's,
/// read as limitedValue() has them. Of a value below a limit only MRD makes something: it is then negative as
/// far as the assay saw.
MeasuredFindings findingsAt(const MeasurementPlan& plan, const std::vector<Measurement>& measurements,
                            const QString& visit);

/// As limitedValue() has it: an MRD that was typed as a number below the limit of quantification lies below
/// that limit.
DiseaseFindings limitedFindings(const MeasurementPlan& plan, DiseaseFindings findings);

/// What was measured and is not what was entered.
DiseaseFindings differingFindings(const DiseaseFindings& measured, const DiseaseFindings& entered);

/// Marrow blasts of the last visit before the infusion that has them, else those of the screening;
/// extramedullary disease of the screening.
DiseaseFindings baselineFindings(const Study& study, const Subject& subject,
                                 const std::vector<Measurement>& measurements);

/// What came before this assessment of the subject, itself left out.
DiseaseCourse courseBefore(const Study& study, const Subject& subject,
                           const std::vector<Measurement>& measurements,
                           const ResponseAssessment& assessment);

/// The criteria of the subject's diagnosis, as it was screened last.
std::optional<ResponseCriteria> criteriaOf(const Subject& subject);

/// Those that can be confirmed: of the criteria, or all where there are none for the disease.
std::vector<Response> responsesFor(const Subject& subject);

/// "marrow blasts 2 %", "neutrophils 1.2 ×10⁹/L", "MRD <0.01 %": what is known of it, in words.
QStringList findingsParts(const DiseaseFindings& findings);
/// The same as one text.
QString findingsText(const DiseaseFindings& findings);
QString mrdText(const DiseaseFindings& findings); ///< "<0.01"; empty where it is not known
