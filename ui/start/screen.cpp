#include "ui/start/screen.h"

#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/reading_order.h"
#include "ui/widgets/tab_order.h"

#include <QLabel>

Screen::Screen(const QString& title, const QString& subtitle, int width, QWidget* parent)
    : QWidget(parent), m_width(atTypeSize(width)) {
  m_card = new Card({});
  m_card->setFixedWidth(m_width);
  m_column = m_card->body();
  m_column->setSpacing(12);
  m_column->setContentsMargins(8, 8, 8, 8);
  auto* under = plainLabel(subtitle, TextRole::Muted);
  under->setWordWrap(true);
  addAll(m_column, {plainLabel(title, TextRole::Title), under});
  under->setVisible(!subtitle.isEmpty());

  auto* inner = new QWidget;
  auto* middle = new QVBoxLayout(inner);
  middle->setContentsMargins(16, 16, 16, 8);
  m_above = new QSpacerItem(0, 0);
  middle->addSpacerItem(m_above);
  auto* line = new QHBoxLayout; // an alignment would not ask the card how high it is at its width
  line->addStretch();
  line->addWidget(m_card);
  line->addStretch();
  middle->addLayout(line);
  middle->addStretch();
  auto* scroll = scrolling(inner);
  inner->setMaximumWidth(QWIDGETSIZE_MAX); // the column stands in the middle of any screen
  auto* language = new LanguageButton;
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 8, 8);
  layout->addWidget(scroll, 1);
  layout->addWidget(language, 0, Qt::AlignRight);
  m_language = language;
  connect(language, &LanguageButton::languageChosen, this, &Screen::languageChosen);
}

void Screen::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  constexpr int partAbove = 12; // of the window's height
  constexpr int beside = 64;
  m_above->changeSize(0, height() / partAbove);
  m_card->setFixedWidth(qMin(m_width, qMax(width() - beside, beside))); // large type on a small screen
  m_card->parentWidget()->layout()->invalidate();
}

void Screen::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  // The card is filled after the language button was made: put the button behind it, and begin with the card.
  const QList<QWidget*> stops = tabStops({m_card});
  if (stops.isEmpty()) return;
  setTabOrder(stops.last(), m_language);
  if (QWidget* first = firstInput(m_card)) first->setFocus();
}
