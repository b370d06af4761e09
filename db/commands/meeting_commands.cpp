#include "app/oversight/meeting_rules.h"
#include "db/session/command_execution.h"
#include "db/stores/meeting_store.h"

namespace {
template <class Part>
bool areLinesOf(const std::vector<Part>& parts, const std::vector<Part>& saved) {
  return std::all_of(parts.begin(), parts.end(),
                     [&](const Part& part) { return part.id == 0 || byId(saved, part.id); });
}

/// Each line that has an id is one of the saved meeting.
bool isMadeOf(const Meeting& meeting, const Meeting& saved) {
  return areLinesOf(meeting.attendees, saved.attendees) && areLinesOf(meeting.actions, saved.actions) &&
         areLinesOf(meeting.circulations, saved.circulations);
}
} // namespace

Result<RowId> StudyCommands::saveMeeting(const Meeting& meeting, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::HoldMeeting)) return tl::unexpected(*refused);
  const Meeting* saved = open.study.meeting(meeting.id);
  if (meeting.id != 0 && !saved) return noSuchRow();
  const Meeting before = saved ? *saved : Meeting();
  if (!isMadeOf(meeting, before)) return noSuchRow();
  if (auto refused = mayRecordMeeting(open.study, meeting, open.now())) return tl::unexpected(*refused);
  return executeCommand(open, u"meeting"_qs, reason, [&](Journal::Transaction& transaction) {
    Meeting kept = meeting;
    kept.number = saved ? before.number : nextMeetingNumber(transaction.connection());
    kept.cutoffLine = saved ? before.cutoffLine : open.journal->head().sequence;
    kept.cutoffAt = saved ? before.cutoffAt : transaction.now();
    return writeMeeting(transaction, before, kept, reason.trimmed());
  });
}

Result<void> StudyCommands::voidMeeting(RowId meetingId, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::HoldMeeting)) return tl::unexpected(*refused);
  if (!open.study.meeting(meetingId)) return noSuchRow();
  return voidRow(open, u"void-meeting"_qs, {u"meeting"_qs, meetingId}, reason);
}
