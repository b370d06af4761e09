#pragma once
#include <QDateTime>
#include <functional>

/// Where the time comes from; handed in, so that a test can say what day it is. UTC.
using Clock = std::function<QDateTime()>;

/// The laptop's clock: read in db and handed on; app knows no clock.
inline QDateTime systemClock() {
  return QDateTime::currentDateTimeUtc();
}
