#pragma once
#include "db/exchange/csv/csv.h"

#include <functional>
#include <optional>

/// What the headings of a table have to be.
struct HeadingShape {
  std::function<bool(const QStringList& cells)> fits; ///< are these the headings?
  QString missing;                                    ///< the sentence for a table that has no such row
  bool mayHaveTitle = false;                          ///< something may stand above them
  bool mayBeMerged = false;                           ///< of a sheet: a cell may hold for those below it
};

/// A row of headings where two of them are known, or all.
std::function<bool(const QStringList& cells)> headingsKnownBy(std::function<bool(const QString&)> isKnown);

/// A table by its headings, of a CSV file or of a sheet. Every table that is brought in is read through it.
struct CsvTable {
  CsvRow heading;            ///< blank cells behind the last name cut off, as a spreadsheet leaves them
  std::vector<CsvRow> rows;  ///< below the headings; blank cells behind the last heading cut off
  std::vector<CsvRow> above; ///< the title, where one may stand there
  std::vector<TableFault>
      faults; ///< of bytes, quotation marks and headings: nothing of it is to be taken over
  CsvEncoding encoding;

  bool isBlank(qsizetype column) const; ///< nothing stands in it below the headings
  /// Why a row is not as long as the headings: a sentence.
  std::optional<QString> wrongLength(const CsvRow& row) const;
};

/// A table without text, with another separator than the comma, with a title above its headings or without
/// headings has one fault, and no rows.
CsvTable csvTable(const CsvContent& content, const HeadingShape& shape);

/// "“site note”, column 7": the headings, or the places of those without one.
QString columnNames(const CsvTable& table, const std::vector<qsizetype>& columns);

/// Why a cell of a date and a time is not read: a spreadsheet writes a day alone as 2026/3/31 0:00, and so a
/// midnight is to be written with a T. Nothing where it is another time.
std::optional<QString> dayOrMidnight(const QString& text);

/// As a person works through them.
void sortByLine(std::vector<TableFault>& faults);

/// That a table was read in another encoding than UTF-8, or from which sheet, and what of that is not seen at
/// once; empty of a plain CSV file.
QString encodingRemark(const CsvEncoding& encoding);
