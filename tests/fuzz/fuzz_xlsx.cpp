// Any workbook: the bytes of one, or, since hardly a change of those passes the archive's checksums, its
// parts behind one another, each after a line "=== name". Read or refused, every fault with a sentence and a
// place, no cell larger than a spreadsheet allows, and what the importers make of it as of a CSV file.
#include "app/protocol/protocol_reader.h"
#include "app/study/study.h"
#include "db/exchange/ctcae_csv.h"
#include "db/exchange/laboratory/lab_csv.h"
#include "tests/support/files/zipped.h"

#include <QTimeZone>

namespace {
QByteArray archiveOf(const QByteArray& input) {
  const QByteArray mark = "=== ";
  if (!input.startsWith(mark)) return input;
  ArchiveParts parts;
  for (qsizetype at = 0; at >= 0 && parts.size() < 64;) {
    const qsizetype line = input.indexOf('\n', at);
    if (line < 0) break;
    const qsizetype next = input.indexOf("\n=== ", line);
    const QByteArray name = input.mid(at + mark.size(), line - at - mark.size());
    if (!name.isEmpty() && !name.contains('\0'))
      parts.emplace_back(name, input.mid(line + 1, next < 0 ? -1 : next - line - 1));
    at = next < 0 ? -1 : next + 1;
  }
  return zipped(parts, false);
}

void check(const CsvContent& table) {
  int line = 0;
  for (const CsvRow& row : table.rows) {
    if (row.line <= line) std::abort();
    line = row.line;
    for (const QString& cell : row.cells)
      if (!table.encoding.sheet.isEmpty() && cell.size() > 32'767) std::abort();
  }
  for (const TableFault& fault : table.faults)
    if (fault.message.isEmpty() || (!table.encoding.sheet.isEmpty() && fault.cell.isEmpty())) std::abort();
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const Study study = [] {
    Study made;
    made.protocol = *protocolByName(QStringLiteral("cd7-car-nk"));
    made.site.timeZone = QTimeZone("Asia/Shanghai");
    return made;
  }();
  const MeasurementPlan& plan = study.protocol.measurements;
  const QByteArray input(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
  const std::vector<CsvContent> tables = tablesOf(archiveOf(input));
  for (const CsvContent& table : tables)
    check(table);
  const CsvContent table = chosenTable(tables, labSheet(plan, {}));
  const QStringList headings = table.rows.empty() ? QStringList() : table.rows.front().cells;
  const LabResults results = readLabCsv(table, guessMapping(headings, plan), study,
                                        QDateTime(QDate(2027, 6, 1), QTime(1, 0), Qt::UTC));
  if (results.values.empty() && results.faults.empty()) std::abort();
  const CtcaeContent terms =
      readCtcaeCsv(chosenTable(tables, ctcaeSheet()), QStringLiteral("CTCAE_v5.0.xlsx"));
  if (terms.dictionary.terms.empty() && terms.faults.empty()) std::abort();
  return 0;
}
