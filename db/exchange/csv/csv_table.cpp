#include "db/exchange/csv/csv_table.h"

#include "app/base/date_text.h"
#include "app/base/number_text.h"
#include "app/base/plain_text.h"
#include "db/exchange/exchange_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace {
constexpr qint64 mostCells = 10'000'000; ///< of a sheet, with those that are blank

bool isBlankCell(const QString& cell) {
  return cell.trimmed().isEmpty();
}

void cutBlanksBehind(QStringList& cells, qsizetype width) {
  while (cells.size() > width && isBlankCell(cells.last()))
    cells.removeLast();
}

struct Separator {
  QChar sign;
  const char* name;
};
constexpr Separator separators[] = {{u';', QT_TRANSLATE_NOOP("CsvTable", "semicolons (;)")},
                                    {u'\t', QT_TRANSLATE_NOOP("CsvTable", "tabs")},
                                    {u'|', QT_TRANSLATE_NOOP("CsvTable", "vertical bars (|)")},
                                    {u'，', QT_TRANSLATE_NOOP("CsvTable", "full-width commas (，)")},
                                    {u'；', QT_TRANSLATE_NOOP("CsvTable", "full-width semicolons (；)")}};

QStringList cellsOf(const QString& line, QChar separator) {
  QStringList cells = line.split(separator);
  for (QString& cell : cells)
    cell = cell.trimmed().remove(u'"');
  return cells;
}

/// The separator by which one of the first lines would be the headings, or, where no line would be, the one
/// that the first line of text is full of and commas are not.
std::optional<TableFault> otherSeparator(const CsvContent& content, const HeadingShape& shape) {
  const auto fault = [](qsizetype line, const Separator& separator) {
    return TableFault{
        {},
        static_cast<int>(line) + 1,
        {},
        ExchangeText::tr("The columns are separated by %1 and not by commas. Save the table as “CSV UTF-8 "
                         "(comma delimited)”.")
            .arg(QCoreApplication::translate("CsvTable", separator.name))};
  };
  const QStringList& lines = content.firstLines;
  for (const Separator& separator : separators)
    for (qsizetype i = 0; i < lines.size(); ++i)
      if (lines[i].contains(separator.sign) && shape.fits(cellsOf(lines[i], separator.sign)))
        return fault(i, separator);
  const auto first = std::find_if_not(lines.begin(), lines.end(), isBlankCell);
  if (first == lines.end() || first->contains(u',')) return std::nullopt;
  for (const Separator& separator : separators)
    if (first->contains(separator.sign)) return fault(first - lines.begin(), separator);
  return std::nullopt;
}

/// Where one cell has a decimal comma, "1.250" in another may be 1250: a fault for each such cell.
void refusePointsBesideCommas(CsvTable& table) {
  static const QRegularExpression decimalComma(QStringLiteral("^[<>]? ?[+-]?[0-9]+,[0-9]+$"));
  static const QRegularExpression point(QStringLiteral("^[<>]? ?[+-]?((?!0\\.)[0-9]{1,3})\\.([0-9]{3})$"));
  QString comma;
  for (const CsvRow& row : table.rows)
    for (const QString& cell : row.cells)
      if (comma.isEmpty() && decimalComma.match(halfWidth(cell).trimmed()).hasMatch()) comma = cell.trimmed();
  if (comma.isEmpty()) return;
  for (const CsvRow& row : table.rows)
    for (const QString& cell : row.cells)
      if (const auto match = point.match(halfWidth(cell).trimmed()); match.hasMatch())
        table.faults.push_back({{},
                                row.line,
                                {},
                                ExchangeText::tr("“%1” can be read as %2 or as %3, as the table writes “%4”, "
                                                 "too: write all of its numbers with a decimal point.")
                                    .arg(cell.trimmed(), match.captured(1) + match.captured(2),
                                         match.captured(1) + u'.' + match.captured(2), comma)});
}

/// A sheet keeps no blank cells behind the last one of a row, and shows several cells as one.
void takeShapeOfSheet(CsvTable& table, const CsvContent& content, const HeadingShape& shape) {
  const qsizetype width = table.heading.cells.size();
  if (static_cast<qint64>(width) * static_cast<qint64>(table.rows.size()) > mostCells) {
    table.rows.clear();
    table.faults.push_back(
        {{}, table.heading.line, {}, ExchangeText::tr("This sheet is too large to be read.")});
  }
  for (CsvRow& row : table.rows)
    if (row.cells.size() < width) row.cells.resize(width);
  for (const MergedCells& merged : content.merged)
    if (merged.lastRow > table.heading.line && !shape.mayBeMerged)
      table.faults.push_back(
          {{},
           merged.firstRow,
           {},
           ExchangeText::tr("These cells are merged, and only the first of them holds something: "
                            "separate them, and write into each what is meant."),
           merged.place});
}

/// Why the table has no heading that could be read.
TableFault noHeading(const CsvContent& content, const HeadingShape& shape) {
  if (auto fault = otherSeparator(content, shape)) return *fault;
  if (!content.faults.empty()) return content.faults.front();
  if (content.rows.empty()) return {{}, 1, {}, ExchangeText::tr("This file is empty.")};
  return {{}, content.rows.front().line, {}, shape.missing};
}
} // namespace

std::function<bool(const QStringList&)> headingsKnownBy(std::function<bool(const QString&)> isKnown) {
  return [isKnown = std::move(isKnown)](const QStringList& cells) {
    const auto named =
        std::count_if(cells.begin(), cells.end(), [](auto& cell) { return !isBlankCell(cell); });
    const auto known = std::count_if(
        cells.begin(), cells.end(), [&](const QString& cell) { return !isBlankCell(cell) && isKnown(cell); });
    return known >= 2 || (known > 0 && known == named);
  };
}

bool CsvTable::isBlank(qsizetype column) const {
  return std::all_of(rows.begin(), rows.end(),
                     [&](const CsvRow& row) { return isBlankCell(row.cells.value(column)); });
}

std::optional<QString> CsvTable::wrongLength(const CsvRow& row) const {
  if (row.cells.size() == heading.cells.size()) return std::nullopt;
  return ExchangeText::tr("This row has %1 cells where the headings have %2.")
      .arg(row.cells.size())
      .arg(heading.cells.size());
}

CsvTable csvTable(const CsvContent& content, const HeadingShape& shape) {
  CsvTable table{{}, {}, {}, {}, content.encoding};
  const auto heading = std::find_if(content.rows.begin(), content.rows.end(),
                                    [&](const CsvRow& row) { return shape.fits(row.cells); });
  if (heading == content.rows.end()) {
    table.faults.push_back(noHeading(content, shape));
    return table;
  }
  if (heading != content.rows.begin() && !shape.mayHaveTitle) {
    table.faults.push_back(
        {{},
         content.rows.front().line,
         {},
         ExchangeText::tr("Above the headings, which stand in line %1, stands something else. "
                          "Remove what is above them.")
             .arg(heading->line)});
    return table;
  }
  table.faults = content.faults;
  table.heading = *heading;
  cutBlanksBehind(table.heading.cells, 0);
  table.above.assign(content.rows.begin(), heading);
  table.rows.assign(heading + 1, content.rows.end());
  for (CsvRow& row : table.rows)
    cutBlanksBehind(row.cells, table.heading.cells.size());
  if (!table.encoding.sheet.isEmpty()) takeShapeOfSheet(table, content, shape);
  refusePointsBesideCommas(table);
  return table;
}

QString columnNames(const CsvTable& table, const std::vector<qsizetype>& columns) {
  QStringList names;
  for (const qsizetype column : columns) {
    const QString name = table.heading.cells.value(column);
    names << (isBlankCell(name) ? ExchangeText::tr("column %1").arg(column + 1)
                                : ExchangeText::tr("“%1”").arg(name));
  }
  return names.join(ExchangeText::tr(", "));
}

void sortByLine(std::vector<TableFault>& faults) {
  std::stable_sort(faults.begin(), faults.end(),
                   [](const TableFault& a, const TableFault& b) { return a.line < b.line; });
}

namespace {
QString sheetRemark(const CsvEncoding& reading) {
  QStringList said{ExchangeText::tr("Read from the sheet “%1”.").arg(reading.sheet)};
  if (reading.isHidden) said << ExchangeText::tr("This sheet is hidden.");
  if (reading.hiddenRows > 0)
    said << ExchangeText::tr("Hidden rows, which were read like the others: %1.").arg(reading.hiddenRows);
  if (reading.hiddenColumns > 0)
    said << ExchangeText::tr("Hidden columns, which were read like the others: %1.")
                .arg(reading.hiddenColumns);
  if (reading.formulas > 0)
    said << ExchangeText::tr("Formulas, of which the saved results were read: %1.").arg(reading.formulas);
  return joinSentences(said);
}
} // namespace

QString encodingRemark(const CsvEncoding& encoding) {
  if (!encoding.sheet.isEmpty()) return sheetRemark(encoding);
  if (encoding.name.isEmpty() || encoding.name == QLatin1String("UTF-8")) return {};
  if (encoding.sample.isEmpty()) return ExchangeText::tr("Read as %1.").arg(encoding.name);
  return ExchangeText::tr(
             "Read as %1: “%2”. Where this is not what was written, save the table as “CSV UTF-8”.")
      .arg(encoding.name, encoding.sample);
}

std::optional<QString> dayOrMidnight(const QString& text) {
  static const QRegularExpression midnight(QStringLiteral("^(.*[^ ]) +0?0:00(?::00(?:\\.0+)?)?$"));
  const auto match = midnight.match(halfWidth(text).simplified());
  const auto day = match.hasMatch() ? readDate(match.captured(1)) : Result<QDate>(tl::unexpected(Refusal{}));
  if (!day) return std::nullopt;
  const QString iso = day->toString(Qt::ISODate);
  return ExchangeText::tr(
             "“%1” can be read as the day alone, as a spreadsheet writes it, or as midnight: write %2, "
             "or %2T00:00.")
      .arg(text.trimmed(), iso);
}
