#pragma once
#include "app/escalation/recommendation.h"

#include <QString>

/// "MTD candidate: L2, 3 of 6 evaluable."
QString mtdSentence(const Mtd& mtd);

/// What the screen, the memo and the command line say of a recommendation.
struct RecommendationSentence {
  QString headline;    ///< "L2 (2×10⁷ cells/kg): add 3 subjects."
  QString explanation; ///< the tally, why, what is held, the MTD, agreement, and the rule's id
  bool operator==(const RecommendationSentence&) const = default;
};

RecommendationSentence recommendationSentence(const DoseDesign& design, const Course& course,
                                              const Recommendation& recommendation);
