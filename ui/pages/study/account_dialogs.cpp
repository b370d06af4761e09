#include "ui/pages/study/account_dialogs.h"

#include "app/base/plain_text.h"
#include "app/study/user.h"
#include "app/study/words.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "ui/fields/field.h"
#include "ui/fields/form_draft.h"
#include "ui/fields/text_fields.h"
#include "ui/start/recovery_code_screen.h"
#include "ui/style/theme.h"
#include "ui/widgets/busy_button.h"
#include "ui/widgets/layout.h"

AccountDialog::AccountDialog(StudySession& session, QAnyStringView name, const QString& title, int leastWidth,
                             QWidget* parent)
    : QDialog(parent), m_session(session), m_question(new QWidget) {
  dialogColumn(this, name, title, leastWidth)->addWidget(m_question);
}

void AccountDialog::ask(const QString& name, std::initializer_list<QWidget*> parts,
                        const QString& confirmText) {
  auto* layout = tightColumn(m_question, 12);
  addAll(layout, parts);
  layout->addWidget(new MessageLine(name + QLatin1String("Message")));
  m_confirm = primaryButton(name + QLatin1String("Confirm"), confirmText);
  m_confirm->setDefault(true);
  auto* cancel = named<QPushButton>(name + QLatin1String("Cancel"), tr("&Cancel"));
  layout->addLayout(dialogFoot(this, cancel, m_confirm));
  connect(m_confirm, &QPushButton::clicked, this, [this] {
    clearRefusal(this);
    act();
  });
}

QWidget* AccountDialog::keepReason(TextField& reason, const char* what, RowId userId) {
  auto* undo = new DraftLine(QStringLiteral("reason"));
  undo->keepRoom();
  m_kept = new FormDraft(
      &reason, m_session, undo, QStringLiteral("account/%1/%2").arg(userId).arg(QLatin1String(what)),
      [&reason] { return std::optional(reason.text().isEmpty() ? QByteArray() : typedInput(&reason)); },
      [&reason](const QByteArray& typed) {
        reason.setText({});
        restoreInput(&reason, typed);
      });
  m_kept->restore();
  return undo;
}

void AccountDialog::done(int result) {
  if (m_kept && result == QDialog::Accepted)
    m_kept->startAnew();
  else if (m_kept)
    m_kept->keep();
  QDialog::done(result);
}

void AccountDialog::showCode(const Result<QString>& code) {
  if (!code) return showRefusal(this, code.error());
  m_done = true;
  if (m_kept) m_kept->startAnew();
  showRecoveryCode(*this, *m_question, m_session.path(), *code);
}

void AccountDialog::sayDone(MessageLine& line, const QString& done) const {
  if (result() == QDialog::Accepted) return line.say(done, Field::Tone::Good);
  const QString lost = tr("Nobody has said that the new recovery code is written down, and it is not shown "
                          "again: make another one.");
  line.say(joinSentences({done, lost}), Field::Tone::Error);
}

void AccountDialog::reject() {
  auto* code = findChild<RecoveryCodeScreen*>();
  if (!code || code->mayLeave()) QDialog::reject();
}

ResetPasswordDialog::ResetPasswordDialog(StudySession& session, const User& user, QWidget* parent)
    : AccountDialog(session, "resetPasswordDialog", tr("Temporary password"), 440, parent),
      m_userId(user.id) {
  auto* what = new Paragraph(
      QStringLiteral("resetWhat"), TextRole::Body,
      tr("For the next sign-in of %1, who sets another one then. The principal investigator is told.")
          .arg(user.name));
  m_password = new NewPasswordFields(QStringLiteral("temporary"));
  m_password->setPersonal({user.login, user.name, session.study().site.name});
  ask(QStringLiteral("reset"), {what, m_password}, tr("&Set the password"));
}

void ResetPasswordDialog::act() {
  if (!m_password->check()) return;
  const auto done = runBusy(
      confirmButton(), [&] { return session().commands().resetPassword(m_userId, m_password->password()); });
  if (done)
    accept();
  else
    showRefusal(this, done.error());
}

ReactivateDialog::ReactivateDialog(StudySession& session, const User& user, QWidget* parent)
    : AccountDialog(session, "reactivateDialog", tr("Reactivate an account"), 440, parent),
      m_userId(user.id) {
  auto* what = new Paragraph(
      QStringLiteral("reactivateWhat"), TextRole::Body,
      tr("%1 may sign in again, in the role “%2”, with the password below, and sets another one then. The "
         "principal investigator is told.")
          .arg(user.name, roleName(user.role)));
  m_reason = new TextField(QStringLiteral("reason"), tr("&Reason"));
  m_reason->setRequired(tr("Say why."));
  m_password = new NewPasswordFields(QStringLiteral("temporary"));
  m_password->setPersonal({user.login, user.name, session.study().site.name});
  QWidget* undo = keepReason(*m_reason, "reactivate", user.id);
  ask(QStringLiteral("reactivate"), {what, m_reason, undo, m_password}, tr("Reac&tivate"));
}

void ReactivateDialog::act() {
  if (!checkFields(this) || !m_password->check()) return;
  const auto done = runBusy(confirmButton(), [&] {
    return session().commands().reactivateUser(m_userId, m_password->password(), m_reason->text());
  });
  if (done)
    accept();
  else
    showRefusal(this, done.error());
}

DeactivateDialog::DeactivateDialog(StudySession& session, const User& user, QWidget* parent)
    : AccountDialog(session, "deactivateDialog", tr("Deactivate an account"), 520, parent),
      m_userId(user.id) {
  auto* what = new Paragraph(
      QStringLiteral("deactivateWhat"), TextRole::Body,
      tr("%1 does not sign in any more. The study gets a new key, which the others take over when they sign "
         "in, with the passwords that they have; and a new recovery code, shown once. Copies and backups of "
         "before still open with the passwords of their day.")
          .arg(user.name));
  auto* losers = new Paragraph(QStringLiteral("whoLosesAccess"));
  m_reason = new TextField(QStringLiteral("reason"), tr("&Reason"));
  m_reason->edit()->setMaxLength(10000);
  QWidget* undo = keepReason(*m_reason, "deactivate", user.id);
  ask(QStringLiteral("deactivate"), {what, losers, m_reason, undo}, tr("&Deactivate"));
  sayWhoLosesAccess(losers);
}

void DeactivateDialog::sayWhoLosesAccess(QLabel* line) {
  const auto losers = session().whoLosesAccess(m_userId);
  if (!losers) return showRefusal(this, losers.error());
  QStringList names;
  for (const User& user : *losers)
    names << tr("%1 (%2)").arg(user.name, user.login);
  line->setVisible(!names.isEmpty());
  line->setText(tr("Not signed in yet with a password of their own, and shut out then: %1. They need a "
                   "temporary password; those who manage users, the new recovery code.")
                    .arg(names.join(comma())));
}

void DeactivateDialog::act() {
  showCode(runBusy(confirmButton(),
                   [&] { return session().commands().deactivateUser(m_userId, m_reason->text()); }));
}

RecoveryCodeDialog::RecoveryCodeDialog(StudySession& session, QWidget* parent)
    : AccountDialog(session, "recoveryCodeDialog", tr("New recovery code"), 440, parent) {
  m_password = passwordField(QStringLiteral("password"), tr("Your &password"));
  ask(QStringLiteral("renew"), {m_password}, tr("&Make a new code"));
}

void RecoveryCodeDialog::act() {
  const auto code = runBusy(
      confirmButton(), [&] { return session().commands().renewRecoveryCode(m_password->edit()->text()); });
  m_password->edit()->clear();
  showCode(code);
}

RecoveryCodeSection::RecoveryCodeSection(StudySession& session)
    : Card(tr("Recovery code")), m_session(session) {
  auto* words = new Paragraph(
      QStringLiteral("recoveryCodeWords"), TextRole::Muted,
      tr("It opens the accounts of those who manage users when their passwords are forgotten. Whoever "
         "has seen it can do so: make a new one when that is somebody who should not. Backups of "
         "before still open with the one before."));
  auto* button = named<QPushButton>("newRecoveryCode", tr("New recover&y code…"));
  m_message = new MessageLine(QStringLiteral("recoveryCodeMessage"));
  body()->addWidget(words);
  body()->addWidget(button, 0, Qt::AlignLeft);
  body()->addWidget(m_message);
  const Role role = session.user().role;
  button->setEnabled(may(role, Action::ManageUsers));
  if (!button->isEnabled()) button->setToolTip(tr("The role “%1” may not change this.").arg(roleName(role)));
  connect(button, &QPushButton::clicked, this, &RecoveryCodeSection::renew);
}

void RecoveryCodeSection::renew() {
  m_message->say({});
  RecoveryCodeDialog dialog(m_session, window());
  dialog.exec();
  if (dialog.isDone())
    dialog.sayDone(
        *m_message,
        tr("The new recovery code is in force; the one before does not open this study any more."));
}
