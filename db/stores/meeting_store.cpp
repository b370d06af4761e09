#include "db/stores/meeting_store.h"

#include "app/study/fields/meeting_fields.h"
#include "db/sqlite/db_text.h"
#include "db/stores/record_rows.h"

namespace {
template <class Part>
void loadParts(Connection& connection, std::vector<Meeting>& meetings, std::vector<Part> Meeting::*parts) {
  loadPartsOf<Part>(connection, meetings, u"meeting_id"_qs, u"WHERE void_reason IS NULL ORDER BY id"_qs,
                    [&](Meeting& meeting, Part&& part) { (meeting.*parts).push_back(std::move(part)); });
}

/// What the trail calls a line that is taken out.
QString nameOf(const Attendee& attendee) {
  return attendee.name;
}
QString nameOf(const MeetingAction& action) {
  return action.what;
}
QString nameOf(const Circulation& circulation) {
  return circulation.toWhom;
}

/// Without a reason commit() refuses, and nothing of it stays.
template <class Part>
void voidPart(Journal::Transaction& transaction, const Part& part, const QString& reason) {
  const QString table = QLatin1String(storedIn<Part>);
  transaction.changesSavedValue({table, 0, {}, DbText::tr("%1: taken out").arg(nameOf(part))});
  const QString why = reason.isEmpty() ? QStringLiteral("–") : reason;
  transaction.update(table, part.id, {{u"void_reason"_qs, cell(why)}});
}

template <class Part>
void writeParts(Journal::Transaction& transaction, RowId meetingId, const std::vector<Part>& before,
                const std::vector<Part>& parts, const QString& reason) {
  const QString table = QLatin1String(storedIn<Part>);
  for (const Part& part : parts) {
    Row row = rowOf(part);
    if (part.id != 0) {
      transaction.update(table, part.id, row);
      continue;
    }
    row[u"meeting_id"_qs] = meetingId;
    transaction.insert(table, row);
  }
  for (const Part& part : before)
    if (!byId(parts, part.id)) voidPart(transaction, part, reason);
}
} // namespace

std::vector<Meeting> loadMeetings(Connection& connection) {
  auto meetings = loadAll<Meeting>(connection, u"WHERE void_reason IS NULL ORDER BY number"_qs);
  loadParts(connection, meetings, &Meeting::attendees);
  loadParts(connection, meetings, &Meeting::actions);
  loadParts(connection, meetings, &Meeting::circulations);
  return meetings;
}

int nextMeetingNumber(Connection& connection) {
  return 1 + static_cast<int>(
                 std::get<qint64>(connection.ask(u"SELECT coalesce(max(number), 0) FROM meeting"_qs)));
}

RowId writeMeeting(Journal::Transaction& transaction, const Meeting& before, const Meeting& meeting,
                   const QString& reason) {
  const QString table = QLatin1String(storedIn<Meeting>);
  RowId id = meeting.id;
  if (id == 0)
    id = transaction.insert(table, rowOf(meeting));
  else
    transaction.update(table, id, rowOf(meeting));
  writeParts(transaction, id, before.attendees, meeting.attendees, reason);
  writeParts(transaction, id, before.actions, meeting.actions, reason);
  writeParts(transaction, id, before.circulations, meeting.circulations, reason);
  return id;
}
