#include "ui/shell/dialogs.h"

#include "app/study/user.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "ui/fields/field.h"
#include "ui/fields/text_fields.h"
#include "ui/shell/start/shell_text.h"
#include "ui/signing/remove_backups_dialog.h"
#include "ui/start/leaving_box.h"
#include "ui/style/theme.h"
#include "ui/widgets/busy_button.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/wait_dialog.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

ChangePasswordDialog::ChangePasswordDialog(StudySession& session, QWidget* parent)
    : QDialog(parent), m_session(session) {
  auto* layout = dialogColumn(this, "changePasswordDialog", tr("Change password"), 440);
  m_old = passwordField(QStringLiteral("oldPassword"), tr("Current &password"));
  m_new = new NewPasswordFields(QStringLiteral("new"));
  m_new->setPersonal({session.user().login, session.user().name, session.study().site.name});
  auto* note = new Paragraph(
      QStringLiteral("oldPasswordNote"), TextRole::Muted,
      tr("The backups made until now still open with the current password. If others may know it, have the "
         "older backups removed: those who manage users can do it on the page Study."));
  m_removeBackups = named<QCheckBox>("thenRemoveBackups", tr("Then show the &older backups, to remove them"));
  if (!may(session.user().role, Action::ManageUsers)) m_removeBackups->hide();
  m_message = new MessageLine(QStringLiteral("changePasswordMessage"));
  m_change = primaryButton("changePassword", tr("&Change the password"));
  m_change->setDefault(true);
  auto* cancel = new QPushButton(tr("Cancel"));
  addAll(layout, {m_old, m_new, note, m_removeBackups, m_message});
  layout->addLayout(dialogFoot(this, cancel, m_change));
  connect(m_change, &QPushButton::clicked, this, &ChangePasswordDialog::change);
}

void ChangePasswordDialog::change() {
  clearRefusal(this);
  if (!m_new->check()) return;
  if (WaitDialog::present()) return;
  const auto change = [this](const Progress& progress) {
    auto changed = m_session.commands().changePassword(m_old->edit()->text(), m_new->password());
    if (changed) m_session.backUp(progress); // so that the newest one opens with the new password
    return changed;
  };
  const auto done = runBusy(m_change, [&] { return whileWaiting(this, change); });
  if (!done) return showRefusal(this, done.error());
  if (m_removeBackups->isChecked()) RemoveBackupsDialog(m_session, this).exec();
  accept();
}

namespace leaving {
bool loseTyped(const Refusal& why, QWidget* parent) {
  LeavingBox box(
      "heldDrafts",
      ShellText::tr("What you typed and did not save cannot be kept: it will be lost when you leave."),
      why.message, parent);
  return box.leaves(ShellText::tr("&Leave without it"));
}

bool openOther(const QString& path, QWidget* parent) {
  LeavingBox box(
      "openOther",
      ShellText::tr("Another study was dropped here. What is open is closed first; what you typed and did "
                    "not save is kept in it."),
      path, parent);
  return box.leaves(ShellText::tr("&Close this one and open it"));
}

void sayNoBackup(const Refusal& why, QWidget* parent) {
  const bool backedUp = why.rule == QLatin1String("SIGN-OUT") || why.rule == QLatin1String("BACKUP-COPY");
  LeavingBox(
      "noBackup",
      backedUp ? ShellText::tr("The study is closed; everything that was saved is in its file.")
               : ShellText::tr("The study is closed; everything that was saved is in its file. No backup of "
                               "it was made."),
      why.message, parent)
      .exec();
}
} // namespace leaving
