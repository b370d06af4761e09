#pragma once
#include <QPointer>
#include <QPushButton>

/// While it lives the button says that it is at work, keeps its width, and takes no press. At its end the
/// button is as it was, and has the focus again if it had it and nothing else has asked for it. For work in a
/// thread: held by what waits for its end. The button may be gone by then.
class BusyButton {
 public:
  explicit BusyButton(QPushButton* button);
  ~BusyButton();
  Q_DISABLE_COPY_MOVE(BusyButton)

 private:
  QPointer<QPushButton> m_button;
  QString m_text;
  int m_minimumWidth = 0;
  bool m_hadFocus = false;
  QPointer<QWidget> m_movedTo; ///< where the focus went by itself
};

/// What `work` answers, which holds the window up: the button says so first, on the screen. What was said
/// before is to be taken back before it.
template <class Work>
auto runBusy(QPushButton* button, Work work) {
  const BusyButton busy(button);
  button->window()->repaint();
  return work();
}
