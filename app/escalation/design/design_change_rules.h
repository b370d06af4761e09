#pragma once
#include "app/escalation/standing.h"
#include "app/study/design_versions.h"

/// Changes of the design, protocol.md 4.4: dose groups, the planned number, windows, the state of the trial.

/// Levels that a protocol file, and so a design, may have (protocol.schema.json).
inline constexpr int mostLevels = 99;
/// The highest planned number, and the highest dose, of a protocol file.
inline constexpr int mostPlanned = 9999;
/// The highest A10.
inline constexpr int mostAtOnce = 99;
inline constexpr double mostCellsPerKg = 1e12;

/// Subjects assigned at a level of the design in force: it may not be taken out, nor its dose be changed.
int assignedAt(const Study& study, int level);

/// The change that waits for the sponsor's agreement; nullptr if there is none.
const DesignChange* pendingChange(const Study& study);

/// The study's protocol file is of the first edition, and the trial goes on: A9 to A12 are to be taken over
/// by a change (DoseDesign::edition 2), which both sign.
bool lacksSecondEdition(const Standing& standing);

/// Returns why the draft may not be signed, or nullopt. Rules: DESIGN (the design as such), DESIGN-SUBJECTS
/// (a dose with subjects would go), DESIGN-PENDING (another change waits for the sponsor), DESIGN-SAME (it
/// changes nothing), DESIGN-ENDED, JUSTIFICATION. Fields: design, planned, atOnce, state, justification, and
/// "level/N" (its rule), "cells/N", "window/N", N being the level's number in the draft, 1 = first.
std::optional<Refusal> mayChangeDesign(const Standing& standing, const DesignChange& draft);

/// Fills number, baseVersion, course, and of each level `since` and whether its window is still an
/// assumption, from the study's present data. The date is the command's.
DesignChange preparedChange(const Standing& standing, DesignChange draft);

/// Returns why the sponsor's agreement cannot be recorded now, or nullopt: agreed or withdrawn already, or
/// the data no longer allow it (a subject was assigned at a level that it takes out, say). Field: design, or
/// that of mayChangeDesign().
std::optional<Refusal> mayAgreeChange(const Standing& standing, const DesignChange& change);

/// Returns why it cannot be withdrawn (agreed, or withdrawn already), or nullopt.
std::optional<Refusal> mayWithdrawChange(const DesignChange& change);
