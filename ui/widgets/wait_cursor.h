#pragma once
#include <QGuiApplication>

/// The cursor tells that it takes a while.
struct WaitCursor {
  WaitCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
  ~WaitCursor() { QGuiApplication::restoreOverrideCursor(); }
  Q_DISABLE_COPY_MOVE(WaitCursor)
};

/// What `act` answers, which takes a while.
template <class Act>
auto waiting(Act act) {
  const WaitCursor cursor;
  return act();
}
