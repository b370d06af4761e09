#include "ui/charts/frame/chart_marks.h"

#include "ui/charts/frame/chart_frame.h"

#include <QPainter>

namespace {
constexpr double markSize = 13;
constexpr double lineHeight = 18;
constexpr double swatchWidth = 16;
constexpr double gap = 14;

/// Width before an entry's word; words alone begin at once.
double markRoom(const KeyEntry& entry) {
  const bool words = entry.shape == MarkShape::None && !entry.swatch && !entry.line;
  return words ? 0 : swatchWidth + 5;
}
} // namespace

ChartMarks::ChartMarks(QChart& chart, QAbstractSeries& series, std::vector<ChartMark> marks,
                       const Theme& theme)
    : ChartOverlay(chart, &series, 50), m_marks(std::move(marks)), m_theme(theme) {}

void ChartMarks::draw(QPainter& painter) const {
  painter.setFont(chartFont(11));
  for (const ChartMark& mark : m_marks)
    paintOne(painter, mark);
}

void ChartMarks::paintOne(QPainter& painter, const ChartMark& mark) const {
  const QPointF centre = positionOf(mark.at);
  QRectF area(0, 0, markSize, markSize);
  area.moveCenter(centre);
  if (mark.shape == MarkShape::Dlt) { // its bar has the same colour
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.surface);
    painter.drawEllipse(area.adjusted(-2, -2, 2, 2));
  }
  if (mark.shape != MarkShape::None) paintMark(painter, area, mark.shape, m_theme);
  if (mark.label.isEmpty()) return;
  QRectF text = QFontMetricsF(painter.font()).boundingRect(mark.label).adjusted(-4, -1, 4, 1);
  if (mark.shape == MarkShape::None) {
    text.moveCenter(centre);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.surface);
    painter.drawRoundedRect(text, 3, 3);
  } else {
    text.moveCenter(QPointF(centre.x(), area.bottom() + text.height() / 2 + 1));
  }
  painter.setPen(m_theme.text);
  painter.drawText(text, Qt::AlignCenter, mark.label);
}

ChartKey::ChartKey(QChart& chart, std::vector<KeyEntry> entries, const Theme& theme, int left, int above)
    : ChartOverlay(chart), m_entries(std::move(entries)), m_theme(theme), m_left(left), m_above(above) {
  connect(&chart, &QGraphicsWidget::geometryChanged, this, &ChartKey::makeRoom);
  makeRoom();
}

std::vector<ChartKey::Placed> ChartKey::placed(double width, int* lines) const {
  const QFontMetricsF metrics(chartFont(11));
  std::vector<Placed> all;
  double x = 0;
  *lines = m_entries.empty() ? 0 : 1;
  for (const KeyEntry& entry : m_entries) {
    const double wide = markRoom(entry) + metrics.horizontalAdvance(entry.word) + gap;
    if (x > 0 && x + wide > width) {
      x = 0;
      ++*lines;
    }
    all.push_back({QPointF(x, (*lines - 1) * lineHeight), entry});
    x += wide;
  }
  return all;
}

void ChartKey::makeRoom() {
  prepareGeometryChange();
  int lines = 0;
  placed(chart().size().width() - 32, &lines);
  chart().setMargins({m_left, 8, 16, 2 + m_above + static_cast<int>(lines * lineHeight)});
}

void ChartKey::draw(QPainter& painter) const {
  int lines = 0;
  const std::vector<Placed> all = placed(chart().size().width() - 32, &lines);
  const QPointF origin(16, chart().size().height() - lines * lineHeight - 6);
  painter.setFont(chartFont(11));
  for (const Placed& one : all) {
    const QPointF at = origin + one.at;
    if (one.entry.swatch) {
      painter.setPen(QPen(m_theme.muted, 1));
      painter.setBrush(*one.entry.swatch);
      const QRectF swatch(at.x(), at.y() + 3, swatchWidth, lineHeight - 7);
      painter.drawRect(swatch);
      if (one.entry.hatch) paintHatch(painter, swatch, *one.entry.hatch);
    } else if (one.entry.line) {
      painter.setPen(*one.entry.line);
      const double middle = at.y() + lineHeight / 2;
      painter.drawLine(QPointF(at.x() - 4, middle), QPointF(at.x() + swatchWidth, middle));
    } else {
      paintMark(painter, QRectF(at.x() + 2, at.y() + 2, markSize, markSize), one.entry.shape, m_theme);
    }
    painter.setPen(m_theme.text);
    painter.drawText(QRectF(at.x() + markRoom(one.entry), at.y(), 1000, lineHeight),
                     Qt::AlignVCenter | Qt::AlignLeft, one.entry.word);
  }
}
