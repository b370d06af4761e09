#pragma once
#include "app/study/refusal.h"
#include "ui/widgets/field.h"
#include "ui/widgets/paragraph.h"

/// One line for what concerns a whole form: what was refused, what was done. Takes no room while empty.
class MessageLine : public Paragraph {
  Q_OBJECT
 public:
  explicit MessageLine(const QString& name, QWidget* parent = nullptr);
  void say(const QString& sentence, Field::Tone tone = Field::Tone::Neutral);
};

/// Shows a refusal where it belongs: under the field of `form` that it names, else in the form's message
/// line. An empty message (a reason that was not given) or CANCELLED says nothing: the person did it.
void showRefusal(QWidget* form, const Refusal& refusal);

/// Takes back what showRefusal() said.
void clearRefusal(QWidget* form);
