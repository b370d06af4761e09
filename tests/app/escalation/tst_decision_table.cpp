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
        all << QStringLiteral("%1-%2 %3 %4")
                   .arg(row.dltsFrom)
                   .arg(row.dltsTo)
                   .arg(ruleId(row.rule))
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
    QTest::newRow("completing, six") << 3 << true << 6 << "0-1 CE-ENROL 0, 2-6 CE-STOP 0";
    QTest::newRow("completing, seven: 1/3 is 2.33") << 2 << true << 7 << "0-2 CE-ENROL 0, 3-7 CE-FLAG 0";
    QTest::newRow("completing, nine: 3 of 9 is 1/3") << 2 << true << 9 << "0-3 CE-ENROL 0, 4-9 CE-FLAG 0";
  }
  void rows() {
    QFETCH(int, level);
    QFETCH(bool, completing);
    QFETCH(int, evaluable);
    QFETCH(QString, rules);
    QCOMPARE(rulesOf(level, completing, evaluable), rules);
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
