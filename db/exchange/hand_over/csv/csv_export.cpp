#include "db/exchange/hand_over/csv/csv_export.h"

#include "app/study/study.h"
#include "db/exchange/hand_over/data_line.h"
#include "db/exchange/hand_over/export_description.h"
#include "db/exchange/hand_over/hand_over.h"
#include "db/exchange/hand_over/handed_text.h"
#include "db/exchange/hand_over/sdtm/sdtm_export.h"
#include "db/session/study_session.h"

namespace {
QByteArray linesOf(const std::vector<QStringList>& table) {
  QByteArray lines;
  for (const QStringList& cells : table)
    lines += dataLine(cells);
  return lines;
}

/// One use: make it, then write().
class CsvExport {
 public:
  CsvExport(const ExportWords& words, const QString& under, CsvForm form)
      : m_about(words), m_under(under), m_mark(form.mark ? QByteArray("\xEF\xBB\xBF") : QByteArray()),
        m_sdtm(form.sdtm) {}

  /// Throws Cancelled.
  Result<qint64> write(const ExportSource& source, ExportFolder& into, const Progress& progress);

 private:
  Result<qint64> writeGroup(const ExportSource& source, const ExportGroup& group, ExportFolder& into,
                            CountedStage& stage);
  Result<void> writeRest(const ExportSource& source, ExportFolder& into, qint64 rows);

  ExportDescription m_about;
  QString m_under;
  QByteArray m_mark;
  bool m_sdtm;
};

Result<qint64> CsvExport::write(const ExportSource& source, ExportFolder& into, const Progress& progress) {
  CountedStage stage(progress, CheckStage::Write, source.rows + (m_sdtm ? rowsForSdtm(source) : 0));
  qint64 rows = 0;
  for (const ExportGroup& group : exportTable()) {
    const auto written = writeGroup(source, group, into, stage);
    if (!written) return written;
    rows += *written;
  }
  if (m_sdtm)
    if (auto written = writeSdtm(source, into, m_under + u"sdtm/", m_mark, stage); !written)
      return tl::unexpected(written.error());
  return writeRest(source, into, rows).map([rows] { return rows; });
}

Result<qint64> CsvExport::writeGroup(const ExportSource& source, const ExportGroup& group, ExportFolder& into,
                                     CountedStage& stage) {
  qint64 rows = 0;
  const auto fill = [&](const ExportFolder::Put& put) -> Result<void> {
    put(m_mark + dataLine(headsOf(group)));
    const auto read = readRows(source, group, stage, [&](const ExportRow& row) {
      m_about.look(group, row);
      put(dataLine(cellsOf(row)));
    });
    if (!read) return tl::unexpected(read.error());
    rows = *read;
    return {};
  };
  return into.write(u"%1raw/%2.csv"_qs.arg(m_under, group.name.toLower()), fill).map([&] { return rows; });
}

Result<void> CsvExport::writeRest(const ExportSource& source, ExportFolder& into, qint64 rows) {
  const std::pair<QString, QByteArray> files[] = {
      {u"dictionary.csv"_qs, m_mark + linesOf(m_about.dictionary())},
      {u"codelists.csv"_qs, m_mark + linesOf(m_about.codeLists())},
      {u"read_export.R"_qs, handedText(u"read_export.R"_qs)},
      {u"read_export.py"_qs, handedText(u"read_export.py"_qs)},
      {u"README.txt"_qs, handedText(u"README.txt"_qs, source, rows)}};
  for (const auto& [name, content] : files)
    if (auto written = into.write(m_under + name, content); !written) return written;
  return {};
}
} // namespace

Result<qint64> writeCsv(const ExportSource& source, const ExportWords& words, ExportFolder& into,
                        const QString& under, CsvForm form, const Progress& progress) {
  return CsvExport(words, under, form).write(source, into, progress);
}

Result<HandedOver> exportCsv(StudySession& session, const QString& folder, CsvForm form,
                             const Progress& progress) {
  const ExportWords words = exportWords(session.protocol());
  return handOver(
      session, folder, u"CSV"_qs,
      [&](const ExportSource& source, ExportFolder& into, const Progress& thread) {
        return writeCsv(source, words, into, {}, form, thread);
      },
      progress);
}
