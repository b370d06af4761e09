#include "tests/support/oracles/escalation_comparison.h"

#include "app/protocol/protocol_reader.h"
#include "tests/support/changed_design.h"
#include "tests/support/oracles/protocol_courses.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_recommendation {

/// Section 5 of protocol.md row by row, and the edges of the rows of section 4.
class TestRecommendation : public QObject {
  Q_OBJECT

 private:
  static void newRow(const CourseRow& row) {
    QTest::newRow(row.course.empty() ? "(empty)" : row.course.c_str())
        << QByteArray::fromStdString(row.course) << row.expected;
  }
  static void row(const char* course, const char* rule, int level, int enrol, bool agreement,
                  const std::vector<int>& held = {}, const char* mtd = "not-reached", int mtdLevel = 0,
                  int mtdM = 0) {
    newRow(courseRow(course, rule, level, enrol, agreement, held, mtd, mtdLevel, mtdM));
  }

  // Both the engine and the oracle must say what the page says.
  static void check(const OracleDesign& design) {
    QFETCH(QByteArray, course);
    QFETCH(OracleAnswer, expected);
    const std::string line = course.toStdString();
    QCOMPARE(askEngine(doseDesignOf(design), line).asText(), expected.asText());
    QCOMPARE(askOracle(design, line).asText(), expected.asText());
  }

  static void columns() {
    QTest::addColumn<QByteArray>("course");
    QTest::addColumn<OracleAnswer>("expected");
  }

 private Q_SLOTS:
  void pageSection5_data() {
    columns();
    for (const CourseRow& row : coursesOfThePage())
      newRow(row);
  }
  void pageSection5() { check(trialForOracle()); }

  void edges_data() {
    columns();
    // 4.1
    row("1T 1?", "AT-ENROL", 1, 1, false);
    row("1TX", "AT-EXPAND", 1, 2, true);
    row("1T 1NX", "AT-ENROL", 1, 1, false);
    row("1T 1N?", "AT-WAIT", 1, 0, false);
    row("1T 1TN!", "AT-ESCALATE", 2, 3, true, {}, "below-lowest");
    row("1T!", "AT-EXPAND", 1, 2, true); // nothing to discuss yet
    row("1N! 2NNN", "SD-ESCALATE", 3, 3, true);
    row("1N 1NNNNN", "AT-ESCALATE", 2, 3, true); // six at L1: more cautious than the rule
    row("1T 1NNN", "AT-ESCALATE", 2, 3, true);
    row("1T 1TN 1N", "AT-JOINT", 1, 0, true, {}, "below-lowest"); // one added by a discussion
    row("1T 1TN 1N!", "AT-ESCALATE", 2, 3, true, {}, "below-lowest");
    // 4.2
    row("1N 2T", "SD-ENROL", 2, 2, false);
    row("1N 2??T", "SD-WAIT", 2, 0, false);
    row("1N 2NNT 2XXX", "SD-EXPAND", 2, 3, false);
    row("1N 2NNT 2NN?", "SD-WAIT", 2, 0, false);
    row("1N 2NNT 2N?T", "SD-STOP", 2, 0, true, {}, "candidate", 1, 1);
    row("1N 2NNN 3NNT 3NNN", "SD-TOP", 3, 0, true);
    row("1N 2NNNN", "SD-ESCALATE", 3, 3, true);
    // Reading from the lowest level up
    row("1N 2NN? 3N", "SD-WAIT", 2, 0, false, {3});
    row("1X 2N 3N", "AT-ENROL", 1, 1, false, {2, 3});
    // 4.3
    row("1N 2NNN 3NNN +3TT", "CE-STOP", 3, 0, true, {}, "candidate", 2, 3);
    row("1N 2NNN 3NNN +3NNTT", "CE-ENROL", 3, 3, false);                       // the seventh is none of them
    row("1N 2NNN 3NNN +3NXXTT", "CE-STOP", 3, 0, true, {}, "candidate", 2, 3); // X is none of the six
    row("1N 2NNN 3NNN +3NNN +3TTT", "CE-ENROL", 3, 3, false);                  // 3 of 9 is not above A4
    row("1N 2NNN 3NNN +3NNN +3TTTT", "CE-FLAG", 3, 0, true, {}, "candidate", 2, 3);
    row("1N 2NNN 3NNN +3NN? +3TT", "CE-ENROL", 3, 2, false);                      // 2 of 7 decided
    row("1N 2NNN 3NNN +3N?? +3TT", "CE-FLAG", 3, 0, true, {}, "candidate", 2, 3); // 2 of 6 decided
    row("1N 2NNN 3NNN +3T?? +3T", "CE-FLAG", 3, 0, true, {}, "candidate", 2, 3);
    row("1N 2NNN 3NNN +3NNN", "CE-ENROL", 3, 3, false);
    row("1N 2NNN 3NNN +3NNNNNNNNN?", "CE-ENROL", 3, 1, false); // one place is left
    row("1N 2NNN 3NNN +3NNNNNNNN??", "CE-ENROL", 3, 1, false);
    row("1N 2NNN 3NNN +3NNNNNNN???", "CE-WAIT", 3, 0, false);
    row("1N 2NNN 3NNT 3NNT +2T", "CE-ENROL", 2, 3, false, {}, "candidate", 2, 4);
    row("1N 2NNN 3NNT 3NNT +2TT", "CE-STOP", 2, 0, true, {}, "candidate", 1, 1);
    row("1N 2NNN 3NNT 3NNT +2TT +1TN", "CE-ENROL", 1, 3, false, {}, "candidate", 1, 3);
    row("1N 2NNN 3NNT 3NNT +2TT +1TT", "CE-STOP", 1, 0, true, {}, "below-lowest");
    row("1N 2NNT 2NNN +1NNNNNN", "CE-ENROL", 1, 3, false, {2}); // no ground for +, and seven at L1
    row("1N 2NNN 3NNN +3NNNNNNNNNNN", "CE-DONE", 3, 0, false);
    row("1N 2NNN 3NNN +3NNNNNNNNNN?", "CE-WAIT", 3, 0, false);
    row("1N 2NNN 3NNN +3XXXXXXXXXXX", "CE-DONE", 3, 0, false);
    // EN-FULL, and the last place
    row("1XXXXXXXXXXXXXXXXXX", "EN-FULL", 1, 0, true);
    row("1XXXXXXXXXXXXXXXXX", "AT-ENROL", 1, 1, false);
    row("1XXXXXXXXXXXXXXXX 1N", "AT-ESCALATE", 2, 1, true);
    row("1N 2XXXXXXXXXXXXXX 2NNT", "EN-FULL", 2, 0, true);
    row("1N 2XXXXXXXXXXXXXX 2NTT", "SD-STOP", 2, 0, true, {}, "candidate", 1, 1);
    row("1N 2XXXXXXXXXXX 2NNN 3NNN", "SD-TOP", 3, 0, true);
    row("1T 1TNXXXXXXXXXXXXXXX", "AT-JOINT", 1, 0, true, {}, "below-lowest");
  }
  void edges() { check(trialForOracle()); }

  /// Once wrong, and a patient could have been treated who must not be.
  void findings_data() {
    columns();
    // A1: a discussion answers for the DLTs that it was held on, and for nobody who is undecided.
    row("1T 1T! 1T", "AT-JOINT", 1, 0, true, {}, "below-lowest");
    row("1T 1T 1?!", "AT-JOINT", 1, 0, true, {}, "below-lowest");
    row("1T! 1TN", "AT-JOINT", 1, 0, true, {}, "below-lowest");
    row("1T 1TN! 1?", "AT-JOINT", 1, 0, true, {}, "below-lowest");
    row("1T 1TN! 1N", "AT-JOINT", 1, 0, true, {}, "below-lowest");
    row("1T 1TN! 2N 1?", "AT-JOINT", 1, 0, true, {2}, "below-lowest");
    row("1T 1T! 2NNN 1T", "AT-JOINT", 1, 0, true, {2}, "below-lowest");
    row("1T 1T?! 2NN?", "AT-JOINT", 1, 0, true, {2}, "below-lowest");
    // A2: a level that was stopped stays so while its windows close well, and after the reduction, too.
    row("1N 2NNN 3NNN +3TT????", "CE-STOP", 3, 0, true, {}, "candidate", 2, 3);
    row("1N 2NNN 3NNN +3TTNN??", "CE-STOP", 3, 0, true, {}, "candidate", 2, 3);
    row("1N 2NNN 3NNN +3TTNNNNNNNNN", "CE-STOP", 3, 0, true, {}, "candidate", 2, 3);
    row("1N 2NNN 3NNN +3TTNNNN +2N", "CE-ENROL", 2, 3, false, {}, "candidate", 2, 4);
    row("1N 2NNN 3NNN +3TNNNNN", "CE-ENROL", 3, 3, false); // one of the six corrected
    // A8: nothing tolerated below; of the levels below the highest that is.
    row("1T 1TN! 2TTN", "SD-STOP", 2, 0, true, {}, "below-lowest");
    row("1T 1TN! 2NNN 3TT", "SD-STOP", 3, 0, true, {}, "below-lowest");
    row("1T 1TN! 2NNN 3TT +2?", "CE-ENROL", 2, 2, false, {}, "below-lowest");
    // A9: a window at the stopped level that closes well changes nothing at the level that is completed.
    row("1N 2NNT 2NNN 3TT? +2?", "CE-ENROL", 2, 2, false, {}, "reached", 2, 6);
    row("1N 2NNT 2NNN 3TTN +2?", "CE-ENROL", 2, 2, false, {}, "reached", 2, 6);
    row("1N 2NNN 3TT?", "SD-STOP", 3, 0, true, {}, "candidate", 2, 3);
    row("1N 2NNN 3TTN", "SD-STOP", 3, 0, true, {}, "candidate", 2, 3);
    // A11: rule and MTD say the same.
    row("1N 2NNN 3NNT 3NNN +3T", "CE-ENROL", 3, 3, false);
    row("1N 2NNN 3NNT +3NNN", "SD-TOP", 3, 0, true);
    row("1N 2NNN 3NNT +3NN +3T", "CE-STOP", 3, 0, true, {}, "candidate", 2, 3);
  }
  void findings() { check(trialForOracle()); }

  /// A10: how many may be undecided while enrolment is completed.
  void pace_data() {
    QTest::addColumn<int>("atOnce");
    columns();
    const auto paced = [](int atOnce, const char* course, const char* rule, int enrol) {
      const CourseRow row = courseRow(course, rule, 3, enrol, false);
      QTest::addRow("%d: %s", atOnce, course) << atOnce << QByteArray(course) << row.expected;
    };
    paced(0, "1N 2NNN 3NNN +3N?", "CE-ENROL", 9);
    paced(0, "1N 2NNN 3NNN +3N???", "CE-ENROL", 7);
    paced(0, "1N 2NNN 3NNN +3???????????", "CE-WAIT", 0);
    paced(1, "1N 2NNN 3NNN +3N", "CE-ENROL", 1);
    paced(1, "1N 2NNN 3NNN +3N?", "CE-WAIT", 0);
    paced(2, "1N 2NNN 3NNN +3?", "CE-ENROL", 1);
    paced(2, "1N 2NNN 3NNN +3??", "CE-WAIT", 0);
    paced(2, "1N 2NNN 3NNN +3???", "CE-WAIT", 0); // a log may have more
    paced(20, "1N 2NNN 3NNN +3N?", "CE-ENROL", 9);
  }
  void pace() {
    QFETCH(int, atOnce);
    check(designForOracle(QStringLiteral("ASS"), 18, 1.0 / 3, atOnce));
  }

  void standard3Plus3_data() {
    columns();
    row("", "SD-ENROL", 1, 3, false);
    row("1NNN", "SD-ESCALATE", 2, 3, true);
    row("1NNT", "SD-EXPAND", 1, 3, false);
    row("1TT", "SD-STOP", 1, 0, true, {}, "below-lowest");
    row("1NNN 2NNT 2NNT", "SD-STOP", 2, 0, true, {}, "candidate", 1, 3);
    row("1NNN 2NNT 2NNT +1NNN", "CE-DONE", 1, 0, false, {}, "reached", 1, 6);
    row("1NNN 2NNN", "SD-TOP", 2, 0, true);
  }
  void standard3Plus3() { check(standardForOracle(2)); }

  /// A level that a change of the design added is read in its place, whatever is treated above it.
  void addedLevels_data() {
    QTest::addColumn<double>("added"); // cells per kg; the trial has 1e7, 2e7, 5e7
    columns();
    const auto added = [](double cells, const char* course, const char* rule, int level, int enrol,
                          bool agreement, const std::vector<int>& held = {}, const char* mtd = "not-reached",
                          int mtdLevel = 0, int mtdM = 0) {
      QTest::newRow(course)
          << cells << QByteArray(course)
          << courseRow(course, rule, level, enrol, agreement, held, mtd, mtdLevel, mtdM).expected;
    };
    added(3e7, "1N 2NNN", "SD-ESCALATE", 3, 3, true);
    added(3e7, "1N 2NNN 4TT", "SD-ENROL", 3, 3, false, {4}, "candidate", 3, 0);
    added(3e7, "1N 2NNN 4TT 3N", "SD-ENROL", 3, 2, false, {4}, "candidate", 3, 1);
    added(3e7, "1N 2NNN 4TT 3NNN", "SD-STOP", 4, 0, true, {}, "candidate", 3, 3);
    added(3e7, "1N 2NNN 4TT 3NNT", "SD-EXPAND", 3, 3, false, {4}, "candidate", 3, 3);
    added(3e7, "1N 2NNN 4TT 3TT", "SD-STOP", 3, 0, true, {4}, "candidate", 2, 3);
    added(3e7, "1N 2NNN 4NN? 3NNN", "SD-WAIT", 4, 0, false);
    added(3e7, "1T 2N 4N", "AT-EXPAND", 1, 2, true, {2, 4}); // L3 was never opened
    added(5e6, "2T 2TN", "SD-ENROL", 1, 3, false, {2}, "candidate", 1, 0);
    added(5e6, "2T 2TN 1NNN", "AT-JOINT", 2, 0, true, {}, "candidate", 1, 3);
    added(5e6, "2N", "SD-ENROL", 1, 3, false, {2});
    added(5e6, "2N 1NNN", "AT-ESCALATE", 3, 3, true);
    added(5e6, "2N 1TTN", "SD-STOP", 1, 0, true, {2}, "below-lowest");
    added(8e7, "1N 2NNN 3NNN", "SD-ESCALATE", 4, 3, true);
    added(8e7, "1N 2NNN 3NNN +3NN", "SD-ESCALATE", 4, 3, true); // the top is no longer the top
    added(8e7, "1N 2NNN 3NNN 4NNN", "SD-TOP", 4, 0, true);
  }
  void addedLevels() {
    QFETCH(double, added);
    QFETCH(QByteArray, course);
    QFETCH(OracleAnswer, expected);
    const DoseDesign design = withGroup(protocolByName(QStringLiteral("cd7-car-nk")).value().design, added);
    QCOMPARE(askEngine(design, course.toStdString()).asText(), expected.asText());
  }

  void refusals_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("position");
    for (const RefusedRow& row : refusalsOfThePage())
      QTest::newRow(row.id.c_str()) << QByteArray::fromStdString(row.line) << row.position;
  }
  void refusals() {
    QFETCH(QByteArray, line);
    QFETCH(int, position);
    const auto course = parseCourse(doseDesignOf(trialForOracle()), QString::fromUtf8(line));
    QVERIFY(!course);
    QCOMPARE(course.error().position, position);
    QVERIFY(!course.error().reason.isEmpty());
    QCOMPARE(askOracle(trialForOracle(), line.toStdString()).refusedAt, position);
  }

  void flagRateIsExceededNotMet() {
    const DoseDesign design = doseDesignOf(designForOracle(QStringLiteral("ASS"), 18, 0.25));
    QCOMPARE(askEngine(design, "1N 2NNN 3NNN +3NNN +3TT").rule, std::string("CE-ENROL")); // 2 of 8
    QCOMPARE(askEngine(design, "1N 2NNN 3NNN +3NNN +3TTT").rule, std::string("CE-FLAG")); // 3 of 9
  }
};

COHORTDESK_TEST(TestRecommendation, QCoreApplication)
} // namespace tst_recommendation
#include "tst_recommendation.moc"
