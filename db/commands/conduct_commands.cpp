#include "app/oversight/deviation_rules.h"
#include "app/oversight/sae_rules.h"
#include "app/reports/safety/deviations.h"
#include "db/commands/commands_text.h"
#include "db/session/command_execution.h"
#include "db/session/stored_measurements.h"
#include "db/stores/conduct_store.h"
#include "db/stores/event_store.h"

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

Result<RowId> StudyCommands::saveSaeReport(const SaeReport& report, const std::vector<SafetyReport>& sent,
                                           const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  SaeReport kept = report;
  const SaeReport* saved = byId(open.study.saeReports, report.id);
  if (report.id != 0 && !saved) return noSuchRow();
  if (saved) {
    kept.eventId = saved->eventId;
    kept.number = saved->number;
  }
  if (auto refused = mayRecordSaeReport(open.study, kept, sent, open.now())) return tl::unexpected(*refused);
  const OwnedEvent owned = ownedEvent(open.study, kept.eventId);
  const RowId subjectId = owned.subject->id;
  const std::vector<SafetyReport> stored = sentOf(*owned.event, kept.id);
  return executeCommand(open, u"sae-report"_qs, reason, [&](Journal::Transaction& transaction) {
    kept.id = writeSaeReport(transaction, subjectId, kept);
    writeSent(transaction, subjectId, kept, sent, stored, reason);
    return kept.id;
  });
}

Result<void> StudyCommands::voidSaeReport(RowId reportId, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  const SaeReport* report = byId(open.study.saeReports, reportId);
  const Subject* subject = report ? ownedEvent(open.study, report->eventId).subject : nullptr;
  if (!subject) return noSuchRow();
  if (auto refused = mayVoidSaeReport(open.study, *report)) return tl::unexpected(*refused);
  return voidRow(open, u"void-sae-report"_qs, {u"sae_report"_qs, reportId, subject->id}, reason);
}
