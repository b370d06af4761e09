#include "ui/shell/inactivity_timer.h"

#include <QCoreApplication>
#include <QEvent>
#include <algorithm>

InactivityTimer::InactivityTimer(std::chrono::milliseconds patience, std::chrono::milliseconds notice,
                                 QObject* parent)
    : QObject(parent), m_before(notice) {
  m_timer.setSingleShot(true);
  m_notice.setSingleShot(true);
  setPatience(patience);
  connect(&m_timer, &QTimer::timeout, this, &InactivityTimer::inactive);
  connect(&m_notice, &QTimer::timeout, this, [this] {
    m_noticed = true;
    Q_EMIT nearlyInactive(true);
  });
  QCoreApplication::instance()->installEventFilter(this);
}

void InactivityTimer::setPatience(std::chrono::milliseconds patience) {
  m_timer.setInterval(patience);
  m_notice.setInterval(std::max(patience - m_before, std::chrono::milliseconds(0)));
  if (m_timer.isActive()) start();
}

void InactivityTimer::start() {
  m_timer.start();
  m_notice.start();
  takeBack();
}

void InactivityTimer::stop() {
  m_timer.stop();
  m_notice.stop();
  takeBack();
}

void InactivityTimer::takeBack() {
  if (m_noticed) Q_EMIT nearlyInactive(m_noticed = false);
}

bool InactivityTimer::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
  case QEvent::KeyPress:
  case QEvent::InputMethod: // pinyin: no key comes here
  case QEvent::MouseButtonPress:
  case QEvent::MouseMove:
  case QEvent::Wheel:
  case QEvent::TouchBegin:
    if (m_timer.isActive()) start();
    break;
  default:
    break;
  }
  return QObject::eventFilter(watched, event);
}
