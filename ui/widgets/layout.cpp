#include "ui/widgets/layout.h"

#include <QEvent>
#include <QLineEdit>
#include <QScreen>
#include <QTextDocument>
#include <algorithm>

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
  dialog->setMinimumWidth(atTypeSize(leastWidth));
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

int widestContent() {
  return atTypeSize(1600);
}

QScrollArea* scrolling(QWidget* inner) {
  auto* area = new QScrollArea;
  area->setWidgetResizable(true);
  area->setFocusPolicy(Qt::NoFocus);
  inner->setMaximumWidth(widestContent());
  area->setWidget(inner);
  inner->setAutoFillBackground(false); // the ground behind is seen
  area->viewport()->setAutoFillBackground(false);
  return area;
}

void fitToContent(QScrollArea* area, int around) {
  const int room = area->screen()->availableGeometry().height() - atTypeSize(around);
  const int content = area->widget()->sizeHint().height() + 2 * area->frameWidth();
  area->setMinimumHeight(std::max(0, std::min(content, room)));
}

void takeFocus(QScrollArea* area) {
  area->setFocusPolicy(Qt::StrongFocus);
  setStyleProperty(area, "takesFocus", true);
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

void markAsSearch(QLineEdit* edit) {
  edit->setProperty("search", true);
}

QLineEdit* searchFieldOf(const QWidget* page) {
  for (auto* edit : page->findChildren<QLineEdit*>())
    if (edit->property("search").toBool() && edit->isVisibleTo(page) && edit->isEnabled()) return edit;
  return nullptr;
}

void keepPlace(QWidget* widget, bool keep) {
  QSizePolicy policy = widget->sizePolicy();
  policy.setRetainSizeWhenHidden(keep);
  widget->setSizePolicy(policy);
}

int heightOfLine(const QWidget& widget) {
  return widget.fontMetrics().size(0, QStringLiteral("x")).height();
}

/// Every other window is at least its own next one.
bool isGoing(const QWidget* widget) {
  return !widget->window()->nextInFocusChain();
}

void showWords(QLabel* label, const QString& words) {
  label->setText(words);
  label->setVisible(!words.isEmpty());
}

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

void Paragraph::keepRoom() {
  keepPlace(this);
}

int Paragraph::heightForWidth(int width) const {
  forgetOldHeights();
  const auto known = m_heights.constFind(width);
  if (known != m_heights.constEnd()) return *known;
  const int least = sizePolicy().retainSizeWhenHidden() ? heightOfLine(*this) : 0;
  return *m_heights.insert(width, qMax(least, QLabel::heightForWidth(width)));
}

QSize Paragraph::sizeHint() const {
  if (!wordWrap()) return QLabel::sizeHint();
  return {atTypeSize(comfortableWidth), heightOfLine(*this)}; // the height that counts is heightForWidth's
}

QSize Paragraph::minimumSizeHint() const {
  return {atTypeSize(narrowest), sizePolicy().retainSizeWhenHidden() ? heightOfLine(*this) : 0};
}

void Paragraph::changeEvent(QEvent* event) {
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) m_heights.clear();
  QLabel::changeEvent(event);
}

FlowLayout::FlowLayout(int spacing, QWidget* parent) : QLayout(parent) {
  setContentsMargins(0, 0, 0, 0);
  setSpacing(spacing);
}

FlowLayout::~FlowLayout() {
  for (QLayoutItem* item : m_items)
    delete item; // a layout owns its items, QLayout's contract
}

void FlowLayout::addItem(QLayoutItem* item) {
  m_items.push_back(item);
}

int FlowLayout::count() const {
  return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
  return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
  QLayoutItem* item = itemAt(index);
  if (item) m_items.erase(m_items.begin() + index);
  return item;
}

int FlowLayout::heightForWidth(int width) const {
  return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const {
  QSize size;
  for (const QLayoutItem* item : m_items)
    size = size.expandedTo(item->minimumSize());
  return size;
}

void FlowLayout::setGeometry(const QRect& area) {
  QLayout::setGeometry(area);
  arrange(area, true);
}

int FlowLayout::arrange(const QRect& area, bool move) const {
  int x = area.x();
  int y = area.y();
  int lineHeight = 0;
  for (QLayoutItem* item : m_items) {
    const QSize size = item->sizeHint();
    if (x > area.x() && x + size.width() > area.x() + area.width()) {
      x = area.x();
      y += lineHeight + spacing();
      lineHeight = 0;
    }
    if (move) item->setGeometry({{x, y}, size});
    x += size.width() + spacing();
    lineHeight = std::max(lineHeight, size.height());
  }
  return y + lineHeight - area.y();
}

namespace typedText {
QString inToolTip(const QString& text) {
  return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

QString onButton(const QString& text) {
  return QString(text).replace(u'&', QStringLiteral("&&"));
}
} // namespace typedText
