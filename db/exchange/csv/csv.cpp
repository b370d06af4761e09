#include "db/exchange/csv/csv.h"

#include "app/base/file_bytes.h"
#include "db/exchange/exchange_text.h"
#include "db/sqlite/file_errors.h"
#include "db/sqlite/in_thread.h"

#include <algorithm>
#include <csv.h>

namespace {
constexpr std::size_t linesKept = 20;

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

/// Reads rows from line to line; after a fault in the quoting it begins again one line below the row's first.
class Reader {
 public:
  Reader(QByteArrayView bytes, const Progress& progress)
      : m_lines(linesOf(bytes)), m_stage(progress, CheckStage::Read, static_cast<qint64>(m_lines.size())) {}

  CsvContent read() {
    std::size_t next = 0;
    while (next < m_lines.size())
      next = readFrom(next);
    for (std::size_t i = 0; i < std::min(linesKept, m_lines.size()); ++i)
      m_content.firstLines.append(QString::fromUtf8(m_lines[i]).trimmed());
    return std::move(m_content);
  }

 private:
  void fault(std::size_t index, const QString& message) {
    m_content.faults.push_back({{}, static_cast<int>(index) + 1, {}, message});
  }

  void keep(std::size_t index, QStringList cells) {
    const auto empty = [](const QString& cell) { return cell.trimmed().isEmpty(); };
    if (!std::all_of(cells.begin(), cells.end(), empty))
      m_content.rows.push_back({static_cast<int>(index) + 1, std::move(cells)});
  }

  /// Reads on with a fresh parser; answers the line to begin again at.
  std::size_t readFrom(std::size_t first) {
    Parser parser;
    std::size_t rowStart = first;
    bool inRow = false;
    for (std::size_t i = first; i < m_lines.size(); ++i) {
      m_stage.advance();
      if (!inRow) rowStart = i;
      if (!parser.feed(m_lines[i])) {
        fault(rowStart,
              ExchangeText::tr("A quotation mark stands where none may: a cell that holds one is enclosed in "
                               "quotation marks, and the one inside is doubled."));
        return rowStart + 1;
      }
      inRow = !parser.rowEnded() && (inRow || !isBlank(m_lines[i]));
      if (parser.rowEnded()) keep(rowStart, parser.takeCells());
    }
    if (!parser.finish()) {
      fault(rowStart, ExchangeText::tr("A quotation mark is opened in this row and never closed."));
      return rowStart + 1;
    }
    if (parser.rowEnded()) keep(rowStart, parser.takeCells());
    return m_lines.size();
  }

  std::vector<QByteArrayView> m_lines;
  CountedStage m_stage;
  CsvContent m_content;
};
} // namespace

CsvContent readCsv(const QByteArray& bytes, const Progress& progress) {
  const auto text = csvText(bytes);
  if (!text) return {{}, {text.error()}, {}, {}};
  CsvContent content = Reader(text->utf8, progress).read();
  content.encoding = text->encoding;
  return content;
}

Result<CsvContent> readCsvFile(const QString& path, const Progress& progress) {
  return catchingFileErrors([&]() -> Result<CsvContent> {
    Result<CsvContent> read;
    inThread(
        [&](const Progress& thread) {
          tell(thread, CheckStage::Read, {});
          read = fileBytes(path).map([&](const QByteArray& bytes) { return readCsv(bytes, thread); });
        },
        progress);
    return read;
  });
}

namespace {
bool isFormula(const QString& cell) {
  static const QString first = QStringLiteral("=+-@\t\r\n＝＋－＠");
  if (cell.isEmpty() || !first.contains(cell.front())) return false;
  bool number = false;
  cell.toDouble(&number);
  return !number;
}
} // namespace

QString cellAsText(const QString& cell) {
  return isFormula(cell) ? u'\'' + cell : cell;
}

QByteArray csvLine(const QStringList& cells) {
  QByteArray line;
  for (const QString& cell : cells) {
    const QByteArray plain = cellAsText(cell).toUtf8();
    if (!line.isEmpty()) line += ',';
    const auto size = static_cast<std::size_t>(plain.size());
    const qsizetype begin = line.size();
    line.resize(begin + static_cast<qsizetype>(csv_write(nullptr, 0, plain.constData(), size)));
    csv_write(line.data() + begin, static_cast<std::size_t>(line.size() - begin), plain.constData(), size);
  }
  return line + "\r\n";
}

QByteArray csvHead(const QStringList& headings) {
  return "\xEF\xBB\xBF" + csvLine(headings);
}

QByteArray csvFile(const QStringList& headings, const std::vector<QStringList>& rows) {
  QByteArray file = csvHead(headings);
  for (const QStringList& row : rows)
    file += csvLine(row);
  return file;
}
