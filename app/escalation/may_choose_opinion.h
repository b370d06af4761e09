#pragma once
#include "app/escalation/second_opinion.h"
#include "app/study/refusal.h"
#include "app/study/site.h"

/// Whether the other designs can answer with this choice. RANGE, fields "opinionPriorA", "opinionPriorB"
/// (each above 0, at most 100: what 100 subjects would weigh) and "opinionTarget" (0.1 to 0.6: mTPI-2 needs
/// an interval below that of equivalence; the authors' R package BOIN takes no more than 0.6).
std::optional<Refusal> mayChooseOpinion(const SecondOpinionChoice& choice);

BetaPrior priorOf(const SecondOpinionChoice& choice);
