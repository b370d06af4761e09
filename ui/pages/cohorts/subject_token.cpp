#include "ui/pages/cohorts/subject_token.h"

#include "ui/widgets/status_mark.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typed_text.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace {
constexpr int margin = 8;
constexpr int markSize = 16;
constexpr int textLeft = margin + markSize + margin;
} // namespace

SubjectToken::SubjectToken(const TokenRow& row, QWidget* parent) : QAbstractButton(parent), m_row(row) {
  setObjectName(QStringLiteral("token") + row.number);
  setText(row.sentence());
  setAccessibleName(row.sentence());
  setToolTip(typedText::inToolTip(row.sentence()));
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
}

QFont SubjectToken::numberFont() const {
  QFont bold = font();
  bold.setWeight(QFont::DemiBold);
  return bold;
}

QSize SubjectToken::sizeHint() const {
  const int text = std::max(QFontMetrics(numberFont()).horizontalAdvance(m_row.number),
                            fontMetrics().horizontalAdvance(m_row.state));
  return {std::max(120, textLeft + text + margin + 2), 2 * fontMetrics().height() + 12};
}

void SubjectToken::paintEvent(QPaintEvent* /*event*/) {
  const Theme& theme = Theme::current();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(hasFocus() ? theme.accent : theme.line, hasFocus() ? 2 : 1));
  painter.setBrush(underMouse() || isDown() ? theme.accentSoft : theme.surface);
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
  paintStatus(painter, QRectF(margin, (height() - markSize) / 2.0, markSize, markSize), m_row.status);
  const QRect text = rect().adjusted(textLeft, 5, -margin, -5);
  painter.setPen(theme.text);
  painter.setFont(numberFont());
  painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, m_row.number);
  painter.setPen(m_row.flagged ? theme.warning : statusColour(m_row.status));
  painter.setFont(font());
  painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom, m_row.state);
}

void SubjectToken::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
    click();
  else
    QAbstractButton::keyPressEvent(event);
}
