#include "ui/pages/study/reset_password_dialog.h"

#include "db/study_commands.h"
#include "db/study_session.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/new_password_fields.h"
#include "ui/widgets/theme.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

ResetPasswordDialog::ResetPasswordDialog(StudySession& session, const User& user, QWidget* parent)
    : QDialog(parent), m_session(session), m_user(user) {
  setObjectName(QStringLiteral("resetPasswordDialog"));
  setWindowTitle(tr("Temporary password"));
  setMinimumWidth(440);
  auto* layout = new QVBoxLayout(this);
  layout->setSpacing(12);
  auto* what = new Paragraph(QStringLiteral("resetWhat"));
  what->setText(
      tr("For the next sign-in of %1, who sets another one then. The principal investigator is told.")
          .arg(user.name));
  m_password = new NewPasswordFields(QStringLiteral("temporary"));
  m_password->setPersonal({user.login, user.name, session.study().site.name});
  auto* message = new MessageLine(QStringLiteral("resetMessage"));
  for (QWidget* widget : std::initializer_list<QWidget*>{what, m_password, message})
    layout->addWidget(widget);
  auto* confirm = new QPushButton(tr("&Set the password"));
  confirm->setObjectName(QStringLiteral("resetConfirm"));
  confirm->setDefault(true);
  setPrimary(confirm);
  auto* cancel = new QPushButton(tr("&Cancel"));
  cancel->setObjectName(QStringLiteral("resetCancel"));
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  buttons->addWidget(cancel);
  buttons->addWidget(confirm);
  layout->addLayout(buttons);
  connect(confirm, &QPushButton::clicked, this, &ResetPasswordDialog::set);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ResetPasswordDialog::set() {
  clearRefusal(this);
  if (!m_password->check()) return;
  QGuiApplication::setOverrideCursor(Qt::WaitCursor);
  const auto done = m_session.commands().resetPassword(m_user.id, m_password->password());
  QGuiApplication::restoreOverrideCursor();
  if (done)
    accept();
  else
    showRefusal(this, done.error());
}
