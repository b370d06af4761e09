// An assessment that somebody signed whom the delegation log does not have for it is a deviation.
#include "app/reports/safety/deviations.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <algorithm>

namespace tst_undelegated {
const QDate assessedOn{2026, 2, 12};
const QDate today{2026, 3, 1};

/// Assessed by user 1.
Study assessed() {
  StudyBuilder b;
  b.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
  b.assessed(assessedOn, DltOutcome::NoDlt);
  return b.study();
}

int undelegated(const Study& study) {
  const auto lines = deviationsOf(study, today);
  return static_cast<int>(std::count_if(lines.begin(), lines.end(), [](const DeviationLine& line) {
    return line.rule == QStringLiteral("NOT-DELEGATED") && line.date == assessedOn && !line.key.isEmpty();
  }));
}

class TestUndelegated : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whoIsNotInTheLog_data() {
    QTest::addColumn<RowId>("user");
    QTest::addColumn<bool>("assesses");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("deviations");
    QTest::newRow("delegated") << RowId(1) << true << assessedOn << assessedOn << 0;
    QTest::newRow("ended the day before")
        << RowId(1) << true << QDate(2026, 1, 1) << assessedOn.addDays(-1) << 1;
    QTest::newRow("the log begins later") << RowId(1) << true << assessedOn.addDays(1) << today << 0;
    QTest::newRow("another task") << RowId(1) << false << assessedOn << today << 1;
    QTest::newRow("another person") << RowId(2) << true << assessedOn << today << 1;
  }
  void whoIsNotInTheLog() {
    QFETCH(RowId, user);
    QFETCH(bool, assesses);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    Study study = assessed();
    Delegation entry;
    entry.id = 1;
    entry.userId = user;
    entry.name = QStringLiteral("Somebody");
    entry.tasks = {assesses ? DelegatedTask::Assessment : DelegatedTask::Infusion};
    entry.from = from;
    entry.to = to;
    study.siteFile.delegations = {entry};
    QTEST(undelegated(study), "deviations");
  }

  void anEmptyLogShowsNone() { QCOMPARE(undelegated(assessed()), 0); }

  void whomARecordDoesNotNameIsNotSaidToBeUndelegated() {
    Study study = assessed();
    Delegation other;
    other.userId = 2;
    other.tasks = {DelegatedTask::Assessment};
    other.from = {2026, 1, 1};
    study.siteFile.delegations = {other};
    study.subjects.front().assessments.front().signature->userId = 0;
    QCOMPARE(undelegated(study), 0);
  }
};

COHORTDESK_TEST(TestUndelegated, QCoreApplication)
} // namespace tst_undelegated
#include "tst_undelegated.moc"
