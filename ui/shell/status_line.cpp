#include "ui/shell/status_line.h"

#include "db/session/study_session.h"
#include "ui/widgets/language.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typed_text.h"

#include <QLabel>
#include <QPainter>

StatusLine::StatusLine(const StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  setObjectName(QStringLiteral("statusLine"));
  setFixedHeight(28);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(16, 1, 8, 0);
  m_safety = namedLabel("safety");
  auto* protocol = new QLabel(tr("Protocol %1").arg(session.protocol().version));
  protocol->setTextFormat(Qt::PlainText); // of whatever file the study was made with
  setTextRole(protocol, TextRole::Muted);
  auto* language = new LanguageButton;
  layout->addWidget(m_safety);
  layout->addStretch();
  addAll(layout, {protocol, language});
  connect(language, &LanguageButton::languageChosen, this, &StatusLine::languageChosen);
  refresh({});
}

QString StatusLine::clockTime(const QDateTime& moment) const {
  return moment.toTimeZone(m_session.site().timeZone).toString(QStringLiteral("HH:mm"));
}

void StatusLine::refresh(const QDateTime& savedAt) {
  QStringList parts;
  const auto noBackup = m_session.backupFailure();
  if (m_session.holdsDrafts()) parts << tr("▲ What you typed and did not save is not in the file yet");
  if (noBackup) parts << tr("▲ The last backup failed");
  setTextRole(m_safety, parts.isEmpty() ? TextRole::Muted : TextRole::Warning);
  m_safety->setToolTip(noBackup ? typedText::inToolTip(noBackup->message) : QString());
  parts << tr("Study file verified %1").arg(clockTime(m_session.verifiedAt()));
  const QDateTime backup = m_session.lastBackup();
  parts << (backup.isValid() ? tr("last backup %1").arg(clockTime(backup))
                             : tr("no backup yet in this session"));
  parts << (savedAt.isValid() ? tr("last saved %1").arg(clockTime(savedAt)) : tr("nothing changed yet"));
  m_safety->setText(parts.join(QStringLiteral(" · ")));
}

void StatusLine::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), Theme::current().surface);
  painter.fillRect(0, 0, width(), 1, Theme::current().line);
}
