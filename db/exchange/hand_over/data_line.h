#pragma once
#include <QByteArray>
#include <QStringList>

/// A line of a table of data: comma, LF, UTF-8; a cell stands in quotation marks only where it must. Nothing
/// is altered for spreadsheets: what csvLine() writes for people is not data.
QByteArray dataLine(const QStringList& cells);
