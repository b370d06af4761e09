#pragma once
#include "app/base/refusal.h"
#include "app/reports/decision/later_changes.h"
#include "db/session/clinical_rows.h"

#include <limits>
#include <optional>

class StudySession;
struct Decision;

/// The clinical values that were entered or changed in a span of the journal, oldest first and no more than
/// `most`: of a record that was changed each field, of a new one all that it says; a laboratory's values that
/// came at once are counted. Administration (people, settings, signatures) and what is sealed is left out.
/// `until`: what came later is left out, too; null = nothing is. Refusal FILE.
Result<std::vector<LaterChange>> changesIn(const StudySession& session, const JournalSpan& span,
                                           const QDateTime& until = {},
                                           std::size_t most = std::numeric_limits<std::size_t>::max());

/// The cut-off of the last meeting that led to the decision, with what changed from it to the signature: at
/// the cost of the lines between the two. Nothing where no meeting led to it. Refusal FILE.
Result<std::optional<MeetingCutoff>> cutoffOf(const StudySession& session, const Decision& decision);

/// That of the last meeting that led to no decision yet, with at most `most` of what changed since. Nothing
/// where there is no such meeting. Refusal FILE.
Result<std::optional<MeetingCutoff>> presentCutoff(const StudySession& session, std::size_t most);
