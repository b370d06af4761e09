#include "db/exchange/hand_over/xlsx/xlsx_export.h"

#include "app/study/study.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/hand_over/export_description.h"
#include "db/exchange/hand_over/hand_over.h"
#include "db/exchange/hand_over/handed_text.h"
#include "db/exchange/hand_over/xlsx/xlsx_cells.h"
#include "db/exchange/hand_over/xlsx/xlsx_workbook.h"
#include "db/session/study_session.h"

namespace {
/// How many cells each item's longest text takes; 1 of all but what a person can write at any length.
std::vector<int> piecesOfItems(const ExportSource& source, const ExportGroup& group, int most) {
  std::vector<int> pieces(group.items.size(), 1);
  for (std::size_t i = 0; i < group.items.size(); ++i) {
    const ExportItem& item = group.items[i];
    if (item.kind != FieldKind::Text || item.derived != Derived::None) continue;
    // A character is one unit of UTF-16, or two.
    const QString column = u"own.\"%1\""_qs.arg(item.column);
    QString question =
        u"SELECT %1 FROM \"%2\" own WHERE length(%1) > %3"_qs.arg(column, group.table).arg(most / 2);
    if (!group.only.isEmpty()) question += u" AND (%1)"_qs.arg(group.only);
    Statement rows = source.study.prepare(question);
    for (rows.run(); rows.next();)
      if (const Cell value = rows.at(0); const auto* text = std::get_if<QString>(&value))
        pieces[i] = std::max(pieces[i], static_cast<int>(piecesOf(*text, most).size()));
  }
  return pieces;
}

/// Writes the rows of one group, on as many sheets as they take.
class GroupSheets {
 public:
  GroupSheets(XlsxWorkbook& book, const ExportGroup& group, std::vector<int> pieces, SheetCapacity limits)
      : m_book(book), m_group(group), m_pieces(std::move(pieces)), m_limits(limits) {
    beginSheet();
  }

  void write(const ExportRow& row) {
    if (m_row == m_limits.rows) beginSheet();
    const QStringList cells = cellsOf(row);
    for (int column = 0; column < cells.size(); ++column)
      writeCell(row, column, cells[column]);
    ++m_row;
    ++m_rows.back().second;
  }

  /// The first cell that did not fit, as a refusal.
  const std::optional<Refusal>& refused() const { return m_refused; }
  /// Names of the sheets, and how many rows are on each.
  const std::vector<std::pair<QString, qint64>>& rows() const { return m_rows; }

 private:
  void beginSheet();
  void writeCell(const ExportRow& row, int column, const QString& text);
  void writeText(const ExportRow& row, int column, const QString& text);
  FieldKind kindOf(int column) const {
    const auto keys = static_cast<int>(rowKeys.size());
    return column < keys ? rowKeys.at(static_cast<std::size_t>(column)).kind
                         : m_group.items[static_cast<std::size_t>(column - keys)].kind;
  }

  XlsxWorkbook& m_book;
  const ExportGroup& m_group;
  std::vector<int> m_pieces;
  SheetCapacity m_limits;
  XlsxWorkbook::Sheet m_sheet = nullptr;
  qint64 m_row = 0;
  std::vector<std::pair<QString, qint64>> m_rows;
  std::optional<Refusal> m_refused;
};

void GroupSheets::beginSheet() {
  const QString name = m_rows.empty() ? m_group.name : u"%1_%2"_qs.arg(m_group.name).arg(m_rows.size() + 1);
  m_rows.emplace_back(name, 0);
  m_row = 1;
  QStringList heads = headsOf(m_group);
  for (int column = 0; column < heads.size(); ++column)
    if (kindOf(column) == FieldKind::Moment) heads[column] += u" (UTC)";
  for (std::size_t i = 0; i < m_pieces.size(); ++i)
    for (int piece = 2; piece <= m_pieces[i]; ++piece)
      heads << u"%1_%2"_qs.arg(m_group.items[i].sasName).arg(piece);
  m_sheet = m_book.addSheet(name);
  if (!m_sheet || !m_book.writeHeads(m_sheet, heads))
    m_refused = Refusal{u"FILE"_qs, ExchangeText::tr("The worksheet %1 could not be made.").arg(name), {}};
}

void GroupSheets::writeCell(const ExportRow& row, int column, const QString& text) {
  if (text.isEmpty() || !m_sheet) return;
  const FieldKind kind = kindOf(column);
  std::optional<double> number;
  if (kind == FieldKind::Whole || kind == FieldKind::YesNo || kind == FieldKind::Number)
    number = sheetNumber(text);
  if (kind == FieldKind::Day) number = sheetDay(text);
  if (kind == FieldKind::Moment) number = sheetMoment(text);
  const SheetFormat format = kind == FieldKind::Day      ? SheetFormat::Day
                             : kind == FieldKind::Moment ? SheetFormat::Moment
                                                         : SheetFormat::Plain;
  if (number)
    m_book.writeNumber(m_sheet, m_row, column, *number, format);
  else
    writeText(row, column, text);
}

void GroupSheets::writeText(const ExportRow& row, int column, const QString& text) {
  const QStringList pieces = piecesOf(text, m_limits.text);
  const auto keys = static_cast<int>(rowKeys.size());
  auto more = keys + static_cast<int>(m_group.items.size()); // the first column of continued texts
  for (int item = 0; item < column - keys; ++item)
    more += m_pieces[static_cast<std::size_t>(item)] - 1;
  bool fits = true;
  for (int piece = 0; piece < pieces.size(); ++piece)
    fits = fits && m_book.writeText(m_sheet, m_row, piece == 0 ? column : more + piece - 1, pieces[piece]);
  if (fits || m_refused) return;
  m_refused =
      Refusal{u"FILE"_qs,
              ExchangeText::tr("Nothing is exported: a text of %1, row %2, column %3, does not fit into "
                               "the cells of a worksheet. The export as CSV has it.")
                  .arg(m_group.name)
                  .arg(row.id)
                  .arg(headsOf(m_group).value(column)),
              {}};
}

/// One use: make it, then write().
class XlsxExport {
 public:
  XlsxExport(const ExportSource& source, const ExportWords& words, XlsxWorkbook& book, SheetCapacity limits)
      : m_source(source), m_about(words), m_book(book), m_limits(limits) {}

  /// Throws Cancelled.
  Result<qint64> write(const Progress& progress);

 private:
  Result<qint64> writeGroup(const ExportGroup& group, CountedStage& stage);
  void writeTable(const QString& name, const std::vector<QStringList>& lines);
  void writeReadme(XlsxWorkbook::Sheet sheet, qint64 rows);

  const ExportSource& m_source;
  ExportDescription m_about;
  XlsxWorkbook& m_book;
  SheetCapacity m_limits;
  std::vector<std::pair<QString, qint64>> m_sheets;
};

Result<qint64> XlsxExport::write(const Progress& progress) {
  CountedStage stage(progress, CheckStage::Write, m_source.rows);
  const XlsxWorkbook::Sheet readme = m_book.addSheet(u"README"_qs);
  qint64 rows = 0;
  for (const ExportGroup& group : exportTable()) {
    const auto written = writeGroup(group, stage);
    if (!written) return written;
    rows += *written;
  }
  writeTable(u"dictionary"_qs, m_about.dictionary());
  writeTable(u"codelists"_qs, m_about.codeLists());
  if (readme) writeReadme(readme, rows);
  return m_book.close(progress).map([rows] { return rows; });
}

Result<qint64> XlsxExport::writeGroup(const ExportGroup& group, CountedStage& stage) {
  GroupSheets sheets(m_book, group, piecesOfItems(m_source, group, m_limits.text), m_limits);
  const auto read = readRows(m_source, group, stage, [&](const ExportRow& row) {
    m_about.look(group, row);
    sheets.write(row);
  });
  if (read && sheets.refused()) return tl::unexpected(*sheets.refused());
  m_sheets.insert(m_sheets.end(), sheets.rows().begin(), sheets.rows().end());
  return read;
}

void XlsxExport::writeTable(const QString& name, const std::vector<QStringList>& lines) {
  const XlsxWorkbook::Sheet sheet = m_book.addSheet(name);
  if (!sheet) return; // close() tells
  m_book.writeHeads(sheet, lines.front());
  for (std::size_t row = 1; row < lines.size(); ++row)
    for (int column = 0; column < lines[row].size(); ++column)
      if (const QString& text = lines[row][column]; !text.isEmpty())
        m_book.writeText(sheet, static_cast<qint64>(row), column, text);
  m_sheets.emplace_back(name, static_cast<qint64>(lines.size()) - 1);
}

void XlsxExport::writeReadme(XlsxWorkbook::Sheet sheet, qint64 rows) {
  qint64 row = 0;
  for (const QString& line : QString::fromUtf8(handedText(u"workbook.txt"_qs, m_source, rows)).split(u'\n'))
    m_book.writeText(sheet, row++, 0, line);
  for (const auto& [name, count] : m_sheets) {
    m_book.writeText(sheet, row, 0, name);
    m_book.writeNumber(sheet, row++, 1, static_cast<double>(count), SheetFormat::Plain);
  }
}
} // namespace

Result<qint64> writeXlsx(const ExportSource& source, const ExportWords& words, ExportFolder& into,
                         const QString& name, const Progress& progress, SheetCapacity limits) {
  constexpr qint64 largeFrom = 3000000; // rows; some spreadsheets do not open what may be greater than 4 GB
  Result<qint64> rows = 0;
  const auto made = into.make(name, [&](const QString& path) -> Result<void> {
    XlsxWorkbook book(path, source.rows >= largeFrom);
    rows = XlsxExport(source, words, book, limits).write(progress);
    if (!rows) return tl::unexpected(rows.error());
    return {};
  });
  if (!made) return tl::unexpected(made.error());
  return rows;
}

Result<HandedOver> exportXlsx(StudySession& session, const QString& file, const Progress& progress) {
  const ExportWords words = exportWords(session.protocol());
  return handOverFile(
      session, file, u"XLSX"_qs,
      [&](const ExportSource& source, ExportFolder& into, const Progress& thread) {
        return writeXlsx(source, words, into, u"study.xlsx"_qs, thread);
      },
      progress);
}
