#include "app/escalation/outlook/decision_table.h"

#include "app/protocol/protocol_reader.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <map>
#include <tuple>

namespace tst_decision_table {
/// Letters of a level: `dlts` of `evaluable` have a DLT, of these `early` among the first six.
QString lettersOf(int evaluable, int dlts, int early) {
  const int first = std::min(evaluable, 6);
  const int later = evaluable - first;
  return QString(first - early, u'N') + QString(early, u'T') + QString(later - (dlts - early), u'N') +
         QString(dlts - early, u'T');
}

/// The fewest subjects below a level with whom the trial comes there.
QString leastBelow(int level) {
  return QStringList{QString(), QStringLiteral("1N "), QStringLiteral("1N 2NNN ")}.at(level - 1);
}

/// A course in which enrolment is completed at the level, with these letters there; one in which as many
/// subjects remain as can, wherever that makes a difference.
QString completingCourse(int level, const QString& letters) {
  if (level < 3) { // the next level is stopped
    const bool one = letters.size() == 1;
    return QStringLiteral("%1%2%3 %4TT +%2%5")
        .arg(leastBelow(level))
        .arg(level)
        .arg(one ? QStringLiteral("X") : letters.first(1))
        .arg(level + 1)
        .arg(one ? letters : letters.sliced(1));
  }
  const bool top = letters.startsWith(u"NNN") && letters.size() > 3; // SD-TOP
  const bool stopped = letters.first(std::min<qsizetype>(6, letters.size())).count(u'T') >= 2;
  if (top || stopped) {
    const int plain = top ? 3 : 1;
    return leastBelow(level) + QStringLiteral("3%1 +3%2").arg(letters.first(plain), letters.sliced(plain));
  }
  return QStringLiteral("1TT! 2NNN 3X +3%1").arg(letters);
}

class DecisionTableTest : public QObject {
  Q_OBJECT
 private:
  static const DoseDesign& trial() {
    static const DoseDesign design = protocolByName(QStringLiteral("cd7-car-nk"))->design;
    return design;
  }
  /// `early`: beyond six evaluable, t6 ≥ 2 or not.
  static QString rulesOf(int level, bool completing, int evaluable) {
    QStringList all;
    for (const DecisionTableRow& row : decisionTable(trial()))
      if (row.level == level && row.completing == completing && row.evaluable == evaluable)
        all << QStringLiteral("%1-%2%3 %4 %5")
                   .arg(row.dltsFrom)
                   .arg(row.dltsTo)
                   .arg(!row.early   ? QString()
                        : *row.early ? QStringLiteral(" t6>=2")
                                     : QStringLiteral(" t6<=1"))
                   .arg(ruleId(row.rule))
                   .arg(row.enrol);
    return all.join(QStringLiteral(", "));
  }

 private Q_SLOTS:
  /// Of more subjects than anybody looks through: every tally stands in exactly one row, which says what the
  /// rule says of it.
  void aLongTableHasEveryTallyOnce() {
    DoseDesign design = trial();
    design.plannedSubjects = 100;
    std::map<std::tuple<int, int, bool>, int> next; // level, m, t6 ≥ 2: the DLTs that come next
    for (const DecisionTableRow& row : decisionTable(design)) {
      if (!row.completing || !row.early) continue;
      const int least = *row.early ? 2 : 0;
      const auto [place, isFirst] = next.try_emplace({row.level, row.evaluable, *row.early}, least);
      QCOMPARE(row.dltsFrom, place->second);
      place->second = row.dltsTo + 1;
      for (int dlts = row.dltsFrom; dlts <= row.dltsTo; ++dlts) {
        const int early = *row.early ? std::max(2, dlts - (row.evaluable - 6)) : std::min(dlts, 1);
        const Tally tally{dlts, row.evaluable - dlts, 0, dlts - early};
        QCOMPARE(row.rule, completingRow(design, tally, row.rule == Rule::CeDone ? 0 : 1).rule);
      }
    }
    for (const auto& [where, after] : next)
      QCOMPARE(after, std::get<1>(where) - (std::get<2>(where) ? -1 : 4));
  }

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
    QTest::newRow("L1, four come of a joint discussion")
        << 1 << false << 4 << "0-1 AT-ESCALATE 3, 2-4 AT-JOINT 0";
    QTest::newRow("completing, six") << 3 << true << 6 << "0-1 CE-ENROL 0, 2-6 CE-STOP 0";
    QTest::newRow("completing, seven: 1/3 is 2.33")
        << 2 << true << 7 << "0-2 t6<=1 CE-ENROL 0, 2-7 t6>=2 CE-STOP 0";
    QTest::newRow("completing, eight: 1/3 is 2.67")
        << 2 << true << 8 << "0-2 t6<=1 CE-ENROL 0, 3-3 t6<=1 CE-FLAG 0, 2-8 t6>=2 CE-STOP 0";
    QTest::newRow("completing, nine: 3 of 9 is 1/3")
        << 2 << true << 9 << "0-3 t6<=1 CE-ENROL 0, 4-4 t6<=1 CE-FLAG 0, 2-9 t6>=2 CE-STOP 0";
    // A13: the last that can be there; nobody is left to be asked for.
    QTest::newRow("completing, all at L3")
        << 3 << true << 14 << "0-4 t6<=1 CE-DONE 0, 5-9 t6<=1 CE-FLAG 0, 2-14 t6>=2 CE-STOP 0";
    QTest::newRow("completing, all at L2: two stopped L3")
        << 2 << true << 15 << "0-5 t6<=1 CE-DONE 0, 6-10 t6<=1 CE-FLAG 0, 2-15 t6>=2 CE-STOP 0";
    QTest::newRow("more than can be at L3") << 3 << true << 15 << "";
    QTest::newRow("more than can be at L2") << 2 << true << 16 << "";
    QTest::newRow("more than can be at L1") << 1 << true << 17 << "";
  }
  void rows() {
    QFETCH(int, level);
    QFETCH(bool, completing);
    QFETCH(int, evaluable);
    QFETCH(QString, rules);
    QCOMPARE(rulesOf(level, completing, evaluable), rules);
  }

  /// Each row says what recommend() says of a course with that tally, and such a course can be written.
  void saysWhatTheRulesSay() {
    int read = 0;
    for (const DecisionTableRow& row : decisionTable(trial())) {
      if (row.evaluable == 0) continue; // the level is not open yet
      for (int dlts = row.dltsFrom; dlts <= row.dltsTo; ++dlts) {
        const int later = std::max(0, row.evaluable - 6);
        const int fewest = std::max(0, dlts - later); // of the first six
        const int early = row.early == true ? std::max(2, fewest) : row.early ? fewest : dlts;
        const QString letters = lettersOf(row.evaluable, dlts, early);
        const QString text =
            row.completing ? completingCourse(row.level, letters)
                           : QStringLiteral("%1%2%3").arg(leastBelow(row.level)).arg(row.level).arg(letters);
        const auto course = parseCourse(trial(), text);
        QVERIFY2(course, qPrintable(text));
        const Recommendation said = recommend(trial(), *course);
        const auto where =
            QStringLiteral("%1: %2, in the table %3").arg(text, ruleId(said.rule), ruleId(row.rule));
        QVERIFY2(said.rule == row.rule && said.decidingLevel == row.level, qPrintable(where));
        QCOMPARE(row.completing ? 0 : said.enrol, row.enrol);
        QCOMPARE(said.agreement, row.agreement);
        ++read;
      }
    }
    QVERIFY(read > 500);
  }
};
COHORTDESK_TEST(DecisionTableTest, QCoreApplication)
} // namespace tst_decision_table
#include "tst_decision_table.moc"
