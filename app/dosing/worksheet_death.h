#pragma once
#include "app/dosing/worksheet_steps.h"

// What the rules of the DLT worksheet know of a death.

/// When a fatal event led to death, as far as that is known: since its grade 5, on whichever scale that can
/// have come first; by its outcome alone at its end, without an end between its onset and now. Nothing where
/// it was not fatal.
std::optional<GradeStep> fatalStep(const AdverseEvent& event, const WorksheetQuestion& question);

/// Makes a fatal event grade 5 on this scale, whichever tells it. What is recorded behind the death, and the
/// event's end, is read no more.
void addDeath(const AdverseEvent& event, const WorksheetQuestion& question, GradeSteps& steps);

/// The evening of the day of death; where only fatal events tell it, of the last day that can be meant, now
/// at the latest. `question`: of the subject, `died` not set yet.
std::optional<QDateTime> diedAt(const Subject& subject, const WorksheetQuestion& question);
