#include "db/exchange/site_log/log_evening.h"

#include "app/study/study_rules.h"
#include "tests/db/exchange/site_log/read_log.h"
#include "tests/support/files/small_log.h"
#include "tests/support/same_standing.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <functional>

namespace tst_log_evening {
using namespace read_log;

/// Decisions up to the top, then forty who complete enrolment three at a time, some late; DLTs and X among
/// them.
EditedLog longLog() {
  SmallLog log;
  for (int i = 0; i < 40; ++i) {
    const int cohort = (i + 2) / 3;
    const int level = std::min(cohort + 1, 3);
    const QDate day = QDate(2026, 1, 15).addDays(30 * cohort + (i % 7 == 6 ? 20 : i % 3));
    log.infusions += QStringLiteral("%1 L%2 %3; ").arg(i + 1).arg(level).arg(day.toString(Qt::ISODate));
    const QString how = i % 11 == 10 ? QStringLiteral("DLT")
                        : i % 9 == 8 ? QStringLiteral("NOT_EVALUABLE withdrew on day 5")
                                     : QStringLiteral("NO_DLT");
    log.assessments +=
        QStringLiteral("%1 %2 %3; ").arg(i + 1).arg(day.addDays(28).toString(Qt::ISODate), how);
    if (i % 3 != 1) continue;
    log.decisions += QStringLiteral("%1,%2,%3,%4,3,%1T15:30,%1T16:30,wet-ink; ")
                         .arg(QDate(2026, 1, 15).addDays(30 * cohort - 1).toString(Qt::ISODate))
                         .arg(std::min(cohort, 3))
                         .arg(cohort < 3 ? QStringLiteral("ESCALATE") : QStringLiteral("COMPLETE"))
                         .arg(level);
  }
  return log.written();
}

Study recordsOf(const QString& folder) {
  Protocol protocol = *protocolByName(QStringLiteral("cd7-car-nk"));
  protocol.design.plannedSubjects = 60;
  const auto log = readWardLog(folder, protocol, QTimeZone("Asia/Shanghai"));
  return log ? log->records : Study();
}

class TestLogEvening : public QObject {
  Q_OBJECT
 private:
  /// What happened, in the order of time.
  static std::multimap<QDateTime, std::function<void(Evening&)>> stepsOf(const Study& records) {
    std::multimap<QDateTime, std::function<void(Evening&)>> steps;
    for (const Decision& decision : records.decisions) {
      steps.emplace(decision.investigator->at, [&](Evening& evening) { evening.decide(decision); });
      if (decision.sponsor)
        steps.emplace(std::max(decision.sponsor->at, decision.investigator->at),
                      [&](Evening& evening) { evening.agree(decision); });
    }
    for (const Subject& subject : records.subjects)
      if (subject.infusion)
        steps.emplace(subject.infusion->startedAt, [&](Evening& evening) {
          evening.admit(subject.id);
          compare(evening);
          evening.assign(subject.id, *subject.assignment);
          compare(evening);
          evening.infuse(subject.id);
        });
    return steps;
  }

  static void compare(Evening& evening) {
    QCOMPARE(differenceOf(evening.standing(), standingOf(evening.study(), evening.date())), QString());
  }

 private Q_SLOTS:
  /// The standing that a log's step is judged by says what one that is worked out from everybody says.
  void isJudgedAsByTheWhole_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("steps");
    static const EditedLog made = longLog();
    QTest::newRow("the fixture") << fixture() << 5;
    QTest::newRow("the demo") << QStringLiteral(COHORTDESK_DEMO_LOG) << 5;
    QTest::newRow("a long one") << made.path() << 60;
  }
  void isJudgedAsByTheWhole() {
    QFETCH(QString, folder);
    QFETCH(int, steps);
    const Study records = recordsOf(folder);
    const auto all = stepsOf(records);
    QVERIFY(static_cast<int>(all.size()) >= steps);
    Evening evening(records);
    for (const auto& [at, step] : all) {
      evening.goOnTo(siteDate(records, at));
      step(evening);
      compare(evening);
      if (QTest::currentTestFailed()) return;
    }
  }
};

COHORTDESK_TEST(TestLogEvening, QCoreApplication)
} // namespace tst_log_evening
#include "tst_log_evening.moc"
