#include "db/exchange/csv.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <algorithm>
#include <csv.h>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(WardLog)
};

/// libcsv's parser, released with its scope.
class Parser {
 public:
  Parser() { csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI); }
  ~Parser() { csv_free(&m_parser); }
  Q_DISABLE_COPY_MOVE(Parser)

  /// False where the quoting is wrong; the parser is of no use then.
  bool feed(QByteArrayView bytes) {
    m_rowEnded = false;
    const auto size = static_cast<std::size_t>(bytes.size());
    return csv_parse(&m_parser, bytes.data(), size, cell, row, this) == size;
  }
  bool finish() {
    m_rowEnded = false;
    return csv_fini(&m_parser, cell, row, this) == 0;
  }
  bool rowEnded() const { return m_rowEnded; }
  QStringList takeCells() { return std::exchange(m_cells, {}); }

 private:
  static void cell(void* text, std::size_t size, void* self) {
    static_cast<Parser*>(self)->m_cells.append(
        QString::fromUtf8(static_cast<const char*>(text), static_cast<qsizetype>(size)));
  }
  static void row(int, void* self) { static_cast<Parser*>(self)->m_rowEnded = true; }

  csv_parser m_parser{};
  QStringList m_cells;
  bool m_rowEnded = false;
};

/// Physical lines with their ends, so that a fault can be named by line.
std::vector<QByteArrayView> linesOf(QByteArrayView bytes) {
  std::vector<QByteArrayView> lines;
  qsizetype begin = 0;
  for (qsizetype i = 0; i < bytes.size(); ++i) {
    const bool crBeforeLf = bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n';
    if ((bytes[i] != '\n' && bytes[i] != '\r') || crBeforeLf) continue;
    lines.push_back(bytes.sliced(begin, i + 1 - begin));
    begin = i + 1;
  }
  if (begin < bytes.size()) lines.push_back(bytes.sliced(begin));
  return lines;
}

bool isBlank(QByteArrayView line) {
  return std::all_of(line.begin(), line.end(),
                     [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
}

bool isUtf8(QByteArrayView line) {
  if (line.contains('\0')) return false;
  QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
  const QString decoded = decoder.decode(line);
  return !decoder.hasError();
}

bool startsAsUtf16(const QByteArray& bytes) {
  return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

/// Reads rows from line to line; after a fault in the quoting it begins again one line below the row's first.
class Reader {
 public:
  explicit Reader(QByteArrayView bytes) : m_lines(linesOf(bytes)) {}

  CsvContent read() {
    for (std::size_t i = 0; i < m_lines.size(); ++i)
      if (!isUtf8(m_lines[i])) fault(i, Text::tr("This line is not UTF-8. Save the table as “CSV UTF-8”."));
    std::size_t next = 0;
    while (next < m_lines.size())
      next = readFrom(next);
    std::stable_sort(m_content.faults.begin(), m_content.faults.end(),
                     [](const CsvFault& a, const CsvFault& b) { return a.line < b.line; });
    return std::move(m_content);
  }

 private:
  void fault(std::size_t index, const QString& message) {
    m_content.faults.push_back({static_cast<int>(index) + 1, message});
  }

  void keep(std::size_t index, QStringList cells) {
    const auto empty = [](const QString& cell) { return cell.isEmpty(); };
    if (!std::all_of(cells.begin(), cells.end(), empty))
      m_content.rows.push_back({static_cast<int>(index) + 1, std::move(cells)});
  }

  /// Reads on with a fresh parser; answers the line to begin again at.
  std::size_t readFrom(std::size_t first) {
    Parser parser;
    std::size_t rowStart = first;
    bool inRow = false;
    for (std::size_t i = first; i < m_lines.size(); ++i) {
      if (!inRow) rowStart = i;
      if (!parser.feed(m_lines[i])) {
        fault(rowStart,
              Text::tr("A quotation mark stands where none may: a cell that holds one is enclosed in "
                       "quotation marks, and the one inside is doubled."));
        return rowStart + 1;
      }
      inRow = !parser.rowEnded() && (inRow || !isBlank(m_lines[i]));
      if (parser.rowEnded()) keep(rowStart, parser.takeCells());
    }
    if (!parser.finish()) {
      fault(rowStart, Text::tr("A quotation mark is opened in this row and never closed."));
      return rowStart + 1;
    }
    if (parser.rowEnded()) keep(rowStart, parser.takeCells());
    return m_lines.size();
  }

  std::vector<QByteArrayView> m_lines;
  CsvContent m_content;
};
} // namespace

CsvContent readCsv(const QByteArray& bytes) {
  if (startsAsUtf16(bytes))
    return {{}, {{1, Text::tr("This file is UTF-16, not UTF-8. Save the table as “CSV UTF-8”.")}}};
  QByteArrayView text(bytes);
  if (bytes.startsWith("\xEF\xBB\xBF")) text = text.sliced(3);
  return Reader(text).read();
}
