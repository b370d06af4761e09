#pragma once
#include "app/base/refusal.h"
#include "app/protocol/protocol.h"
#include "app/study/subject.h"

#include <optional>

struct Study;

/// What may be recorded of an adverse event, as functions of values: a form asks them while one types, the
/// command asks them again. `now` is UTC. What is known of a time in part is refused only where every time
/// that can be meant would be.

/// REQUIRED (fields term, outcome); RANGE (fields grade, crsGrade, icansGrade, gradeValue, and dueTo.cells
/// and the other causes); DATE (fields onset, end, since, awareAt): before consent, in the future, after
/// death, out of order; SERIOUS (fields seriousness, awareAt, expected): what only a serious event has. An
/// event that the subject has already is known by its id.
std::optional<Refusal> mayRecordEvent(const Study& study, const Subject& subject, const AdverseEvent& event,
                                      const QDateTime& now);

/// 4 for acute GvHD and ICAHT, else 5.
int highestGrade(GradeScale scale);

/// DATE (field since) where the grades of one scale cannot have that order: a point can follow the one before
/// it, and does not follow the end.
std::optional<Refusal> refuseOrder(const AdverseEvent& event, GradeScale scale, const QTimeZone& zone);

/// What an event says against itself, whoever tells it: RANGE (field gradeValue), DATE (field since): grades
/// that no order of time can hold; REQUIRED (field outcome): an end, or grade 5, that its outcome wants.
std::optional<Refusal> contradictionIn(const AdverseEvent& event, const QTimeZone& zone);

/// The event as it is saved: related where its attribution to the cells counts as that; without one as it
/// was.
AdverseEvent relatedByScale(AdverseEvent event, const AttributionPlan& scale);

/// DLT-EVENT: a DLT must not vanish with its event; the newest assessment has to say otherwise first.
std::optional<Refusal> mayVoidEvent(const Subject& subject, RowId eventId);

/// SERIOUS (field to); REQUIRED and DATE (field sentAt): of an event that the site knows of, not before that,
/// and not in the future.
std::optional<Refusal> mayReport(const Study& study, const AdverseEvent& event, const SafetyReport& report,
                                 const QDateTime& now);
