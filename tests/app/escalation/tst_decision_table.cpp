#include "app/escalation/decision_table.h"

#include "app/protocol/protocol_reader.h"

#include <QTest>

class DecisionTableTest : public QObject {
  Q_OBJECT
 private:
  static const DoseDesign& trial() {
    static const DoseDesign design = protocolByName(QStringLiteral("cd7-car-nk"))->design;
    return design;
  }
  static QString rulesOf(int level, bool completing, int evaluable) {
    QStringList all;
    for (const DecisionTableRow& row : decisionTable(trial()))
      if (row.level == level && row.completing == completing && row.evaluable == evaluable)
        all << QStringLiteral("%1-%2%3 %4 %5")
                   .arg(row.dltsFrom)
                   .arg(row.dltsTo)
                   .arg(!row.early   ? QString()
                        : *row.early ? QStringLiteral(" of which early 2-6")
                                     : QStringLiteral(" of which early 0-1"),
                        ruleId(row.rule))
                   .arg(row.enrol);
    return all.join(QStringLiteral(", "));
  }

 private Q_SLOTS:
  void rows_data() {
    QTest::addColumn<int>("level");
    QTest::addColumn<bool>("completing");
    QTest::addColumn<int>("evaluable");
    QTest::addColumn<QString>("rules");
    QTest::newRow("L1, nobody") << 1 << false << 0 << "0-0 AT-ENROL 1";
    QTest::newRow("L1, one") << 1 << false << 1 << "0-0 AT-ESCALATE 3, 1-1 AT-EXPAND 2";
    QTest::newRow("L1, three") << 1 << false << 3 << "0-1 AT-ESCALATE 3, 2-3 AT-JOINT 0";
    QTest::newRow("L2, three") << 2 << false << 3 << "0-0 SD-ESCALATE 3, 1-1 SD-EXPAND 3, 2-3 SD-STOP 0";
    QTest::newRow("L2, six") << 2 << false << 6 << "0-1 SD-ESCALATE 3, 2-6 SD-STOP 0";
    QTest::newRow("L3, six") << 3 << false << 6 << "0-1 SD-TOP 0, 2-6 SD-STOP 0";
    QTest::newRow("L1, six: by joint discussions") << 1 << false << 6 << "0-1 AT-ESCALATE 3, 2-6 AT-JOINT 0";
    QTest::newRow("completing, six") << 3 << true << 6 << "0-1 CE-ENROL 0, 2-6 CE-STOP 0";
    QTest::newRow("completing, seven: 1/3 is 2.33")
        << 2 << true << 7 << "0-2 of which early 0-1 CE-ENROL 0, 2-7 of which early 2-6 CE-STOP 0";
    QTest::newRow("completing, nine: 3 of 9 is 1/3")
        << 2 << true << 9
        << "0-3 of which early 0-1 CE-ENROL 0, 4-4 of which early 0-1 CE-FLAG 0, 2-9 of which early 2-6 "
           "CE-STOP 0";
    QTest::newRow("L3: fourteen are all that can be") // one at L1 and three at L2 at the least
        << 3 << true << 14
        << "0-4 of which early 0-1 CE-DONE 0, 5-9 of which early 0-1 CE-FLAG 0, 2-14 of which early 2-6 "
           "CE-STOP 0";
    QTest::newRow("L3: fifteen cannot be") << 3 << true << 15 << "";
    QTest::newRow("L1: two had a DLT above, sixteen are all")
        << 1 << true << 16
        << "0-5 of which early 0-1 CE-DONE 0, 6-11 of which early 0-1 CE-FLAG 0, 2-16 of which early 2-6 "
           "CE-STOP 0";
    QTest::newRow("L1: seventeen cannot be") << 1 << true << 17 << "";
  }
  void rows() {
    QFETCH(int, level);
    QFETCH(bool, completing);
    QFETCH(int, evaluable);
    QFETCH(QString, rules);
    QCOMPARE(rulesOf(level, completing, evaluable), rules);
  }

  /// Nothing is asked for that nobody is left for, and nobody stands in a row who cannot be there.
  void everyRowCanOccur() {
    for (const DecisionTableRow& row : decisionTable(trial())) {
      const int below = row.level - 1 == 0 ? 0 : row.level == 2 ? 1 : 4;
      QVERIFY(row.evaluable <= trial().plannedSubjects - below -
                                   (row.level == 3   ? 0
                                    : row.completing ? 2
                                                     : 0));
      QVERIFY(row.dltsFrom <= row.dltsTo && row.dltsTo <= row.evaluable);
      if (row.early == false) QVERIFY(row.dltsTo <= row.evaluable - 5);
      if (row.rule == Rule::CeEnrol) QVERIFY(row.evaluable + below < trial().plannedSubjects);
    }
  }

  /// Each row says what recommend() says of a course with that tally.
  void saysWhatTheRulesSay() {
    for (const DecisionTableRow& row : decisionTable(trial())) {
      if (row.completing || row.level > 1 || row.evaluable == 0) continue;
      Course course;
      course.cohorts.push_back({1, {}, false, false});
      for (int i = 0; i < row.evaluable; ++i)
        course.cohorts.front().outcomes.push_back(i < row.dltsFrom ? Outcome::Dlt : Outcome::Cleared);
      const Recommendation said = recommend(trial(), course);
      QCOMPARE(ruleId(said.rule), ruleId(row.rule));
      QCOMPARE(said.enrol, row.enrol);
      QCOMPARE(said.agreement, row.agreement);
    }
  }
};
QTEST_GUILESS_MAIN(DecisionTableTest)
#include "tst_decision_table.moc"
