#pragma once
#include "app/study/treatment.h"

/// Events that are watched after CAR-NK cells from grade 2 on: CRS and ICANS, by isSyndrome();
/// graft-versus-host disease and a reaction to the infusion, by the term in English or Chinese. It chooses
/// what a paper shows; no rule of the trial asks it.
bool isOfSpecialInterest(const AdverseEvent& event);
