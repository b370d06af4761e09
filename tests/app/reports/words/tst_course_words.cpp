#include "app/reports/words/course_words.h"
#include "app/reports/words/status_words.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_course_words {
const QTimeZone shanghai("Asia/Shanghai");

KnownTime timeOf(const char* text) {
  return readKnownTime(QString::fromLatin1(text), shanghai).value_or(KnownTime());
}

/// Grade 2 from 2026-03-13.
AdverseEvent fever() {
  AdverseEvent event;
  event.term = QStringLiteral("Fever");
  event.grade = 2;
  event.onset = {2026, 3, 13};
  return event;
}

void becomes(AdverseEvent& event, int grade, const char* since, GradeScale scale = GradeScale::Ctcae) {
  event.course.push_back({0, scale, grade, timeOf(since), 0});
}

class TestCourseWords : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void lengths_data() {
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << 0 << QStringLiteral("0 min");
    QTest::newRow("minutes") << 59 << QStringLiteral("59 min");
    QTest::newRow("hours") << 90 << QStringLiteral("1 h 30 min");
    QTest::newRow("a day") << 1440 << QStringLiteral("1 d");
    QTest::newRow("a day and a minute") << 1441 << QStringLiteral("1 d 1 min");
    QTest::newRow("days and hours") << 52 * 60 << QStringLiteral("2 d 4 h");
  }
  void lengths() {
    QFETCH(int, minutes);
    QTEST(lengthWords(std::chrono::minutes(minutes)), "words");
  }

  void nothingIsSaidOfOneGrade() { QVERIFY(courseWords(fever(), shanghai).isEmpty()); }

  void aCourseIsTold() {
    AdverseEvent event = fever();
    becomes(event, 3, "2026-03-14 10:00");
    becomes(event, 2, "2026-03", GradeScale::Crs);
    QCOMPARE(courseWords(event, shanghai),
             (QStringList{QStringLiteral("grade 3 from 2026-03-14 10:00"),
                          QStringLiteral("CRS (ASTCT): grade 2 from 2026-03")}));
    becomes(event, 1, "2026-03-16 14:00");
    QCOMPARE(courseWords(event, shanghai).back(), QStringLiteral("2 d 4 h at grade 3"));
    becomes(event, 0, "2026-03-20");
    QCOMPARE(courseWords(event, shanghai).mid(3),
             (QStringList{QStringLiteral("gone from 2026-03-20"), QStringLiteral("2 d 4 h at grade 3")}));
    event.course.front().since = timeOf("2026-03-14");
    QCOMPARE(courseWords(event, shanghai).back(), QStringLiteral("at most 2 d 14 h at grade 3"));
  }

  void theNameSaysTheWorstGrade() {
    const StudyBuilder builder;
    AdverseEvent event = fever();
    becomes(event, 4, "2026-03-14");
    becomes(event, 1, "2026-03-16");
    QCOMPARE(eventName(builder, event), QStringLiteral("G4 Fever"));
    QVERIFY(eventDetail(builder, event).contains(QStringLiteral("grade 4 from 2026-03-14, grade 1 from")));
    setOnset(event, timeOf("2026-03"), shanghai);
    QVERIFY(eventDetail(builder, event).contains(QStringLiteral("onset 2026-03,")));
  }

  void causesAreToldAsFarAsTheyAreJudged() {
    const StudyBuilder builder;
    AdverseEvent event = fever();
    QCOMPARE(relatedWords(builder, event), QStringLiteral("no, not on the scale"));
    event.related = true;
    QCOMPARE(relatedWords(builder, event), QStringLiteral("yes, not on the scale"));
    QVERIFY(otherCauseWords(builder, event).isEmpty() && careWords(event).isEmpty());
    event.dueTo.cells = QStringLiteral("not-assessable");
    event.dueTo.disease = QStringLiteral("unlikely");
    QCOMPARE(relatedWords(builder, event), QStringLiteral("not assessable"));
    QCOMPARE(otherCauseWords(builder, event), QStringList{QStringLiteral("underlying disease: unlikely")});
    event.tocilizumab = false;
    event.outcome = EventOutcome::NotRecovered;
    event.action = ActionTaken::None;
    QCOMPARE(careWords(event),
             (QStringList{QStringLiteral("no action taken"), QStringLiteral("no tocilizumab"),
                          QStringLiteral("outcome: not recovered")}));
  }
};

COHORTDESK_TEST(TestCourseWords, QCoreApplication)
} // namespace tst_course_words
#include "tst_course_words.moc"
