#include "app/reports/safety/event_list.h"
#include "ui/charts/charts.h"
#include "ui/charts/frame/chart_frame.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/charts/frame/charts_text.h"
#include "ui/charts/marks/axis_marks.h"
#include "ui/charts/marks/point_marks.h"

#include <QFontMetrics>
#include <QLocale>

namespace {
constexpr int grades = 5;
constexpr int widestName = 210;         ///< pixels; a longer term is cut, and whole where its value is told
constexpr int mostBesideEachOther = 14; ///< names of subjects; those of more stand upright

std::vector<KeyEntry> key(const EventHeatMap& map, const Theme& theme) {
  std::vector<KeyEntry> entries;
  for (int grade = 1; grade <= grades; ++grade)
    entries.push_back(
        {ChartsText::tr("grade %1").arg(grade), MarkShape::None, QBrush(gradeColour(grade, theme))});
  const QString leftOut = leftOutSentence(map);
  if (!leftOut.isEmpty()) entries.push_back({leftOut});
  return entries;
}

/// First line at the top: rows count upwards.
double rowOf(const EventHeatMap& map, std::size_t line) {
  return static_cast<double>(map.lines.size() - 1 - line);
}

QStringList termNames(const EventHeatMap& map) {
  const QFontMetrics metrics(chartFont(12));
  QStringList names;
  for (const EventHeatMap::Line& line : map.lines)
    names << metrics.elidedText(shownName(line.term, QLocale().name()), Qt::ElideRight, widestName);
  return names;
}

QString wordsOf(const EventHeatMap& map, std::size_t line, std::size_t column) {
  return ChartsText::tr("%1, L%2: %3, worst grade %4")
      .arg(map.columns[column].subject, QString::number(map.columns[column].level),
           shownName(map.lines[line].term, QLocale().name()), QString::number(map.lines[line].worst[column]));
}

QBarCategoryAxis* subjectAxis(QChart& chart, const EventHeatMap& map, const Theme& theme) {
  const QStringList names = subjectNames(map.columns);
  QBarCategoryAxis* axis = nameAxis(names, ChartsText::tr("Subjects in order of infusion"), theme);
  if (names.size() > mostBesideEachOther) {
    axis->setLabelsAngle(-90);
    axis->setLabelsBrush(Qt::transparent); // keeps the room: the title stands below
    new ColumnNames(chart, names, theme.text);
  }
  return axis;
}

void addCells(QChart& chart, QAbstractSeries& series, const EventHeatMap& map, const Theme& theme) {
  std::vector<GradeCell> cells;
  std::vector<HoverPoint> values;
  for (std::size_t line = 0; line < map.lines.size(); ++line)
    for (std::size_t column = 0; column < map.columns.size(); ++column) {
      const int grade = map.lines[line].worst[column];
      if (grade == 0) continue;
      const QPointF at(static_cast<double>(column), rowOf(map, line));
      cells.push_back({at, grade});
      values.push_back({at, wordsOf(map, line, column)});
    }
  const QSize grid(static_cast<int>(map.columns.size()), static_cast<int>(map.lines.size()));
  new GradeCells(chart, series, grid, std::move(cells), theme);
  new ChartHover(chart, series, std::move(values), HoverReach::Cell);
}
} // namespace

std::unique_ptr<QChart> eventHeatMapChart(const EventHeatMap& map, const Theme& theme) {
  const QStringList names = termNames(map);
  auto chart = newChart(map.choice.relatedOnly ? ChartsText::tr("Related adverse events, worst grade")
                                               : ChartsText::tr("Adverse events, worst grade"),
                        describe(map), theme, key(map, theme), 20 + RowNames::widthOf(names));
  if (map.columns.empty() || map.lines.empty()) {
    sayEmpty(*chart, theme, map.columns.empty() ? QString() : ChartsText::tr("No event is recorded."));
    return chart;
  }
  auto* places = new QLineSeries; // without points: it ties the cells to the axes
  chart->addSeries(places);
  setAxes(*chart, subjectAxis(*chart, map, theme), namelessAxis(map.lines.size(), theme));
  addCells(*chart, *places, map, theme);
  new RowNames(*chart, names, theme.text);
  return chart;
}
