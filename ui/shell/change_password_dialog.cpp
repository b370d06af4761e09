#include "ui/shell/change_password_dialog.h"

#include "db/study_commands.h"
#include "db/study_session.h"
#include "ui/widgets/message_line.h"
#include "ui/widgets/new_password_fields.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/theme.h"

#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

ChangePasswordDialog::ChangePasswordDialog(StudySession& session, QWidget* parent)
    : QDialog(parent), m_session(session) {
  setObjectName(QStringLiteral("changePasswordDialog"));
  setWindowTitle(tr("Change password"));
  setMinimumWidth(440);
  auto* layout = new QVBoxLayout(this);
  layout->setSpacing(12);
  m_old = passwordField(QStringLiteral("oldPassword"), tr("&Present password"));
  m_new = new NewPasswordFields(QStringLiteral("new"));
  m_new->setPersonal({session.user().login, session.user().name, session.study().site.name});
  m_message = new MessageLine(QStringLiteral("changePasswordMessage"));
  auto* change = new QPushButton(tr("&Change the password"));
  change->setObjectName(QStringLiteral("changePassword"));
  change->setDefault(true);
  setPrimary(change);
  auto* cancel = new QPushButton(tr("Cancel"));
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  buttons->addWidget(cancel);
  buttons->addWidget(change);
  for (QWidget* widget : std::initializer_list<QWidget*>{m_old, m_new, m_message})
    layout->addWidget(widget);
  layout->addLayout(buttons);
  connect(change, &QPushButton::clicked, this, &ChangePasswordDialog::change);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ChangePasswordDialog::change() {
  clearRefusal(this);
  if (!m_new->check()) return;
  QGuiApplication::setOverrideCursor(Qt::WaitCursor);
  const auto done = m_session.commands().changePassword(m_old->edit()->text(), m_new->password());
  QGuiApplication::restoreOverrideCursor();
  if (done)
    accept();
  else
    showRefusal(this, done.error());
}
