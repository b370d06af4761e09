#include "app/analysis/measurements/visits.h"
#include "app/dosing/worksheet_rules.h"
#include "app/escalation/comparators/second_opinion.h"
#include "app/oversight/stopping_rules.h"
#include "app/screening/organ_limits.h"
#include "app/study/study_rules.h"
#include "db/access/passwords.h"
#include "db/commands/commands_text.h"
#include "db/session/command_execution.h"
#include "db/sqlite/file_errors.h"
#include "db/stores/sealed_store.h"
#include "db/stores/site_store.h"
#include "db/stores/study_key_store.h"
#include "db/stores/user_store.h"
#include "db/stores/worksheet_store.h"

#include <algorithm>

namespace {
std::optional<Refusal> refuseUnknown(const Site& before, const Site& after) {
  for (const ExclusionCriterion& criterion : after.exclusions)
    if (criterion.id != 0 && std::none_of(before.exclusions.begin(), before.exclusions.end(),
                                          [&](const auto& old) { return old.id == criterion.id; }))
      return noSuchRow().value();
  for (const StoppingRule& rule : after.stoppingRules)
    if (rule.id != 0 && !byId(before.stoppingRules, rule.id)) return noSuchRow().value();
  return std::nullopt;
}

/// A slot that takes a second to make; refused where there is no memory for it, or somebody has cancelled it.
template <class Make>
Result<KeySlot> newSlot(Make make) {
  return catchingFileErrors([&]() -> Result<KeySlot> { return make(); });
}
} // namespace

Result<void> StudyCommands::saveSite(const Site& site, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::ManageSite)) return tl::unexpected(*refused);
  if (auto refused = mayChangeSite(site)) return tl::unexpected(*refused);
  if (auto refused = refuseChangedLimits(open.study.site, site)) return tl::unexpected(*refused);
  if (auto refused = mayChooseOpinion(site.secondOpinion)) return tl::unexpected(*refused);
  if (auto refused = mayKeepStoppingRules(site.stoppingRules)) return tl::unexpected(*refused);
  if (auto refused = mayChangeStoppingRules(open.study, open.standing().metStops(), site.stoppingRules))
    return tl::unexpected(*refused);
  if (auto refused = refuseUnknown(open.study.site, site)) return tl::unexpected(*refused);
  if (auto refused = refusePlan(open.protocolMeasurementPlan, site)) return tl::unexpected(*refused);
  if (!sameDefinition(open.study.site.dltDefinition, site.dltDefinition))
    if (auto refused = mayDefineDlt(open.study.protocol, site.dltDefinition)) return tl::unexpected(*refused);
  return executeCommand(open, u"site"_qs, reason, [&](Journal::Transaction& transaction) {
    writeSite(transaction, site);
    writeDefinition(transaction, site.dltDefinition);
  });
}

Result<RowId> StudyCommands::addUser(const User& user, const QString& password) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::ManageUsers)) return tl::unexpected(*refused);
  if (auto refused = mayAddUser(open.study.users, user)) return tl::unexpected(*refused);
  const User added{0, user.login.trimmed(), user.name.trimmed(), user.role, true, false, open.user.id};
  if (auto weak = passwordTooWeak(password, {added.login, added.name, open.study.site.name}))
    return tl::unexpected(*weak);
  const auto slot = newSlot([&] { return open.vault.slotFor(password, slotOwner(added.login)); });
  if (!slot) return tl::unexpected(slot.error());
  return executeCommand(open, u"add-user"_qs, {}, [&](Journal::Transaction& transaction) {
    const RowId id = insertUser(transaction, added, *slot);
    insertAccountNotice(transaction, {0, AccountEvent::Added, id, open.user.id, transaction.now()});
    return id;
  });
}

Result<void> StudyCommands::freeAccount(RowId userId) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::ManageUsers)) return tl::unexpected(*refused);
  const User* user = open.study.user(userId);
  if (!user || !user->active) return noSuchRow();
  return executeCommand(open, u"free-account"_qs, {},
                        [&](Journal::Transaction& transaction) { clearAttempts(transaction, userId); });
}

Result<void> StudyCommands::changePassword(const QString& oldPassword, const QString& newPassword) {
  OpenStudy& open = *m_session.d;
  if (auto proven = prove(open, {open.user.login, oldPassword}); !proven) {
    Refusal refused = proven.error();
    if (refused.rule == u"PASSWORD") refused.message = CommandsText::tr("This is not your current password.");
    refused.field = u"oldPassword"_qs;
    return tl::unexpected(refused);
  }
  if (newPassword.normalized(QString::NormalizationForm_C) ==
      oldPassword.normalized(QString::NormalizationForm_C))
    return refuse(u"PASSWORD"_qs, CommandsText::tr("This is the current password: choose another one."),
                  u"newPassword"_qs);
  if (auto weak = passwordTooWeak(newPassword, {open.user.login, open.user.name, open.study.site.name})) {
    weak->field = u"newPassword"_qs;
    return tl::unexpected(*weak);
  }
  Vault own = open.vault;
  const auto slot = newSlot([&] { return own.ownSlotFor(newPassword, slotOwner(open.user.login)); });
  if (!slot) return tl::unexpected(slot.error());
  open.vault = own;
  open.journal->signAs(open.user.id, open.vault.keyPair());
  const User before = open.user;
  return executeCommand(open, u"change-password"_qs, {}, [&](Journal::Transaction& transaction) {
    writeSlot(transaction, before.id, *slot);
    // Whoever set the earlier password may have set this one, too.
    if (before.passwordBy != 0)
      insertAccountNotice(transaction,
                          {0, AccountEvent::PasswordReset, before.id, before.id, transaction.now()});
  });
}

Result<void> StudyCommands::saveDraft(const QString& form, const QByteArray& content) {
  OpenStudy& open = *m_session.d;
  auto written = executeCommand(open, u"draft"_qs, {}, [&](Journal::Transaction& transaction) {
    writeDraft(transaction, open.vault, open.user.id, form, content);
  });
  if (written) {
    open.heldDrafts.remove(form);
    open.typing.remove(open.user.id, form);
  } else {
    open.heldDrafts.insert(form, content);
  }
  return written;
}

Result<void> StudyCommands::keepTyping(const QString& form, const QByteArray& content) {
  OpenStudy& open = *m_session.d;
  if (m_session.draft(form) == content) return {};
  open.heldDrafts.remove(form); // older than this
  auto written = open.typing.put(open.vault, open.user.id, form, content);
  if (!written) open.heldDrafts.insert(form, content);
  return written;
}

Result<void> StudyCommands::recordOutput(const QString& what) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::Print)) return tl::unexpected(*refused);
  return executeCommand(open, u"output"_qs, {},
                        [&](Journal::Transaction& transaction) { transaction.note(u"output"_qs, what); });
}

Result<void> StudyCommands::recordHandOver(const QString& what) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::HandOver)) return tl::unexpected(*refused);
  return executeCommand(open, u"hand-over"_qs, {},
                        [&](Journal::Transaction& transaction) { transaction.note(u"hand-over"_qs, what); });
}

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
  const auto slot = newSlot([&] { return open.vault.slotFor(password, slotOwner(user->login)); });
  if (!slot) return tl::unexpected(slot.error());
  return executeCommand(open, u"reset-password"_qs, {}, [&](Journal::Transaction& transaction) {
    writeSlot(transaction, userId, *slot, open.user.id);
    clearAttempts(transaction, userId);
    insertAccountNotice(transaction,
                        {0, AccountEvent::PasswordReset, userId, open.user.id, transaction.now()});
  });
}

Result<QString> StudyCommands::renewRecoveryCode(const QString& password) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::ManageUsers)) return tl::unexpected(*refused);
  if (auto proven = prove(open, {open.user.login, password}); !proven) {
    Refusal refused = proven.error();
    if (refused.rule == u"PASSWORD") refused.message = CommandsText::tr("This is not your current password.");
    return tl::unexpected(refused);
  }
  const QString code = newRecoveryCode();
  const auto slot =
      newSlot([&] { return open.vault.slotFor(normalizedRecoveryCode(code), recoveryOwner()); });
  if (!slot) return tl::unexpected(slot.error());
  return executeCommand(open, u"new-recovery-code"_qs, {}, [&](Journal::Transaction& transaction) {
    replaceRecoverySlot(transaction, *slot);
    insertAccountNotice(transaction,
                        {0, AccountEvent::NewRecoveryCode, open.user.id, open.user.id, transaction.now()});
    return code;
  });
}

Result<void> StudyCommands::acknowledgeAccounts(const std::vector<RowId>& noticeIds) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::AcknowledgeAccounts)) return tl::unexpected(*refused);
  for (const RowId id : noticeIds)
    if (!isTold(open.study, id)) return noSuchRow();
  return executeCommand(open, u"acknowledge-account"_qs, {}, [&](Journal::Transaction& transaction) {
    for (const RowId id : noticeIds)
      acknowledgeNotice(transaction, id, open.user.id);
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
  const Vault after = before.renewed();
  const auto slot = newSlot([&] { return after.slotFor(normalizedRecoveryCode(code), recoveryOwner()); });
  if (!slot) return tl::unexpected(slot.error());
  open.vault = after; // not before: while one waits for the slot, what is written is under the earlier key
  auto done = executeCommand(open, u"deactivate-user"_qs, reason, [&](Journal::Transaction& transaction) {
    writeDeactivation(transaction, open, userId, *slot);
    return code;
  });
  // A refusal can also say that the study could not be read again after the commit.
  if (!open.journal->isUnder(open.vault.journalKey())) open.vault = before;
  return done;
}

Result<void> StudyCommands::reactivateUser(RowId userId, const QString& password, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::ManageUsers)) return tl::unexpected(*refused);
  const User* user = open.study.user(userId);
  if (!user) return noSuchRow();
  if (auto refused = mayReactivate(*user)) return tl::unexpected(*refused);
  if (auto refused = refuseReasonless(reason)) return tl::unexpected(*refused);
  if (auto weak = passwordTooWeak(password, {user->login, user->name, open.study.site.name}))
    return tl::unexpected(*weak);
  const KeySlot slot = open.vault.slotFor(password, slotOwner(user->login));
  return executeCommand(open, u"reactivate-user"_qs, reason, [&](Journal::Transaction& transaction) {
    writeSlot(transaction, userId, slot, open.user.id);
    transaction.update(u"app_user"_qs, userId, {{u"active"_qs, cell(true)}});
    clearAttempts(transaction, userId);
    insertAccountNotice(transaction, {0, AccountEvent::Added, userId, open.user.id, transaction.now()});
  });
}

Result<std::vector<User>> StudySession::whoLosesAccess(RowId leaver) const {
  return catchingFileErrors([&]() -> Result<std::vector<User>> {
    std::vector<User> users;
    for (const KeyHeir& heir : loadKeyHeirs(*d->connection, leaver))
      if (const User* user = d->study.user(heir.id); user && !heir.hasKeys()) users.push_back(*user);
    return users;
  });
}
