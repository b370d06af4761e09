#pragma once
#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <cstdio>

/// Says "ready" and ends the program once the watched window has been painted and the event loop is free: the
/// moment from which a person can work.
class FirstPaint : public QObject {
 public:
  using QObject::QObject;
  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() == QEvent::Paint)
      QTimer::singleShot(0, qApp, [] {
        std::puts("ready");
        std::fflush(stdout);
        QCoreApplication::quit();
      });
    return false;
  }
};
