#include "tests/support/oracles/escalation_comparison.h"

#include "app/protocol/protocol_reader.h"
#include "tests/support/changed_design.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_course {

/// The notation of protocol.md section 5: text to course and back.
class TestCourse : public QObject {
  Q_OBJECT

 private:
  DoseDesign m_trial = doseDesignOf(trialForOracle());

 private Q_SLOTS:
  void readsEveryLetterAndMark() {
    const auto course = parseCourse(m_trial, u"1T 1TN! 2N?X +1N");
    QVERIFY(course);
    using enum Outcome;
    const std::vector<Cohort> expected = {{1, {Dlt}, false, false},
                                          {1, {Dlt, Cleared}, false, true},
                                          {2, {Cleared, InWindow, NotEvaluable}, false, false},
                                          {1, {Cleared}, true, false}};
    QVERIFY(course->cohorts == expected);
    QCOMPARE(course->subjects(), 7);
  }

  void roundTrip_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto same = [](const char* text) { QTest::newRow(text) << text << text; };
    same("1N");
    same("1T 1TN! 2NNN");
    same("1N 2NNN 3NNN +3N?");
    same("+1N");
    same("+1T!");
    same("1T 1TN 1NNN!"); // four to six at L1 come of a joint discussion
    same("1X 1X 1?");
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("only blanks") << " \t  "
                                 << "";
    QTest::newRow("blanks around") << "  1N   2NN?  "
                                   << "1N 2NN?";
    QTest::newRow("tab") << "1N\t2NN?"
                         << "1N 2NN?";
    QTest::newRow("end of line") << "1N\r\n"
                                 << "1N";
  }
  void roundTrip() {
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto course = parseCourse(m_trial, text);
    QVERIFY(course);
    QCOMPARE(formatCourse(*course), written);
    QVERIFY(parseCourse(m_trial, written) == course);
  }

  void levelsOfTwoDigits() {
    const DoseDesign design = doseDesignOf(standardForOracle(12));
    QString text;
    for (int level = 1; level <= 12; ++level)
      text += QStringLiteral("%1NNN ").arg(level);
    const auto course = parseCourse(design, text);
    QVERIFY(course);
    QCOMPARE(course->cohorts.back().level, 12);
    QCOMPARE(formatCourse(*course), text.trimmed());
    QVERIFY(!parseCourse(design, QString(text + QStringLiteral("13N"))));
  }

  void strangeInput_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::newRow("emoji") << QString::fromUtf8("1N 😀") << 4;
    QTest::newRow("emoji as outcome") << QString::fromUtf8("1N 2N😀") << 6;
    QTest::newRow("half an emoji") << QString(QStringLiteral("1N 2N") + QChar(0xD83D)) << 6;
    QTest::newRow("NUL") << QString::fromLatin1("1N\0", 3) << 3;
    QTest::newRow("NUL as outcome") << QString::fromLatin1("1\0N", 3) << 2;
    QTest::newRow("only NUL") << QString(QChar(u'\0')) << 1;
    QTest::newRow("Arabic digit") << QString::fromUtf8("١N") << 1;
    QTest::newRow("wide digit") << QString::fromUtf8("１N") << 1;
    QTest::newRow("Cyrillic T") << QString::fromUtf8("1Т") << 2;
    QTest::newRow("wide question mark") << QString::fromUtf8("1N 2NN？") << 7;
    QTest::newRow("wide plus") << QString::fromUtf8("1N ＋1N") << 4;
    QTest::newRow("minus") << QStringLiteral("-1N") << 1;
    QTest::newRow("! at a 3+3 level") << QStringLiteral("1N 2NNN!") << 8;
    QTest::newRow("seven at L1") << QStringLiteral("1TTNNNNN") << 8;
    QTest::newRow("10,000 letters") << QStringLiteral("1").append(QString(9999, u'X')) << 20;
    QTest::newRow("10,000 digits") << QString(10000, u'1') << 1;
    QTest::newRow("10,000 plus signs") << QString(10000, u'+') << 2;
  }
  void strangeInput() {
    QFETCH(QString, text);
    QFETCH(int, position);
    const auto course = parseCourse(m_trial, text);
    QVERIFY(!course);
    QCOMPARE(course.error().position, position);
    QVERIFY(!course.error().reason.isEmpty());
    QVERIFY(course.error().reason.size() < 200);
  }

  void manyBlanksAreNoFault() {
    const QString text = QString(5000, u' ') + u"1N" + QString(5000, u'\t');
    const auto course = parseCourse(m_trial, text);
    QVERIFY(course);
    QCOMPARE(course->subjects(), 1);
  }

  void reasonsNameWhatIsWrong() {
    QVERIFY(parseCourse(m_trial, u"1N 4N").error().reason.contains(u'4'));
    QVERIFY(parseCourse(m_trial, u"1N 3N").error().reason.contains(u'2')); // the level skipped
    QVERIFY(parseCourse(m_trial, u"1Q").error().reason.contains(u'Q'));
    QVERIFY(parseCourse(m_trial, QString(u'1' + QString(19, u'X')))
                .error()
                .reason.contains(QStringLiteral("18")));
  }

  /// Levels that a change of the design added may be skipped, and only those.
  void addedLevels_data() {
    QTest::addColumn<double>("added"); // cells per kg; the trial has 1e7, 2e7, 5e7
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("refusedAt"); // 0 = a course
    const auto row = [](const char* id, double added, const char* text, int refusedAt) {
      QTest::newRow(id) << added << QString::fromLatin1(text) << refusedAt;
    };
    row("L3 added, not treated yet", 3e7, "1N 2NNN 4TT", 0);
    row("L3 added, treated after L4", 3e7, "1N 2NNN 4TT 3NNN", 0);
    row("L3 added, treated in its turn", 3e7, "1N 2NNN 3NNN 4N", 0);
    row("L1 added below", 5e6, "2T 2TN", 0);
    row("L1 added below, then treated", 5e6, "2T 2TN 1NNN", 0);
    row("L1 added before anybody was treated", 5e6, "1NNN 2N", 0);
    row("L1 added, L2 of the beginning skipped", 5e6, "3N", 1);
    row("L1 added, L3 of the beginning skipped", 5e6, "2N 4N", 4);
    row("L3 added, L2 skipped", 3e7, "1N 3N", 4);
    row("L3 added, L2 and L3 skipped", 3e7, "1N 4N", 4);
    row("L4 added on top", 8e7, "1N 2NNN 3NNN 4N", 0);
    row("L4 added on top, L3 skipped", 8e7, "1N 2NNN 4N", 9);
    row("no level was added here", 0, "1N 3N", 4);
    row("nor here", 0, "2N", 1);
  }
  void addedLevels() {
    QFETCH(double, added);
    QFETCH(QString, text);
    QFETCH(int, refusedAt);
    DoseDesign design = protocolByName(QStringLiteral("cd7-car-nk")).value().design;
    if (added > 0) design = withGroup(design, added);
    const auto course = parseCourse(design, text);
    QCOMPARE(course ? 0 : course.error().position, refusedAt);
    if (course) QCOMPARE(formatCourse(*course), text);
  }

  void aSkippedLevelIsNamed() {
    const DoseDesign design = withGroup(protocolByName(QStringLiteral("cd7-car-nk")).value().design, 5e6);
    QVERIFY(parseCourse(design, u"3N").error().reason.contains(u'2'));
    QVERIFY(parseCourse(design, u"2N 4N").error().reason.contains(u'3'));
  }

  void talliesCountEverybodyAtALevel() {
    const auto course = parseCourse(m_trial, u"1NX 2NT? 2X +1T? +2N");
    QVERIFY(course);
    QVERIFY((tallyAt(*course, 1) == Tally{1, 1, 1}));
    QVERIFY((tallyAt(*course, 2) == Tally{1, 2, 1}));
    QVERIFY((tallyAt(*course, 3) == Tally{}));
    QCOMPARE(tallyAt(*course, 2).evaluable(), 3);
    QCOMPARE(course->subjects(), 9);
  }
};

COHORTDESK_TEST(TestCourse, QCoreApplication)
} // namespace tst_course
#include "tst_course.moc"
