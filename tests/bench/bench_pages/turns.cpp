#include "tests/bench/bench_pages/turns.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QThread>
#include <QTimer>
#include <QWidget>
#include <algorithm>
#include <ctime>
#include <unistd.h>

namespace {
constexpr double watched = 1000;    // after the first picture
constexpr double quiet = 50;        // without anything to do: idle
constexpr double longest = 600000;  // what has not come by then is not waited for
constexpr unsigned long nap = 1000; // microseconds
} // namespace

Turns::Turns() {
  qApp->installEventFilter(this);
}

bool Turns::eventFilter(QObject* object, QEvent* event) {
  if (event->type() != QEvent::Paint || !m_shown) return false;
  auto* widget = qobject_cast<QWidget*>(object);
  m_painted = m_painted || widget == m_shown || (widget && m_shown->isAncestorOf(widget));
  return false;
}

bool Turns::turn(Cost& cost) {
  QElapsedTimer timer;
  timer.start();
  const bool busy = QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents);
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  cost.longest = std::max(cost.longest, milliseconds(timer));
  if (!busy) QThread::usleep(nap);
  return busy;
}

/// What takes long turns the loop by itself meanwhile, so that the window answers: the time between two
/// pulses counts then.
void Turns::begin(Cost& cost, QElapsedTimer& whole, const std::function<void()>& act) {
  QElapsedTimer since;
  const auto beat = [&] {
    cost.longest = std::max(cost.longest, milliseconds(since));
    since.start();
  };
  QTimer pulse;
  connect(&pulse, &QTimer::timeout, this, beat);
  pulse.start(1);
  cost.cpu = cpuMilliseconds();
  whole.start();
  since.start();
  act();
  beat();
}

Cost Turns::untilPainted(const std::function<void()>& act, const std::function<QWidget*()>& shown) {
  Cost cost;
  QElapsedTimer whole;
  m_painted = false;
  begin(cost, whole, act);
  m_shown = shown();
  while (!m_painted && milliseconds(whole) < longest)
    turn(cost);
  cost.done = milliseconds(whole);
  cost.cpu = cpuMilliseconds() - cost.cpu;
  m_shown = nullptr;
  while (milliseconds(whole) < cost.done + watched)
    turn(cost);
  return cost;
}

Cost Turns::untilIdle(const std::function<void()>& act) {
  Cost cost;
  QElapsedTimer whole;
  begin(cost, whole, act);
  cost.done = milliseconds(whole);
  while (milliseconds(whole) < cost.done + quiet && cost.done < longest)
    if (turn(cost)) cost.done = milliseconds(whole);
  cost.cpu = cpuMilliseconds() - cost.cpu;
  return cost;
}

Cost Turns::until(const std::function<void()>& act, const std::function<bool()>& isDone) {
  Cost cost;
  QElapsedTimer whole;
  begin(cost, whole, act);
  while (!isDone() && milliseconds(whole) < longest)
    turn(cost);
  cost.done = milliseconds(whole);
  cost.cpu = cpuMilliseconds() - cost.cpu;
  return cost;
}

double milliseconds(const QElapsedTimer& timer) {
  return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double cpuMilliseconds() {
  return static_cast<double>(std::clock()) * 1e3 / CLOCKS_PER_SEC;
}

double residentMegabytes() {
  QFile file(QStringLiteral("/proc/self/statm"));
  if (!file.open(QIODevice::ReadOnly)) return 0;
  return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) /
         (1 << 20);
}
