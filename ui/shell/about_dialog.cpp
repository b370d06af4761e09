#include "db/session/study_file.h"
#include "ui/shell/help_window.h"
#include "ui/widgets/layout.h"

#include <QCoreApplication>
#include <QDialogButtonBox>

#ifndef COHORTDESK_COMMIT // built from an archive
#define COHORTDESK_COMMIT "unknown"
#endif

AboutDialog::AboutDialog(const QString& protocol, QWidget* parent) : QDialog(parent) {
  auto* layout = dialogColumn(this, "about", tr("About CohortDesk"), 420);
  layout->addWidget(plainLabel(QStringLiteral("CohortDesk"), TextRole::Title));
  QStringList lines{tr("Version %1").arg(QCoreApplication::applicationVersion()),
                    tr("Commit %1").arg(QStringLiteral(COHORTDESK_COMMIT)),
                    tr("Licence: GNU General Public License, version 3 or later. No warranty."),
                    tr("Qt %1, SQLite %2").arg(QString::fromLatin1(qVersion()), StudyFile::sqliteVersion())};
  if (!protocol.isEmpty()) lines.insert(2, protocol);
  auto* text = new Paragraph(QStringLiteral("aboutText"), TextRole::Body, lines.join(u'\n'));
  text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  text->setAccessibleName(text->text());
  layout->addWidget(text);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  layout->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}
