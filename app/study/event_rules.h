#pragma once
#include "app/base/refusal.h"
#include "app/study/ctcae_dictionary.h"
#include "app/study/subject.h"

struct Study;

/// What may be recorded of an adverse event, as functions of values: a form asks them while one types, the
/// command asks them again. `now` is UTC.

/// REQUIRED (field term); RANGE (fields grade, crsGrade, icansGrade); DATE (fields onset, end, awareAt):
/// before consent, in the future, after death, out of order; SERIOUS (fields seriousness, awareAt, expected):
/// what only a serious event has. An event that the subject has already is known by its id.
std::optional<Refusal> mayRecordEvent(const Study& study, const Subject& subject, const AdverseEvent& event,
                                      const QDateTime& now);

/// DLT-EVENT: a DLT must not vanish with its event; the newest assessment has to say otherwise first.
std::optional<Refusal> mayVoidEvent(const Subject& subject, RowId eventId);

/// SERIOUS (field to); REQUIRED and DATE (field sentAt): of an event that the site knows of, not before that,
/// and not in the future.
std::optional<Refusal> mayReport(const Study& study, const AdverseEvent& event, const SafetyReport& report,
                                 const QDateTime& now);

/// REQUIRED: fields version, terms.
std::optional<Refusal> mayLoad(const CtcaeDictionary& dictionary);
