#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

/// What a worksheet holds (Microsoft, “Excel specifications and limits”); less in tests.
struct SheetCapacity {
  qint64 rows = 1048576; ///< the heading among them
  int text = 32000;      ///< UTF-16 units of a cell: 32,767, and room for escapes
};

/// A text as the XML of a worksheet takes it: what XML 1.0 forbids, and what looks like the escape of a
/// character (“_x0041_”), in the escapes of ECMA-376 22.9.2.19; U+FFFE, U+FFFF and half a character as
/// U+FFFD. Controls below U+0020 stay: the library escapes them.
QByteArray sheetText(const QString& text);

/// The text in pieces of at most `most` units, no character cut in two; one piece, empty, of an empty text.
QStringList piecesOf(const QString& text, int most);

/// A day, or a moment in UTC, as a worksheet counts it: days since 1899-12-30. Nothing where it is none, and
/// before March 1900, which worksheets count wrongly: it stays a text.
std::optional<double> sheetDay(const QString& day);
std::optional<double> sheetMoment(const QString& moment);

/// A number that the cell shows as it is kept: 16 significant digits are all that it holds.
std::optional<double> sheetNumber(const QString& number);
