#include "db/commands/commands_text.h"
#include "db/session/command_execution.h"
#include "db/stores/edc_store.h"

#include <algorithm>

namespace {
bool isTicked(const std::vector<EdcEntry>& entries, const EdcEntry& field) {
  return std::any_of(entries.begin(), entries.end(), [&](const EdcEntry& each) {
    return each.line == field.line && each.column == field.column;
  });
}

bool earlier(const EdcEntry& one, const EdcEntry& other) {
  return one.line < other.line;
}
} // namespace

Result<void> StudyCommands::saveEdcEntries(const std::vector<EdcEntry>& fields) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::TypeIntoEdc)) return tl::unexpected(*refused);
  if (fields.empty())
    return refuse(u"REQUIRED"_qs, CommandsText::tr("Choose what was typed into the EDC."), u"fields"_qs);
  return executeCommand(open, u"edc-entry"_qs, {}, [&](Journal::Transaction& transaction) -> Result<void> {
    const auto first = std::min_element(fields.begin(), fields.end(), earlier);
    std::vector<EdcEntry> entries = loadEdcEntries(transaction.connection(), first->line - 1);
    for (const EdcEntry& field : fields) {
      const auto owner = ownerOfChange(transaction.connection(), field.line, field.column);
      if (!owner) return noSuchRow();
      if (isTicked(entries, field)) continue;
      EdcEntry entry = field;
      entry.subjectId = *owner;
      entry.by = open.user.id;
      entry.printedName = open.user.name;
      entry.at = transaction.now();
      insertEdcEntry(transaction, entry);
      entries.push_back(entry);
    }
    return {};
  });
}

Result<void> StudyCommands::withdrawEdcEntry(RowId entryId, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::TypeIntoEdc)) return tl::unexpected(*refused);
  const auto entry = catchingFileErrors(
      [&]() -> Result<std::optional<EdcEntry>> { return loadEdcEntry(*open.connection, entryId); });
  if (!entry) return tl::unexpected(entry.error());
  if (!*entry) return noSuchRow();
  return voidRow(open, u"withdraw-edc-entry"_qs, {u"edc_entry"_qs, entryId, (*entry)->subjectId}, reason);
}
