#pragma once
#include "app/base/refusal.h"
#include "app/reports/decision/later_changes.h"

#include <optional>

class StudySession;

/// The clinical values that were entered or changed after the journal's line `line`, oldest first: of a
/// record that was changed each field, of a new one all that it says; a laboratory's values that came at once
/// are counted. Administration (people, settings, signatures) and what is sealed is left out. `until`: what
/// came later is left out, too; null = nothing is. Refusal FILE.
Result<std::vector<LaterChange>> changesSince(const StudySession& session, qint64 line,
                                              const QDateTime& until = {});

/// The cut-off at that line, with them; nothing where there is none. Refusals: FILE, MISSING (field line; the
/// journal has no such line).
Result<std::optional<MeetingCutoff>> meetingCutoff(const StudySession& session, std::optional<qint64> line,
                                                   const QDateTime& until = {});
