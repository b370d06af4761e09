#include "ui/widgets/message_line.h"

#include <QAccessible>

MessageLine::MessageLine(const QString& name, QWidget* parent) : Paragraph(name, TextRole::Body, parent) {
  hide();
}

void MessageLine::say(const QString& sentence, Field::Tone tone) {
  static constexpr TextRole roles[] = {TextRole::Muted, TextRole::Good, TextRole::Error};
  setTextRole(this, roles[static_cast<int>(tone)]);
  setText(sentence);
  setAccessibleName(sentence);
  setVisible(!sentence.isEmpty());
  QAccessibleEvent heard(this, QAccessible::Alert);
  if (!sentence.isEmpty()) QAccessible::updateAccessibility(&heard);
}

void showRefusal(QWidget* form, const Refusal& refusal) {
  clearRefusal(form);
  if (refusal.message.isEmpty() || refusal.rule == QLatin1String("CANCELLED")) return;
  for (auto* field : form->findChildren<Field*>()) {
    if (refusal.field.isEmpty() || field->name() != refusal.field || !field->isVisibleTo(form)) continue;
    field->setMessage(refusal.message, Field::Tone::Error);
    field->input()->setFocus();
    return;
  }
  if (auto* line = form->findChild<MessageLine*>()) line->say(refusal.message, Field::Tone::Error);
}

void clearRefusal(QWidget* form) {
  for (auto* field : form->findChildren<Field*>())
    if (field->tone() == Field::Tone::Error) field->setMessage({});
  for (auto* line : form->findChildren<MessageLine*>())
    line->say({});
}
