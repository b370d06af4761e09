#include "ui/widgets/layout.h"

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

QVBoxLayout* dialogColumn(QDialog* dialog, QAnyStringView name, const QString& title, int leastWidth) {
  dialog->setObjectName(name);
  dialog->setWindowTitle(title);
  dialog->setMinimumWidth(leastWidth);
  auto* layout = new QVBoxLayout(dialog);
  layout->setSpacing(12);
  return layout;
}

QHBoxLayout* dialogFoot(QDialog* dialog, QPushButton* cancel, QPushButton* confirm) {
  auto* foot = new QHBoxLayout;
  foot->addStretch();
  addAll(foot, {cancel, confirm});
  QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
  return foot;
}

QScrollArea* scrolling(QWidget* inner) {
  auto* area = new QScrollArea;
  area->setWidgetResizable(true);
  area->setFocusPolicy(Qt::NoFocus);
  area->setWidget(inner);
  return area;
}

QPushButton* addButton(QBoxLayout* line, QAnyStringView name, const QString& text) {
  auto* button = named<QPushButton>(name, text);
  line->addWidget(button);
  return button;
}

QPushButton* primaryButton(QAnyStringView name, const QString& text) {
  auto* button = named<QPushButton>(name, text);
  setPrimary(button);
  return button;
}

QPushButton* quietButton(QAnyStringView name, const QString& text) {
  auto* button = named<QPushButton>(name, text);
  button->setProperty("quiet", true);
  return button;
}

QLabel* plainLabel(const QString& text, TextRole role) {
  auto* label = new QLabel;
  label->setTextFormat(Qt::PlainText); // before the text: it is not even read as anything else
  label->setText(text);
  if (role != TextRole::Body) setTextRole(label, role);
  return label;
}

QLabel* namedLabel(QAnyStringView name, TextRole role) {
  QLabel* label = plainLabel({}, role);
  label->setObjectName(name);
  return label;
}

QLabel* wrappedLabel(QAnyStringView name, TextRole role) {
  QLabel* label = namedLabel(name, role);
  label->setWordWrap(true);
  return label;
}

QLabel* labelFor(QWidget* input, const QString& text) {
  auto* label = new QLabel(text);
  label->setBuddy(input);
  return label;
}

void showWords(QLabel* label, const QString& words) {
  label->setText(words);
  label->setVisible(!words.isEmpty());
}
