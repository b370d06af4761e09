#pragma once
#include "app/study/measurement.h"
#include "db/exchange/laboratory/lab_csv.h"
#include "tests/support/infused_study.h"

namespace read_table {
/// S-001, infused on 2026-01-05; today is day 20.
struct Infused : InfusedStudy {
  Infused() : InfusedStudy(QDate(2026, 1, 25)) {}
  LabResults read(const QByteArray& csv, const LabMapping& mapping) {
    return readLabCsv(readCsv(csv), mapping, test.study(), test.session().now());
  }
  LabResults read(const QByteArray& csv) {
    const CsvContent table = readCsv(csv);
    const QStringList headings = table.rows.empty() ? QStringList() : table.rows.front().cells;
    return readLabCsv(table, guessMapping(headings, test.study().protocol.measurements), test.study(),
                      test.session().now());
  }
};

/// "line visit analyte/specimen sign number"
inline QStringList said(const LabResults& results) {
  QStringList lines;
  for (const LabValue& value : results.values) {
    const MeasurementCell& at = value.measurement.cell;
    const char* sign = value.measurement.value->reading == Reading::Below ? "<" : "";
    lines << QStringLiteral("%1 %2 %3 %4%5")
                 .arg(value.line)
                 .arg(at.visit, measurandCode(at.analyte, at.specimen), QString::fromLatin1(sign))
                 .arg(value.measurement.value->number);
  }
  return lines;
}

inline QStringList faults(const LabResults& results) {
  QStringList lines;
  for (const TableFault& fault : results.faults)
    lines << QStringLiteral("%1 %2: %3").arg(fault.line).arg(fault.column, fault.message);
  return lines;
}
} // namespace read_table
