#include "ui/shell/change_password_dialog.h"

#include "db/access/roles.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "ui/fields/field.h"
#include "ui/fields/new_password_fields.h"
#include "ui/fields/text_fields.h"
#include "ui/signing/remove_backups_dialog.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QGuiApplication>

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
  auto* note = new Paragraph(QStringLiteral("oldPasswordNote"), TextRole::Muted);
  note->setText(
      tr("The backups made until now still open with the present password. If others may know it, have "
         "the older backups removed: whoever manages users can do it on the page Study."));
  m_removeBackups = named<QCheckBox>("thenRemoveBackups", tr("Then show the &older backups, to remove them"));
  if (!may(session.user().role, Action::ManageUsers)) m_removeBackups->hide();
  m_message = new MessageLine(QStringLiteral("changePasswordMessage"));
  auto* change = primaryButton("changePassword", tr("&Change the password"));
  change->setDefault(true);
  auto* cancel = new QPushButton(tr("Cancel"));
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  addAll(buttons, {cancel, change});
  addAll(layout, {m_old, m_new, note, m_removeBackups, m_message});
  layout->addLayout(buttons);
  connect(change, &QPushButton::clicked, this, &ChangePasswordDialog::change);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ChangePasswordDialog::change() {
  clearRefusal(this);
  if (!m_new->check()) return;
  QGuiApplication::setOverrideCursor(Qt::WaitCursor);
  const auto done = m_session.commands().changePassword(m_old->edit()->text(), m_new->password());
  if (done) m_session.backUp(); // so that the newest one opens with the new password
  QGuiApplication::restoreOverrideCursor();
  if (!done) {
    showRefusal(this, done.error());
    return;
  }
  if (m_removeBackups->isChecked()) RemoveBackupsDialog(m_session, this).exec();
  accept();
}
