#include "ui/widgets/card.h"

#include "ui/style/box.h"
#include "ui/style/theme.h"
#include "ui/widgets/layout.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

Card::Card(const QString& title, QWidget* parent) : QFrame(parent) {
  setContentsMargins(1, 1, 1, 1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 12, 16, 12);
  layout->setSpacing(8);
  m_title = plainLabel({}, TextRole::Heading);
  layout->addWidget(m_title);
  m_body = new QVBoxLayout;
  m_body->setSpacing(8);
  layout->addLayout(m_body, 1);
  setTitle(title);
}

void Card::setTitle(const QString& title) {
  showWords(m_title, title);
  setAccessibleName(title);
}

void Card::setEdge(Edge edge) {
  m_edge = edge;
  update();
}

/// The coloured edge has square corners.
void Card::paintEvent(QPaintEvent*) {
  const Theme& theme = Theme::current();
  QPainter painter(this);
  const int radius = atTypeSize(8);
  paintBox(painter, rect(), {{}, 1, radius, theme.edge, theme.surface});
  if (m_edge == Edge::None) return;
  const QRect left(0, 0, radius + 1, height());
  painter.fillRect(left, theme.edge);
  painter.fillRect(left.adjusted(0, 1, 0, -1), theme.surface);
  const QColor colour = m_edge == Edge::Good    ? theme.cleared
                        : m_edge == Edge::Error ? theme.error
                                                : theme.accent;
  painter.fillRect(QRect(0, 0, atTypeSize(5), height()), colour);
}

Pill::Pill(Tone tone, QWidget* parent) : QLabel(parent), m_tone(tone) {
  if (tone == Tone::Alert) setTextRole(this, TextRole::Badge);
  setAlignment(Qt::AlignCenter);
  setMargins();
}

void Pill::setMargins() {
  const bool alert = m_tone == Tone::Alert;
  const int side = atTypeSize(alert ? 6 : 10) + (alert ? 0 : 1);
  const int above = alert ? 1 : atTypeSize(3) + 1;
  setContentsMargins(side, above, side, above);
}

void Pill::paintEvent(QPaintEvent* event) {
  const Theme& theme = Theme::current();
  QPainter painter(this);
  if (m_tone == Tone::Alert)
    paintBox(painter, rect(), {{}, 0, atTypeSize(9), {}, theme.error});
  else
    paintBox(painter, rect(), {{}, 1, atTypeSize(11), theme.line, {}});
  painter.end();
  QLabel::paintEvent(event);
}

void Pill::changeEvent(QEvent* event) {
  if (event->type() == QEvent::StyleChange) setMargins();
  QLabel::changeEvent(event);
}

EmptyState::EmptyState(const QString& headline, const QString& whatToDo, QWidget* parent) : QWidget(parent) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 8, 0, 8);
  layout->setSpacing(4);
  for (const auto& [text, role] :
       {std::pair(headline, TextRole::Body), std::pair(whatToDo, TextRole::Muted)}) {
    auto* label = plainLabel(text, role);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->addWidget(label);
  }
  layout->addStretch(1);
}
