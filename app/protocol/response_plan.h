#pragma once
#include "app/protocol/bilingual_text.h"

/// By which criteria response is judged. An assumption: the registry record names efficacy, no criteria.
struct ResponsePlan {
  BilingualText assumption; ///< says so
  BilingualText why;
  double amlMrdBelow = 0.1;  ///< percent; MRD below it is negative (ELN 2021 MRD consensus)
  double allMrdBelow = 0.01; ///< percent
  bool operator==(const ResponsePlan&) const = default;

  bool isEmpty() const { return assumption.en.isEmpty(); }
};
