#include "ui/pages/study/recovery_code_section.h"

#include "db/roles.h"
#include "db/study_commands.h"
#include "db/study_session.h"
#include "ui/shell/recovery_code_screen.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/theme.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

RecoveryCodeSection::RecoveryCodeSection(StudySession& session)
    : Card(tr("Recovery code")), m_session(session) {
  auto* words = new Paragraph(QStringLiteral("recoveryCodeWords"), TextRole::Muted);
  words->setText(
      tr("It opens the accounts of those who manage users when their passwords are forgotten. Whoever "
         "has seen it can do so: make a new one when that is somebody who should not. Backups of "
         "before still open with the one before."));
  auto* button = new QPushButton(tr("New recover&y code…"));
  button->setObjectName(QStringLiteral("newRecoveryCode"));
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
  auto* layout = new QVBoxLayout(m_question);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(12);
  m_password = passwordField(QStringLiteral("password"), tr("Your &password"));
  auto* message = new MessageLine(QStringLiteral("renewMessage"));
  layout->addWidget(m_password);
  layout->addWidget(message);
  auto* confirm = new QPushButton(tr("&Make a new code"));
  confirm->setObjectName(QStringLiteral("renewConfirm"));
  confirm->setDefault(true);
  setPrimary(confirm);
  auto* cancel = new QPushButton(tr("&Cancel"));
  cancel->setObjectName(QStringLiteral("renewCancel"));
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  buttons->addWidget(cancel);
  buttons->addWidget(confirm);
  layout->addLayout(buttons);
  connect(confirm, &QPushButton::clicked, this, &RecoveryCodeDialog::make);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void RecoveryCodeDialog::make() {
  clearRefusal(this);
  QGuiApplication::setOverrideCursor(Qt::WaitCursor);
  const auto code = m_session.commands().renewRecoveryCode(m_password->edit()->text());
  QGuiApplication::restoreOverrideCursor();
  m_password->edit()->clear();
  if (!code) return showRefusal(this, code.error());
  m_made = true;
  showRecoveryCode(*this, *m_question, m_session.path(), *code);
}
