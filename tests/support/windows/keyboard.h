#pragma once
#include <QString>
#include <functional>

/// A person without a mouse, who counts. Each key goes where the desktop sends it: to whoever has the focus,
/// or to the list that is open over it. Nothing is clicked, given the focus, or looked up to be sent a key.
///
/// Typing is what has to be written down whatever the program is like: the letters and digits of an answer (a
/// letter chooses from a list), the blank bar that ticks one, and the key that only goes on to the next input
/// of the same form (Tab; Enter where lines of a table are typed). Every other key is an action: Enter that
/// presses or sends off, Ctrl and Alt with a key, an arrow, a Tab to a button that is pressed then.
class Keyboard {
 public:
  struct Count {
    int actions = 0;
    int typed = 0;
  };
  const Count& count() const { return m_count; }
  void countFromNull() { m_count = {}; }

  /// Object name of what has the focus.
  static QString focused();

  /// "Return", "Ctrl+S".
  void act(const char* key);
  /// Into what has the focus; what is not Latin as an input method does it.
  void write(const QString& text);
  /// Tab until the caret stands in this input of the form.
  bool goOn(const char* input);
  bool fill(const char* input, const QString& text) { return goOn(input) && (write(text), true); }
  /// Ticks it by the blank bar.
  bool tick(const char* input) { return fill(input, QStringLiteral(" ")); }
  /// Ends a line of a table of inputs.
  void endLine();

  /// In the next dialog of that name, once it has the focus. Call before the key that opens it.
  void inDialog(const char* dialog, std::function<void()> keys);
  /// Signs in the next dialog that asks for it: one action.
  void willSign(const QString& password);

 private:
  void send(int key, Qt::KeyboardModifiers modifiers = {});

  Count m_count;
};
