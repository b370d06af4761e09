#pragma once
#include "tests/support/standing_of_study.h"

/// The decision that the rule recommends.
inline Decision asRecommended(const Study& study) {
  const DecisionOption best = decisionOptions(study).front();
  Decision draft;
  draft.kind = best.kind;
  draft.level = best.level;
  draft.toLevel = best.toLevel;
  draft.places = best.maxPlaces;
  return draft;
}
