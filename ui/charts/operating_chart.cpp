#include "app/base/number_text.h"
#include "ui/charts/charts.h"
#include "ui/charts/frame/bar_hatch.h"
#include "ui/charts/frame/chart_frame.h"
#include "ui/charts/frame/chart_view.h"
#include "ui/charts/frame/charts_text.h"

#include <QBarSeries>

namespace {
constexpr double barsWidth = 0.7;    ///< of a category, both bars together
constexpr std::size_t fewPlaces = 6; ///< these have room for their doses

double shareOf(const OperatingSeries::Place& place, ComparedDesign which) {
  return which == ComparedDesign::Study ? place.design : place.plain;
}

QColor colourOf(ComparedDesign which, const Theme& theme) {
  return which == ComparedDesign::Study ? theme.accent : theme.warning;
}

QBrush brushOf(ComparedDesign which, const Theme& theme) {
  return which == ComparedDesign::Study ? theme.accent : theme.surface;
}

Hatch hatchOf(ComparedDesign which, const Theme& theme) {
  const auto lines = which == ComparedDesign::Study ? Hatch::Lines::None : Hatch::Lines::Slanting;
  return {lines, colourOf(which, theme)};
}

/// With the scenario's name: a title would take it for HTML.
std::vector<KeyEntry> keyOf(const OperatingSeries& series, const Theme& theme) {
  std::vector<KeyEntry> key{{ChartsText::tr("scenario %1").arg(series.scenario)}};
  for (const ComparedDesign which : comparedDesigns)
    key.push_back({comparedName(which), MarkShape::None, brushOf(which, theme), hatchOf(which, theme)});
  return key;
}

QBarSeries* barsOf(const OperatingSeries& series, const Theme& theme) {
  auto* bars = new QBarSeries;
  bars->setBarWidth(barsWidth);
  for (const ComparedDesign which : comparedDesigns) {
    QBarSet* set = newBars(brushOf(which, theme), QPen(colourOf(which, theme), 1.2));
    for (const OperatingSeries::Place& place : series.places)
      *set << 100 * shareOf(place, which);
    bars->append(set);
  }
  return bars;
}

/// Calls visit(left, right, place, which) for every bar; left and right in values of the axis.
template <class Visit>
void forEachBar(const OperatingSeries& series, Visit visit) {
  for (std::size_t i = 0; i < series.places.size(); ++i) {
    double left = static_cast<double>(i) - barsWidth / 2;
    for (const ComparedDesign which : comparedDesigns) {
      visit(left, left + barsWidth / 2, series.places[i], which);
      left += barsWidth / 2;
    }
  }
}

void addHatch(QChart& chart, QAbstractSeries& bars, const OperatingSeries& series, const Theme& theme) {
  std::vector<HatchedBar> hatches;
  std::vector<HoverPoint> values;
  forEachBar(series,
             [&](double left, double right, const OperatingSeries::Place& place, ComparedDesign which) {
               const double share = shareOf(place, which);
               hatches.push_back({{left, 0}, {right, 100 * share}, hatchOf(which, theme)});
               values.push_back({{(left + right) / 2, 100 * share},
                                 ChartsText::tr("%1, %2: %3", "place of the MTD, design, probability")
                                     .arg(place.name, comparedName(which), percentText(share))});
             });
  new BarHatch(chart, bars, hatches);
  new ChartHover(chart, bars, values);
}

QBarCategoryAxis* placeAxis(const OperatingSeries& series, const Theme& theme) {
  const bool withDoses = series.places.size() <= fewPlaces;
  QStringList names;
  for (const OperatingSeries::Place& place : series.places)
    names << (withDoses ? place.name : place.name.section(QStringLiteral(" · "), 0, 0));
  return nameAxis(names, {}, theme);
}
} // namespace

std::unique_ptr<QChart> operatingChart(const OperatingSeries& series, const Theme& theme) {
  auto chart = newChart(ChartsText::tr("Where the MTD may lie (cells/kg)"), describe(series), theme,
                        keyOf(series, theme));
  QBarSeries* bars = barsOf(series, theme);
  chart->addSeries(bars);
  setAxes(*chart, placeAxis(series, theme), steppedAxis(0, 100, 25, ChartsText::tr("Probability, %"), theme));
  addHatch(*chart, *bars, series, theme);
  return chart;
}
