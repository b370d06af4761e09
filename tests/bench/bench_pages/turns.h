#pragma once
#include <QObject>
#include <functional>

class QElapsedTimer;
class QWidget;

/// What something that a person does has cost, milliseconds.
struct Cost {
  double done = 0;    ///< until it was painted, or whatever was waited for
  double longest = 0; ///< the longest time in which the window could not have answered
  double cpu = 0;     ///< of the whole process, until then
};

/// Turns the event loop by hand and takes the time of every turn. One for a program.
class Turns : public QObject {
 public:
  Turns();

  /// Does it, waits until `shown` (asked after it: a page may be made by then) or something in it has been
  /// painted, and watches a second more.
  Cost untilPainted(const std::function<void()>& act, const std::function<QWidget*()>& shown);
  /// Does it and waits until there is nothing left to do.
  Cost untilIdle(const std::function<void()>& act);
  /// Does it and waits until that is so.
  Cost until(const std::function<void()>& act, const std::function<bool()>& isDone);

  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  bool turn(Cost& cost); ///< false: there was nothing to do
  void begin(Cost& cost, QElapsedTimer& whole, const std::function<void()>& act);

  QWidget* m_shown = nullptr;
  bool m_painted = false;
};

double milliseconds(const QElapsedTimer& timer);
double cpuMilliseconds();   ///< of the whole process
double residentMegabytes(); ///< now
