#include "ui/pages/study/site_log_dialog.h"

#include "app/reports/safety/deviations.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "db/sqlite/file_errors.h"
#include "db/sqlite/in_thread.h"
#include "ui/fields/field.h"
#include "ui/widgets/wait_dialog.h"

#include <algorithm>

namespace {
/// What the log holds, by the numbers that its site knows.
QString contentOf(const Study& records) {
  const auto infused = std::count_if(records.subjects.begin(), records.subjects.end(),
                                     [](const Subject& subject) { return subject.infusion.has_value(); });
  return SiteLogDialog::tr("%1 screenings, %2 infusions, %3 decisions.")
      .arg(records.subjects.size())
      .arg(infused)
      .arg(records.decisions.size());
}

using LogPreview = tl::expected<WardLogPreview, std::vector<TableFault>>;

/// Refusal CANCELLED. What the thread reads is its own.
Result<LogPreview> previewOf(const QString& path, const StudySession& session) {
  return catchingFileErrors([&]() -> Result<LogPreview> {
    bool isStopped = false;
    LogPreview made;
    inThread([&made, &isStopped, &path, protocol = session.protocol(), zone = session.site().timeZone,
              now = session.now()](const Progress& progress) {
      made = previewWardLog(path, protocol, zone, now, [&](CheckStage stage, std::optional<double> done) {
        isStopped = isStopped || (progress && !progress(stage, done));
        return !isStopped;
      });
    });
    if (isStopped) return tl::unexpected(cancelledRefusal());
    return made;
  });
}
} // namespace

SiteLogDialog::SiteLogDialog(StudySession& session, QWidget* parent)
    : ImportDialog(session, QStringLiteral("siteLog"),
                   {tr("Import a site log"), tr("&Where it is: a folder of its tables, or one workbook"),
                    tr("Where is the log?"), tr("Folder of the site log"), tr("Workbook of the site log")},
                   parent),
      m_deviations(makeDeviationRows(QStringLiteral("siteLogDeviations"), this)) {
  addRows(m_deviations, [](int rows) { return tr("&Deviations (%1)").arg(rows); });
  start();
}

Result<ImportDialog::Reading> SiteLogDialog::readFrom(const QString& path) {
  auto made = previewOf(path, session());
  if (!made) return tl::unexpected(made.error());
  if (!*made) return Reading(tl::unexpected(made->error()));
  m_read = **std::move(made);
  const Study& records = m_read->log.records;
  const auto deviations = deviationsOf(records, session().today());
  m_deviations.model->show(deviationRows(deviations));
  Read read{m_read->lines, m_read->log.remarks, {contentOf(records)}};
  if (!deviations.empty())
    read.said
        << tr("Deviations from protocol or plan, taken over as they happened: %1.").arg(deviations.size());
  return Reading(std::move(read));
}

std::optional<Refusal> SiteLogDialog::refuseRead() {
  const auto tried = write(true);
  return tried ? std::nullopt : std::optional(tried.error());
}

Result<void> SiteLogDialog::write(bool isTried) {
  return whileWaiting(this, [&](const Progress& progress) {
    return session().commands().importTranscribed(
        m_read->log.records, QString::fromLatin1(m_read->log.digest.toHex()), source(), progress,
        isTried ? StudyCommands::Import::Tried : StudyCommands::Import::ForGood);
  });
}

std::optional<QString> SiteLogDialog::bringIn() {
  if (const auto written = write(false); !written) {
    showRefusal(this, written.error());
    return std::nullopt;
  }
  return tr("Imported from %1: %2").arg(source(), contentOf(m_read->log.records));
}
