#include "app/study/event_course.h"
#include "app/study/treatment.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_event_course {
const QTimeZone berlin("Europe/Berlin");

KnownTime at(const QString& text) {
  return readKnownTime(text, berlin).value_or(KnownTime());
}

/// "3 2026-03-14 10:00; icans 2 2026-03; 1 2026-03-20; end 2026-04": CTCAE where no scale is named; the first
/// is the onset.
EventCourse courseOf(const QString& text, GradeScale scale) {
  static const QStringList names = {u"ctcae"_qs, u"crs"_qs, u"icans"_qs, u"gvhd"_qs, u"icaht"_qs};
  EventCourse course;
  course.scale = scale;
  bool atOnset = true;
  for (const QString& part : text.split(u"; "_qs)) {
    const QString name = part.section(u' ', 0, 0);
    const auto named = names.indexOf(name);
    const QString rest = named < 0 ? part : part.section(u' ', 1);
    const KnownTime since = at(rest.section(u' ', 1));
    const auto of = static_cast<GradeScale>(std::max<qsizetype>(named, 0));
    if (name == u"end"_qs)
      course.end = since;
    else if (!atOnset)
      course.points.push_back({0, of, rest.section(u' ', 0, 0).toInt(), since, 0});
    else if (of == scale)
      course.grade = rest.section(u' ', 0, 0).toInt();
    if (atOnset) course.onset = since;
    atOnset = false;
  }
  return course;
}

EventCourse courseOf(const QString& text) {
  return courseOf(text, GradeScale::Ctcae);
}

QString shown(const std::optional<int>& grade) {
  return grade ? QString::number(*grade) : u"none"_qs;
}

class TestEventCourse : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void steps_data() {
    QTest::addColumn<QString>("course");
    QTest::addColumn<QStringList>("steps");
    row("one grade, by the minute", u"2 2026-03-14 10:00"_qs, QStringList{u"2 03-14 10:00"_qs});
    row("one grade, by the day", u"2 2026-03-14"_qs, QStringList{u"2 03-14 00:00 – 03-14 23:59"_qs});
    row("one grade, and gone", u"2 2026-03-14; end 2026-03-16"_qs,
        QStringList{u"2 03-14 00:00 – 03-14 23:59"_qs, u"0 03-16 00:00 – 03-16 23:59"_qs});
    row("gone on the day it came", u"2 2026-03-14 10:00; end 2026-03-14"_qs,
        QStringList{u"2 03-14 10:00"_qs, u"0 03-14 10:00 – 03-14 23:59"_qs});
    row("came by the day, gone by the minute", u"2 2026-03-14; end 2026-03-14 10:00"_qs,
        QStringList{u"2 03-14 00:00 – 03-14 10:00"_qs, u"0 03-14 10:00"_qs});
    row("up and down", u"1 2026-03-14 10:00; 3 2026-03-14 22:00; 1 2026-03-15"_qs,
        QStringList{u"1 03-14 10:00"_qs, u"3 03-14 22:00"_qs, u"1 03-15 00:00 – 03-15 23:59"_qs});
    row("what comes before narrows", u"1 2026-03-14 10:00; 3 2026-03; 2 2026-03"_qs,
        QStringList{u"1 03-14 10:00"_qs, u"3 03-14 10:00 – 03-31 23:59"_qs,
                    u"2 03-14 10:00 – 03-31 23:59"_qs});
    row("what comes behind narrows", u"1 2026-03; 3 2026-03; 2 2026-03-14 10:00"_qs,
        QStringList{u"1 03-01 00:00 – 03-14 10:00"_qs, u"3 03-01 00:00 – 03-14 10:00"_qs,
                    u"2 03-14 10:00"_qs});
    row("between two", u"1 2026-03-14 10:00; 3 2026; 2 2026-03-16"_qs,
        QStringList{u"1 03-14 10:00"_qs, u"3 03-14 10:00 – 03-16 23:59"_qs,
                    u"2 03-16 00:00 – 03-16 23:59"_qs});
    row("nothing is left open", u"1 2026-03-14 10:00; 3 2026-03; 2 2026-03-14 10:00"_qs,
        QStringList{u"1 03-14 10:00"_qs, u"3 03-14 10:00"_qs, u"2 03-14 10:00"_qs});
    row("the end narrows", u"1 2026-03; 3 2026-03; end 2026-03-05"_qs,
        QStringList{u"1 03-01 00:00 – 03-05 23:59"_qs, u"3 03-01 00:00 – 03-05 23:59"_qs,
                    u"0 03-05 00:00 – 03-05 23:59"_qs});
    row("the end is known to the month", u"3 2026-03-14; end 2026-03"_qs,
        QStringList{u"3 03-14 00:00 – 03-14 23:59"_qs, u"0 03-14 00:00 – 03-31 23:59"_qs});
    row("gone and back", u"3 2026-03-14 10:00; 0 2026-03-15 10:00; 2 2026-03-20 10:00"_qs,
        QStringList{u"3 03-14 10:00"_qs, u"0 03-15 10:00"_qs, u"2 03-20 10:00"_qs});
    row("other scales are passed over", u"1 2026-03-14; crs 4 2026-03-15; 2 2026-03-16"_qs,
        QStringList{u"1 03-14 00:00 – 03-14 23:59"_qs, u"2 03-16 00:00 – 03-16 23:59"_qs});
    row("not on this scale", u"crs 1 2026-03-14; crs 2 2026-03-16; end 2026-03-18"_qs, QStringList());
  }
  void steps() {
    QFETCH(QString, course);
    QFETCH(QStringList, steps);
    QStringList found;
    for (const GradeStep& step : stepsOf(courseOf(course), berlin)) {
      QCOMPARE(step.lo.timeSpec(), Qt::UTC);
      const QString from = siteTime(step.lo, berlin).sliced(5);
      const QString to = siteTime(step.hi, berlin).sliced(5);
      found << QString::number(step.grade) + u' ' + from + (step.exact() ? QString() : u" – "_qs + to);
    }
    QCOMPARE(found, steps);
  }

  /// A scale that has no grade at the onset begins with its first point, which does not come before the
  /// event.
  void aScaleThatBeganLater() {
    const QString text = u"2 2026-03-14 10:00; crs 3 2026-03; crs 1 2026-03-16; end 2026-03-18"_qs;
    const auto found = stepsOf(courseOf(text, GradeScale::Crs), berlin);
    QCOMPARE(found.size(), std::size_t(3));
    QCOMPARE(found.front().grade, 3);
    QCOMPARE(siteTime(found.front().lo, berlin), u"2026-03-14 10:00"_qs);
    QCOMPARE(siteTime(found.front().hi, berlin), u"2026-03-16 23:59"_qs);
    QCOMPARE(found.back().grade, 0);
    QVERIFY(stepsOf(courseOf(text, GradeScale::Icans), berlin).empty());
  }

  void worst_data() {
    QTest::addColumn<QString>("course");
    QTest::addColumn<QString>("worst");
    row("one grade", u"2 2026-03-14"_qs, u"2"_qs);
    row("up and down", u"1 2026-03-14; 4 2026-03; 2 2026-03-16"_qs, u"4"_qs);
    row("down", u"3 2026-03-14; 1 2026-03-15; end 2026-03-16"_qs, u"3"_qs);
    row("back and worse", u"1 2026-03-14; 0 2026-03-15; 2 2026-03-16"_qs, u"2"_qs);
    row("another scale is worse", u"1 2026-03-14; crs 4 2026-03-15"_qs, u"1"_qs);
    row("not on this scale", u"crs 4 2026-03-14; end 2026-03-15"_qs, u"none"_qs);
  }
  void worst() {
    QFETCH(QString, course);
    QFETCH(QString, worst);
    QCOMPARE(shown(worstGrade(courseOf(course))), worst);
  }

  void onADay_data() {
    QTest::addColumn<QString>("course");
    QTest::addColumn<QStringList>("grades"); // of 13, 14 … 18 March
    const auto row = [](const char* name, const char* course, const char* grades) {
      QTest::newRow(name) << QString::fromUtf8(course) << QString::fromLatin1(grades).split(u' ');
    };
    row("open", "2 2026-03-14 10:00", "none 2 2 2 2 2");
    row("open, by the day", "2 2026-03-14", "none 2 2 2 2 2");
    row("gone by the day", "2 2026-03-14; end 2026-03-16", "none 2 2 2 0 0");
    row("gone by the minute", "2 2026-03-14; end 2026-03-16 00:01", "none 2 2 2 0 0");
    row("gone with the day before", "2 2026-03-14; end 2026-03-16 00:00", "none 2 2 0 0 0");
    row("up in the day", "1 2026-03-14; 3 2026-03-15 23:59", "none 1 3 3 3 3");
    row("up as the day begins", "1 2026-03-14; 3 2026-03-16 00:00", "none 1 1 3 3 3");
    row("down in the day", "3 2026-03-14; 1 2026-03-15 00:01", "none 3 3 1 1 1");
    row("up and down in a day", "1 2026-03-14 08:00; 4 2026-03-15 09:00; 2 2026-03-15 09:30",
        "none 1 4 2 2 2");
    row("up and down in a minute", "1 2026-03-14 08:00; 4 2026-03-15 09:00; 2 2026-03-15 09:00",
        "none 1 4 2 2 2");
    row("came and went as the day began", "3 2026-03-16 00:00; end 2026-03-16 00:00", "none none none 3 0 0");
    row("gone and back", "3 2026-03-14; 0 2026-03-15 10:00; 2 2026-03-17 10:00", "none 3 3 0 2 2");
    row("some day of the month", "1 2026-03-14 10:00; 3 2026-03; 1 2026-03-17", "none 3 3 3 3 1");
    row("onset in the month", "3 2026-03; 1 2026-03-15 10:00", "3 3 3 1 1 1");
    row("the end in the month", "3 2026-03-14; end 2026-03", "none 3 3 3 3 3");
    row("not on this scale", "crs 3 2026-03-14", "none none none none none none");
  }
  void onADay() {
    QFETCH(QString, course);
    QFETCH(QStringList, grades);
    QStringList found;
    for (int day = 13; day <= 18; ++day)
      found << shown(gradeOn(courseOf(course), QDate(2026, 3, day), berlin));
    QCOMPARE(found, grades);
  }

  /// Berlin puts its clocks forward on 2026-03-29 at 2:00 and back on 2026-10-25 at 3:00.
  void longest_data() {
    QTest::addColumn<QString>("course");
    QTest::addColumn<int>("grade");
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("minutes");
    const auto row = [](const char* name, const char* course, int grade, const char* now, int minutes) {
      QTest::newRow(name) << QString::fromUtf8(course) << grade << QString::fromLatin1(now) << minutes;
    };
    constexpr int h = 60;
    row("open, up to now", "3 2026-03-14 10:00", 3, "2026-03-17 10:00", 72 * h);
    row("a minute before", "3 2026-03-14 10:00", 3, "2026-03-17 09:59", 72 * h - 1);
    row("a minute after", "3 2026-03-14 10:00", 3, "2026-03-17 10:01", 72 * h + 1);
    row("as it begins", "3 2026-03-14 10:00", 3, "2026-03-14 10:00", 0);
    row("before it began", "3 2026-03-14 10:00", 3, "2026-03-13 10:00", 0);
    row("not so bad", "2 2026-03-14 10:00", 3, "2026-03-17 10:00", 0);
    row("worse counts, too", "3 2026-03-14 10:00; 4 2026-03-15 10:00; 3 2026-03-16 10:00", 3,
        "2026-03-17 10:00", 72 * h);
    row("only the worse", "3 2026-03-14 10:00; 4 2026-03-15 10:00; 3 2026-03-16 10:00", 4, "2026-03-17 10:00",
        24 * h);
    row("ended", "3 2026-03-14 10:00; end 2026-03-15 10:00", 3, "2026-03-17 10:00", 24 * h);
    row("ended by the day", "3 2026-03-14 10:00; end 2026-03-15", 3, "2026-03-17 10:00", 38 * h - 1);
    row("of one day", "3 2026-03-14; end 2026-03-14", 3, "2026-03-17 10:00", 24 * h - 1);
    row("of three days", "3 2026-03-14; end 2026-03-16", 3, "2026-03-17 10:00", 72 * h - 1);
    row("it can still be today", "3 2026-03-14 10:00; end 2026-03-15", 3, "2026-03-15 12:00", 26 * h);
    row("better at some time of the month", "3 2026-03-14 00:00; 2 2026-03", 3, "2026-03-17 00:00", 72 * h);
    row("the longest, not the sum", "3 2026-03-14 10:00; 1 2026-03-15 10:00; 3 2026-03-15 11:00", 3,
        "2026-03-17 10:00", 47 * h);
    row("the first is the longest", "3 2026-03-14 10:00; 1 2026-03-16 10:00; 3 2026-03-16 11:00", 3,
        "2026-03-17 10:00", 48 * h);
    row("a break of no time", "3 2026-03-14 10:00; 1 2026-03-15 10:00; 3 2026-03-15 10:00", 3,
        "2026-03-17 10:00", 48 * h);
    row("a break on some day", "3 2026-03-14 10:00; 1 2026-03-15; 3 2026-03-15", 3, "2026-03-17 10:00",
        58 * h);
    row("gone and back", "3 2026-03-14 10:00; 0 2026-03-14 20:00; 3 2026-03-16 10:00", 3, "2026-03-17 10:00",
        24 * h);
    row("over the short day", "3 2026-03-28 10:00", 3, "2026-03-29 10:00", 23 * h);
    row("over the long day", "3 2026-10-24 10:00", 3, "2026-10-25 10:00", 25 * h);
    row("the whole short day", "3 2026-03-29; end 2026-03-29", 3, "2026-04-01 00:00", 23 * h - 1);
    row("the whole long day", "3 2026-10-25; end 2026-10-25", 3, "2026-11-01 00:00", 25 * h - 1);
    row("not on this scale", "crs 3 2026-03-14", 3, "2026-03-17 10:00", 0);
  }
  void longest() {
    QFETCH(QString, course);
    QFETCH(int, grade);
    QFETCH(QString, now);
    QFETCH(int, minutes);
    const auto found = timeAtLeast(courseOf(course), grade, berlin, at(now).at);
    QCOMPARE(static_cast<int>(found.count()), minutes);
  }

  /// Behind the last point of its scale that it can follow; other scales do not matter.
  void aGradeComesToItsPlace_data() {
    QTest::addColumn<QString>("course");
    QTest::addColumn<QString>("added");
    QTest::addColumn<QString>("grades");
    row("the first", u"2 2026-03-14"_qs, u"3 2026-03-15"_qs, u"3"_qs);
    row("the last", u"2 2026-03-14; 3 2026-03-15"_qs, u"1 2026-03-16"_qs, u"3 1"_qs);
    row("between two", u"2 2026-03-14; 3 2026-03-15; 1 2026-03-18"_qs, u"4 2026-03-16"_qs, u"3 4 1"_qs);
    row("before them", u"2 2026-03-14; 3 2026-03-16"_qs, u"1 2026-03-15"_qs, u"1 3"_qs);
    row("some time of the month", u"2 2026-03-14; 3 2026-03-16"_qs, u"1 2026-03"_qs, u"3 1"_qs);
    row("on the same day", u"2 2026-03-14; 3 2026-03-16 10:00"_qs, u"1 2026-03-16"_qs, u"3 1"_qs);
    row("of another scale", u"2 2026-03-14; crs 3 2026-03-18; 1 2026-03-20"_qs, u"4 2026-03-16"_qs,
        u"3 4 1"_qs);
  }
  void aGradeComesToItsPlace() {
    QFETCH(QString, course);
    QFETCH(QString, added);
    std::vector<GradePoint> points = courseOf(course).points;
    addGrade(points, {0, GradeScale::Ctcae, added.section(u' ', 0, 0).toInt(), at(added.section(u' ', 1)), 0},
             berlin);
    QStringList grades;
    for (const GradePoint& point : points)
      grades << QString::number(point.grade);
    QTEST(grades.join(u' '), "grades");
  }

  void aCorrectedGradeStaysInItsPlace() {
    std::vector<GradePoint> points = courseOf(u"2 2026-03-14; 3 2026-03-15; 1 2026-03-18"_qs).points;
    points[0].id = 7;
    points[1].id = 8;
    addGrade(points, {7, GradeScale::Ctcae, 4, at(u"2026-03"_qs), 0}, berlin);
    QCOMPARE(points.size(), std::size_t(2));
    QCOMPARE(points.front().grade, 4);
  }

  void aRecordedEventHasTheSameCourse() {
    AdverseEvent event;
    event.grade = 2;
    event.crsGrade = 1;
    event.onset = {2026, 3, 14};
    event.course = courseOf(u"2 2026-03-14; 3 2026-03-15; crs 2 2026-03-16"_qs).points;
    QCOMPARE(shown(worstGrade(event)), u"3"_qs);
    QCOMPARE(shown(worstGrade(event, GradeScale::Crs)), u"2"_qs);
    QCOMPARE(shown(worstGrade(event, GradeScale::Gvhd)), u"none"_qs);
    QVERIFY(::courseOf(event, GradeScale::Ctcae) ==
            courseOf(u"2 2026-03-14; 3 2026-03-15; crs 2 2026-03-16"_qs));
    setOnset(event, at(u"2026-03"_qs), berlin);
    setEnd(event, at(u"2026"_qs), berlin);
    QCOMPARE(event.onset, QDate(2026, 3, 1));
    QCOMPARE(event.end, std::optional(QDate(2026, 12, 31)));
    QCOMPARE(isoText(onsetOf(event)), u"2026-03"_qs);
    QCOMPARE(isoText(*endOf(event)), u"2026"_qs);
    setOnset(event, at(u"2026-03-14"_qs), berlin);
    setEnd(event, {}, berlin);
    QVERIFY(!event.onsetKnown && !event.end && !endOf(event));
  }

  void aMinuteIsWholeWhenItHasPassed() {
    const EventCourse course = courseOf(u"3 2026-03-14 10:00"_qs);
    const QDateTime now = at(u"2026-03-17 10:00"_qs).at.addSecs(-1);
    QCOMPARE(timeAtLeast(course, 3, berlin, now), std::chrono::minutes(72 * 60 - 1));
  }
};

COHORTDESK_TEST(TestEventCourse, QCoreApplication)
} // namespace tst_event_course
#include "tst_event_course.moc"
