#include "ui/widgets/empty_state.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/typed_text.h"

#include <QLabel>
#include <QVBoxLayout>

EmptyState::EmptyState(const QString& headline, const QString& whatToDo, QWidget* parent) : QWidget(parent) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 8, 0, 8);
  layout->setSpacing(4);
  for (const auto& [text, role] :
       {std::pair(headline, TextRole::Body), std::pair(whatToDo, TextRole::Muted)}) {
    auto* label = typedText::inLabel(text);
    label->setWordWrap(true);
    setTextRole(label, role);
    layout->addWidget(label);
  }
}
