#include "ui/shell/screen.h"

#include "ui/shell/language_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

Screen::Screen(const QString& title, const QString& subtitle, int width, QWidget* parent) : QWidget(parent) {
  auto* card = new Card({});
  card->setFixedWidth(width);
  m_column = card->body();
  m_column->setSpacing(12);
  m_column->setContentsMargins(8, 8, 8, 8);
  auto* head = new QLabel(title);
  setTextRole(head, TextRole::Title);
  auto* under = new QLabel(subtitle);
  under->setWordWrap(true);
  setTextRole(under, TextRole::Muted);
  m_column->addWidget(head);
  m_column->addWidget(under);
  under->setVisible(!subtitle.isEmpty());

  auto* inner = new QWidget;
  auto* middle = new QVBoxLayout(inner);
  middle->setContentsMargins(16, 24, 16, 8);
  middle->addStretch(1);
  middle->addWidget(card, 0, Qt::AlignHCenter);
  middle->addStretch(2);
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidget(inner);
  auto* language = new LanguageButton;
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 8, 8);
  layout->addWidget(scroll, 1);
  layout->addWidget(language, 0, Qt::AlignRight);
  connect(language, &LanguageButton::languageChosen, this, &Screen::languageChosen);
}
