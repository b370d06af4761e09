#pragma once
#include "app/base/refusal.h"
#include "ui/widgets/layout.h"

#include <QWidget>

class QLabel;

/// An input with its label above, a unit behind and one line below that says, as one types, what is wrong or
/// right. The input is found by `name`, the line below by `name` + "Message". A screen reader hears label,
/// unit and message.
class Field : public QWidget {
  Q_OBJECT
 public:
  enum class Tone { Neutral, Good, Error };
  Field(const QString& name, const QString& label, QWidget* input, const QString& unit = {},
        QWidget* parent = nullptr);
  ~Field() override;

  /// The label, for a form that puts it somewhere else than above the input.
  QLabel* label() const { return m_label; }
  /// Label and input stand in one line, for a form that says message() somewhere else.
  void setInline();
  /// One line stays free below the input, so that nothing moves when it speaks. Texts and choices keep it by
  /// themselves; false: in a bar of filters, or between the cells of a table.
  void keepRoom(bool keep = true);
  /// What is said of the field by others, beside its label; beside the input where the label is not above it.
  void setMark(QWidget* mark);
  /// What belongs to the input ("Choose file…") stands in its line, and stays there when a message appears.
  void addBeside(QWidget* widget);

  QString name() const;
  QWidget* input() const { return m_input; }
  void setMessage(const QString& message, Tone tone = Tone::Neutral);
  QString message() const { return m_said; }
  Tone tone() const { return m_tone; }

  /// The sentence that asks for it where it is left empty; without one it may be empty.
  void setRequired(const QString& sentence) { m_required = sentence; }
  /// Is what is typed usable? Says under the input what is wrong where it is not.
  virtual bool check() { return true; }

 Q_SIGNALS:
  void edited();

 protected:
  void setWrong(const QString& message) { setMessage(message, Tone::Error); }
  /// After a change by hand: takes back what was wrong, and tells.
  void changed();
  /// Is it given, or may be empty?
  bool checkGiven(bool given);

 private:
  void fitRoom();

  QWidget* m_input = nullptr;
  QLabel* m_label = nullptr;
  QHBoxLayout* m_head = nullptr;
  QHBoxLayout* m_line = nullptr;
  bool m_inline = false;
  bool m_keepsRoom = false;
  QLabel* m_message = nullptr; ///< made when it first speaks: of most fields it never does
  QString m_said;
  QString m_unit;
  Tone m_tone = Tone::Neutral;
  QString m_required;
};

/// Checks every field below `form`; the first one that is wrong gets the focus.
bool checkFields(QWidget* form);

/// An input that is no field turns red, and a screen reader hears why, after what it says of it anyway; an
/// empty sentence takes it back.
void markRefused(QWidget* input, const QString& sentence, const QString& always = {});

/// One line for what concerns a whole form: what was refused, what was done. A screen reader says it. A
/// dialog grows where it takes several lines.
class MessageLine : public Paragraph {
  Q_OBJECT
 public:
  /// Its room is kept while it is empty, but for one beside what comes and goes with it.
  enum class Room { Kept, WhenItSpeaks };
  explicit MessageLine(const QString& name, Room room = Room::Kept);
  void say(const QString& sentence, Field::Tone tone = Field::Tone::Neutral);
};

/// Marks the field of `form` that a refusal names as wrong, in words under it and red. Answers it; nullptr
/// where none that is shown has that name. A field says one thing at a time: the first refusal stays.
Field* refuseField(QWidget* form, const Refusal& refusal);

/// Shows a refusal where it belongs: under the field of `form` that it names, which gets the focus, else in
/// the form's message line. An empty message (a reason that was not given) or CANCELLED says nothing: the
/// person did it.
void showRefusal(QWidget* form, const Refusal& refusal);

/// Takes back what showRefusal() said.
void clearRefusal(QWidget* form);

/// The inputs below `form` show what is there and take no change, or take it again. What is
/// read-only keeps the focus: it can be read out, copied and asked for its history. Buttons are switched off.
void setReadOnly(QWidget* form, bool readOnly);
