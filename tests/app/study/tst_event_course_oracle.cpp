#include "app/study/event_course.h"
#include "tests/support/test_program.h"

#include <QtTest>
#include <algorithm>
#include <functional>
#include <random>
#include <set>

/// The course of an event against every reading of it: the times that are known in part are put at each
/// minute at which something can change, in every order that can be, and each of these courses is walked by
/// itself.
namespace tst_event_course_oracle {
// Minutes of March 2026 in Shanghai, eight hours east of UTC all the year; 0 = 1 March, 00:00.
constexpr int dayMinutes = 24 * 60;
constexpr int monthMinutes = 31 * dayMinutes;
const QTimeZone shanghai("Asia/Shanghai");

struct Drawn {
  int grade = 0;
  int first = 0; ///< the minutes between which it began
  int last = 0;
  KnownTime since;
};

/// The moment as the oracle counts it: the first of March begins in Shanghai when it is 16:00 in Greenwich.
QDateTime momentOf(int minute) {
  return QDateTime(QDate(2026, 2, 28), QTime(16, 0), Qt::UTC).addSecs(qint64(minute) * 60);
}

Drawn draw(std::mt19937& random, int minute, int grade) {
  const int day = minute / dayMinutes;
  switch (random() % 4) {
  case 0:
    return {grade, 0, monthMinutes - 1, {KnownTime::To::Month, QDate(2026, 3, 1), {}}};
  case 1:
    return {grade,
            day * dayMinutes,
            (day + 1) * dayMinutes - 1,
            {KnownTime::To::Day, QDate(2026, 3, 1 + day), {}}};
  default:
    return {grade, minute, minute, {KnownTime::To::Minute, {}, momentOf(minute)}};
  }
}

/// One to five grades whose true times are in order, so that the order can be; often several on one day.
std::vector<Drawn> drawSteps(std::mt19937& random) {
  std::vector<int> minutes(1 + random() % 5);
  const int from = static_cast<int>(random() % 28) * dayMinutes;
  for (int& minute : minutes)
    minute = from + static_cast<int>(random() % (3 * dayMinutes)) / 720 * 720;
  std::sort(minutes.begin(), minutes.end());
  std::vector<Drawn> steps;
  for (const int minute : minutes)
    steps.push_back(draw(random, minute, static_cast<int>(random() % 5)));
  return steps;
}

using Reading = std::vector<int>;

/// Calls `walk` with every reading: each time at one of `minutes`, none before the one before it.
void everyReading(const std::vector<Drawn>& steps, const std::set<int>& minutes, Reading& begun,
                  const std::function<void(const Reading&)>& walk) {
  if (begun.size() == steps.size()) return walk(begun);
  const Drawn& step = steps[begun.size()];
  for (const int minute : minutes) {
    if (minute < step.first || minute > step.last || (!begun.empty() && minute < begun.back())) continue;
    begun.push_back(minute);
    everyReading(steps, minutes, begun, walk);
    begun.pop_back();
  }
}

int longestOf(const std::vector<Drawn>& steps, const Reading& begun, int grade, int now) {
  int longest = 0;
  int since = -1;
  for (std::size_t i = 0; i <= steps.size(); ++i) {
    const int minute = i < steps.size() ? std::min(begun[i], now) : now;
    if (since >= 0) longest = std::max(longest, minute - since);
    const bool isBad = i < steps.size() && steps[i].grade >= grade && begun[i] <= now;
    if (!isBad) since = -1;
    if (isBad && since < 0) since = begun[i];
  }
  return longest;
}

/// −1 where it had not begun.
int worstOf(const std::vector<Drawn>& steps, const Reading& begun, int day) {
  const int morning = day * dayMinutes;
  int worst = -1;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const bool beganThen = begun[i] / dayMinutes == day;
    const bool wentOn = begun[i] < morning && (i + 1 == steps.size() || begun[i + 1] > morning);
    if (beganThen || wentOn) worst = std::max(worst, steps[i].grade);
  }
  return worst;
}

class TestEventCourseOracle : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyReadingOfRandomCourses() {
    std::mt19937 random(20260314);
    for (int i = 0; i < 2000; ++i) {
      const auto steps = drawSteps(random);
      const bool ends = steps.size() > 1 && steps.back().grade == 0;
      EventCourse course{GradeScale::Ctcae, steps.front().since, steps.front().grade, {}, {}};
      for (std::size_t k = 1; k < steps.size() - (ends ? 1 : 0); ++k)
        course.points.push_back({0, GradeScale::Ctcae, steps[k].grade, steps[k].since, 0});
      if (ends) course.end = steps.back().since;
      const int now = static_cast<int>(random() % monthMinutes);
      const int day = static_cast<int>(random() % 31);
      const int grade = 1 + static_cast<int>(random() % 4);

      std::set<int> minutes = {day * dayMinutes, (day + 1) * dayMinutes - 1};
      for (const Drawn& step : steps)
        minutes.insert({step.first, step.last});
      int longest = 0;
      int worst = -1;
      Reading begun;
      everyReading(steps, minutes, begun, [&](const Reading& reading) {
        longest = std::max(longest, longestOf(steps, reading, grade, now));
        worst = std::max(worst, worstOf(steps, reading, day));
      });
      const auto found = timeAtLeast(course, grade, shanghai, momentOf(now));
      QVERIFY2(found.count() == longest, qPrintable(u"course %1: %2 min"_qs.arg(i).arg(longest)));
      QVERIFY2(gradeOn(course, QDate(2026, 3, 1 + day), shanghai).value_or(-1) == worst,
               qPrintable(u"course %1: grade %2"_qs.arg(i).arg(worst)));
    }
  }
};

COHORTDESK_TEST(TestEventCourseOracle, QCoreApplication)
} // namespace tst_event_course_oracle
#include "tst_event_course_oracle.moc"
