#pragma once
#include "db/exchange/csv/csv.h"
#include "db/exchange/workbook/workbook_parts.h"

/// How much of a workbook is read.
struct SheetLimits {
  qint64 cells = 5'000'000;        ///< of all sheets, with the blank ones between them
  qint64 signs = 64 * 1024 * 1024; ///< of all texts that stand in them
};

/// Reads the cells of one sheet; `left` becomes less by what it holds. Cells that cannot be taken for what
/// they show (errors, formulas without a result, formats that show another number, texts that are crossed
/// out) are faults, each at its place. A sheet that is damaged or too large is one fault. Throws Cancelled.
CsvContent readSheet(const QByteArray& xml, const ListedSheet& sheet, const WorkbookParts& workbook,
                     SheetLimits& left, const Progress& progress);
