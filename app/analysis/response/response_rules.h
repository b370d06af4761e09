#pragma once
#include "app/analysis/response/response_criteria.h"

/// The criteria one by one, and what they share.
namespace responseRules {
DerivedResponse eln2022(const DiseaseCourse& course, const DiseaseFindings& findings);
DerivedResponse nccnAll(const DiseaseCourse& course, const DiseaseFindings& findings);
DerivedResponse lugano2014(const DiseaseCourse& course, const DiseaseFindings& findings);

/// The first earlier assessment that `is` says yes to; nullptr if none.
template <class Is>
const ResponseAssessment* firstEarlier(const DiseaseCourse& course, Is is) {
  for (const ResponseAssessment& earlier : course.earlier)
    if (is(earlier)) return &earlier;
  return nullptr;
}
inline const ResponseAssessment* firstRemission(const DiseaseCourse& course) {
  return firstEarlier(course,
                      [](const ResponseAssessment& earlier) { return isRemission(earlier.response); });
}

inline DerivedResponse derived(Response response, const char* rule, const QString& sentence) {
  return {response, QString::fromLatin1(rule), sentence, {}};
}
inline DerivedResponse undecided(std::vector<Finding> missing, const QString& sentence = {}) {
  return {{}, {}, sentence, std::move(missing)};
}

/// "−60", with a minus sign, not a hyphen.
inline QString signedNumber(double number) {
  return QString::number(number).replace(u'-', QChar(0x2212));
}

/// Which of marrow blasts, blood blasts, extramedullary disease, neutrophils and platelets are not known.
std::vector<Finding> missingForRemission(const DiseaseFindings& findings);
/// Blasts in the blood were looked for and seen.
inline bool hasBloodBlasts(const DiseaseFindings& findings) {
  return findings.bloodBlasts.value_or(0) > 0;
}
} // namespace responseRules
