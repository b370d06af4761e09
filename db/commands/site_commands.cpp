#include "app/analysis/measurements/visits.h"
#include "app/escalation/comparators/second_opinion.h"
#include "app/study/study_rules.h"
#include "db/access/passwords.h"
#include "db/commands/commands_text.h"
#include "db/session/command_execution.h"
#include "db/stores/attempt_store.h"
#include "db/stores/draft_store.h"
#include "db/stores/site_store.h"
#include "db/stores/user_store.h"

#include <algorithm>

namespace {
std::optional<Refusal> refuseUnknown(const Site& before, const Site& after) {
  for (const ExclusionCriterion& criterion : after.exclusions)
    if (criterion.id != 0 && std::none_of(before.exclusions.begin(), before.exclusions.end(),
                                          [&](const auto& old) { return old.id == criterion.id; }))
      return noSuchRow().value();
  return std::nullopt;
}

std::optional<Refusal> refuseNewUser(const Study& study, const User& user) {
  if (auto refused = refuseLogin(user.login)) return refused;
  if (auto refused = refuseBlank(user.name, u"name"_qs,
                                 CommandsText::tr("The name is printed on signatures: it is needed.")))
    return refused;
  for (const User& other : study.users)
    if (other.login.compare(user.login.trimmed(), Qt::CaseInsensitive) == 0)
      return Refusal{u"NUMBER"_qs, CommandsText::tr("The login %1 is taken.").arg(user.login.trimmed()),
                     u"login"_qs};
  return std::nullopt;
}
} // namespace

Result<void> StudyCommands::saveSite(const Site& site, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::ManageSite)) return tl::unexpected(*refused);
  if (auto refused = mayChangeSite(site)) return tl::unexpected(*refused);
  if (auto refused = mayChooseOpinion(site.secondOpinion)) return tl::unexpected(*refused);
  if (auto refused = refuseUnknown(open.study.site, site)) return tl::unexpected(*refused);
  if (auto refused = refusePlan(open.protocolMeasurementPlan, site)) return tl::unexpected(*refused);
  return executeCommand(open, u"site"_qs, reason, [&](Journal::Transaction& transaction) -> Result<void> {
    writeSite(transaction, site);
    return {};
  });
}

Result<RowId> StudyCommands::addUser(const User& user, const QString& password) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::ManageUsers)) return tl::unexpected(*refused);
  if (auto refused = refuseNewUser(open.study, user)) return tl::unexpected(*refused);
  const User added{0, user.login.trimmed(), user.name.trimmed(), user.role, true, false, open.user.id};
  if (auto weak = passwordTooWeak(password, {added.login, added.name, open.study.site.name}))
    return tl::unexpected(*weak);
  return executeCommand(open, u"add-user"_qs, {}, [&](Journal::Transaction& transaction) -> Result<RowId> {
    const RowId id = insertUser(transaction, added, open.vault.slotFor(password, slotOwner(added.login)));
    insertAccountNotice(transaction, {0, AccountEvent::Added, id, open.user.id, transaction.now()});
    return id;
  });
}

Result<void> StudyCommands::freeAccount(RowId userId) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::ManageUsers)) return tl::unexpected(*refused);
  const User* user = open.study.user(userId);
  if (!user || !user->active) return noSuchRow();
  return executeCommand(open, u"free-account"_qs, {}, [&](Journal::Transaction& transaction) -> Result<void> {
    clearAttempts(transaction, userId);
    return {};
  });
}

Result<void> StudyCommands::changePassword(const QString& oldPassword, const QString& newPassword) {
  OpenStudy& open = *m_session.d;
  if (auto proven = prove(open, {open.user.login, oldPassword}); !proven) {
    Refusal refused = proven.error();
    if (refused.rule == u"PASSWORD") refused.message = CommandsText::tr("This is not your present password.");
    refused.field = u"oldPassword"_qs;
    return tl::unexpected(refused);
  }
  if (newPassword.normalized(QString::NormalizationForm_C) ==
      oldPassword.normalized(QString::NormalizationForm_C))
    return refuse(u"PASSWORD"_qs, CommandsText::tr("This is the present password: choose another one."),
                  u"newPassword"_qs);
  if (auto weak = passwordTooWeak(newPassword, {open.user.login, open.user.name, open.study.site.name})) {
    weak->field = u"newPassword"_qs;
    return tl::unexpected(*weak);
  }
  const KeySlot slot = open.vault.ownSlotFor(newPassword, slotOwner(open.user.login));
  open.journal->signAs(open.user.id, open.vault.keyPair());
  const User before = open.user;
  return executeCommand(
      open, u"change-password"_qs, {}, [&](Journal::Transaction& transaction) -> Result<void> {
        writeSlot(transaction, before.id, slot);
        // Whoever set the earlier password may have set this one, too.
        if (before.passwordBy != 0)
          insertAccountNotice(transaction,
                              {0, AccountEvent::PasswordReset, before.id, before.id, transaction.now()});
        return {};
      });
}

Result<void> StudyCommands::saveDraft(const QString& form, const QByteArray& content) {
  OpenStudy& open = *m_session.d;
  auto written =
      executeCommand(open, u"draft"_qs, {}, [&](Journal::Transaction& transaction) -> Result<void> {
        writeDraft(transaction, open.vault, open.user.id, form, content);
        return {};
      });
  if (written)
    open.heldDrafts.remove(form);
  else
    open.heldDrafts.insert(form, content);
  return written;
}

Result<void> StudyCommands::recordOutput(const QString& what) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::Print)) return tl::unexpected(*refused);
  return executeCommand(open, u"output"_qs, {}, [&](Journal::Transaction& transaction) -> Result<void> {
    transaction.note(u"output"_qs, what);
    return {};
  });
}
