#include "ui/pages/study/recovery_code_section.h"

#include "db/access/roles.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "ui/fields/field.h"
#include "ui/fields/new_password_fields.h"
#include "ui/fields/text_fields.h"
#include "ui/shell/start/recovery_code_screen.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wait_cursor.h"

ResetPasswordDialog::ResetPasswordDialog(StudySession& session, const User& user, QWidget* parent)
    : QDialog(parent), m_session(session), m_user(user) {
  auto* layout = dialogColumn(this, "resetPasswordDialog", tr("Temporary password"), 440);
  auto* what = new Paragraph(
      QStringLiteral("resetWhat"), TextRole::Body,
      tr("For the next sign-in of %1, who sets another one then. The principal investigator is told.")
          .arg(user.name));
  m_password = new NewPasswordFields(QStringLiteral("temporary"));
  m_password->setPersonal({user.login, user.name, session.site().name});
  auto* message = new MessageLine(QStringLiteral("resetMessage"));
  addAll(layout, {what, m_password, message});
  auto* confirm = primaryButton("resetConfirm", tr("&Set the password"));
  confirm->setDefault(true);
  auto* cancel = named<QPushButton>("resetCancel", tr("&Cancel"));
  layout->addLayout(dialogFoot(this, cancel, confirm));
  connect(confirm, &QPushButton::clicked, this, &ResetPasswordDialog::set);
}

void ResetPasswordDialog::set() {
  clearRefusal(this);
  if (!m_password->check()) return;
  const auto done =
      waiting([&] { return m_session.commands().resetPassword(m_user.id, m_password->password()); });
  if (done)
    accept();
  else
    showRefusal(this, done.error());
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
  if (dialog.madeCode())
    m_message->say(tr("The new recovery code is in force; the one before does not open this study any more."),
                   Field::Tone::Good);
}

RecoveryCodeDialog::RecoveryCodeDialog(StudySession& session, QWidget* parent)
    : QDialog(parent), m_session(session) {
  setObjectName(QStringLiteral("recoveryCodeDialog"));
  setWindowTitle(tr("New recovery code"));
  setMinimumWidth(440);
  auto* outer = new QVBoxLayout(this);
  m_question = new QWidget;
  outer->addWidget(m_question);
  auto* layout = tightColumn(m_question, 12);
  m_password = passwordField(QStringLiteral("password"), tr("Your &password"));
  auto* message = new MessageLine(QStringLiteral("renewMessage"));
  addAll(layout, {m_password, message});
  auto* confirm = primaryButton("renewConfirm", tr("&Make a new code"));
  confirm->setDefault(true);
  auto* cancel = named<QPushButton>("renewCancel", tr("&Cancel"));
  layout->addLayout(dialogFoot(this, cancel, confirm));
  connect(confirm, &QPushButton::clicked, this, &RecoveryCodeDialog::make);
}

void RecoveryCodeDialog::make() {
  clearRefusal(this);
  const auto code =
      waiting([&] { return m_session.commands().renewRecoveryCode(m_password->edit()->text()); });
  m_password->edit()->clear();
  if (!code) return showRefusal(this, code.error());
  m_made = true;
  showRecoveryCode(*this, *m_question, m_session.path(), *code);
}
