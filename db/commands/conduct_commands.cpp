#include "app/oversight/deviation_rules.h"
#include "app/reports/safety/deviations.h"
#include "db/commands/commands_text.h"
#include "db/session/command_execution.h"
#include "db/session/stored_measurements.h"
#include "db/stores/conduct_store.h"

namespace {
/// Of what the record shows, it says itself whose it is, when it was and what; once it is explained, that
/// stays as it was then.
Result<DeviationNote> asShown(const StudySession& session, DeviationNote note) {
  const Study& study = session.study();
  const DeviationNote* saved = byId(study.deviationNotes, note.id);
  if (note.id != 0 && !saved) return noSuchRow();
  note.origin = saved ? saved->origin : note.origin;
  if (note.origin.isEmpty()) return note;
  const auto take = [&note](RowId subject, QDate date, const QString& what) {
    note.subjectId = subject;
    note.date = date;
    note.what = what;
    return note;
  };
  if (saved) return take(saved->subjectId, saved->date, saved->what);
  const Result<VisitRecord> visits = visitRecord(session);
  if (!visits) return tl::unexpected(visits.error());
  for (const DeviationLine& line : deviationsOf(study, session.today(), &*visits)) {
    if (line.key != note.origin) continue;
    if (line.note)
      return refuse(u"NUMBER"_qs, CommandsText::tr("This deviation is explained already: correct that."));
    return take(line.subjectId, line.date, deviationText(line));
  }
  return noSuchRow();
}
} // namespace

Result<RowId> StudyCommands::saveDeviation(const DeviationNote& note, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::RecordDeviation)) return tl::unexpected(*refused);
  Result<DeviationNote> kept = asShown(m_session, note);
  if (!kept) return tl::unexpected(kept.error());
  if (auto refused = mayRecordDeviation(open.study, *kept, open.today())) return tl::unexpected(*refused);
  return executeCommand(open, u"deviation"_qs, reason, [&](Journal::Transaction& transaction) {
    return writeDeviationNote(transaction, *kept);
  });
}

Result<void> StudyCommands::voidDeviation(RowId noteId, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::RecordDeviation)) return tl::unexpected(*refused);
  const DeviationNote* note = byId(open.study.deviationNotes, noteId);
  if (!note) return noSuchRow();
  if (auto refused = mayVoidDeviation(*note)) return tl::unexpected(*refused);
  return voidRow(open, u"void-deviation"_qs, {u"deviation_note"_qs, noteId, note->subjectId}, reason);
}
