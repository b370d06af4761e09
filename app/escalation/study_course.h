#pragma once
#include "app/base/refusal.h"
#include "app/escalation/recommendation.h"
#include "app/study/study.h"

/// Assigned subjects in order of infusion; those not infused yet follow in order of their numbers.
std::vector<const Subject*> inOrderOfInfusion(const Study& study);

/// The course of a study: subjects grouped into cohorts by the decision whose places they fill, letters in
/// order of infusion, assigned and not yet infused ones last as `?`. Where cohorts of one level follow each
/// other their letters are in that order, too: somebody who is infused after a later cohort stands behind it.
Course courseOf(const Study& study);

/// The subjects behind the letters: one entry for each cohort of courseOf(), in its order.
std::vector<std::vector<const Subject*>> cohortSubjects(const Study& study);

/// The rule that an effective decision answered no longer reads at its level as it did, on the subjects that
/// it was signed on (4.4); of a joint discussion (AT-JOINT, CE-FLAG) also: the level's number of DLTs is
/// another now, or, where it goes on to the next level, somebody is undecided again (4.1). A window that
/// closes without a DLT changes nothing. What such a decision opened is held; a new one is asked for.
bool isOvertaken(const Study& study, const Decision& decision);

/// Effective, not overtaken.
bool isInForce(const Study& study, const Decision& decision);

/// The level that opened with the study: the lowest one of the design that it began with, wherever that
/// stands in the design in force; nullopt where that dose is gone, or a group was added below it.
std::optional<int> openedWithStudy(const Study& study);

/// A change of the design has put a level between the one whose data the decision rests on and the one that
/// it opened, or has taken one of them out. Its places are open no more: the new level comes first.
bool isOutdated(const Study& study, const Decision& decision);

/// Places that a subject may be assigned to now (4.4): opened by decisions in force (the lowest level opens
/// with the study) and not closed by a later one, minus those filled by subjects who are not X, never more
/// than the rule asks for; none at a held level, while a possible DLT is not judged, or while the trial is
/// not running. A suspension closes them until both sign the change that resumes the trial.
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

/// The latest effective decision on the data of the deciding level, if it answers what the rules ask now: it
/// is in force, the same rule, not closed since, and the places that it opened at that level are not used up.
/// One whose question a change of the design has settled since (a dose group was added, the planned number
/// raised), or that isOutdated(), answers nothing.
const Decision* answeringDecision(const Study& study, const Recommendation& now);

/// A later decision has closed the place (4.4), and none since has opened the level again.
bool isClosed(const Study& study, const Assignment& assignment);

/// Places that decisions in force have opened at the level and nobody fills, whatever the rule asks for now.
int freePlaces(const Study& study, int level);

/// End has been decided, in force, or a change of the design has ended the trial.
bool hasEnded(const Study& study);

/// nothing, or that the trial has ended: END by a decision, DESIGN-ENDED by a change of the design.
std::optional<Refusal> refuseEnded(const Study& study, const QString& field);

/// The same, and DESIGN-SUSPENDED while the trial is suspended.
std::optional<Refusal> refuseNotRunning(const Study& study, const QString& field);
