#include "app/reports/status/due_sheets.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_due_sheets {
/// Infused on 15 January: D7 is planned for the 22nd.
StudyBuilder treated() {
  StudyBuilder builder;
  builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
  builder.last().identity.name = QStringLiteral("Ouyang Xiulan");
  return builder;
}

QString labelsOn(const Study& study, QDate today, QDate day, const std::set<VisitKey>& recorded = {}) {
  const Standing standing = standingOf(study, today);
  return sampleLabelsHtml(standing, day, dueBetween(standing, day, day, recorded), {});
}

class TestDueSheets : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// In the order of the list, under its urgency, with a box for each.
  void theListStandsUnderItsUrgency() {
    const StudyBuilder builder = treated();
    const Standing standing = standingOf(builder, {2026, 1, 22});
    const std::vector<DueItem> due = dueList(standing, QDateTime({2026, 1, 22}, {4, 0}, Qt::UTC),
                                             {std::set<VisitKey>(), Role::StudyCoordinator});
    const QString html = todaySheetHtml(standing, due, {});
    QVERIFY(html.contains(QStringLiteral("To do on 2026-01-22")));
    QCOMPARE(html.count(QString::fromUtf8("☐")), static_cast<qsizetype>(due.size()));
    QVERIFY(html.contains(QStringLiteral("Visit and samples: Day 7")));
    QVERIFY(!html.contains(QStringLiteral("Overdue"))); // no heading over nothing
    QVERIFY(todaySheetHtml(standing, {}, {}).contains(QStringLiteral("Nothing is due")));
  }

  void everySpecimenHasItsLabel() {
    const StudyBuilder builder = treated();
    const QString html = labelsOn(builder, {2026, 1, 20}, {2026, 1, 22});
    std::set<Specimen> specimens;
    for (const Analyte& analyte : builder.study().protocol.measurements.analytes)
      specimens.insert(analyte.specimens.begin(), analyte.specimens.end());
    QVERIFY(specimens.size() > 1);
    QCOMPARE(html.count(QString::fromUtf8("S-001 · Day 7")), static_cast<qsizetype>(specimens.size()));
    QCOMPARE(html.count(QStringLiteral("planned 2026-01-22")), static_cast<qsizetype>(specimens.size()));
    QVERIFY(html.contains(QStringLiteral("blood")) && html.contains(QStringLiteral("marrow")));
    QVERIFY(!html.contains(QStringLiteral("Ouyang")));
  }

  /// What is recorded, or can be taken no more, has none.
  void whatCannotBeTakenHasNone() {
    const StudyBuilder builder = treated();
    const RowId id = builder.study().subjects.front().id;
    const QString none = QStringLiteral("No visit of this day can still be held.");
    QVERIFY(labelsOn(builder, {2026, 1, 22}, {2026, 1, 22}, {{id, QStringLiteral("D7")}}).contains(none));
    QVERIFY(labelsOn(builder, {2026, 2, 20}, {2026, 1, 22}).contains(none));
    QVERIFY(labelsOn(builder, {2026, 1, 20}, {2026, 1, 20}).contains(none));
  }
};

COHORTDESK_TEST(TestDueSheets, QCoreApplication)
} // namespace tst_due_sheets
#include "tst_due_sheets.moc"
