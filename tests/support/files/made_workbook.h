#pragma once
#include "tests/support/files/zipped.h"

#include <QStringList>

/// A sheet of a workbook that a test makes. A cell is its text; one that begins with "<c" is the XML of a
/// cell without its place: "<c s=\"1\"><v>46132</v></c>".
struct MadeSheet {
  QString name;
  std::vector<QStringList> rows;
  QByteArray before{}; ///< XML before the rows, such as hidden columns
  QByteArray after{};  ///< behind them, such as merged cells
  QByteArray state{};  ///< "hidden"
};

struct MadeWorkbook {
  std::vector<MadeSheet> sheets;
  QStringList formats{};   ///< of the cells of style 1, 2 …
  QByteArray properties{}; ///< XML in the workbook before its sheets: "<workbookPr date1904=\"1\"/>"

  /// As Excel lays them out, texts in the table of texts.
  ArchiveParts parts() const;
  QByteArray bytes() const { return zipped(parts()); }
};

/// The parts with another content of one of them, or with one more.
ArchiveParts withPart(ArchiveParts parts, const QByteArray& name, const QByteArray& content);

/// The rows of a CSV file, each cell a text: the sheet that a person would paste.
MadeSheet sheetOfCsv(const QString& name, const QByteArray& csv);
