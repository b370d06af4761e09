#include "ui/shell/start/restore_screen.h"

#include "db/audit/audit_words.h"
#include "ui/fields/enter_key.h"
#include "ui/fields/field.h"
#include "ui/fields/text_fields.h"
#include "ui/widgets/busy_button.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/wait_dialog.h"

#include <QFileInfo>
#include <QListWidget>
#include <QLocale>

namespace {
QString moment(const QDateTime& utc) {
  return utc.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

/// "ward.study" → "ward-restored.study", with a number where that is taken.
QString freeName(const QString& study) {
  const QFileInfo file(study);
  const QString stem = file.path() + u'/' + file.completeBaseName() + QStringLiteral("-restored");
  QString name = stem + QStringLiteral(".study");
  for (int number = 2; QFileInfo::exists(name); ++number)
    name = stem + QStringLiteral("-%1.study").arg(number);
  return name;
}

QString why(const QString& opened, const GoodBackup& backup) {
  return backup.chosen
             ? RestoreScreen::tr("%1 is a backup and stays as it is. It can be copied to a new file.")
                   .arg(opened)
             : RestoreScreen::tr(
                   "%1 is damaged and stays as it is. A sound backup can be copied to a new file.")
                   .arg(opened);
}
} // namespace

RestoreScreen::RestoreScreen(const QString& opened, const GoodBackup& backup, const Credentials& who,
                             Clock clock, QWidget* parent)
    : Screen(tr("Restore from a backup"), why(opened, backup), 560, parent), m_backup(backup), m_who(who),
      m_clock(std::move(clock)) {
  auto* which =
      new Paragraph(QStringLiteral("goodBackup"), TextRole::Body,
                    (backup.chosen ? tr("Sound backup: %1, journal line %2. It was checked just now.")
                                   : tr("Newest sound backup: %1, journal line %2. It was checked just now."))
                        .arg(moment(backup.madeAt))
                        .arg(backup.head.sequence));
  auto* asked = new Paragraph(
      QStringLiteral("onlyBackupAsked"), TextRole::Warning,
      tr("The accounts of the study itself cannot be read: only this backup was asked who may sign "
         "in. Somebody who has left since may be let in by it."));
  if (backup.studyAsked) asked->hide();
  m_target = new TextField(QStringLiteral("restoreTarget"), tr("&New file"));
  m_target->setRequired(tr("A file that does not exist yet."));
  m_target->setText(freeName(backup.study));
  auto* message = new MessageLine(QStringLiteral("restoreMessage"));
  m_restore = primaryButton("restore", tr("&Restore to this file"));
  auto* leave = quietButton("leaveRestore", tr("&Cancel"));
  addAll(column(), {which, asked, makeLost(), m_target, message, m_restore, leave});
  connect(m_restore, &QPushButton::clicked, this, &RestoreScreen::restore);
  submitByEnter(this, m_restore);
  connect(leave, &QPushButton::clicked, this, &RestoreScreen::leaveRequested);
}

QWidget* RestoreScreen::makeLost() {
  const GoodBackup& backup = m_backup;
  auto* part = new QWidget;
  auto* layout = tightColumn(part);
  auto* says =
      new Paragraph(QStringLiteral("lostSummary"), backup.lost.empty() ? TextRole::Muted : TextRole::Warning);
  QString words = backup.lost.empty()
                      ? tr("The damaged file names no entry after this backup.")
                      : tr("%n entry(ies) came after this backup and would have to be made again:", nullptr,
                           static_cast<int>(backup.lost.size()));
  if (!backup.lostIsWhole)
    words += u' ' + tr("The damaged file cannot be read to its end: there may be more.");
  says->setText(words);
  layout->addWidget(says);
  if (backup.lost.empty()) return part;
  auto* list = named<QListWidget>("lostEntries");
  list->setAccessibleName(tr("Entries after the backup"));
  list->setMaximumHeight(atTypeSize(180));
  for (const AuditLine& entry : backup.lost)
    list->addItem(
        QStringLiteral("%1 · %2 · %3").arg(moment(entry.at), entry.user, auditActionName(entry.action)));
  layout->addWidget(list);
  return part;
}

void RestoreScreen::restore() {
  if (WaitDialog::present()) return;
  clearRefusal(this);
  if (!m_target->check()) return;
  const QString target = m_target->text();
  const auto copy = [&](const Progress& progress) {
    return StudyFile::restore(m_backup, target, m_who, m_clock, progress);
  };
  const auto done = runBusy(m_restore, [&] { return whileWaiting(this, copy); });
  if (done)
    Q_EMIT restored(target);
  else
    showRefusal(this, done.error());
}
