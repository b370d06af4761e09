#pragma once
#include <QWidget>

class QLabel;
class QPushButton;

/// What every form has that keeps a draft: the words that something is not saved, the button that takes back
/// what was typed, and then one that brings it back. Hidden while nothing is typed; where it stands in a line
/// of its own, its place is kept: keepRoom(). Made when it is first shown: most forms are only read. Their
/// names are `name` + "Draft", "Discard" and "BringBack".
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
  /// Its place stays free while it is hidden.
  void keepRoom();

 Q_SIGNALS:
  void undone();
  void broughtBack();

 private:
  void make();

  QString m_name;
  QString m_of;
  QPushButton* m_undo = nullptr;
  QPushButton* m_bringBack = nullptr;
  QLabel* m_words = nullptr;
  State m_state = State::Clean;
};
