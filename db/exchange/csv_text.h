#pragma once
#include "db/exchange/csv.h"

#include <tl/expected.hpp>

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
