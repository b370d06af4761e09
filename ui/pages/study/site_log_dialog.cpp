#include "ui/pages/study/site_log_dialog.h"

#include "app/base/plain_text.h"
#include "app/reports/safety/deviations.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "db/sqlite/file_errors.h"
#include "db/sqlite/in_thread.h"
#include "ui/fields/text_fields.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wait_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <algorithm>

namespace {
QString documentsFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// What the log holds, by the numbers that its site knows.
QString contentOf(const Study& records) {
  const auto infused = std::count_if(records.subjects.begin(), records.subjects.end(),
                                     [](const Subject& subject) { return subject.infusion.has_value(); });
  return SiteLogDialog::tr("%1 screenings, %2 infusions, %3 decisions.")
      .arg(records.subjects.size())
      .arg(infused)
      .arg(records.decisions.size());
}
} // namespace

SiteLogDialog::SiteLogDialog(StudySession& session, QWidget* parent) : QDialog(parent), m_session(session) {
  auto* layout = dialogColumn(this, "siteLogDialog", tr("Import a site log"), 620);
  resize(atTypeSize({960, 640}));
  m_summary = new Paragraph(QStringLiteral("siteLogSummary"), TextRole::Body);
  layout->addWidget(makePlace());
  layout->addWidget(makeTabs(), 1);
  layout->addWidget(m_summary);
  layout->addLayout(makeFoot());
  forget();
  m_path->edit()->setFocus();
}

QWidget* SiteLogDialog::makePlace() {
  m_path = new TextField(QStringLiteral("siteLogPath"),
                         tr("&Where it is: a folder of its tables, or one workbook"));
  m_path->setRequired(tr("Where is the log?"));
  auto* folderButton = named<QPushButton>("siteLogFolder", tr("&Folder…"));
  auto* workbookButton = named<QPushButton>("siteLogWorkbook", tr("Work&book…"));
  m_readButton = named<QPushButton>("siteLogRead", tr("&Read"));
  for (QPushButton* button : {folderButton, workbookButton, m_readButton})
    m_path->addBeside(button);
  connect(m_path, &Field::edited, this, &SiteLogDialog::forget);
  connect(folderButton, &QPushButton::clicked, this, &SiteLogDialog::chooseFolder);
  connect(workbookButton, &QPushButton::clicked, this, &SiteLogDialog::chooseWorkbook);
  connect(m_readButton, &QPushButton::clicked, this, &SiteLogDialog::read);
  return m_path;
}

QWidget* SiteLogDialog::makeTabs() {
  m_tabs = named<QTabWidget>("siteLogTabs");
  m_tabs->setAccessibleName(windowTitle());
  m_lines = makeSiteLogRows("siteLogLines", tr("What each line brings in"), false, this);
  m_faults = makeSiteLogRows("siteLogFaults", tr("What cannot be read"), true, this);
  m_marks = makeSiteLogRows("siteLogMarks", tr("What is to be looked at again"), true, this);
  m_deviations = makeSiteLogDeviations(this);
  for (const SiteLogRows& rows : {m_lines, m_faults, m_marks, m_deviations})
    m_tabs->addTab(rows.view, {});
  return m_tabs;
}

QLayout* SiteLogDialog::makeFoot() {
  m_message = new MessageLine(QStringLiteral("siteLogMessage"));
  auto* cancel = named<QPushButton>("siteLogCancel", tr("&Cancel"));
  m_import = primaryButton("siteLogImport", tr("&Import"));
  connect(m_import, &QPushButton::clicked, this, &SiteLogDialog::takeOver);
  auto* foot = new QVBoxLayout;
  foot->addWidget(m_message);
  foot->addLayout(dialogFoot(this, cancel, m_import));
  return foot;
}

void SiteLogDialog::chooseFolder() {
  const QString path =
      QFileDialog::getExistingDirectory(this, tr("Folder of the site log"), documentsFolder());
  if (!path.isEmpty()) putPath(path);
}

void SiteLogDialog::chooseWorkbook() {
  const QString path = QFileDialog::getOpenFileName(this, tr("Workbook of the site log"), documentsFolder(),
                                                    tr("Workbooks (*.xlsx)"));
  if (!path.isEmpty()) putPath(path);
}

/// Who has chosen a log wants to see it.
void SiteLogDialog::putPath(const QString& path) {
  m_path->setText(QDir::toNativeSeparators(path));
  read();
}

void SiteLogDialog::forget() {
  m_read.reset();
  for (const SiteLogRows& rows : {m_lines, m_faults, m_marks, m_deviations})
    rows.model->show({});
  nameTabs();
  m_message->say({});
  setTextRole(m_summary, TextRole::Body);
  m_summary->setText(tr("Nothing is read yet. What is read is shown here first; nothing is written before "
                        "you import it."));
  m_import->setEnabled(false);
  m_readButton->setDefault(true);
}

void SiteLogDialog::nameTabs() {
  m_tabs->setTabText(0, tr("&Lines (%1)").arg(m_lines.model->rowCount()));
  m_tabs->setTabText(1, tr("Fa&ults (%1)").arg(m_faults.model->rowCount()));
  m_tabs->setTabText(2, tr("&Marks (%1)").arg(m_marks.model->rowCount()));
  m_tabs->setTabText(3, tr("&Deviations (%1)").arg(m_deviations.model->rowCount()));
}

/// Refusal CANCELLED. What the thread reads is its own.
Result<SiteLogDialog::Preview> SiteLogDialog::preview(const QString& path) const {
  return catchingFileErrors([&]() -> Result<Preview> {
    const Protocol protocol = m_session.protocol();
    const QTimeZone zone = m_session.site().timeZone;
    const QDateTime now = m_session.now();
    bool isStopped = false;
    Preview made;
    inThread([&](const Progress& progress) {
      made = previewWardLog(path, protocol, zone, now, [&](CheckStage stage, std::optional<double> done) {
        isStopped = isStopped || (progress && !progress(stage, done));
        return !isStopped;
      });
    });
    if (isStopped) return tl::unexpected(cancelledRefusal());
    return made;
  });
}

void SiteLogDialog::read() {
  forget();
  clearRefusal(this);
  if (!checkFields(this)) return;
  const QString path = QDir::fromNativeSeparators(m_path->text());
  auto made = preview(path);
  if (!made) return showRefusal(this, made.error());
  if (!*made) return showFaults(made->error());
  m_read = **std::move(made);
  m_source = QDir(QDir(path).absolutePath()).dirName();
  if (const auto tried = write(true); tried)
    showLog();
  else if (tried.error().rule == QLatin1String("CANCELLED"))
    forget();
  else {
    showLog();
    m_import->setEnabled(false);
    m_message->say(tried.error().message, Field::Tone::Error);
  }
}

void SiteLogDialog::showFaults(const std::vector<TableFault>& faults) {
  m_faults.model->show(siteLogRows(faults, true));
  nameTabs();
  m_tabs->setCurrentWidget(m_faults.view);
  setTextRole(m_summary, TextRole::Warning);
  m_summary->setText(faults.empty() ? QString() : faults.front().message);
  m_message->say(tr("Nothing can be imported: %n fault(s).", nullptr, static_cast<int>(faults.size())),
                 Field::Tone::Error);
}

void SiteLogDialog::showLog() {
  const Study& records = m_read->log.records;
  const auto deviations = deviationsOf(records, m_session.today());
  m_lines.model->show(siteLogRows(m_read->lines, false));
  m_marks.model->show(siteLogRows(m_read->log.remarks, true));
  m_deviations.model->show(siteLogDeviations(deviations));
  nameTabs();
  m_tabs->setCurrentWidget(m_lines.view);
  QStringList said{
      tr("Read and not imported yet: %n line(s).", nullptr, static_cast<int>(m_read->lines.size())),
      contentOf(records)};
  if (!m_read->log.remarks.empty())
    said << tr("To be looked at again: %1, see Marks.").arg(m_read->log.remarks.size());
  if (!deviations.empty())
    said << tr("Deviations from protocol or plan, taken over as they happened: %1.").arg(deviations.size());
  m_summary->setText(joinSentences(said));
  m_import->setEnabled(true);
  m_import->setDefault(true);
  m_import->setFocus();
}

Result<void> SiteLogDialog::write(bool isTried) {
  return whileWaiting(this, [&](const Progress& progress) {
    return m_session.commands().importTranscribed(
        m_read->log.records, QString::fromLatin1(m_read->log.digest.toHex()), m_source, progress,
        isTried ? StudyCommands::Import::Tried : StudyCommands::Import::ForGood);
  });
}

void SiteLogDialog::takeOver() {
  if (const auto saved = write(false); !saved) return showRefusal(this, saved.error());
  m_done = tr("Imported from %1: %2").arg(m_source, contentOf(m_read->log.records));
  accept();
}
