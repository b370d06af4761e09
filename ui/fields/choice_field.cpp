#include "ui/fields/choice_field.h"

#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

// A form has dozens of boxes, of which few are ever opened. Qt makes the list of a box, a window of eight
// widgets, to fit the box to its entries, and when a form around it is put together: here both wait until
// the list is wanted.

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent) {
  setFocusPolicy(Qt::StrongFocus); // not by the wheel
  setMaxVisibleItems(16);
  for (const auto changes : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
    connect(model(), changes, this, &ChoiceBox::updateGeometry);
  connect(model(), &QAbstractItemModel::dataChanged, this, &ChoiceBox::updateGeometry);
  connect(model(), &QAbstractItemModel::modelReset, this, &ChoiceBox::updateGeometry);
}

QSize ChoiceBox::sizeHint() const {
  constexpr int least = 14; // as QComboBox has it
  const auto height = static_cast<int>(std::ceil(QFontMetricsF(fontMetrics()).height()));
  QSize words(count() == 0 ? 7 * fontMetrics().horizontalAdvance(u'x') : 0, std::max(height, least) + 2);
  if (m_shownLetters > 0) words.setWidth(m_shownLetters * fontMetrics().horizontalAdvance(u'X'));
  for (int entry = 0; m_shownLetters == 0 && entry < count(); ++entry)
    words.setWidth(std::max(words.width(), fontMetrics().boundingRect(itemText(entry)).width()));
  QStyleOptionComboBox option;
  initStyleOption(&option);
  return style()->sizeFromContents(QStyle::CT_ComboBox, &option, words, this);
}

/// Qt has a policy for it, and makes the list when it is set.
void ChoiceBox::setNarrow(int letters, int listWidth) {
  m_shownLetters = letters;
  m_listWidth = listWidth;
  updateGeometry();
}

void ChoiceBox::setReadOnly(bool readOnly) {
  if (readOnly == m_readOnly) return;
  m_readOnly = readOnly;
  styleAgain(this);
}

void ChoiceBox::showPopup() {
  if (m_readOnly) return;
  if (m_listWidth > 0) view()->setMinimumWidth(atTypeSize(m_listWidth));
  QComboBox::showPopup();
}

int ChoiceBox::entryOf(const QKeyEvent& key) const {
  const bool plain = (key.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
  if (!plain || key.text().size() != 1) return 0;
  return static_cast<int>(m_letters.indexOf(key.text(), 0, Qt::CaseInsensitive)) + 1;
}

void ChoiceBox::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) Q_EMIT returnPressed();
  if (m_readOnly) return event->ignore();
  const int entry = entryOf(*event);
  if (entry == 0) return QComboBox::keyPressEvent(event);
  setCurrentIndex(entry);
  Q_EMIT activated(entry);
}

namespace {
/// On Linux Qt hands the choice on as the name of a box, and what it is for only from a label beside it.
void giveSpokenLabel(ChoiceBox& box) {
  QWidget* beside = box.parentWidget();
  if (!beside || box.accessibleName().isEmpty()) return;
  QLabel* spoken = nullptr;
  for (auto* label : beside->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly)) {
    if (label->buddy() != &box) continue;
    if (label->objectName() != QLatin1String("spokenLabel")) return;
    spoken = label;
  }
  if (!spoken) {
    spoken = new QLabel(beside);
    spoken->setObjectName(QStringLiteral("spokenLabel"));
    spoken->hide();
    spoken->setBuddy(&box);
  }
  spoken->setText(typedText::onButton(box.accessibleName())); // no letter behind Alt
}
} // namespace

void ChoiceBox::showEvent(QShowEvent* event) {
  giveSpokenLabel(*this);
  QComboBox::showEvent(event);
}

void ChoiceBox::wheelEvent(QWheelEvent* event) {
  if (hasFocus() && !m_readOnly)
    QComboBox::wheelEvent(event);
  else
    event->ignore();
}

ChoiceField::ChoiceField(const QString& name, const QString& label, QWidget* parent)
    : Field(name, label, new ChoiceBox, {}, parent), m_box(static_cast<ChoiceBox*>(input())) {
  keepRoom();
  m_box->addItem(QStringLiteral("–"));
  connect(m_box, &QComboBox::currentIndexChanged, this, &ChoiceField::changed);
}

void ChoiceField::setChoices(const QStringList& words) {
  m_box->model()->removeRows(1, m_box->count() - 1);
  m_box->addItems(words);
}

std::optional<int> ChoiceField::index() const {
  return m_box->currentIndex() > 0 ? std::optional(m_box->currentIndex() - 1) : std::nullopt;
}

void ChoiceField::setIndex(const std::optional<int>& index) {
  m_box->setCurrentIndex(index ? *index + 1 : 0);
}

YesNoField::YesNoField(const QString& name, const QString& label, QWidget* parent)
    : ChoiceField(name, label, parent) {
  box()->setItemData(0, tr("not answered"), Qt::AccessibleTextRole);
  setChoices({tr("yes"), tr("no")});
  box()->setLetters(QStringLiteral("yn"));
}

std::optional<bool> YesNoField::answer() const {
  const auto chosen = index();
  return chosen ? std::optional(*chosen == 0) : std::nullopt;
}

void YesNoField::setAnswer(const std::optional<bool>& answer) {
  setIndex(answer ? std::optional(*answer ? 0 : 1) : std::nullopt);
}
