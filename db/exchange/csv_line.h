#pragma once
#include <QByteArray>
#include <QStringList>

/// One line of CSV as RFC 4180 has it, by libcsv: UTF-8, every cell in quotation marks, those inside doubled,
/// CRLF at the end. Before a text that a spreadsheet would take for a formula (it begins with = + - @, a tab
/// or a line break, and is no number) stands an apostrophe.
QByteArray csvLine(const QStringList& cells);
