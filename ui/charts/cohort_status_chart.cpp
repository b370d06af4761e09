#include "ui/charts/cohort_status_chart.h"

#include "app/reports/status_words.h"
#include "ui/charts/bar_hatch.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/chart_hover.h"
#include "ui/widgets/status_mark.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCoreApplication>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <algorithm>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Charts)
};

QBarSet* barSet(const CohortStatusSeries& series, SubjectStatus status, const Theme& theme) {
  auto* set = new QBarSet(QString());
  set->setBrush(statusBrush(status, theme));
  set->setPen(QPen(statusColour(status, theme), 1.2));
  for (const CohortStatusSeries::Level& level : series.levels)
    *set << level.count(status);
  return set;
}

constexpr double barWidth = 0.5; // of a category

std::vector<HatchedBar> hatches(const CohortStatusSeries& series, const Theme& theme) {
  std::vector<HatchedBar> bars;
  for (std::size_t i = 0; i < series.levels.size(); ++i) {
    const auto at = static_cast<double>(i);
    double below = 0;
    for (const SubjectStatus status : chartStatuses) {
      const int count = series.levels[i].count(status);
      if (count > 0)
        bars.push_back(
            {{at - barWidth / 2, below}, {at + barWidth / 2, below + count}, hatchOf(status, theme)});
      below += count;
    }
  }
  return bars;
}

/// What stands in the middle of each part of each bar.
template <class Visit>
void inEachPart(const CohortStatusSeries& series, Visit visit) {
  for (std::size_t i = 0; i < series.levels.size(); ++i) {
    double below = 0;
    for (const SubjectStatus status : chartStatuses) {
      const int count = series.levels[i].count(status);
      if (count > 0)
        visit(QPointF(static_cast<double>(i), below + count / 2.0), series.levels[i], status, count);
      below += count;
    }
  }
}
} // namespace

std::unique_ptr<QChart> cohortStatusChart(const CohortStatusSeries& series, const Theme& theme) {
  std::vector<KeyEntry> key;
  key.reserve(std::size(chartStatuses));
  for (const SubjectStatus status : chartStatuses)
    key.push_back(keyOf(status, theme));
  auto chart = newChart(Text::tr("Cohort status"), describe(series), theme, key);

  auto* bars = new QStackedBarSeries;
  bars->setBarWidth(barWidth);
  for (const SubjectStatus status : chartStatuses)
    bars->append(barSet(series, status, theme));
  chart->addSeries(bars);

  auto* levels = new QBarCategoryAxis;
  int largest = 0;
  for (const CohortStatusSeries::Level& level : series.levels) {
    levels->append(QStringLiteral("L%1 · %2").arg(level.level).arg(level.dose));
    largest = std::max(largest, level.subjects());
  }
  levels->setTitleText(Text::tr("Dose level, cells/kg"));
  QValueAxis* counts = countAxis(std::max(largest + 1, 6), Text::tr("Subjects")).release();
  dress(*levels, theme);
  dress(*counts, theme);
  levels->setGridLineVisible(false);
  chart->addAxis(levels, Qt::AlignBottom);
  chart->addAxis(counts, Qt::AlignLeft);
  bars->attachAxis(levels);
  bars->attachAxis(counts);
  new BarHatch(*chart, *bars, hatches(series, theme));
  std::vector<ChartMark> labels;
  std::vector<HoverPoint> values;
  inEachPart(
      series, [&](QPointF at, const CohortStatusSeries::Level& level, SubjectStatus status, int count) {
        labels.push_back({at, MarkShape::None, QString::number(count)});
        values.push_back({at, Text::tr("L%1: %2 %3").arg(level.level).arg(count).arg(statusWord(status))});
      });
  new ChartMarks(*chart, *bars, labels, theme);
  new ChartHover(*chart, *bars, values);
  if (largest == 0) sayEmpty(*chart, theme);
  return chart;
}
