#pragma once
#include <QByteArray>
#include <QStringList>
#include <vector>

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
