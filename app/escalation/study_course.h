#pragma once
#include "app/escalation/recommendation.h"
#include "app/study/refusal.h"
#include "app/study/study.h"

/// The course of a study: subjects grouped into cohorts by the decision whose places they fill, letters in
/// order of infusion, assigned and not yet infused ones last as `?`.
Course courseOf(const Study& study);

/// Data under an effective decision have changed since it was signed (4.4): a subject that was decided counts
/// otherwise now. Such a decision opens nothing any more; a new one is asked for.
bool isOvertaken(const Study& study, const Decision& decision);

/// Effective, not overtaken.
bool isInForce(const Study& study, const Decision& decision);

/// Places that a subject may be assigned to now: opened by decisions in force (L1 opens with the study),
/// minus those filled by subjects who are not X, never more than the rule asks for; none at a held level or
/// while a possible DLT is not judged.
struct OpenPlaces {
  int level = 1;
  int places = 0;
  bool held = false;
  bool opened = false; ///< a decision in force, or the study's opening, has opened it
  bool operator==(const OpenPlaces&) const = default;
};
std::vector<OpenPlaces> openPlaces(const Study& study); ///< one for each level, lowest first

/// The decision that the next subject at the level would be assigned under (0 = study opening); nullopt = no
/// open place.
std::optional<RowId> placeToFill(const Study& study, int level);

/// nothing, or why this screening's subject may not be assigned to the level: eligibility, its signature,
/// open place, ended trial. The refusal's rule is the one that closes the level.
std::optional<Refusal> mayAssign(const Study& study, const Subject& subject, int level);

/// nothing, or why the assigned subject may not be infused now (level held since, design A7 interval).
std::optional<Refusal> mayInfuse(const Study& study, const Subject& subject, QDate date);

/// End has been decided, in force.
bool hasEnded(const Study& study);
