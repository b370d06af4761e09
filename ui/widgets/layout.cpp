#include "ui/widgets/layout.h"

#include "ui/widgets/theme.h"
namespace {
template <class Layout>
Layout* tight(QWidget* of, int spacing, int top) {
  auto* layout = new Layout(of);
  layout->setContentsMargins(0, top, 0, 0);
  layout->setSpacing(spacing);
  return layout;
}
} // namespace

QVBoxLayout* tightColumn(QWidget* of, int spacing, int top) {
  return tight<QVBoxLayout>(of, spacing, top);
}

QHBoxLayout* tightLine(QWidget* of, int spacing, int top) {
  return tight<QHBoxLayout>(of, spacing, top);
}

QHBoxLayout* tightLine(int spacing) {
  return tightLine(nullptr, spacing);
}

QGridLayout* tightGrid(QWidget* of, int horizontal, int vertical) {
  auto* grid = new QGridLayout(of);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(horizontal);
  grid->setVerticalSpacing(vertical);
  return grid;
}

void addAll(QBoxLayout* layout, std::initializer_list<QWidget*> widgets) {
  for (QWidget* widget : widgets)
    layout->addWidget(widget);
}

QPushButton* namedButton(QAnyStringView name, const QString& text) {
  auto* button = new QPushButton(text);
  button->setObjectName(name);
  return button;
}

QPushButton* primaryButton(QAnyStringView name, const QString& text) {
  QPushButton* button = namedButton(name, text);
  setPrimary(button);
  return button;
}

QPushButton* quietButton(QAnyStringView name, const QString& text) {
  QPushButton* button = namedButton(name, text);
  button->setProperty("quiet", true);
  return button;
}
