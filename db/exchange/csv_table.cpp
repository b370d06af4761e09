#include "db/exchange/csv_table.h"

#include <QCoreApplication>
#include <algorithm>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(CsvTable)
};

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
std::optional<CsvFault> otherSeparator(const CsvContent& content, const HeadingShape& shape) {
  const auto fault = [](qsizetype line, const Separator& separator) {
    return CsvFault{
        static_cast<int>(line) + 1,
        Text::tr("The columns are separated by %1 and not by commas. Save the table as “CSV UTF-8 "
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

/// Why the table has no heading that could be read.
CsvFault noHeading(const CsvContent& content, const HeadingShape& shape) {
  if (auto fault = otherSeparator(content, shape)) return *fault;
  if (!content.faults.empty()) return content.faults.front();
  if (content.rows.empty()) return {1, Text::tr("This file is empty.")};
  return {content.rows.front().line, shape.missing};
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
  return Text::tr("This row has %1 cells where the headings have %2.")
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
    table.faults.push_back({content.rows.front().line,
                            Text::tr("Above the headings, which stand in line %1, stands something else. "
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
  return table;
}

QString columnNames(const CsvTable& table, const std::vector<qsizetype>& columns) {
  QStringList names;
  for (const qsizetype column : columns) {
    const QString name = table.heading.cells.value(column);
    names << (isBlankCell(name) ? Text::tr("column %1").arg(column + 1) : Text::tr("“%1”").arg(name));
  }
  return names.join(Text::tr(", "));
}

QString encodingRemark(const QString& encoding) {
  if (encoding.isEmpty() || encoding == QLatin1String("UTF-8")) return {};
  return Text::tr("Read as %1.").arg(encoding);
}
