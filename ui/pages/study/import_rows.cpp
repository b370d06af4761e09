#include "ui/pages/study/import_rows.h"

#include "app/base/date_text.h"
#include "app/reports/safety/deviations.h"
#include "db/exchange/csv/csv.h"
#include "ui/pages/study/study_page_text.h"
#include "ui/tables/row_heights.h"
#include "ui/tables/table.h"
#include "ui/tables/table_choice.h"

namespace {
constexpr int leastSentence = 200; ///< in a narrow window, too

ImportRows makeRows(const QString& name, const QString& accessible, const QStringList& headings,
                    std::initializer_list<int> widths, QObject* parent) {
  ImportRows rows{new ImportRowsModel(headings, parent), namedView(name, accessible)};
  rows.view->setModel(rows.model);
  setColumnWidths(rows.view, widths);
  keepReadable(rows.view, static_cast<int>(headings.size()) - 1, leastSentence);
  fitRowsInView(rows.view); // a line is read to its end
  return rows;
}
} // namespace

ImportRowsModel::ImportRowsModel(const QStringList& headings, QObject* parent) : RowsModel(parent) {
  std::vector<RowColumn<QStringList>> columns;
  for (qsizetype place = 0; place < headings.size(); ++place)
    columns.emplace_back(headings[place],
                         [place](const QStringList& row) -> QVariant { return row.value(place); });
  setColumns(std::move(columns));
}

ImportRows makeImportRows(const QString& name, const QString& accessible, bool hasColumn, QObject* parent) {
  const QString file = StudyPageText::tr("File");
  const QString line = StudyPageText::tr("Line");
  if (hasColumn)
    return makeRows(name, accessible, {file, line, StudyPageText::tr("Column"), StudyPageText::tr("Why")},
                    {150, 90, 150}, parent);
  return makeRows(name, accessible, {file, line, StudyPageText::tr("What it brings in")}, {150, 90}, parent);
}

ImportRows makeDeviationRows(const QString& name, QObject* parent) {
  return makeRows(name, StudyPageText::tr("What was done against the rules"),
                  {StudyPageText::tr("Date"), StudyPageText::tr("Whose"), StudyPageText::tr("What")},
                  {100, 110}, parent);
}

std::vector<QStringList> importRows(const std::vector<TableFault>& told, bool hasColumn) {
  std::vector<QStringList> rows;
  for (const TableFault& each : told) {
    QStringList row{each.file, each.line == 0 && each.cell.isEmpty() ? QString() : placeOfFault(each)};
    if (hasColumn) row << each.column;
    rows.push_back(row << each.message);
  }
  return rows;
}

std::vector<QStringList> deviationRows(const std::vector<DeviationLine>& deviations) {
  std::vector<QStringList> rows;
  rows.reserve(deviations.size());
  for (const DeviationLine& line : deviations)
    rows.push_back({isoDate(line.date), line.who, deviationText(line)});
  return rows;
}
