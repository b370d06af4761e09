#pragma once
#include "app/study/study.h"

#include <algorithm>

/// Every signature of the study.
inline std::vector<Signature> signaturesOf(const Study& study) {
  std::vector<Signature> all;
  const auto add = [&](const std::optional<Signature>& one) {
    if (one) all.push_back(*one);
  };
  for (const Subject& subject : study.subjects) {
    for (const Screening& screening : subject.screenings) {
      all.insert(all.end(), screening.signatures.begin(), screening.signatures.end());
      if (screening.failure) add(screening.failure->signature);
    }
    for (const DltAssessment& assessment : subject.assessments)
      add(assessment.signature);
  }
  for (const Decision& decision : study.decisions) {
    add(decision.investigator);
    add(decision.sponsor);
  }
  for (const DesignChange& change : study.designChanges) {
    add(change.investigator);
    add(change.sponsor);
  }
  return all;
}

/// How many of them are of what stands in the study now.
inline qsizetype ofThisContent(const Study& study) {
  const std::vector<Signature> all = signaturesOf(study);
  return std::count_if(all.begin(), all.end(), [](const Signature& one) { return !one.earlierVersion; });
}
