#pragma once
#include "app/base/refusal.h"
#include "db/sqlite/progress.h"

#include <QByteArray>
#include <QStringList>
#include <vector>

/// One row of a CSV file: its cells, blanks around unquoted ones removed.
struct CsvRow {
  int line = 1; ///< physical line on which the row begins, 1 = first
  QStringList cells;
  bool operator==(const CsvRow&) const = default;
};

/// What is wrong with a table that is brought in, and where.
struct TableFault {
  QString file;    ///< empty where there is one only
  int line = 0;    ///< 1 = first, 0 = the whole file
  QString column;  ///< heading; empty where the line as a whole is meant
  QString message; ///< a sentence in the user's language
  QString cell{};  ///< of a workbook: "Sheet1!C7", in place of line and column; empty of a CSV file
  bool operator==(const TableFault&) const = default;
};

/// How a file was read.
struct CsvEncoding {
  QString name;    ///< "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"; empty where it is no text
  QString sample;  ///< of GB18030, which nothing marks: its first words beyond ASCII, to be looked at
  QString sheet{}; ///< of a workbook, which sheet; what of it is not seen at once was read like the rest
  bool isHidden = false;
  int hiddenRows = 0;
  int hiddenColumns = 0;
  int formulas = 0; ///< cells of which the last result was read
  bool operator==(const CsvEncoding&) const = default;
};

/// Cells of a sheet that are shown as one: only the first holds something.
struct MergedCells {
  int firstRow = 1;
  int lastRow = 1;
  QString place; ///< "Sheet1!A2:A5"
  bool operator==(const MergedCells&) const = default;
};

/// What could be read, and what could not. A row with a fault in its quoting is left out. Of what is no text
/// of a table at all (see csvText()) there are no rows, and one fault.
struct CsvContent {
  std::vector<CsvRow> rows;
  std::vector<TableFault> faults;
  CsvEncoding encoding;
  QStringList firstLines; ///< as they stand: they show what the rows do not, such as another separator
  std::vector<MergedCells> merged{}; ///< of a sheet
  bool operator==(const CsvContent&) const = default;
};

/// Reads CSV by libcsv: text as csvText() reads it, comma, lines ended by LF, CRLF or CR, cells with commas,
/// line breaks or doubled quotation marks in quotation marks. Lines and rows without any text are passed
/// over. Reading goes on after a fault. Throws Cancelled.
CsvContent readCsv(const QByteArray& bytes, const Progress& progress = {});
/// The same of a file that somebody hands in; before a window a thread reads it. Refusals: FILE, CANCELLED.
Result<CsvContent> readCsvFile(const QString& path, const Progress& progress = {});

/// The cell as a spreadsheet is to take it: as text, with an apostrophe before what would be a formula (it
/// begins with = + - @, also full-width, a tab or a line break, and is no number).
QString cellAsText(const QString& cell);

/// One line of CSV as RFC 4180 has it, by libcsv: UTF-8, every cell in quotation marks, those inside doubled,
/// CRLF at the end; cells as cellAsText().
QByteArray csvLine(const QStringList& cells);

/// How every CSV file begins that the program writes: a byte order mark, without which a spreadsheet in
/// Chinese reads it as GBK, and the headings.
QByteArray csvHead(const QStringList& headings);

/// A whole file.
QByteArray csvFile(const QStringList& headings, const std::vector<QStringList>& rows);

/// The text of a file that was chosen as a table.
struct CsvText {
  QByteArray utf8; ///< without byte order mark
  CsvEncoding encoding;
  bool operator==(const CsvText&) const = default;
};

/// Reads UTF-8, UTF-16 (with a byte order mark, or by its line ends and commas) and GB18030. Bytes that may
/// be GB18030 and may be Latin-1, and everything else that is no such text (a workbook, XML, bytes of 0), is
/// refused in one sentence that says what to do; nothing is guessed.
tl::expected<CsvText, TableFault> csvText(const QByteArray& bytes);
