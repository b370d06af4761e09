#include "tests/support/escalation_comparison.h"

#include "app/protocol/protocol_reader.h"
#include "tests/support/changed_design.h"

#include <QTest>

/// Section 5 of protocol.md row by row, and the edges of the rows of section 4.
class TestRecommendation : public QObject {
  Q_OBJECT

 private:
  static void row(const char* course, const char* rule, int level, int enrol, bool agreement,
                  std::vector<int> held = {}, const char* mtd = "not-reached", int mtdLevel = 0,
                  int mtdM = 0) {
    OracleAnswer expected;
    expected.rule = rule;
    expected.level = level;
    const std::string id = rule;
    const bool next = id == "AT-ESCALATE" || id == "SD-ESCALATE";
    expected.decidingLevel = next ? level - 1 : level;
    expected.enrol = enrol;
    expected.agreement = agreement;
    expected.held = std::move(held);
    expected.mtd = mtd;
    expected.mtdLevel = mtdLevel;
    expected.mtdEvaluable = mtdM;
    QTest::newRow(*course ? course : "(empty)") << QByteArray(course) << expected;
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
    row("", "AT-ENROL", 1, 1, false);
    row("1?", "AT-WAIT", 1, 0, false);
    row("1X", "AT-ENROL", 1, 1, false);
    row("1N", "AT-ESCALATE", 2, 3, true);
    row("1T", "AT-EXPAND", 1, 2, true);
    row("1T 1NN", "AT-ESCALATE", 2, 3, true);
    row("1TNN", "AT-ESCALATE", 2, 3, true);
    row("1T 1T?", "AT-JOINT", 1, 0, true, {}, "below-lowest");
    row("1T 1TN! 2NNN", "SD-ESCALATE", 3, 3, true, {}, "below-lowest");
    row("1N 2NN?", "SD-WAIT", 2, 0, false);
    row("1N 2NT?", "SD-WAIT", 2, 0, false);
    row("1N 2NNT", "SD-EXPAND", 2, 3, false);
    row("1N 2T?T", "SD-STOP", 2, 0, true, {}, "candidate", 1, 1);
    row("1N 2NNX", "SD-ENROL", 2, 1, false);
    row("1N 2NNT 2N?", "SD-ENROL", 2, 1, false);
    row("1N 2NNT 2NNN", "SD-ESCALATE", 3, 3, true);
    row("1N 2NNN 3NNN", "SD-TOP", 3, 0, true);
    row("1N 2NNN 3NNN +3N?", "CE-ENROL", 3, 9, false);
    row("1N 2NNN 3NNT 3NNT", "SD-STOP", 3, 0, true, {}, "candidate", 2, 3);
    row("1N 2NNT 2TNN +1NN", "CE-ENROL", 1, 9, false, {}, "candidate", 1, 3);
    row("1T 2N?", "AT-EXPAND", 1, 2, true, {2});
    row("1? 2N", "AT-WAIT", 1, 0, false, {2});
    row("1N 2TTN 3N", "SD-STOP", 2, 0, true, {3}, "candidate", 1, 1);
    row("1N 2NNT 2NNN +1NN", "SD-ESCALATE", 3, 3, true);
    row("1N 2NNN 3NTN +3N", "SD-ENROL", 3, 2, false);
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
    row("1T 1T?!", "AT-ESCALATE", 2, 3, true, {}, "below-lowest");
    row("1T! 1TN", "AT-JOINT", 1, 0, true, {}, "below-lowest"); // held on other data
    row("1T!", "AT-EXPAND", 1, 2, true);                        // nothing to discuss yet
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
    row("1T 1TN! 2TT", "SD-STOP", 2, 0, true, {}, "below-lowest");
    // 4.3
    row("1N 2NNN 3NNN +3TT", "CE-STOP", 3, 0, true, {}, "candidate", 2, 3);
    row("1N 2NNN 3NNN +3TTNNNN", "CE-ENROL", 3, 5, false);
    row("1N 2NNN 3NNN +3TTTNNN", "CE-ENROL", 3, 5, false);
    row("1N 2NNN 3NNN +3TTTTNN", "CE-FLAG", 3, 0, true, {}, "candidate", 2, 3);
    row("1N 2NNN 3NNT 3NNT +2T", "CE-ENROL", 2, 7, false, {}, "candidate", 2, 4);
    row("1N 2NNN 3NNT 3NNT +2TT", "CE-STOP", 2, 0, true, {}, "candidate", 1, 1);
    row("1N 2NNN 3NNT 3NNT +2TT +1TN", "CE-ENROL", 1, 4, false, {}, "candidate", 1, 3);
    row("1N 2NNN 3NNT 3NNT +2TT +1TT", "CE-STOP", 1, 0, true, {}, "below-lowest");
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
                          bool agreement, std::vector<int> held = {}, const char* mtd = "not-reached",
                          int mtdLevel = 0, int mtdM = 0) {
      OracleAnswer expected;
      const QByteArray id = rule;
      expected.rule = rule;
      expected.level = level;
      expected.decidingLevel = id.endsWith("ESCALATE") ? level - 1 : level;
      expected.enrol = enrol;
      expected.agreement = agreement;
      expected.held = std::move(held);
      expected.mtd = mtd;
      expected.mtdLevel = mtdLevel;
      expected.mtdEvaluable = mtdM;
      QTest::newRow(course) << cells << QByteArray(course) << expected;
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
    QTest::newRow("unknown level") << QByteArray("1N 4NNN") << 4;
    QTest::newRow("level 0") << QByteArray("0N") << 1;
    QTest::newRow("level beyond any number") << QByteArray("99999999999999999999N") << 1;
    QTest::newRow("unknown level with +") << QByteArray("1N +4N") << 4;
    QTest::newRow("first cohort above L1") << QByteArray("2N") << 1;
    QTest::newRow("first cohort above L1, after blanks") << QByteArray("  2N") << 3;
    QTest::newRow("level skipped") << QByteArray("1N 3NNN") << 4;
    QTest::newRow("four at an accelerated level") << QByteArray("1T 1NN 1N") << 9;
    QTest::newRow("four at once") << QByteArray("1TXNXN?") << 7;
    QTest::newRow("seven at a 3+3 level") << QByteArray("1N 2NNN 2NNXNN") << 14;
    QTest::newRow("more than planned") << QByteArray("1XXXXXXXXXXXXXXXXXXX") << 20;
    QTest::newRow("more than planned with +") << QByteArray("1N 2NNN 3NNN +3NNNNNNNNNNNN") << 27;
    QTest::newRow("no + after one with it") << QByteArray("1N 2TT +1N 1N") << 12;
    QTest::newRow("small letter") << QByteArray("1n") << 2;
    QTest::newRow("other letter") << QByteArray("1N 2NAN") << 6;
    QTest::newRow("letter after !") << QByteArray("1T 1TN!N") << 8;
    QTest::newRow("two !") << QByteArray("1T 1TN!!") << 8;
    QTest::newRow("no blank between cohorts") << QByteArray("1N2N") << 3;
    QTest::newRow("comma") << QByteArray("1N, 2N") << 3;
    QTest::newRow("no level") << QByteArray("N") << 1;
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
    OracleDesign design = trialForOracle();
    design.flagRate = 0.25;
    QCOMPARE(askEngine(doseDesignOf(design), "1N 2NNN 3NNN +3TTNNN").rule, std::string("CE-ENROL")); // 2 of 8
    QCOMPARE(askEngine(doseDesignOf(design), "1N 2NNN 3NNN +3TTTNN").rule, std::string("CE-FLAG"));  // 3 of 8
  }
};

QTEST_GUILESS_MAIN(TestRecommendation)
#include "tst_recommendation.moc"
