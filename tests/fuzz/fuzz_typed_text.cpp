// Any text for a number, a day, a time, a moment, a dose: read, or refused in words; what is read is shown so
// that it is read again.
#include "app/base/date_text.h"
#include "app/base/number_text.h"
#include "app/dosing/dose.h"

#include <cmath>

namespace {
const QTimeZone& zone() {
  static const QTimeZone newYork("America/New_York");
  return newYork;
}

void mustHold(bool holds) {
  if (!holds) std::abort();
}

template <class T, class Holds>
void readOrRefused(const Result<T>& read, Holds holds) {
  if (read)
    mustHold(holds(*read));
  else
    mustHold(!read.error().rule.isEmpty() && !read.error().message.isEmpty());
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const QString text = QString::fromUtf8(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
  readOrRefused(readNumber(text), [](double number) {
    const auto again = readNumber(formatNumber(number));
    return std::isfinite(number) && again && std::abs(*again - number) <= 1e-11 * std::abs(number);
  });
  readOrRefused(readWhole(text), [](int number) { return readWhole(QString::number(number)) == number; });
  readOrRefused(readDate(text), [](QDate day) { return readDate(day.toString(Qt::ISODate)) == day; });
  readOrRefused(readTime(text), [](QTime time) { return readTime(time.toString(Qt::ISODate)) == time; });
  readOrRefused(readMoment(text, zone()), [](const QDateTime& moment) {
    const int year = moment.date().year(); // at the ends the site's day may lie in a year that is none
    return year <= 1900 || year >= 2199 || readMoment(momentText(moment, zone()), zone()) == moment;
  });
  readOrRefused(parseCells(text, {}), [](double cells) { return std::isfinite(cells) && cells > 0; });
  readOrRefused(parseRate(text), [](double rate) { return rate >= 0 && rate <= 1; });
  return 0;
}
