#include "db/commands/round.h"
#include "db/password_policy.h"
#include "db/recovery_code.h"
#include "db/stores/account_notice_store.h"
#include "db/stores/attempt_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(StudyCommands)
};

/// Who manages users could take over the account of another who does, and sign as the principal investigator.
std::optional<Refusal> refuseReset(const OpenStudy& open, const User& user) {
  if (user.id == open.user.id)
    return Refusal{u"ROLE"_qs, Words::tr("Your own password changes by “Change password” in the menu."), {}};
  if (!may(user.role, Action::ManageUsers)) return std::nullopt;
  return Refusal{u"ROLE"_qs,
                 Words::tr("%1 manages users: a password that is forgotten there takes the recovery code.")
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
  return writeRound(open, u"reset-password"_qs, {}, [&](Journal::Transaction& transaction) -> Result<void> {
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
    if (refused.rule == u"PASSWORD") refused.message = Words::tr("This is not your present password.");
    return tl::unexpected(refused);
  }
  const QString code = newRecoveryCode();
  const KeySlot slot = open.vault.slotFor(normalizedRecoveryCode(code), recoveryOwner());
  return writeRound(open, u"new-recovery-code"_qs, {},
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
  return writeRound(open, u"acknowledge-account"_qs, {},
                    [&](Journal::Transaction& transaction) -> Result<void> {
                      for (const RowId id : noticeIds)
                        acknowledgeNotice(transaction, id, open.user.id);
                      return {};
                    });
}
