// Days with few neutrophils, from the counts that are there.
#include "app/analysis/grading/icaht_counts.h"
#include "tests/support/row.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_icaht_counts {
using Counts = std::vector<NeutrophilCount>;

Measurement count(const char* visit, double value) {
  return {{1, QLatin1String(visit), QStringLiteral("neutrophils"), Specimen::Blood},
          MeasuredValue{Reading::Exact, value}};
}

class TestIcahtCounts : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void days_data() {
    QTest::addColumn<Counts>("counts");
    QTest::addColumn<int>("below500");
    QTest::addColumn<int>("below100");
    QTest::addColumn<bool>("never");
    QTest::addColumn<int>("grade");
    row("no count", Counts{}, 0, 0, false, 0);
    row("none low", Counts{{1, 2.0}, {7, 0.51}}, 0, 0, false, 0);
    row("a single one is a day", Counts{{1, 2.0}, {3, 0.5}, {7, 1.0}}, 1, 0, false, 1);
    row("all days between two", Counts{{1, 2.0}, {3, 0.5}, {7, 0.4}, {10, 1.0}}, 5, 0, false, 1);
    row("6 days", Counts{{1, 0.4}, {6, 0.4}, {7, 0.6}}, 6, 0, false, 1);
    row("7 days", Counts{{1, 0.4}, {7, 0.4}, {8, 0.6}}, 7, 0, false, 2);
    row("in two pieces", Counts{{1, 0.4}, {4, 0.4}, {6, 0.9}, {7, 0.4}, {10, 0.4}, {12, 2}}, 8, 0, false, 2);
    row("14 days", Counts{{1, 0.4}, {14, 0.4}, {20, 2}}, 14, 0, false, 3);
    row("at 0.1 for a week", Counts{{1, 0.1}, {7, 0.1}, {8, 0.2}, {10, 2}}, 8, 7, false, 3);
    row("at 0.1 for two weeks", Counts{{1, 0.1}, {14, 0.05}, {15, 2}}, 14, 14, false, 4);
    row("not above so far", Counts{{0, 0.2}, {3, 0.1}}, 4, 1, false, 1);
    row("never above", Counts{{0, 0.2}, {28, 0.2}}, 29, 0, true, 4);
    row("above once", Counts{{0, 0.2}, {14, 0.2}, {21, 0.6}, {28, 0.2}}, 16, 0, false, 3);
  }
  void days() {
    QFETCH(Counts, counts);
    const EarlyNeutropenia found = neutropeniaOf(counts);
    QTEST(found.daysAtMost500, "below500");
    QTEST(found.daysAtMost100, "below100");
    QTEST(found.neverAbove500, "never");
    QVERIFY(!refuseImpossible(found));
    QTEST(gradeEarlyIcaht(found).grade, "grade");
  }

  void countsAreOfTheDayOfSampling() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
    const RowId id = builder.last().id;
    std::vector<Measurement> measurements{count("SCR", 3), count("D0-PRE", 0.3), count("D28", 0.2),
                                          count("D3", 0.4), count("D1", 1.1)};
    for (Measurement& each : measurements)
      each.cell.subjectId = id;
    const std::vector<Sampling> samplings{
        {id, QStringLiteral("D3"), Specimen::Blood,
         QDateTime({2026, 1, 19}, {8, 0}, QTimeZone("Asia/Shanghai")).toUTC()}};
    const auto on = [&](QDate day) {
      return neutrophilCounts(builder, builder.last(), measurements, samplings, day);
    };
    QCOMPARE(on({2026, 1, 18}), (Counts{{1, 1.1}}));
    QCOMPARE(on({2026, 1, 19}), (Counts{{1, 1.1}, {4, 0.4}}));
    QCOMPARE(on({2026, 3, 1}), (Counts{{1, 1.1}, {4, 0.4}, {28, 0.2}}));
  }
};

COHORTDESK_TEST(TestIcahtCounts, QCoreApplication)
} // namespace tst_icaht_counts
#include "tst_icaht_counts.moc"
