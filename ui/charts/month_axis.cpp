#include "ui/charts/month_axis.h"

#include "ui/charts/chart_frame.h"

#include <algorithm>
#include <cmath>

QValueAxis* monthAxis(double last, const QString& title, const Theme& theme) {
  constexpr double fewTicks = 9;
  const double steps[] = {1, 2, 3, 6, 12, 24, 60};
  const double step = *std::find_if(std::begin(steps), std::end(steps) - 1,
                                    [last](double one) { return last <= fewTicks * one; });
  auto* axis = new QValueAxis;
  axis->setRange(0, std::max(step, std::ceil(last / step) * step));
  axis->setTickType(QValueAxis::TicksDynamic);
  axis->setTickAnchor(0);
  axis->setTickInterval(step);
  axis->setLabelFormat(QStringLiteral("%d"));
  axis->setTitleText(title);
  dress(*axis, theme);
  return axis;
}

std::vector<double> ticksOf(const QValueAxis& axis) {
  const auto last = static_cast<int>(std::floor(axis.max() / axis.tickInterval() + 0.01));
  std::vector<double> ticks;
  ticks.reserve(static_cast<std::size_t>(last) + 1);
  for (int tick = 0; tick <= last; ++tick)
    ticks.push_back(tick * axis.tickInterval());
  return ticks;
}
