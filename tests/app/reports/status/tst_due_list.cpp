#include "app/reports/status/due_list.h"
#include "app/reports/status/status_report.h"
#include "tests/support/changed_design.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_due_list {
const DueItem* find(const std::vector<DueItem>& items, DueKind kind) {
  for (const DueItem& item : items)
    if (item.kind == kind) return &item;
  return nullptr;
}

class TestDueList : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anAssessmentIsDueFromItsEarliestDay_data() {
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("listed");
    QTest::addColumn<int>("urgency");
    QTest::newRow("day 13") << QDate(2026, 1, 28) << false << 0;
    QTest::newRow("day 14") << QDate(2026, 1, 29) << true << int(Urgency::Today);
    QTest::newRow("day 28") << QDate(2026, 2, 12) << true << int(Urgency::Today);
    QTest::newRow("day 29") << QDate(2026, 2, 13) << true << int(Urgency::Overdue);
  }
  void anAssessmentIsDueFromItsEarliestDay() {
    QFETCH(QDate, today);
    QFETCH(bool, listed);
    QFETCH(int, urgency);
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
    const auto items = dueList(builder, today);
    const DueItem* due = find(items, DueKind::SafetyAssessment);
    QCOMPARE(due != nullptr, listed);
    if (due) QCOMPARE(int(due->urgency), urgency);
  }

  /// The first subject under accelerated titration has a range of days, every other subject has one day (A1).
  void anAssessmentNamesItsDays() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
    QCOMPARE(find(dueList(builder, {2026, 1, 29}), DueKind::SafetyAssessment)->what,
             QStringLiteral("Safety assessment, day 14 (window: day 14–28)"));
    builder.assessed({2026, 1, 29}, DltOutcome::NoDlt);
    builder.eligible(QStringLiteral("SCR-002")).assigned(2).infused({2026, 2, 5});
    QCOMPARE(find(dueList(builder, {2026, 3, 5}), DueKind::SafetyAssessment)->what,
             QStringLiteral("Safety assessment, day 28 (window: day 28)"));
  }

  void aPossibleDltComesFirst() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001"))
        .assigned(1)
        .infused({2026, 1, 15})
        .event({2026, 1, 20}, 4, true);
    const auto items = dueList(builder, {2026, 1, 21});
    QCOMPARE(items.front().kind, DueKind::UnjudgedDlt);
    QCOMPARE(items.front().who, QStringLiteral("S-001"));
    QVERIFY(!studySentence(builder, {2026, 1, 21}).mayTreatNext);
  }

  void decisionsAndAgreementsWait() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001"))
        .assigned(1)
        .infused({2026, 1, 15})
        .assessed({2026, 1, 29}, DltOutcome::NoDlt);
    QVERIFY(find(dueList(builder, {2026, 1, 30}), DueKind::Decision));
    builder.decided({2026, 2, 3}, DecisionKind::Escalate, 1, 2, 3, false);
    builder.study().decisions.back().needsAgreement = true;
    const auto items = dueList(builder, {2026, 2, 4});
    QVERIFY(find(items, DueKind::SponsorAgreement));
    QVERIFY(!find(items, DueKind::Decision));
  }

  void aFileOfTheFirstEditionAsksForTheSecond() {
    StudyBuilder builder;
    QVERIFY(!find(dueList(builder, {2026, 1, 7}), DueKind::SecondEdition));
    builder.study().protocol = ofFirstEdition(builder.study().protocol);
    QVERIFY(
        find(dueList(builder, {2026, 1, 7}), DueKind::SecondEdition)->what.contains(QStringLiteral("A12")));
    DesignChange pending;
    pending.investigator = Signature{};
    builder.study().designChanges = {pending};
    QVERIFY(!find(dueList(builder, {2026, 1, 7}), DueKind::SecondEdition)); // one change at a time
  }

  void screeningsWait() {
    StudyBuilder builder;
    ScreeningEntry entry = StudyBuilder::eligibleEntry();
    builder.screened(QStringLiteral("SCR-001"), entry, 40);
    entry.ecog = 3;
    builder.screened(QStringLiteral("SCR-002"), entry, 40);
    entry.ecog.reset();
    builder.screened(QStringLiteral("SCR-003"), entry, 40);
    const auto items = dueList(builder, {2026, 1, 7});
    QCOMPARE(items.size(), std::size_t{3});
    QCOMPARE(find(items, DueKind::MissingScreening)->who, QStringLiteral("SCR-003"));
    builder.study().subjects[1].screenings.back().failure =
        ScreenFailure{{2026, 1, 7}, {QStringLiteral("I3")}, {}};
    QCOMPARE(dueList(builder, {2026, 1, 7}).size(), std::size_t{2});
  }

  void theSentenceSaysWhoIsWaitedFor() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
    const StudySentence sentence = studySentence(builder, {2026, 1, 20});
    QCOMPARE(ruleId(sentence.recommendation.rule), QStringLiteral("AT-WAIT"));
    QVERIFY2(sentence.explanation.contains(QStringLiteral("S-001 is on day 5")),
             qPrintable(sentence.explanation));
    QVERIFY(sentence.explanation.contains(QStringLiteral("from 2026-01-29 to 2026-02-12")));
    QVERIFY(!sentence.mayTreatNext);
  }

  void theFirstSubjectMayBeTreatedAtOnce() {
    const StudyBuilder builder;
    const StudySentence sentence = studySentence(builder, {2026, 1, 1});
    QVERIFY(sentence.mayTreatNext);
    QCOMPARE(sentence.nextLevel, 1);
    QCOMPARE(sentence.places, 1);
  }
};

COHORTDESK_TEST(TestDueList, QCoreApplication)
} // namespace tst_due_list
#include "tst_due_list.moc"
