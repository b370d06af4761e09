#pragma once
#include <QWidget>

class QLabel;
class QPushButton;

/// What every form has that keeps a draft: the words that something is not saved, the button that takes back
/// what was typed, and then one that brings it back. Hidden while nothing is typed; where it stands in a line
/// of its own, its place is kept: keepPlace(). Their names are `name` + "Draft", "Discard" and "BringBack".
class DraftLine : public QWidget {
  Q_OBJECT
 public:
  enum class State {
    Clean,
    Typed,
    Restored, ///< it was typed earlier, and has come back
    TakenBack
  };
  /// `of`: what is typed there, where other such lines are on the screen; then no letter undoes.
  explicit DraftLine(const QString& name, const QString& of = {}, QWidget* parent = nullptr);
  void show(State state);

 Q_SIGNALS:
  void undone();
  void broughtBack();

 private:
  QPushButton* m_undo = nullptr;
  QPushButton* m_bringBack = nullptr;
  QLabel* m_words = nullptr;
  State m_state = State::Clean;
};
