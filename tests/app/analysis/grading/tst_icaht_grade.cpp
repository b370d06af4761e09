// Early ICAHT against the table of Rejeski et al., Blood 2023;142:865 (EHA/EBMT), typed from it.
#include "app/analysis/grading/icaht_grade.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QtTest>
#include <algorithm>

namespace tst_icaht_grade {
/// Days 0 to 30, by days at or below 500/µL and by days at or below 100/µL.
int ofThePaper(int days500, int days100, bool never) {
  constexpr struct {
    int from;
    int to;
    int grade;
  } by500[] = {{0, 0, 0}, {1, 6, 1}, {7, 13, 2}, {14, 30, 3}, {31, 31, 4}},
    by100[] = {{0, 6, 0}, {7, 13, 3}, {14, 31, 4}};
  int grade = never ? 4 : 0;
  for (const auto& row : by500)
    if (days500 >= row.from && days500 <= row.to) grade = std::max(grade, row.grade);
  for (const auto& row : by100)
    if (days100 >= row.from && days100 <= row.to) grade = std::max(grade, row.grade);
  return grade;
}

class TestIcahtGrade : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyCombination() {
    int combinations = 0;
    for (int days500 = 0; days500 <= 31; ++days500)
      for (int days100 = 0; days100 <= days500; ++days100)
        for (const bool never : {false, true}) {
          const EarlyNeutropenia neutropenia{days500, days100, never};
          if (refuseImpossible(neutropenia)) continue;
          ++combinations;
          const GradeVerdict verdict = gradeEarlyIcaht(neutropenia);
          const QString told =
              QStringLiteral("%1 %2 %3: %4").arg(days500).arg(days100).arg(never).arg(verdict.reason);
          QVERIFY2(verdict.grade == ofThePaper(days500, days100, never), qPrintable(told));
          QCOMPARE(verdict.missing, QStringList());
        }
    QCOMPARE(combinations, 2 * (32 * 33 / 2) - 1); // all but never above, and no day at or below
  }

  void whatCannotBe_data() {
    QTest::addColumn<int>("days500");
    QTest::addColumn<int>("days100");
    QTest::addColumn<bool>("never");
    QTest::addColumn<QString>("field"); ///< empty = can be
    row("none", 0, 0, false, QString());
    row("every day", 31, 31, true, QString());
    row("never above, and died on day 5", 6, 0, true, QString());
    row("32 days", 32, 0, false, QStringLiteral("daysAtMost500"));
    row("-1 day", -1, 0, false, QStringLiteral("daysAtMost500"));
    row("32 days of the lower bound", 31, 32, false, QStringLiteral("daysAtMost100"));
    row("more days of the lower bound", 5, 6, false, QStringLiteral("daysAtMost100"));
    row("never above, no day at or below", 0, 0, true, QStringLiteral("neverAbove500"));
  }
  void whatCannotBe() {
    QFETCH(int, days500);
    QFETCH(int, days100);
    QFETCH(bool, never);
    const auto refused = refuseImpossible({days500, days100, never});
    QTEST(refused ? refused->field : QString(), "field");
    if (refused) QCOMPARE(refused->rule, QStringLiteral("RANGE"));
  }

  void itSaysWhy() {
    QCOMPARE(gradeEarlyIcaht(EarlyNeutropenia{8, 3, false}).reason,
             QStringLiteral("Early ICAHT (EHA/EBMT 2023): days with neutrophils ≤ 0.5 × 10⁹/L: 8."));
    QCOMPARE(gradeEarlyIcaht(EarlyNeutropenia{8, 7, false}).reason,
             QStringLiteral("Early ICAHT (EHA/EBMT 2023): days with neutrophils ≤ 0.1 × 10⁹/L: 7."));
    QCOMPARE(gradeEarlyIcaht(EarlyNeutropenia{9, 0, true}).reason,
             QStringLiteral("Early ICAHT (EHA/EBMT 2023): neutrophils never above 0.5 × 10⁹/L."));
  }
};

COHORTDESK_TEST(TestIcahtGrade, QCoreApplication)
} // namespace tst_icaht_grade
#include "tst_icaht_grade.moc"
