#include "db/journal_marks.h"

#include <QtEndian>
#include <sodium.h>

namespace {
constexpr std::size_t markSize = 4;
constexpr std::array columns{"at",     "user_id",    "action",  "kind",  "table_name",
                             "row_id", "subject_id", "changes", "reason"};

std::string numberText(qint64 number) {
  const qint64 bigEndian = qToBigEndian(number);
  return {reinterpret_cast<const char*>(&bigEndian), sizeof bigEndian};
}

std::array<std::string, columns.size()> cellsOf(const JournalLine& line) {
  return {numberText(line.atMs),      numberText(line.userId),
          std::string(line.action),   numberText(static_cast<qint64>(line.kind)),
          std::string(line.table),    numberText(line.rowId),
          numberText(line.subjectId), std::string(line.changes),
          std::string(line.reason)};
}
} // namespace

std::string JournalMarks::of(const JournalLine& line) const {
  std::string marks;
  const auto cells = cellsOf(line);
  for (std::size_t column = 0; column < columns.size(); ++column) {
    const std::string message =
        std::string(columns[column]) + '\0' + numberText(line.sequence) + cells[column];
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(message.data()),
                       message.size(), m_key.data(), SecretKey::size);
    marks.append(reinterpret_cast<const char*>(hash.data()), markSize);
  }
  return marks;
}

QStringList JournalMarks::differing(const JournalLine& line) const {
  QStringList found;
  const std::string fitting = of(line);
  if (line.marks.size() != fitting.size()) return found;
  for (std::size_t column = 0; column < columns.size(); ++column)
    if (line.marks.compare(column * markSize, markSize, fitting, column * markSize, markSize) != 0)
      found << QLatin1String(columns[column]);
  // Another line's marks fit none of its columns: the line was moved.
  return found.size() == static_cast<qsizetype>(columns.size()) ? QStringList{QStringLiteral("id")} : found;
}
