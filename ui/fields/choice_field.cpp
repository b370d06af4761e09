#include "ui/fields/choice_field.h"

#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QWheelEvent>

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent) {
  setFocusPolicy(Qt::StrongFocus); // not by the wheel
  setSizeAdjustPolicy(QComboBox::AdjustToContents);
  setMaxVisibleItems(16);
}

void ChoiceBox::setReadOnly(bool readOnly) {
  if (readOnly == m_readOnly) return;
  m_readOnly = readOnly;
  style()->unpolish(this); // the sheet looks at the property only when it polishes
  style()->polish(this);
}

void ChoiceBox::showPopup() {
  if (!m_readOnly) QComboBox::showPopup();
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
  while (m_box->count() > 1)
    m_box->removeItem(1);
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
