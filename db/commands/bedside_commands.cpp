#include "app/study/fields/bedside_fields.h"
#include "app/study/study.h"
#include "db/session/command_execution.h"
#include "db/stores/bedside_store.h"
#include "db/stores/record_rows.h"

Result<RowId> StudyCommands::saveBedside(RowId subjectId, const BedsideEntry& entry, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  const Subject* subject = open.study.subject(subjectId);
  if (!subject) return noSuchRow();
  if (auto refused = mayRecordBedside(open.study, *subject, entry, open.now()))
    return tl::unexpected(*refused);
  return executeCommand(open, u"bedside"_qs, reason, [&](Journal::Transaction& transaction) -> Result<RowId> {
    BedsideEntry written = entry;
    written.enteredAt = open.now();
    if (entry.id != 0) {
      const auto saved = findBedsideEntry(transaction.connection(), entry.id);
      if (!saved || saved->subjectId != subjectId) return noSuchRow();
      written.enteredAt = saved->enteredAt;
    }
    return writeRecord(transaction, subjectId, entry.id, written);
  });
}

Result<void> StudyCommands::voidBedside(RowId entryId, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  return catchingFileErrors([&]() -> Result<void> {
    const auto saved = findBedsideEntry(*open.connection, entryId);
    if (!saved) return noSuchRow();
    return voidRow(open, u"void-bedside"_qs, {u"bedside_entry"_qs, entryId, saved->subjectId}, reason);
  });
}
