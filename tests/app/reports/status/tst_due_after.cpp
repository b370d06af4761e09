#include "app/reports/status/due_visits.h"
#include "tests/support/happening.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_due_after {
/// Of these subjects' visits some are recorded.
void record(std::set<VisitKey>& recorded, const Standing& standing, const std::set<RowId>& subjects,
            std::mt19937& random) {
  for (const VisitKey& visit : visitsAsked(standing, subjects))
    if (random() % 3 == 0) recorded.insert(visit);
}

/// A minute of a day of the site, which is in Shanghai.
QDateTime momentOf(QDate today, std::mt19937& random) {
  return {today, QTime(5 + static_cast<int>(random() % 10), static_cast<int>(random() % 60)), Qt::UTC};
}

class TestDueAfter : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// What goes on with those who changed says what is worked out from everybody, at every step.
  void saysTheSame_data() {
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("steps");
    QTest::newRow("the trial") << 18 << 40;
    QTest::newRow("a long one") << 40 << 60;
  }
  void saysTheSame() {
    QFETCH(int, people);
    QFETCH(int, steps);
    std::set<DueKind> kinds;
    for (unsigned seed = 1; seed <= 4; ++seed) {
      Happening happening(eligiblePeople(people), seed);
      std::mt19937 random(seed);
      DueSources sources{std::set<VisitKey>(), Role::PrincipalInvestigator};
      Standing standing = standingOf(happening.study(), happening.today());
      DueList list = dueListOf(standing, momentOf(happening.today(), random), sources);
      for (int step = 0; step < steps; ++step) {
        const std::set<RowId> changed = happening.step();
        standing = standingAfter(std::move(standing), changed, happening.today());
        record(*sources.recorded, standing, changed, random);
        const QDateTime now = momentOf(happening.today(), random);
        list = dueListAfter(std::move(list), standing, changed, now, sources);
        QVERIFY2(list.items() == dueList(standing, now, sources),
                 qPrintable(QStringLiteral("seed %1, step %2").arg(seed).arg(step)));
        for (const DueItem& item : list.items())
          kinds.insert(item.kind);
      }
    }
    // What rests on others, on the minute and on what is recorded was among it.
    for (const DueKind kind : {DueKind::UnjudgedDlt, DueKind::SafetyAssessment, DueKind::Infusion,
                               DueKind::Place, DueKind::SafetyReport, DueKind::Visit, DueKind::MissedVisit})
      QVERIFY2(kinds.contains(kind), qPrintable(QString::number(static_cast<int>(kind))));
  }
};

COHORTDESK_TEST(TestDueAfter, QCoreApplication)
} // namespace tst_due_after
#include "tst_due_after.moc"
