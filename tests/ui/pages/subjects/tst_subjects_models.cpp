#include "app/reports/words/status_words.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"
#include "ui/pages/subjects/subjects_models.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>
#include <QtTest>

namespace tst_subjects_models {
/// One line an entry: "2026-01-15 0 Infused".
QStringList lines(const std::vector<TimelineEntry>& entries) {
  QStringList text;
  for (const TimelineEntry& entry : entries)
    text << entry.date.toString(Qt::ISODate) + QStringLiteral(" ") +
                (entry.day ? QString::number(*entry.day) : QStringLiteral("-")) + QStringLiteral(" ") +
                entry.what;
  return text;
}

StudyBuilder oneTreated() {
  StudyBuilder b;
  b.eligible("SCR-001").assigned(1, 0, {2026, 1, 13}).infused({2026, 1, 15});
  return b;
}

class TestSubjectsModels : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void assignedSubjectsComeFirst() {
    StudyBuilder b;
    b.eligible("SCR-001");
    b.eligible("SCR-002").assigned(1).infused({2026, 1, 15});
    b.eligible("SCR-003");
    b.last().screenings.back().failure = ScreenFailure{{2026, 1, 9}, {"I3"}, {}};
    SubjectsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(subjectRows(standingOf(b, {2026, 1, 27})));
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
      shown << model.index(row, SubjectsModel::Label).data().toString() + QStringLiteral(" ") +
                   model.index(row, SubjectsModel::State).data().toString();
    QCOMPARE(shown, (QStringList{QString::fromUtf8("S-001 ◔ in window, day 12"), "SCR-003 screen failure",
                                 "SCR-001 screening"}));
    QCOMPARE(model.rowOf(b.study().subjects.front().id), 2);
    QCOMPARE(model.rowOf(-1), -1);
  }

  void tenThousandRowsAreInstant() {
    StudyBuilder b;
    b.eligible("SCR-001").assigned(1).infused({2026, 1, 15});
    Subject next = b.last();
    next.assignment.reset();
    next.infusion.reset();
    for (int n = 2; n <= 10000; ++n) {
      next.id = 100000 + n;
      next.screenings.back().number = QStringLiteral("SCR-%1").arg(n, 3, 10, QLatin1Char('0'));
      b.study().subjects.push_back(next);
    }
    QElapsedTimer watch;
    watch.start();
    SubjectsModel model;
    QSortFilterProxyModel filtered;
    filtered.setSourceModel(&model);
    filtered.setFilterKeyColumn(-1);
    model.show(subjectRows(standingOf(b, {2026, 1, 27})));
    filtered.setFilterFixedString(QStringLiteral("SCR-9999"));
    const qint64 took = watch.elapsed();
    QCOMPARE(model.rowCount(), 10000);
    QCOMPARE(filtered.rowCount(), 1);
    QVERIFY2(took < 1000, qPrintable(QString::number(took))); // a busy machine, a debug build
  }

  void theTimelineStandsInOrderOfTime() {
    StudyBuilder b = oneTreated();
    b.event({2026, 1, 17}, 2).assessed({2026, 1, 29}, DltOutcome::NoDlt);
    b.decided({2026, 2, 5}, DecisionKind::Escalate, 1, 2, 3);
    const Study& study = b.study();
    const auto entries = timelineOf(standingOf(study, {2026, 2, 6}), study.subjects.front());
    const QStringList shown = lines(entries);
    QCOMPARE(shown.size(), 7);
    QCOMPARE(shown.at(0), QStringLiteral("2026-01-06 -9 Consent signed"));
    QCOMPARE(shown.at(1), QStringLiteral("2026-01-06 -9 Eligible"));
    QVERIFY(shown.at(2).startsWith("2026-01-13 -2 Assigned as S-001"));
    QCOMPARE(shown.at(3), QStringLiteral("2026-01-15 0 Infused"));
    QVERIFY(shown.at(4).startsWith("2026-01-17 2 G2"));
    QCOMPARE(shown.at(5), QStringLiteral("2026-01-29 14 DLT assessment: No DLT"));
    QCOMPARE(shown.at(6), QStringLiteral("2026-02-05 21 Decision 1"));
    QVERIFY2(entries.back().detail.contains("counted as N"), qPrintable(entries.back().detail));
    TimelineModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(entries);
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(model.index(0, TimelineModel::Day).data().toString(), QString::fromUtf8("−9"));
    QCOMPARE(model.index(3, TimelineModel::When).data().toString(), QStringLiteral("2026-01-15 10:20"));
  }

  void whatIsDueComesLast() {
    const StudyBuilder b = oneTreated();
    const Subject& subject = b.study().subjects.front();
    TimelineEntry due = timelineOf(standingOf(b, {2026, 1, 20}), subject).back();
    QCOMPARE(due.date, QDate(2026, 1, 29));
    QVERIFY(!due.flagged);
    due = timelineOf(standingOf(b, {2026, 2, 13}), subject).back();
    QVERIFY2(due.detail.contains("overdue since 2026-02-12"), qPrintable(due.detail));
    QVERIFY(due.flagged);
  }

  void aLateAssessmentSaysSo() {
    StudyBuilder b = oneTreated();
    b.assessed({2026, 2, 13}, DltOutcome::NoDlt);
    const auto entries = timelineOf(standingOf(b, {2026, 2, 14}), b.study().subjects.front());
    QVERIFY2(entries.back().detail.contains("late"), qPrintable(entries.back().detail));
    QVERIFY(entries.back().flagged);
  }

  void deviationsOfTheInfusionAreWords() {
    StudyBuilder b = oneTreated();
    QVERIFY(infusionFlags(b, b.last()).empty());
    b.last().infusion->infusedCells *= 0.853;
    b.last().infusion->completed = false;
    b.last().screenings.back().entry.resultsDate = QDate(2025, 12, 17);
    const std::vector<InfusionFlag> flags = infusionFlags(b, b.last());
    QCOMPARE(flags.size(), 3u);
    QCOMPARE(flags.at(0).words, QStringLiteral("infusion not completed"));
    QVERIFY2(flags.at(1).words.contains(QStringLiteral("14.7 % below plan")) &&
                 flags.at(1).words.contains("A6"),
             qPrintable(flags.at(1).words));
    QVERIFY2(flags.at(2).words.contains("28") && flags.at(2).words.contains("A8"),
             qPrintable(flags.at(2).words));
    // 28 days old is not older than 28 days.
    b.last().screenings.back().entry.resultsDate = QDate(2025, 12, 18);
    QCOMPARE(infusionFlags(b, b.last()).size(), 2u);
  }

  void whatALogDidAgainstTheRulesStandsInTheTimeline() {
    StudyBuilder b = oneTreated();
    b.last().assignment->level = 3; // that nothing opened
    b.assessed({2026, 1, 28}, DltOutcome::NoDlt);
    const RowId subject = b.last().id;
    b.decided({2026, 2, 5}, DecisionKind::Escalate, 1, 2, 6);
    b.study().deviations = {
        {1, DeviatingAct::Assigned, {2026, 1, 13}, QStringLiteral("AT-ESCALATE"), subject, 0},
        {2, DeviatingAct::Infused, {2026, 1, 15}, QStringLiteral("A7"), subject, 0},
        {3, DeviatingAct::Assessed, {2026, 1, 28}, QStringLiteral("WINDOW"), subject, 0},
        {4, DeviatingAct::Decided, {2026, 2, 5}, QStringLiteral("PLACES"), 0, b.study().decisions.back().id}};
    const auto entries = timelineOf(standingOf(b, {2026, 2, 6}), b.study().subjects.front());
    const auto says = [&](std::size_t at, const char* words) {
      return entries.at(at).flagged && entries.at(at).detail.contains(QString::fromUtf8(words));
    };
    QVERIFY2(says(2, "no decision opened this place; deviation: treated at L3 without an open place"),
             qPrintable(entries.at(2).detail));
    QVERIFY2(says(3, "deviation: infused less than"), qPrintable(entries.at(3).detail));
    QVERIFY2(says(4, "deviation: “no DLT” recorded on day 13"), qPrintable(entries.at(4).detail));
    QVERIFY2(says(5, "deviation: more places opened than the rule allowed"),
             qPrintable(entries.at(5).detail));
  }

  void doseAgainstThePlan_data() {
    QTest::addColumn<double>("percent");
    QTest::addColumn<QString>("words");
    QTest::newRow("above") << 2.04 << QStringLiteral("2.0 % above plan");
    QTest::newRow("below") << -14.68 << QStringLiteral("14.7 % below plan");
    QTest::newRow("nothing") << -0.04 << QStringLiteral("as planned");
  }
  void doseAgainstThePlan() {
    QFETCH(double, percent);
    QTEST(deviationText(percent), "words");
  }
};

COHORTDESK_TEST(TestSubjectsModels, QCoreApplication)
} // namespace tst_subjects_models
#include "tst_subjects_models.moc"
