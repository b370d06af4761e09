#pragma once
#include "app/escalation/recommendation.h"
#include "app/escalation/second_opinion.h"
#include "app/study/site.h"

/// What other designs say of one level, beside the protocol's rule. Advisory.
struct OpinionLine {
  int level = 1;
  Tally tally;
  DltPosterior posterior;
  DoseAdvice boin = DoseAdvice::Stay;
  DoseAdvice mtpi2 = DoseAdvice::Stay;
  Rule rule = Rule::AtEnrol; ///< what the protocol's own rule says of this tally
  /// Whether the design would treat the next subjects elsewhere than the rule; nothing where there is nothing
  /// to compare: people decide (AT-JOINT, CE-FLAG), or the rule waits or asks for nobody.
  std::optional<bool> boinDiffers;
  std::optional<bool> mtpi2Differs;
  bool operator==(const OpinionLine&) const = default;
};

struct OpinionReport {
  SecondOpinionChoice choice;
  QString course;                 ///< in notation; empty = nobody treated yet
  int top = 1;                    ///< highest level
  std::vector<OpinionLine> lines; ///< levels with evaluable subjects, lowest first
  const OpinionLine* at(int level) const;
  bool operator==(const OpinionReport&) const = default;
};

/// `choice` as mayChooseOpinion() takes it; whether it is shown is not asked here.
OpinionReport opinionReport(const DoseDesign& design, const Course& course,
                            const SecondOpinionChoice& choice);
