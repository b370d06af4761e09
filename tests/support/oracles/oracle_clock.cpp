#include "tests/support/oracles/oracle_clock.h"

namespace {
bool isLeap(int year) {
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}
} // namespace

int daysOfMonth(int year, int month) {
  static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return days[month - 1] + (month == 2 && isLeap(year) ? 1 : 0);
}

int aheadAt(const OracleZone& zone, OracleMinute minute) {
  int ahead = zone.ahead.front().second;
  for (const auto& [since, then] : zone.ahead)
    if (minute >= since) ahead = then;
  return ahead;
}

OracleMinute whenClockShows(const OracleZone& zone, OracleMinute shown) {
  for (const auto& [since, ahead] : zone.ahead)
    if (aheadAt(zone, shown - ahead) == ahead) return shown - ahead;
  return shown - zone.ahead.front().second;
}

long long oracleDay(int year, int month, int day) {
  long long days = 0;
  for (int y = 1970; y < year; ++y)
    days += isLeap(y) ? 366 : 365;
  for (int m = 1; m < month; ++m)
    days += daysOfMonth(year, m);
  return days + day - 1;
}

OracleTime oracleDate(long long day) {
  OracleTime date{{}, 1970, 1, 1};
  while (oracleDay(date.year + 1, 1, 1) <= day)
    ++date.year;
  while (date.month < 12 && oracleDay(date.year, date.month + 1, 1) <= day)
    ++date.month;
  date.day += static_cast<int>(day - oracleDay(date.year, date.month, 1));
  return date;
}

OracleMinute oracleMidnight(const OracleZone& zone, long long day) {
  return whenClockShows(zone, day * minutesOfDay);
}

long long oracleDayOf(const OracleZone& zone, OracleMinute minute) {
  return (minute + aheadAt(zone, minute)) / minutesOfDay;
}
