#pragma once
#include "app/escalation/standing.h"

#include <QString>

/// The first thing that *Today* says: what the protocol recommends now, and may the next subject be treated.
struct StudySentence {
  Recommendation recommendation;
  QString headline; ///< "L2: wait."; that the trial is suspended or has ended comes before it
  QString
      explanation; ///< tally, the rule's reason, who is waited for and until when, what is decided already
  bool mayTreatNext = false;
  int nextLevel = 0;   ///< where, if so
  int places = 0;      ///< open there
  QString nextSubject; ///< "A place is open at L2 (2×10⁷ cells/kg): 1." or why none is
  bool operator==(const StudySentence&) const = default;
};

StudySentence studySentence(const Standing& standing);
