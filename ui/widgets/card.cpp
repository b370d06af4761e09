#include "ui/widgets/card.h"

#include "ui/widgets/layout.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

Card::Card(const QString& title, QWidget* parent) : QFrame(parent) {
  setObjectName(QStringLiteral("card"));
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
  static constexpr const char* names[] = {"", "true", "good", "error"};
  setStyleProperty(this, "accent", QString::fromLatin1(names[static_cast<int>(edge)]));
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
