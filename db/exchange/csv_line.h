#pragma once
#include <QByteArray>
#include <QStringList>

/// One line of CSV as RFC 4180 has it, by libcsv: UTF-8, every cell in quotation marks, those inside doubled,
/// CRLF at the end.
QByteArray csvLine(const QStringList& cells);
