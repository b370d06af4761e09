#include "ui/charts/marks/point_marks.h"

#include "ui/charts/frame/chart_frame.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace {
constexpr double markRadius = 7;

/// The four places of a label of that size at a point, the best first.
std::array<QRectF, 4> around(QPointF point, const QSizeF& size) {
  const double away = markRadius + 2;
  const QPointF middle(-size.width() / 2, -size.height() / 2);
  return {QRectF(point + QPointF(away, middle.y()), size),
          QRectF(point + QPointF(-away - size.width(), middle.y()), size),
          QRectF(point + QPointF(middle.x(), -away - size.height()), size),
          QRectF(point + QPointF(middle.x(), away), size)};
}
} // namespace

PointLabels::PointLabels(QChart& chart, QAbstractSeries& series, std::vector<PointLabel> labels,
                         const Theme& theme)
    : ChartOverlay(chart, &series, 49), m_labels(std::move(labels)), m_theme(theme) {}

std::vector<QRectF> PointLabels::places() const {
  const QFontMetricsF metrics(chartFont(11));
  const QRectF room = chart().plotArea().adjusted(0, -markRadius, chart().margins().right(), markRadius);
  std::vector<QRectF> taken;
  taken.reserve(2 * m_labels.size());
  for (const PointLabel& label : m_labels)
    taken.emplace_back(positionOf(label.at) - QPointF(markRadius, markRadius),
                       QSizeF(2 * markRadius, 2 * markRadius));
  std::vector<QRectF> places;
  for (const PointLabel& label : m_labels) {
    const auto candidates =
        around(positionOf(label.at), {metrics.horizontalAdvance(label.text), metrics.height()});
    const auto free = std::find_if(candidates.begin(), candidates.end(), [&](const QRectF& place) {
      return room.contains(place) && std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) {
               return other.intersects(place);
             });
    });
    places.push_back(free == candidates.end() ? QRectF() : *free);
    if (free != candidates.end()) taken.push_back(*free);
  }
  return places;
}

void PointLabels::draw(QPainter& painter) const {
  painter.setFont(chartFont(11));
  const std::vector<QRectF> all = places();
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].isEmpty()) continue;
    painter.setPen(Qt::NoPen); // a plate: no line goes through a name
    painter.setBrush(m_theme.surface);
    painter.drawRoundedRect(all[i].adjusted(-1, 1, 1, -1), 3, 3);
    painter.setPen(m_theme.text);
    painter.drawText(all[i], Qt::AlignCenter | Qt::TextDontClip, m_labels[i].text);
  }
}

namespace {
constexpr double fromLines = 14; ///< pixels between the last line and the names

/// Rising places, moved as little as may be so that each has its height to itself between low and high: those
/// that would touch stand together around their mean.
std::vector<double> spread(std::vector<double> wanted, double height, double low, double high) {
  struct Block {
    double sum; ///< of where its members want the first of them
    std::size_t count;
    double top() const { return sum / static_cast<double>(count); }
  };
  std::vector<Block> blocks;
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    blocks.push_back({wanted[i] - height * static_cast<double>(i), 1});
    while (blocks.size() > 1 && blocks.end()[-2].top() > blocks.back().top()) {
      const Block last = blocks.back();
      blocks.pop_back();
      blocks.back().sum += last.sum;
      blocks.back().count += last.count;
    }
  }
  std::size_t place = 0;
  const double highest = high - height * static_cast<double>(wanted.size());
  for (const Block& block : blocks)
    for (std::size_t i = 0; i < block.count; ++i, ++place)
      wanted[place] =
          std::clamp(block.top(), low, std::max(low, highest)) + height * static_cast<double>(place);
  return wanted;
}
} // namespace

EndNames::EndNames(QChart& chart, QAbstractSeries& series, std::vector<PointLabel> ends, double from,
                   const Theme& theme)
    : ChartOverlay(chart, &series, 49), m_ends(std::move(ends)), m_from(from), m_theme(theme) {}

std::vector<QRectF> EndNames::places() const {
  const QFontMetricsF metrics(chartFont(11));
  const QRectF plot = chart().plotArea();
  const double height = metrics.height();
  std::vector<std::size_t> order(m_ends.size());
  std::iota(order.begin(), order.end(), std::size_t(0));
  const auto wanted = [this](std::size_t end) { return positionOf(m_ends[end].at).y(); };
  std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return wanted(a) < wanted(b); });
  const auto room = static_cast<std::size_t>(std::max(0.0, plot.height() / height));
  if (order.size() > room) order.resize(room);
  std::vector<double> tops;
  for (const std::size_t end : order)
    tops.push_back(wanted(end) - height / 2);
  tops = spread(std::move(tops), height, plot.top(), plot.bottom());
  std::vector<QRectF> places(m_ends.size());
  for (std::size_t i = 0; i < order.size(); ++i)
    places[order[i]] = QRectF(positionOf({m_from, m_ends[order[i]].at.y()}).x() + fromLines, tops[i],
                              metrics.horizontalAdvance(m_ends[order[i]].text), height);
  return places;
}

void EndNames::draw(QPainter& painter) const {
  painter.setFont(chartFont(11));
  const std::vector<QRectF> all = places();
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].isEmpty()) continue;
    painter.setPen(QPen(m_theme.muted, 0.8, Qt::DotLine));
    painter.drawLine(positionOf(m_ends[i].at), QPointF(all[i].left() - 3, all[i].center().y()));
    painter.setPen(m_theme.text);
    painter.drawText(all[i], Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, m_ends[i].text);
  }
}

namespace {
/// How much of a cell's colour is the strong one, by grade.
constexpr std::array<double, 5> strengths{0.12, 0.32, 0.55, 0.78, 1.0};

/// Relative luminance: WCAG 2.1, 1.4.3.
double luminance(const QColor& colour) {
  const auto linear = [](double part) {
    return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}
} // namespace

QColor gradeColour(int grade, const Theme& theme) {
  const double strength = strengths.at(static_cast<std::size_t>(grade - 1));
  const auto mixed = [strength](int strong, int weak) {
    return static_cast<int>(std::lround(strength * strong + (1 - strength) * weak));
  };
  const QColor& strong = theme.dlt;
  const QColor& ground = theme.surface;
  return {mixed(strong.red(), ground.red()), mixed(strong.green(), ground.green()),
          mixed(strong.blue(), ground.blue())};
}

QColor gradeTextColour(int grade, const Theme& theme) {
  // Where black and white stand out as much: (L + 0.05) / 0.05 = 1.05 / (L + 0.05). Either is above 4.5:1.
  constexpr double even = 0.179;
  return luminance(gradeColour(grade, theme)) > even ? Qt::black : Qt::white;
}

GradeCells::GradeCells(QChart& chart, QAbstractSeries& series, QSize grid, std::vector<GradeCell> cells,
                       const Theme& theme)
    : ChartOverlay(chart, &series, 40), m_grid(grid), m_cells(std::move(cells)), m_theme(theme) {}

void GradeCells::paintGrid(QPainter& painter) const {
  painter.setPen(QPen(m_theme.line, 1));
  const auto place = [this](int column, int row) { // the corner at the left and at the foot
    return positionOf({column - 0.5, row - 0.5});
  };
  for (int column = 0; column <= m_grid.width(); ++column)
    painter.drawLine(place(column, 0), place(column, m_grid.height()));
  for (int row = 0; row <= m_grid.height(); ++row)
    painter.drawLine(place(0, row), place(m_grid.width(), row));
}

void GradeCells::draw(QPainter& painter) const {
  paintGrid(painter);
  for (const GradeCell& cell : m_cells) {
    const QRectF area =
        QRectF(positionOf(cell.at - QPointF(0.5, 0.5)), positionOf(cell.at + QPointF(0.5, 0.5)))
            .normalized()
            .adjusted(1, 1, -1, -1);
    painter.fillRect(area, gradeColour(cell.grade, m_theme));
    painter.setFont(chartFont(std::clamp(static_cast<int>(area.height()) - 2, 7, 12), true));
    painter.setPen(gradeTextColour(cell.grade, m_theme));
    painter.drawText(area, Qt::AlignCenter | Qt::TextDontClip, QString::number(cell.grade));
  }
}
