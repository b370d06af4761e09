#pragma once
#include "app/base/refusal.h"
#include "app/escalation/standing.h"

/// Returns why the subject may not be assigned to the level, or nullopt: eligibility, its signature, no open
/// place, minutes not circulated (MEETING-CIRCULATED), trial suspended (DESIGN-SUSPENDED),
/// ended (DESIGN-ENDED, END) or held (STOP-RULE). The refusal's rule is the criterion or escalation rule that
/// stands in the way. Field: level.
std::optional<Refusal> mayAssign(const Standing& standing, const Subject& subject, int level);

/// Returns why the subject keeps the place (INFUSED), or nullopt.
std::optional<Refusal> mayWithdraw(const Subject& subject);

/// Returns why this may not be recorded of the subject (`now` is UTC), or nullopt: mayRecordInfusion() and
/// mayAdd(); of a new one also that a correction has taken the subject's eligibility away, and mayInfuse().
/// The correction of an infusion that took place is not asked whether it may, but of what it adds.
std::optional<Refusal> maySaveInfusion(const Standing& standing, const Subject& subject,
                                       const Infusion& infusion, const QDateTime& now);

/// Returns why the assigned subject may not be infused on that day, or nullopt: its level was stopped or is
/// held since, its decision is not in force any more or waits for the circulation of its minutes, a possible
/// DLT is not judged, A7's interval is not over, a stopping rule holds enrolment, or the trial does not run.
/// Field: startedAt.
std::optional<Refusal> mayInfuse(const Standing& standing, const Subject& subject, QDate date);
