#include "ui/signing/remove_backups_dialog.h"

#include "db/file/study_backups.h"
#include "db/session/study_session.h"
#include "ui/fields/field.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/theme.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QListWidget>
RemoveBackupsDialog::RemoveBackupsDialog(StudySession& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_seen(backupsOf(session.path())) {
  setObjectName(QStringLiteral("removeBackupsDialog"));
  setWindowTitle(tr("Remove older backups"));
  setMinimumWidth(520);
  auto* layout = new QVBoxLayout(this);
  layout->setSpacing(12);
  auto* text = new Paragraph(QStringLiteral("removeBackupsText"));
  text->setText(tr("A fresh backup is made first, and stays. Then these older ones are removed for good; the "
                   "audit trail names each of them. What only an older one could still have restored is lost "
                   "with it."));
  auto* list = named<QListWidget>("olderBackups");
  list->setAccessibleName(tr("Older backups"));
  for (const QString& backup : m_seen)
    list->addItem(QFileInfo(backup).fileName());
  m_message = new MessageLine(QStringLiteral("removeBackupsMessage"));
  auto* confirm = named<QPushButton>("removeBackupsConfirm", tr("&Back up, then remove these"));
  confirm->setEnabled(!m_seen.isEmpty());
  auto* cancel = named<QPushButton>("removeBackupsCancel", tr("&Cancel"));
  cancel->setDefault(true);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch();
  addAll(buttons, {cancel, confirm});
  addAll(layout, {text, list, m_message});
  layout->addLayout(buttons);
  connect(confirm, &QPushButton::clicked, this, &RemoveBackupsDialog::remove);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  if (m_seen.isEmpty()) m_message->say(tr("There is no older backup."));
}

void RemoveBackupsDialog::remove() {
  QGuiApplication::setOverrideCursor(Qt::WaitCursor);
  const auto removed = m_session.removeBackups(m_seen);
  QGuiApplication::restoreOverrideCursor();
  if (removed)
    accept();
  else
    showRefusal(this, removed.error());
}
