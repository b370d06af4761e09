#include "db/access/passwords.h"
#include "db/commands/commands_text.h"
#include "db/session/command_execution.h"
#include "db/stores/attempt_store.h"
#include "db/stores/study_key_store.h"
#include "db/stores/user_store.h"

#include <algorithm>

namespace {
bool isTold(const Study& study, RowId noticeId) {
  return std::any_of(study.accountNotices.begin(), study.accountNotices.end(),
                     [noticeId](const AccountNotice& notice) { return notice.id == noticeId; });
}
} // namespace

Result<void> StudyCommands::resetPassword(RowId userId, const QString& password) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::ManageUsers)) return tl::unexpected(*refused);
  const User* user = open.study.user(userId);
  if (!user || !user->active) return noSuchRow();
  if (auto refused = mayResetPassword(*user, open.user.id)) return tl::unexpected(*refused);
  if (auto weak = passwordTooWeak(password, {user->login, user->name, open.study.site.name}))
    return tl::unexpected(*weak);
  const KeySlot slot = open.vault.slotFor(password, slotOwner(user->login));
  return executeCommand(
      open, u"reset-password"_qs, {}, [&](Journal::Transaction& transaction) -> Result<void> {
        writeSlot(transaction, userId, slot, open.user.id);
        clearAttempts(transaction, userId);
        insertAccountNotice(transaction,
                            {0, AccountEvent::PasswordReset, userId, open.user.id, transaction.now()});
        return {};
      });
}

Result<QString> StudyCommands::renewRecoveryCode(const QString& password) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::ManageUsers)) return tl::unexpected(*refused);
  if (auto proven = prove(open, {open.user.login, password}); !proven) {
    Refusal refused = proven.error();
    if (refused.rule == u"PASSWORD") refused.message = CommandsText::tr("This is not your present password.");
    return tl::unexpected(refused);
  }
  const QString code = newRecoveryCode();
  const KeySlot slot = open.vault.slotFor(normalizedRecoveryCode(code), recoveryOwner());
  return executeCommand(open, u"new-recovery-code"_qs, {},
                        [&](Journal::Transaction& transaction) -> Result<QString> {
                          replaceRecoverySlot(transaction, slot);
                          insertAccountNotice(transaction, {0, AccountEvent::NewRecoveryCode, open.user.id,
                                                            open.user.id, transaction.now()});
                          return code;
                        });
}

Result<void> StudyCommands::acknowledgeAccounts(const std::vector<RowId>& noticeIds) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::AcknowledgeAccounts)) return tl::unexpected(*refused);
  for (const RowId id : noticeIds)
    if (!isTold(open.study, id)) return noSuchRow();
  return executeCommand(open, u"acknowledge-account"_qs, {},
                        [&](Journal::Transaction& transaction) -> Result<void> {
                          for (const RowId id : noticeIds)
                            acknowledgeNotice(transaction, id, open.user.id);
                          return {};
                        });
}

namespace {
/// Somebody leaves, and with them whatever they know: the study's key and its recovery code are other ones
/// from the first line of this on.
void writeDeactivation(Journal::Transaction& transaction, const OpenStudy& open, RowId leaver,
                       const KeySlot& recovery) {
  writeNewStudyKey(transaction, open.vault, leaver);
  transaction.update(u"app_user"_qs, leaver, {{u"active"_qs, cell(false)}});
  replaceRecoverySlot(transaction, recovery);
  insertAccountNotice(transaction,
                      {0, AccountEvent::NewRecoveryCode, open.user.id, open.user.id, transaction.now()});
}
} // namespace

Result<QString> StudyCommands::deactivateUser(RowId userId, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::ManageUsers)) return tl::unexpected(*refused);
  const User* user = open.study.user(userId);
  if (!user || !user->active) return noSuchRow();
  if (auto refused = mayDeactivate(open.study.users, *user, open.user.id)) return tl::unexpected(*refused);
  if (auto refused = refuseReasonless(reason)) return tl::unexpected(*refused);
  const QString code = newRecoveryCode();
  const Vault before = open.vault;
  open.vault = before.renewed();
  const KeySlot slot = open.vault.slotFor(normalizedRecoveryCode(code), recoveryOwner());
  auto done = executeCommand(open, u"deactivate-user"_qs, reason,
                             [&](Journal::Transaction& transaction) -> Result<QString> {
                               writeDeactivation(transaction, open, userId, slot);
                               return code;
                             });
  // A refusal can also say that the study could not be read again after the commit.
  if (!open.journal->isUnder(open.vault.journalKey())) open.vault = before;
  return done;
}

Result<std::vector<User>> StudySession::whoLosesAccess(RowId leaver) const {
  return catchingFileErrors([&]() -> Result<std::vector<User>> {
    std::vector<User> users;
    for (const KeyHeir& heir : loadKeyHeirs(*d->connection, leaver))
      if (const User* user = d->study.user(heir.id); user && !heir.hasKeys()) users.push_back(*user);
    return users;
  });
}
