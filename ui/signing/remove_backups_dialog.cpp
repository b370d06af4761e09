#include "ui/signing/remove_backups_dialog.h"

#include "db/file/study_backups.h"
#include "db/session/study_session.h"
#include "ui/fields/field.h"
#include "ui/style/theme.h"
#include "ui/widgets/busy_button.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/wait_dialog.h"

#include <QFileInfo>
#include <QListWidget>

RemoveBackupsDialog::RemoveBackupsDialog(StudySession& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_seen(backupsOf(session.path())) {
  auto* layout = dialogColumn(this, "removeBackupsDialog", tr("Remove older backups"), 520);
  auto* text = new Paragraph(
      QStringLiteral("removeBackupsText"), TextRole::Body,
      tr("A fresh backup is made first, and stays. Then these older ones are removed for good; the "
         "audit trail names each of them. What only an older one could still have restored is lost "
         "with it."));
  auto* list = named<QListWidget>("olderBackups");
  list->setAccessibleName(tr("Older backups"));
  for (const QString& backup : m_seen)
    list->addItem(QFileInfo(backup).fileName());
  m_message = new MessageLine(QStringLiteral("removeBackupsMessage"));
  m_confirm = named<QPushButton>("removeBackupsConfirm", tr("&Back up, then remove these"));
  m_confirm->setEnabled(!m_seen.isEmpty());
  auto* cancel = named<QPushButton>("removeBackupsCancel", tr("&Cancel"));
  cancel->setDefault(true);
  addAll(layout, {text, list, m_message});
  layout->addLayout(dialogFoot(this, cancel, m_confirm));
  connect(m_confirm, &QPushButton::clicked, this, &RemoveBackupsDialog::remove);
  if (m_seen.isEmpty()) m_message->say(tr("There is no older backup."));
}

void RemoveBackupsDialog::remove() {
  if (WaitDialog::present()) return;
  m_message->say({});
  const auto remove = [this](const Progress& progress) { return m_session.removeBackups(m_seen, progress); };
  const auto removed = runBusy(m_confirm, [&] { return whileWaiting(this, remove); });
  if (removed)
    accept();
  else
    showRefusal(this, removed.error());
}
