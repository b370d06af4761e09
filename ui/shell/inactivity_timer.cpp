#include "ui/shell/inactivity_timer.h"

#include <QCoreApplication>
#include <QEvent>

InactivityTimer::InactivityTimer(std::chrono::milliseconds patience, QObject* parent) : QObject(parent) {
  m_timer.setSingleShot(true);
  m_timer.setInterval(patience);
  connect(&m_timer, &QTimer::timeout, this, &InactivityTimer::inactive);
  QCoreApplication::instance()->installEventFilter(this);
}

void InactivityTimer::start() {
  m_timer.start();
}

bool InactivityTimer::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
  case QEvent::KeyPress:
  case QEvent::MouseButtonPress:
  case QEvent::MouseMove:
  case QEvent::Wheel:
  case QEvent::TouchBegin:
    if (m_timer.isActive()) m_timer.start();
    break;
  default:
    break;
  }
  return QObject::eventFilter(watched, event);
}
