#include "db/access/passwords.h"
#include "db/commands/commands_text.h"
#include "db/session/command_execution.h"
#include "db/stores/attempt_store.h"
#include "db/stores/study_key_store.h"
#include "db/stores/user_store.h"

#include <algorithm>

namespace {
/// Who manages users could take over the account of another who does, and sign as the principal investigator.
std::optional<Refusal> refuseReset(const OpenStudy& open, const User& user) {
  if (user.id == open.user.id)
    return Refusal{
        u"ROLE"_qs, CommandsText::tr("Your own password changes by “Change password” in the menu."), {}};
  if (!may(user.role, Action::ManageUsers)) return std::nullopt;
  return Refusal{
      u"ROLE"_qs,
      CommandsText::tr("%1 manages users: a password that is forgotten there takes the recovery code.")
          .arg(user.name),
      {}};
}

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
  if (auto refused = refuseReset(open, *user)) return tl::unexpected(*refused);
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
/// Somebody must be left who can let people in.
bool isLastWhoManagesUsers(const Study& study, const User& user) {
  return std::none_of(study.users.begin(), study.users.end(), [&](const User& other) {
    return other.id != user.id && other.active && may(other.role, Action::ManageUsers);
  });
}

/// A trial has an investigator: only they sign decisions and changes of the design.
bool isLastInvestigator(const Study& study, const User& user) {
  return user.role == Role::PrincipalInvestigator &&
         std::none_of(study.users.begin(), study.users.end(), [&](const User& other) {
           return other.id != user.id && other.active && other.role == Role::PrincipalInvestigator;
         });
}

std::optional<Refusal> refuseDeactivating(const OpenStudy& open, const User& user) {
  if (isLastWhoManagesUsers(open.study, user))
    return Refusal{
        u"LAST-ADMINISTRATOR"_qs,
        CommandsText::tr("Nobody would be left who may add users: %1 cannot be deactivated.").arg(user.name),
        {}};
  // Of two who may, the other can do it. So nobody goes on in a session, with every right, whose account is
  // closed, and nobody is locked out by a slip of the hand.
  if (user.id == open.user.id)
    return Refusal{
        u"SELF"_qs,
        CommandsText::tr("Nobody deactivates their own account: ask another person who manages users."),
        {}};
  if (isLastInvestigator(open.study, user))
    return Refusal{
        u"LAST-INVESTIGATOR"_qs,
        CommandsText::tr("The study would be without a principal investigator: add the new one first, "
                         "then deactivate %1.")
            .arg(user.name),
        {}};
  return std::nullopt;
}

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
  if (auto refused = refuseDeactivating(open, *user)) return tl::unexpected(*refused);
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
