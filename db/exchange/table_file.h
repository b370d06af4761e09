#pragma once
#include "db/exchange/csv/csv.h"

#include <functional>

/// Which of a workbook's sheets is meant.
struct SheetChoice {
  std::function<bool(const QStringList& cells)> fits; ///< are these the headings?
  QString name{};                                     ///< where somebody says it: hidden or not
  QString preferred{}; ///< a word in the name of the one that is meant where several fit
};

/// The tables of a file: of a workbook (readWorkbook()) its sheets, of all else the one that readCsv() makes
/// of it. Of a workbook that is refused, one without rows and with the fault. Throws Cancelled.
std::vector<CsvContent> tablesOf(const QByteArray& bytes, const Progress& progress = {});
/// The same of a file that somebody hands in; before a window a thread reads it. Refusals: FILE, CANCELLED.
Result<std::vector<CsvContent>> readTableFile(const QString& path, const Progress& progress = {});

/// The one that is meant: by its name, or the one whose headings fit, or the only one. Hidden and blank
/// sheets are not looked for. Where it cannot be told, a table without rows, and one fault that names the
/// sheets.
CsvContent chosenTable(std::vector<CsvContent> tables, const SheetChoice& choice);

/// The names of the sheets among which a person has to choose; empty where one is meant.
QStringList sheetsToAsk(const std::vector<CsvContent>& tables, const SheetChoice& choice);

/// Is there anything in the sheet?
bool isBlankTable(const CsvContent& table);

/// Gives each fault its cell: of column and line, in a table of a workbook with these headings.
void placeFaults(std::vector<TableFault>& faults, const CsvEncoding& reading, const CsvRow& heading);
