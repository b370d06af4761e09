#include "tests/support/oracles/dlt_oracle.h"

#include "tests/support/oracles/oracle_clock.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <set>

namespace {
constexpr OracleMinute never = std::numeric_limits<OracleMinute>::max();

/// A grade that began at some minute from `first` to `last`.
struct Graded {
  int grade = 0;
  OracleMinute first = 0;
  OracleMinute last = 0;
};

Graded graded(int grade, const OracleTime& since, const OracleZone& zone) {
  if (since.minute) return {grade, *since.minute, *since.minute};
  const int firstMonth = since.month == 0 ? 1 : since.month;
  const int lastMonth = since.month == 0 ? 12 : since.month;
  const int firstDay = since.day == 0 ? 1 : since.day;
  const int lastDay = since.day == 0 ? daysOfMonth(since.year, lastMonth) : since.day;
  return {grade, oracleMidnight(zone, oracleDay(since.year, firstMonth, firstDay)),
          oracleMidnight(zone, oracleDay(since.year, lastMonth, lastDay) + 1) - 1};
}

/// The event on one scale. The onset is there on each scale, with the grade −1 where none was recorded.
std::vector<Graded> gradesOf(const OracleEvent& event, const std::string& scale, const OracleZone& zone) {
  const auto onset = event.gradeAtOnset.find(scale);
  std::vector<Graded> grades = {
      graded(onset == event.gradeAtOnset.end() ? -1 : onset->second, event.onset, zone)};
  for (const OracleGrade& point : event.points)
    if (point.scale == scale) grades.push_back(graded(point.grade, point.since, zone));
  if (event.end) grades.push_back(graded(0, *event.end, zone));
  return grades;
}

/// The death that an event led to: by the first grade 5 of one scale, as the grades beside it narrow it, and
/// of the scales by the one that can have been first. By the outcome alone: at the end, or some time until
/// now.
std::optional<Graded> deathOf(const OracleEvent& event, const OracleQuestion& question) {
  std::optional<Graded> death;
  for (const char* scale : {"ctcae", "crs", "icans"}) {
    const std::vector<Graded> grades = gradesOf(event, scale, question.zone);
    OracleMinute first = grades.front().first;
    for (std::size_t i = 0; i < grades.size(); ++i) {
      first = std::max(first, grades[i].first);
      if (grades[i].grade != 5) continue;
      OracleMinute last = grades[i].last;
      for (std::size_t later = i; later < grades.size(); ++later)
        last = std::min(last, grades[later].last);
      if (!death || first < death->first) death = Graded{5, first, last};
      break;
    }
  }
  if (death || !event.fatal) return death;
  const OracleMinute onset = graded(0, event.onset, question.zone).first;
  if (!event.end) return Graded{5, onset, question.died.value_or(question.at)};
  const Graded end = graded(5, *event.end, question.zone);
  return Graded{5, std::max(onset, end.first), end.last};
}

/// A death told elsewhere is the last grade on this scale, too.
void endByDeath(std::vector<Graded>& grades, bool hasEnd, Graded death) {
  if (hasEnd) grades.pop_back();
  OracleMinute from = grades.front().first;
  std::size_t kept = 0;
  while (kept < grades.size() && std::max(from, grades[kept].first) <= death.last)
    from = std::max(from, grades[kept++].first);
  grades.resize(kept);
  death.first = std::max(death.first, from);
  grades.push_back(death);
}

bool isIn(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool isRecorded(const OracleEvent& event, const std::string& scale) {
  return event.gradeAtOnset.count(scale) > 0 ||
         std::any_of(event.points.begin(), event.points.end(),
                     [&](const OracleGrade& point) { return point.scale == scale; });
}

/// K6: from that term of the scale upward.
bool isExcludedByCause(const OracleItem& item, const OracleEvent& event, const OracleQuestion& question) {
  const bool isFirst = question.scale.front() != "not-assessable"; // it may stand anywhere
  const std::string from = !item.from.empty() ? item.from : question.scale[isFirst ? 0 : 1];
  for (const std::string& cause : item.notDueTo) {
    const auto attributed = event.dueTo.find(cause);
    if (attributed == event.dueTo.end() || attributed->second == "not-assessable") continue;
    for (const std::string& term : question.scale) {
      if (term == attributed->second) return true;
      if (term == from) break;
    }
  }
  return false;
}

bool isAbout(const OracleItem& item, const OracleEvent& event) {
  if (item.about == "any") return true;
  if (item.about == "terms") return isIn(item.names, event.term);
  if (item.about == "organ-classes") return event.organClass.empty() || isIn(item.names, event.organClass);
  return event.syndrome == item.about || isRecorded(event, item.about);
}

bool isSyndromeItem(const OracleItem& item) {
  return item.about == "crs" || item.about == "icans" || item.about == "gvhd";
}

using Reading = std::vector<OracleMinute>;

/// Every reading of the grades, each beginning at one of these minutes and none before the one before it.
void everyReading(const std::vector<Graded>& grades, const std::set<OracleMinute>& minutes, Reading& begun,
                  const std::function<void(const Reading&)>& judge) {
  if (begun.size() == grades.size()) return judge(begun);
  const Graded& next = grades[begun.size()];
  const OracleMinute earliest = begun.empty() ? next.first : std::max(next.first, begun.back());
  for (auto minute = minutes.lower_bound(earliest); minute != minutes.end() && *minute <= next.last;
       ++minute) {
    begun.push_back(*minute);
    everyReading(grades, minutes, begun, judge);
    begun.pop_back();
  }
}

/// A time at the grade or a worse one, from a rise on: grades [begin, over). What some reading says of it.
struct Stretch {
  std::size_t begin = 0;
  std::size_t over = 0;
  bool begins = false; ///< by the moment that is asked about
  bool afterInfusion = false;
  bool inWindow = false; ///< it, or a rise before it
  bool lasts = false;    ///< as long as the item says
  bool goesOn = false;   ///< at that moment
  bool stays = false;    ///< something after the infusion says that it was still so
  OracleMinute since = never;
  OracleMinute fatal = never;
  bool counts() const { return begins && afterInfusion && inWindow; }
};

class Judge {
 public:
  Judge(const OracleItem& item, int grade, const std::vector<Graded>& grades, const OracleQuestion& question)
      : m_item(item), m_grade(grade), m_grades(grades), m_question(question) {
    m_at = question.at;
    if (question.died)
      m_at =
          std::min(m_at, oracleMidnight(question.zone, oracleDayOf(question.zone, *question.died) + 1) - 1);
    m_from = question.infused.value_or(-never);
    m_to = question.infused
               ? oracleMidnight(question.zone, oracleDayOf(question.zone, *question.infused) +
                                                   item.onsetByDay.value_or(question.lastDay) + 1) -
                     1
               : never;
    findStretches();
    std::set<OracleMinute> minutes = {m_at, m_at + 1, m_from, m_to};
    for (const Graded& one : grades)
      minutes.insert({one.first, one.last});
    Reading begun;
    everyReading(grades, minutes, begun, [this](const Reading& reading) { read(reading); });
  }

  OracleVerdict verdict() const {
    const auto first = [this](auto fits) {
      return std::find_if(m_stretches.begin(), m_stretches.end(),
                          [&](const Stretch& one) { return one.counts() && fits(one); });
    };
    const auto met =
        first([this](const Stretch& one) { return m_item.n == 0 || one.lasts || one.fatal != never; });
    if (met != m_stretches.end() && m_item.n == 0) return {"meets", met->since, met->since};
    // K9: at grade 5 every length of time counts as reached.
    if (met != m_stretches.end()) return {"meets", met->since, std::min(deadline(met->since), met->fatal)};
    const auto open = first([](const Stretch& one) { return one.goesOn; });
    if (open != m_stretches.end() && canBeLived(open->since))
      return {"may", open->since, deadline(open->since)};
    // What can never be reached, or was there before the infusion: without an hour, the first of them.
    const auto left = std::find_if(m_stretches.begin(), m_stretches.end(), [this](const Stretch& one) {
      return one.counts() ? one.goesOn : isFromBefore(one);
    });
    if (left != m_stretches.end()) return {"may", left->since, {}};
    return {"no", {}, {}};
  }

 private:
  void findStretches() {
    for (std::size_t i = 0; i < m_grades.size(); ++i) {
      if (m_grades[i].grade < m_grade || (i > 0 && m_grades[i - 1].grade >= m_grades[i].grade)) continue;
      Stretch stretch;
      stretch.begin = i;
      stretch.over = i + 1;
      const auto isOver = [this](int grade) {
        return m_item.downTo ? grade <= *m_item.downTo : grade < m_grade;
      };
      while (stretch.over < m_grades.size() && !isOver(m_grades[stretch.over].grade))
        ++stretch.over;
      m_stretches.push_back(stretch);
    }
  }

  /// Nobody lives to an hour after the day of death.
  bool canBeLived(OracleMinute since) const {
    return !m_question.died ||
           deadline(since) <
               oracleMidnight(m_question.zone, oracleDayOf(m_question.zone, *m_question.died) + 1);
  }

  /// A value has no grade that could become worse: long enough, or still so, and not over at the infusion.
  bool isFromBefore(const Stretch& one) const {
    return m_item.about == "laboratory" && one.begins && !one.afterInfusion && (one.lasts || one.goesOn) &&
           (one.stays || one.goesOn);
  }

  /// The minute at which the time of the item is up.
  OracleMinute deadline(OracleMinute since) const {
    if (!m_item.days) return since + m_item.n * 60;
    const OracleMinute shown = since + aheadAt(m_question.zone, since);
    return whenClockShows(m_question.zone, shown + m_item.n * minutesOfDay);
  }

  void read(const Reading& reading) {
    for (Stretch& stretch : m_stretches) {
      const OracleMinute since = reading[stretch.begin];
      const OracleMinute over = stretch.over < reading.size() ? reading[stretch.over] : never;
      stretch.begins |= since <= m_at;
      stretch.since = std::min(stretch.since, since);
      stretch.afterInfusion |= since >= m_from;
      for (std::size_t i = 0; i <= stretch.begin; ++i)
        stretch.inWindow |= isRise(i) && reading[i] >= m_from && reading[i] <= m_to;
      stretch.lasts |= deadline(since) <= std::min(over, m_at);
      stretch.goesOn |= since <= m_at && over > m_at;
      for (std::size_t i = stretch.begin; i < std::min(stretch.over, reading.size()); ++i)
        stretch.stays |= reading[i] >= m_from && reading[i] <= m_at;
      for (std::size_t i = stretch.begin; i < std::min(stretch.over, reading.size()); ++i)
        if (m_grades[i].grade == 5 && reading[i] <= m_at) stretch.fatal = std::min(stretch.fatal, reading[i]);
    }
  }

  /// K7: the onset is one, whatever it was graded by.
  bool isRise(std::size_t i) const {
    return i == 0 ? m_grades[i].grade != 0 : m_grades[i].grade > std::max(0, m_grades[i - 1].grade);
  }

  const OracleItem& m_item;
  int m_grade;
  const std::vector<Graded>& m_grades;
  const OracleQuestion& m_question;
  OracleMinute m_at = 0;
  OracleMinute m_from = 0;
  OracleMinute m_to = 0;
  std::vector<Stretch> m_stretches;
};
} // namespace

OracleVerdict verdictByReadings(const OracleItem& item, const OracleEvent& event,
                                const OracleQuestion& question) {
  if (item.about.empty()) return {"by-hand", {}, {}};
  if (item.about == "laboratory" || !isAbout(item, event) || isIn(item.without, event.term) ||
      isExcludedByCause(item, event, question))
    return {"no", {}, {}};
  const std::string scale = isSyndromeItem(item) ? item.about : "ctcae";
  const std::optional<Graded> death = deathOf(event, question);
  if (!isRecorded(event, scale) && !death) return {"may", {}, {}};
  std::vector<Graded> grades = gradesOf(event, scale, question.zone);
  const bool isTold =
      std::any_of(grades.begin(), grades.end(), [](const Graded& one) { return one.grade == 5; });
  if (death && !isTold) endByDeath(grades, event.end.has_value(), *death);
  const OracleVerdict verdict = Judge(item, item.grade, grades, question).verdict();
  const bool isUnknown = item.about == "organ-classes" && event.organClass.empty();
  return isUnknown && verdict.state != "no" ? OracleVerdict{"may", {}, {}} : verdict;
}

OracleVerdict verdictOfValues(const OracleItem& item, const std::vector<OracleValue>& values,
                              const OracleQuestion& question) {
  std::vector<Graded> grades;
  bool isLookedAt = false; // since the infusion
  for (const OracleValue& one : values) {
    const bool isAfter = one.last >= question.infused.value_or(-never);
    const bool all =
        (!item.atLeast || one.least >= *item.atLeast) && (!item.atMost || one.most <= *item.atMost);
    const bool some =
        (!item.atLeast || one.most >= *item.atLeast) && (!item.atMost || one.least <= *item.atMost);
    grades.push_back({(isAfter ? some : all) ? 1 : 0, one.first, one.last});
    isLookedAt |= isAfter && one.first <= question.at;
  }
  if (grades.empty()) return {"may", {}, {}};
  const OracleVerdict verdict = Judge(item, 1, grades, question).verdict();
  return verdict.state == "no" && !isLookedAt ? OracleVerdict{"may", {}, {}} : verdict;
}
