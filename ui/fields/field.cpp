#include "ui/fields/field.h"

#include "ui/fields/choice_field.h"
#include "ui/style/theme.h"
#include "ui/widgets/announce.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace {
TextRole roleOf(Field::Tone tone) {
  static constexpr TextRole roles[] = {TextRole::Muted, TextRole::Good, TextRole::Error};
  return roles[static_cast<int>(tone)];
}

void describe(QWidget* input, const QString& always, const QString& sentence, bool isWrong) {
  markWrong(input, isWrong);
  const QString separator = always.isEmpty() || sentence.isEmpty() ? QString() : QStringLiteral(". ");
  input->setAccessibleDescription(always + separator + sentence);
  if (!isWrong) return;
  QAccessibleEvent heard(input, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&heard);
}

/// A dialog is as high as what it said when it opened.
void growToFit(QWidget* window) {
  if (!qobject_cast<QDialog*>(window) || !window->layout()) return;
  window->layout()->activate();
  const int needed = window->layout()->totalHeightForWidth(window->width());
  if (needed > window->height()) window->resize(window->width(), needed);
}
} // namespace

Field::Field(const QString& name, const QString& label, QWidget* input, const QString& unit, QWidget* parent)
    : QWidget(parent), m_input(input), m_unit(unit) {
  setObjectName(name + QLatin1String("Field"));
  input->setObjectName(name);
  input->setAccessibleName(QString(label).remove(u'&'));
  input->setAccessibleDescription(unit);
  if (auto* typed = input->findChild<QLineEdit*>()) typed->setAccessibleName(input->accessibleName());
  setFocusProxy(input);
  auto* layout = tightColumn(this, 4);
  m_label = labelFor(input, label);
  m_head = tightLine(4);
  m_head->addWidget(m_label, 1);
  layout->addLayout(m_head);
  if (label.isEmpty()) m_label->hide();
  m_line = tightLine(8);
  m_line->addWidget(input, 1); // a narrow one stays at the left: the stretch takes what it leaves
  if (!unit.isEmpty()) m_line->addWidget(plainLabel(unit, TextRole::Muted));
  m_line->addStretch();
  layout->addLayout(m_line);
}

/// An input that goes while it has the focus loses it then, and tells that it was edited to its end. By that
/// time the rest of this field, and of the form around it, is gone: nobody must hear it.
Field::~Field() {
  blockSignals(true);
  m_input->blockSignals(true);
}

void Field::addBeside(QWidget* widget) {
  m_line->insertWidget(m_line->count() - 1, widget); // before the stretch
}

void Field::setMark(QWidget* mark) {
  const bool hasHead = !m_inline && !m_label->text().isEmpty() && m_head->indexOf(m_label) >= 0;
  if (hasHead)
    m_head->addWidget(mark);
  else
    addBeside(mark);
}

void Field::keepRoom(bool keep) {
  m_keepsRoom = keep;
  fitRoom();
}

/// While nothing is said, its line below the input is a margin.
void Field::fitRoom() {
  const int line = m_keepsRoom ? heightOfLine(*this) : 0;
  layout()->setContentsMargins(0, 0, 0, m_keepsRoom && m_said.isEmpty() ? layout()->spacing() + line : 0);
  if (m_message) m_message->setMinimumHeight(line);
}

void Field::setInline() {
  m_inline = true;
  keepRoom(false);
  auto* parts = static_cast<QBoxLayout*>(layout());
  parts->setDirection(QBoxLayout::LeftToRight);
  parts->setSpacing(6);
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // the line has room for the next one
}

QString Field::name() const {
  return m_input->objectName();
}

void Field::setMessage(const QString& message, Tone tone) {
  if (message == m_said && tone == m_tone) return;
  m_said = message;
  m_tone = tone;
  if (!m_message && !message.isEmpty() && !isGoing(this)) {
    m_message = wrappedLabel(QString(name() + QLatin1String("Message")));
    layout()->addWidget(m_message);
  }
  if (m_message) {
    setTextRole(m_message, roleOf(tone));
    m_message->setText(message);
    fitRoom(); // first: what becomes visible is laid out at once
    m_message->setVisible(!message.isEmpty() && !m_inline);
  }
  describe(m_input, m_unit, message, tone == Tone::Error);
}

void Field::changed() {
  if (m_tone == Tone::Error) setMessage({});
  Q_EMIT edited();
}

bool Field::checkGiven(bool given) {
  if (given || m_required.isEmpty()) return true;
  setWrong(m_required);
  return false;
}

bool checkFields(QWidget* form) {
  Field* firstWrong = nullptr;
  for (auto* field : form->findChildren<Field*>())
    if (field->isVisibleTo(form) && !field->check() && !firstWrong) firstWrong = field;
  if (firstWrong) firstWrong->input()->setFocus();
  return !firstWrong;
}

void markRefused(QWidget* input, const QString& sentence, const QString& always) {
  describe(input, always, sentence, !sentence.isEmpty());
}

MessageLine::MessageLine(const QString& name, Room room) : Paragraph(name) {
  makeAnnouncing(this);
  if (room == Room::Kept) keepRoom(); // what stands below does not jump when it speaks
  hide();
}

void MessageLine::say(const QString& sentence, Field::Tone tone) {
  setTextRole(this, roleOf(tone));
  setText(sentence);
  setVisible(!sentence.isEmpty());
  announce(this, sentence);
  growToFit(window());
}

Field* refuseField(QWidget* form, const Refusal& refusal) {
  for (auto* field : form->findChildren<Field*>()) {
    if (refusal.field.isEmpty() || field->name() != refusal.field || !field->isVisibleTo(form)) continue;
    if (field->tone() != Field::Tone::Error) field->setMessage(refusal.message, Field::Tone::Error);
    return field;
  }
  return nullptr;
}

void showRefusal(QWidget* form, const Refusal& refusal) {
  clearRefusal(form);
  if (refusal.message.isEmpty() || refusal.rule == QLatin1String("CANCELLED")) return;
  if (Field* field = refuseField(form, refusal))
    field->input()->setFocus();
  else if (auto* line = form->findChild<MessageLine*>())
    line->say(refusal.message, Field::Tone::Error);
}

void clearRefusal(QWidget* form) {
  for (auto* field : form->findChildren<Field*>())
    if (field->tone() == Field::Tone::Error) field->setMessage({});
  for (auto* line : form->findChildren<MessageLine*>())
    line->say({});
}

void setReadOnly(QWidget* form, bool readOnly) {
  for (auto* edit : form->findChildren<QLineEdit*>())
    edit->setReadOnly(readOnly);
  for (auto* text : form->findChildren<QPlainTextEdit*>())
    text->setReadOnly(readOnly);
  for (auto* box : form->findChildren<ChoiceBox*>())
    box->setReadOnly(readOnly);
  for (auto* button : form->findChildren<QPushButton*>())
    button->setEnabled(!readOnly);
  for (auto* tick : form->findChildren<QCheckBox*>())
    tick->setEnabled(!readOnly);
}
