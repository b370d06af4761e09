#include "db/session/command_execution.h"
#include "db/stores/site_file_store.h"

namespace {
/// With what the program knows itself.
Delegation asKept(const OpenStudy& open, Delegation entry, const Delegation* saved) {
  if (const User* user = open.study.user(entry.userId)) entry.name = user->name;
  entry.enteredAt = saved ? saved->enteredAt : open.now();
  return entry;
}
} // namespace

Result<RowId> StudyCommands::saveDelegation(const Delegation& entry, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::KeepSiteFile)) return tl::unexpected(*refused);
  const Delegation* saved = byId(open.study.siteFile.delegations, entry.id);
  if (entry.id != 0 && !saved) return noSuchRow();
  const Delegation kept = asKept(open, entry, saved);
  if (auto refused = mayKeepDelegation(open.study, kept, open.user)) return tl::unexpected(*refused);
  return executeCommand(open, u"delegation"_qs, reason, [&](Journal::Transaction& transaction) {
    return writeDelegation(transaction, kept);
  });
}

Result<void> StudyCommands::voidDelegation(RowId entryId, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::KeepSiteFile)) return tl::unexpected(*refused);
  const Delegation* entry = byId(open.study.siteFile.delegations, entryId);
  if (!entry) return noSuchRow();
  if (auto refused = mayKeepDelegation(open.study, *entry, open.user)) return tl::unexpected(*refused);
  return voidRow(open, u"void-delegation"_qs, {u"delegation"_qs, entryId, 0}, reason);
}
