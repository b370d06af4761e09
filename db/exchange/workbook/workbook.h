#pragma once
#include "db/exchange/csv/csv.h"

/// Is this what a workbook begins with, or another office document?
bool isArchive(const QByteArray& bytes);

/// What a workbook of another kind is, and what to do about it: .xls, one that is protected by a password.
/// Nothing of all else.
std::optional<QString> otherWorkbook(const QByteArray& bytes);

/// The sheets of a workbook (.xlsx, ECMA-376) as tables, in the order of their tabs; charts are none.
/// Each as readCsv() answers it: rows by their numbers, cells from column A on, blanks around texts removed.
///
/// A number is that of the edit line (15 digits), whatever its format rounds; under the format of a date it
/// is the day or the moment; where format and number can mean two things, the cell is a fault. TRUE and
/// FALSE are those words. The result of a formula is taken as it was saved, and counted; an error, or a
/// formula that was never worked out, is a fault. Refused as a whole, in one sentence: what ZipParts and
/// readXml() refuse, values from other files, what is no workbook. Throws Cancelled.
tl::expected<std::vector<CsvContent>, TableFault> readWorkbook(const QByteArray& bytes,
                                                               const Progress& progress = {});
