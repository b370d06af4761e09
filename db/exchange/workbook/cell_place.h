#pragma once
#include <QString>
#include <optional>

inline constexpr int lastColumn = 16'384; ///< of a sheet, XFD
inline constexpr int lastRow = 1'048'576;

/// Where a cell stands.
struct CellPlace {
  int column = 0; ///< 0 = A
  int row = 0;    ///< 1 = first
};

/// Of "C7"; nothing of what is no place of a sheet.
std::optional<CellPlace> cellPlace(QStringView reference);

/// "C7"; "7" of column -1.
QString cellReference(qsizetype column, int row);

/// "Sheet1!C7", "'Clean Copy'!C7", as a spreadsheet names a cell.
QString placeInSheet(const QString& sheet, const QString& reference);
