#pragma once
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// Minutes since 1970-01-01 00:00 in Greenwich.
using OracleMinute = long long;

/// A site's clock: from when on it is how many minutes ahead of Greenwich, the earliest first.
struct OracleZone {
  std::vector<std::pair<OracleMinute, int>> ahead;
};

/// A time as far as it is known: to the minute, or a day, a month (`day` 0) or a year (`month` 0) of the
/// site.
struct OracleTime {
  std::optional<OracleMinute> minute;
  int year = 0;
  int month = 0;
  int day = 0;
};

struct OracleGrade {
  std::string scale; ///< ctcae crs icans gvhd
  int grade = 0;
  OracleTime since;
};

struct OracleEvent {
  std::string term;
  std::string organClass; ///< empty = nobody knows it
  std::string syndrome;   ///< that the term is one of: crs icans gvhd; empty = none
  OracleTime onset;
  std::map<std::string, int> gradeAtOnset; ///< by scale
  std::vector<OracleGrade> points;         ///< what followed, in order
  std::optional<OracleTime> end;
  bool fatal = false;                       ///< by its outcome
  std::map<std::string, std::string> dueTo; ///< cause → term of the scale; absent = not attributed
};

/// A value of the laboratory that an item is about; of several, none can be meant to lie before the one
/// before it.
struct OracleValue {
  OracleMinute first = 0;
  OracleMinute last = 0;
  double least = 0; ///< it is a number from here…
  double most = 0;  ///< …to here
};

/// An item of a definition, in the words of its file.
struct OracleItem {
  std::string about; ///< any terms organ-classes crs icans gvhd laboratory; empty = by hand
  std::vector<std::string> names;
  std::optional<double> atLeast;
  std::optional<double> atMost;
  int grade = 3;
  int n = 0; ///< hours or days; 0 = no length of time
  bool days = false;
  std::optional<int> downTo; ///< `n` is the time within which it must be down to this
  std::optional<int> onsetByDay;
  std::vector<std::string> notDueTo;
  std::string from;
  std::vector<std::string> without;
};

struct OracleQuestion {
  OracleZone zone;
  std::optional<OracleMinute> infused;
  int lastDay = 28;
  std::vector<std::string>
      scale; ///< the strongest first; "not-assessable", wherever it stands, never excludes
  OracleMinute at = 0;
  std::optional<OracleMinute> died;
};

struct OracleVerdict {
  std::string state; ///< meets may no by-hand
  std::optional<OracleMinute> since;
  std::optional<OracleMinute> reached;
  bool operator==(const OracleVerdict&) const = default;
};

/// Days since 1970-01-01 of a date; and the minute at which a day of the site begins.
long long oracleDay(int year, int month, int day);
OracleMinute oracleMidnight(const OracleZone& zone, long long day);
/// Back from the days since 1970-01-01.
OracleTime oracleDate(long long day);
/// The day of the site that a minute lies in.
long long oracleDayOf(const OracleZone& zone, OracleMinute minute);

/// What an item of a DLT definition says of an event, or of the laboratory's values, by reading after
/// reading: what is known in part is put at every minute at which something can change, in every order that
/// can be, and each of these courses is judged by itself. What any of them says counts, the worst first. An
/// event that had the grade before the infusion counts from the first rise that can follow it. It shares
/// nothing with the engine.
OracleVerdict verdictByReadings(const OracleItem& item, const OracleEvent& event,
                                const OracleQuestion& question);
OracleVerdict verdictOfValues(const OracleItem& item, const std::vector<OracleValue>& values,
                              const OracleQuestion& question);
