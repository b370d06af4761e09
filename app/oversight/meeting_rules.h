#pragma once
#include "app/base/refusal.h"
#include "app/study/study.h"

// What may be recorded of a review meeting, and what waits for it, as functions of values: a form asks while
// one types, the command asks again. `now` is UTC.

/// Fields heldAt, place, chair, decisionId, attendees; of a line of the minutes its place behind the name:
/// name/0, word/0, what/0, who/0, due/0, done/0, toWhom/0, at/0. REQUIRED: a line without its words; of a
/// meeting that was held place, chair and somebody who was present; the time of one that led to a decision or
/// was circulated; the word of who dissents. DATE: in the future, or minutes that were circulated before the
/// meeting was held (field at/0). MISSING (field decisionId): there is no such decision. MEETING-DECISION
/// (field decisionId): it was signed on a day before the meeting was held.
std::optional<Refusal> mayRecordMeeting(const Study& study, const Meeting& meeting, const QDateTime& now);

/// The minutes were written of a meeting that was held before its cut-off was fixed: what it looked at is not
/// kept. Said on the minutes and in the list, not refused.
bool isWrittenLater(const Meeting& meeting);

/// The meetings that led to the decision, by number.
std::vector<const Meeting*> meetingsOf(const Study& study, RowId decisionId);

/// The decision opens nothing yet: the site wants minutes circulated first (Site::circulateBeforeOpening),
/// and no meeting that led to it has been. One of an earlier record (Decision::transcribed) is not asked for
/// them.
bool awaitsCirculation(const Study& study, const Decision& decision);

/// MEETING-CIRCULATED where it awaits that.
std::optional<Refusal> refuseUncirculated(const Study& study, const Decision& decision, const QString& field);
