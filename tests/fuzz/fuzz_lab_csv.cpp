// Any bytes for a laboratory's table: read with what its headings suggest, every fault named by line and
// sentence, every value one that the study would take.
#include "app/analysis/measurements/measured_value.h"
#include "app/protocol/protocol_reader.h"
#include "app/study/study.h"
#include "db/exchange/laboratory/lab_csv.h"

#include <QTimeZone>

namespace {
/// One subject, infused, long past every visit.
Study madeStudy() {
  Study study;
  study.protocol = *protocolByName(QStringLiteral("cd7-car-nk"));
  study.site.timeZone = QTimeZone("Asia/Shanghai");
  Subject& subject = study.subjects.emplace_back();
  subject.id = 1;
  subject.screenings.emplace_back().number = QStringLiteral("SCR-001");
  subject.assignment.emplace().subjectNumber = QStringLiteral("S-001");
  subject.infusion.emplace().startedAt = QDateTime(QDate(2026, 1, 5), QTime(2, 0), Qt::UTC);
  return study;
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const Study study = madeStudy();
  const MeasurementPlan& plan = study.protocol.measurements;
  const CsvContent table =
      readCsv(QByteArray(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size)));
  const QStringList headings = table.rows.empty() ? QStringList() : table.rows.front().cells;
  const QDateTime now(QDate(2027, 6, 1), QTime(1, 0), Qt::UTC);
  const LabResults results = readLabCsv(table, guessMapping(headings, plan), study, now);
  for (const TableFault& fault : results.faults)
    if (fault.message.isEmpty() || fault.line < 1) std::abort();
  for (const LabValue& value : results.values) {
    const Analyte* analyte = plan.analyte(value.measurement.cell.analyte);
    if (!analyte || !plan.visit(value.measurement.cell.visit) || !value.measurement.value) std::abort();
    const auto again = parseMeasuredValue(formatMeasuredValue(*value.measurement.value, *analyte), *analyte);
    if (!again) std::abort();
  }
  for (const LabSampling& taken : results.samplings)
    if (!plan.visit(taken.sampling.visit) || !taken.sampling.takenAt || *taken.sampling.takenAt > now)
      std::abort();
  return 0;
}
