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
#include "ui/widgets/wait_cursor.h"

#include <QCheckBox>

ChangePasswordDialog::ChangePasswordDialog(StudySession& session, QWidget* parent)
    : QDialog(parent), m_session(session) {
  auto* layout = dialogColumn(this, "changePasswordDialog", tr("Change password"), 440);
  m_old = passwordField(QStringLiteral("oldPassword"), tr("&Present password"));
  m_new = new NewPasswordFields(QStringLiteral("new"));
  m_new->setPersonal({session.user().login, session.user().name, session.site().name});
  auto* note = new Paragraph(
      QStringLiteral("oldPasswordNote"), TextRole::Muted,
      tr("The backups made until now still open with the present password. If others may know it, have "
         "the older backups removed: whoever manages users can do it on the page Study."));
  m_removeBackups = named<QCheckBox>("thenRemoveBackups", tr("Then show the &older backups, to remove them"));
  if (!may(session.user().role, Action::ManageUsers)) m_removeBackups->hide();
  m_message = new MessageLine(QStringLiteral("changePasswordMessage"));
  auto* change = primaryButton("changePassword", tr("&Change the password"));
  change->setDefault(true);
  auto* cancel = new QPushButton(tr("Cancel"));
  addAll(layout, {m_old, m_new, note, m_removeBackups, m_message});
  layout->addLayout(dialogFoot(this, cancel, change));
  connect(change, &QPushButton::clicked, this, &ChangePasswordDialog::change);
}

void ChangePasswordDialog::change() {
  clearRefusal(this);
  if (!m_new->check()) return;
  const auto done = waiting([&] {
    auto changed = m_session.commands().changePassword(m_old->edit()->text(), m_new->password());
    if (changed) m_session.backUp(); // so that the newest one opens with the new password
    return changed;
  });
  if (!done) return showRefusal(this, done.error());
  if (m_removeBackups->isChecked()) RemoveBackupsDialog(m_session, this).exec();
  accept();
}
