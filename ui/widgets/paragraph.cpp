#include "ui/widgets/paragraph.h"

#include <QEvent>

namespace {
constexpr int comfortableWidth = 320; ///< of a paragraph that nothing stretches
constexpr int narrowest = 64;
} // namespace

Paragraph::Paragraph(const QString& objectName, TextRole role, const QString& text) {
  setObjectName(objectName);
  setWordWrap(true);
  setTextFormat(Qt::PlainText); // before the text: it is not even read as anything else
  setText(text);
  setTextRole(this, role);
}

void Paragraph::forgetOldHeights() const {
  if (m_measured == text()) return;
  m_measured = text();
  m_heights.clear();
}

int Paragraph::heightForWidth(int width) const {
  forgetOldHeights();
  const auto known = m_heights.constFind(width);
  if (known != m_heights.constEnd()) return *known;
  return *m_heights.insert(width, QLabel::heightForWidth(width));
}

QSize Paragraph::sizeHint() const {
  if (!wordWrap()) return QLabel::sizeHint();
  return {comfortableWidth, fontMetrics().lineSpacing()}; // the height that counts is heightForWidth's
}

QSize Paragraph::minimumSizeHint() const {
  return {narrowest, 0};
}

void Paragraph::changeEvent(QEvent* event) {
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) m_heights.clear();
  QLabel::changeEvent(event);
}
