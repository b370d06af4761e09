#include "app/reports/charts/chart_table.h"

#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_chart_series {
/// S-001 cleared at L1; S-002 DLT, S-003 in its window, S-004 not infused yet at L2.
StudyBuilder fourSubjects() {
  StudyBuilder b;
  b.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
  b.event({2026, 1, 16}, 1).assessed({2026, 1, 29}, DltOutcome::NoDlt);
  b.decided({2026, 2, 3}, DecisionKind::Escalate, 1, 2, 3);
  const RowId first = b.study().decisions.back().id;
  b.eligible(QStringLiteral("SCR-002"))
      .assigned(2, first)
      .infused({2026, 2, 24})
      .dlt({2026, 2, 26}, {2026, 2, 27});
  b.eligible(QStringLiteral("SCR-003")).assigned(2, first).infused({2026, 2, 24}, true, {15, 0});
  b.eligible(QStringLiteral("SCR-004")).assigned(2, first);
  return b;
}

class ChartSeriesTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void cohortStatusCountsEveryAssignedSubject() {
    const CohortStatusSeries series = cohortStatusSeries(fourSubjects());
    QCOMPARE(series.levels.size(), std::size_t(3)); // the empty level too
    QCOMPARE(series.levels[0].dose, QStringLiteral("1×10⁷"));
    QCOMPARE(series.levels[0].count(SubjectStatus::Cleared), 1);
    QCOMPARE(series.levels[1].count(SubjectStatus::Dlt), 1);
    QCOMPARE(series.levels[1].count(SubjectStatus::InWindow), 2);
    QCOMPARE(series.levels[2].subjects(), 0);
    QCOMPARE(describe(series),
             QStringLiteral("Cohort status. L1, 1×10⁷ cells/kg: 1 cleared. L2, 2×10⁷ cells/kg: 1 "
                            "DLT, 2 in window. L3, 5×10⁷ cells/kg: nobody."));
  }

  void swimmerHasOneBarForEachInfusedSubject() {
    const SwimmerSeries series = swimmerSeries(fourSubjects(), {2026, 3, 3});
    QCOMPARE(series.bars.size(), std::size_t(3));
    QCOMPARE(series.windowDays, (std::vector<int>{14, 28}));
    QCOMPARE(series.bars[0].assessedOnDay, std::optional<int>(14));
    QCOMPARE(series.bars[0].window, (DltWindow{14, 28}));
    QVERIFY(!series.bars[0].events.front().isDlt);
    QCOMPARE(series.bars[1].status, SubjectStatus::Dlt);
    QVERIFY(series.bars[1].events.front().isDlt);
    QCOMPARE(series.bars[1].events.front().day, 2);
    QCOMPARE(series.bars[2].day, 7);
    QVERIFY(!series.bars[2].assessedOnDay);
    QVERIFY(describe(series).contains(QStringLiteral("S-003 at L2: in window, window open, day 7 of 28.")));
  }

  void staircaseFollowsTheOrderOfInfusion() {
    const StaircaseSeries series = staircaseSeries(fourSubjects());
    QCOMPARE(series.doses,
             (QStringList{QStringLiteral("1×10⁷"), QStringLiteral("2×10⁷"), QStringLiteral("5×10⁷")}));
    QCOMPARE(series.steps.size(), std::size_t(3));
    QCOMPARE(series.steps[1].subject, QStringLiteral("S-002"));
    QCOMPARE(series.steps[2].status, SubjectStatus::InWindow);
  }

  void enrolmentAddsUpByDay() {
    const EnrolmentSeries series = enrolmentSeries(fourSubjects(), {2026, 3, 3});
    QCOMPARE(series.points.size(), std::size_t(2)); // two on the same day
    QCOMPARE(series.points[1].infused, 3);
    QCOMPARE(series.until, QDate(2026, 3, 3));
    QCOMPARE(series.planned, 18);
    QVERIFY(describe(series).endsWith(QStringLiteral("3 of 18 planned.")));
  }

  void emptyStudySaysSo() {
    const Study empty = StudyBuilder();
    QVERIFY(swimmerSeries(empty, {2026, 1, 1}).bars.empty());
    QCOMPARE(describe(staircaseSeries(empty)),
             QStringLiteral("Dose level in order of infusion. Nobody has been infused yet."));
    QCOMPARE(enrolmentSeries(empty, {2026, 1, 1}).infused(), 0);
  }
};
COHORTDESK_TEST(ChartSeriesTest, QCoreApplication)
} // namespace tst_chart_series
#include "tst_chart_series.moc"
