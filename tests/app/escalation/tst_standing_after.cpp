#include "tests/support/changed_design.h"
#include "tests/support/happening.h"
#include "tests/support/same_standing.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_standing_after {
class TestStandingAfter : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// What goes on with those who changed says what is worked out from everybody, at every step.
  void saysTheSame_data() {
    QTest::addColumn<Study>("study");
    QTest::addColumn<int>("steps");
    QTest::newRow("the trial") << eligiblePeople(18) << 60;
    QTest::newRow("a long one") << eligiblePeople(60) << 240;
    QTest::newRow("windows were changed")
        << changed(eligiblePeople(24), {2026, 2, 1},
                   [](DoseDesign& design) {
                     design.levels[0].firstSubject = design.levels[0].others;
                     design.levels[1].firstSubject = {14, 28};
                   })
        << 120;
    Study items = eligiblePeople(24);
    DltRule rule;
    rule.longerThan = Span{3, Span::Unit::Days};
    items.site.dltDefinition = definitionOfLines({}, {QStringLiteral("grade 3 for three days")});
    items.site.dltDefinition.items.front().rule = rule;
    QTest::newRow("the DLT definition has an item") << items << 60;
  }
  void saysTheSame() {
    QFETCH(Study, study);
    QFETCH(int, steps);
    for (unsigned seed = 1; seed <= 20; ++seed) {
      const QString difference = differenceAlong(study, seed, steps);
      QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
  }

  /// A second DLT among the first ones counts at once, also where only its subject is looked at.
  void isMovedByOneSubject() {
    StudyBuilder builder;
    for (int i = 1; i <= 3; ++i)
      builder.eligible(QStringLiteral("SCR-00%1").arg(i)).assigned(2).infused(QDate(2026, 1, 14).addDays(i));
    const Standing before = standingOf(builder, {2026, 2, 1});
    QCOMPARE(formatCourse(before.course()), QStringLiteral("2???"));
    builder.dlt({2026, 1, 20}, {2026, 1, 21});
    const Standing after = standingAfter(before, {builder.last().id}, {2026, 2, 2});
    QCOMPARE(formatCourse(after.course()), QStringLiteral("2??T"));
    QCOMPARE(after.window(builder.last())->decidedOnDay, std::optional(4));
    QCOMPARE(after.window(builder.study().subjects.front())->day, 18);
    QCOMPARE(formatCourse(before.course()), QStringLiteral("2???"));
  }
};

COHORTDESK_TEST(TestStandingAfter, QCoreApplication)
} // namespace tst_standing_after
#include "tst_standing_after.moc"
