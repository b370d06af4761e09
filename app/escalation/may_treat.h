#pragma once
#include "app/base/refusal.h"
#include "app/study/study.h"

/// nothing, or why the subject may not be assigned to the level: eligibility, its signature, no open place,
/// trial suspended (DESIGN-SUSPENDED) or ended (DESIGN-ENDED, END). The refusal's rule is the criterion or
/// escalation rule that stands in the way. Field: level.
std::optional<Refusal> mayAssign(const Study& study, const Subject& subject, int level);

/// nothing, or why the subject keeps the place: INFUSED.
std::optional<Refusal> mayWithdraw(const Subject& subject);

/// nothing, or why this may not be recorded of the subject (`now` is UTC): mayRecordInfusion(); of a new one
/// also that a correction has taken the subject's eligibility away, and mayInfuse(). The correction of an
/// infusion that took place is not asked whether it may.
std::optional<Refusal> maySaveInfusion(const Study& study, const Subject& subject, const Infusion& infusion,
                                       const QDateTime& now);

/// nothing, or why the assigned subject may not be infused on that day: its level was stopped or is held
/// since, its decision is not in force any more, a possible DLT is not judged, A7's interval is not over, or
/// the trial does not run.
/// Field: startedAt.
std::optional<Refusal> mayInfuse(const Study& study, const Subject& subject, QDate date);
