#include "app/reports/design/design_memo.h"

#include "app/escalation/design/design_change_rules.h"
#include "app/escalation/outlook/operating_characteristics.h"
#include "app/study/design_versions.h"
#include "tests/support/changed_design.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_design_memo {
const JournalStamp head{1842, QStringLiteral("7f3a91c20b4e55d0aabbccddeeff0011")};
const QDate today(2026, 4, 20);

Signature signatureOf(const QString& name, const QDateTime& at) {
  Signature signature;
  signature.printedName = name;
  signature.at = at;
  return signature;
}

/// L1 cleared, three treated at L2 with one DLT; version 1 in force.
Study treated() {
  StudyBuilder b;
  b.eligible(QStringLiteral("SCR-001"), {2026, 1, 6})
      .assigned(1)
      .infused({2026, 1, 15})
      .assessed({2026, 1, 29}, DltOutcome::NoDlt);
  b.decided({2026, 2, 3}, DecisionKind::Escalate, 1, 2, 3);
  const RowId opened = b.study().decisions.back().id;
  for (const QDate date : {QDate(2026, 2, 24), QDate(2026, 2, 26)}) {
    b.eligible(QStringLiteral("SCR-%1").arg(date.day()), {2026, 2, 10}).assigned(2, opened).infused(date);
    b.assessed(date.addDays(28), DltOutcome::NoDlt);
  }
  b.eligible(QStringLiteral("SCR-005"), {2026, 2, 15}).assigned(2, opened).infused({2026, 3, 3});
  b.dlt({2026, 3, 5}, {2026, 3, 6});
  Study study = b.study();
  study.designs = {
      {1, QDateTime(QDate(2026, 1, 5), QTime(1, 0), Qt::UTC), study.protocol.design, TrialState::Running, 0}};
  return study;
}

ComparisonAssumptions assuming(std::initializer_list<std::optional<double>> rates) {
  const std::vector<double> doses{1e7, 2e7, 3.5e7, 5e7};
  ComparisonAssumptions assumed;
  for (const auto& rate : rates)
    assumed.rates.push_back({doses.at(assumed.rates.size()), rate});
  assumed.scenario = QStringLiteral("steep");
  return assumed;
}

/// Adds 3.5×10⁷ between L2 and L3 and plans 24.
DesignChange addingBetween(const Study& study, const std::optional<ComparisonAssumptions>& assumed = {}) {
  DesignChange draft;
  draft.design = study.protocol.design;
  DoseLevel added;
  added.cellsPerKg = 3.5e7;
  draft.design.levels.insert(draft.design.levels.begin() + 2, added);
  draft.design.plannedSubjects = 24;
  draft.justification = QStringLiteral("The step to L3 is too wide <after> one DLT.");
  draft.assumed = assumed;
  return preparedChange(study, draft);
}

const ComparedLine& lineOf(const DesignComparison& comparison, const QString& part) {
  const auto found = std::find_if(comparison.lines.begin(), comparison.lines.end(),
                                  [&](const ComparedLine& line) { return line.what.contains(part); });
  if (found == comparison.lines.end()) qFatal("no line %s", qPrintable(part));
  return *found;
}

class DesignMemoTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void bothDesignsStandSideBySide() {
    const Study study = treated();
    const DesignMemo memo =
        designMemo(study, addingBetween(study, assuming({0.05, 0.1, 0.15, 0.3})), today, head);
    QCOMPARE(memo.number, 1);
    QCOMPARE(memo.baseVersion, 1);
    QVERIFY(memo.draft);
    QCOMPARE(memo.date, today);
    QCOMPARE(memo.groups.size(), std::size_t{4});
    QCOMPARE(memo.groups[0].before,
             QStringLiteral("L1, accelerated titration, first subject day 14 to 28, added ones day 28"));
    QVERIFY(!memo.groups[0].differs);
    QCOMPARE(memo.groups[2].dose, QStringLiteral("3.5×10⁷"));
    QVERIFY(memo.groups[2].before.isEmpty());
    QCOMPARE(memo.groups[2].after, QStringLiteral("L3, standard 3+3, day 28"));
    QCOMPARE(memo.groups[3].before, QStringLiteral("L3, standard 3+3, day 28"));
    QCOMPARE(memo.groups[3].after, QStringLiteral("L4, standard 3+3, day 28"));
    QVERIFY(memo.groups[3].differs);
    QCOMPARE(memo.plannedAfter, 24);
    QCOMPARE(memo.course, QStringLiteral("1N 2NNT"));
    QCOMPARE(memo.summary, QStringLiteral("planned number 18 → 24, adds 3.5×10⁷ cells/kg"));
  }

  void theSecondEditionIsNamed() {
    Study study = treated();
    study.protocol = ofFirstEdition(study.protocol);
    study.designs.front().design = study.protocol.design;
    QVERIFY2(designNotice(study).contains(QStringLiteral("first edition")), qPrintable(designNotice(study)));
    DesignChange draft;
    draft.design = study.protocol.design;
    draft.design.edition = 2;
    draft.design.completingAtOnce = 3;
    draft.justification = QStringLiteral("The first edition was unsafe in two places");
    const DesignMemo memo = designMemo(study, preparedChange(study, draft), today, head);
    QCOMPARE(memo.summary, QStringLiteral("takes over A9 to A12 of the second edition, A10 no limit → 3"));
    QCOMPARE(memo.paceBefore, QStringLiteral("no limit"));
    QCOMPARE(memo.paceAfter, QStringLiteral("3"));
    QCOMPARE(memo.differences.size(), std::size_t{2});
    const QString html = designMemoHtml(memo);
    QVERIFY(html.contains(QStringLiteral("second edition")) && html.contains(QStringLiteral("(A10)")));
  }

  void theComparisonIsThatOfTheEngine() {
    const Study study = treated();
    const DesignChange change = addingBetween(study, assuming({0.05, 0.1, 0.15, 0.3}));
    const DesignComparison found = compareDesigns(study, change);
    const auto before = operatingCharacteristics(study.protocol.design, {0.05, 0.1, 0.3});
    const auto after = operatingCharacteristics(change.design, {0.05, 0.1, 0.15, 0.3});
    const Course course = *parseCourse(study.protocol.design, u"1N 2NNT");
    const auto beforeNow = operatingCharacteristics(study.protocol.design, {0.05, 0.1, 0.3}, course);
    const auto afterNow = operatingCharacteristics(change.design, {0.05, 0.1, 0.15, 0.3}, course);
    const ComparedLine& top = lineOf(found, QStringLiteral("is 5×10⁷"));
    QVERIFY(found.fromCourse);
    const ComparedLine& added = lineOf(found, QStringLiteral("3.5×10⁷"));
    QVERIFY(!added.before && !added.beforeNow);
    QCOMPARE(added.after, std::optional(after.pMtd[3]));
    QCOMPARE(added.afterNow, std::optional(afterNow.pMtd[3]));
    const ComparedLine& subjects = lineOf(found, QStringLiteral("Expected subjects"));
    QCOMPARE(subjects.before, std::optional(before.expectedSubjects));
    QCOMPARE(subjects.after, std::optional(after.expectedSubjects));
    QCOMPARE(subjects.beforeNow, std::optional(beforeNow.expectedSubjects));
    const ComparedLine& notReached = lineOf(found, QStringLiteral("not reached"));
    QCOMPARE(notReached.before, std::optional(before.pNotReached));
    QCOMPARE(notReached.afterNow, std::optional(afterNow.pNotReached));
    QCOMPARE(top.before, std::optional(before.pMtd[3]));
    QCOMPARE(top.after, std::optional(after.pMtd[4]));
    QVERIFY(found.basis.join(u'\n').contains(QStringLiteral("scenario “steep”: 1×10⁷: 0.05")));
    QVERIFY(found.basis.front().contains(QStringLiteral("Design version 1")));
  }

  void aRateThatIsNotEnteredIsAskedFor() {
    const Study study = treated();
    const DesignComparison found =
        compareDesigns(study, addingBetween(study, assuming({0.05, 0.1, std::nullopt, 0.3})));
    QVERIFY(found.lines.empty());
    QVERIFY(found.basis.isEmpty());
    QVERIFY(found.notes.join(u' ').contains(QStringLiteral("3.5×10⁷")));
    QVERIFY(!found.notes.join(u' ').contains(QStringLiteral("2×10⁷")));
  }

  void whatWasSignedWithoutNumbersSaysWhy() {
    const Study study = treated();
    DesignChange change = addingBetween(study, assuming({0.05, 0.1, std::nullopt, 0.3}));
    change.investigator = signatureOf(QStringLiteral("Li Wei"), QDateTime(today, QTime(2, 0), Qt::UTC));
    const QString notCompared = compareDesigns(study, change).notes.join(u' ');
    QVERIFY2(notCompared.contains(QStringLiteral("is not compared")), qPrintable(notCompared));
    QVERIFY(notCompared.contains(QStringLiteral("3.5×10⁷")));
    change.assumed.reset(); // signed by a program that did not keep it
    const DesignComparison unknown = compareDesigns(study, change);
    QVERIFY(unknown.lines.empty());
    QVERIFY(unknown.notes.join(u' ').contains(QStringLiteral("not kept")));
  }

  void aCourseThatTheChangedDesignCannotReadIsSaid() {
    const Study study = treated();
    DesignChange change = addingBetween(study, assuming({0.05, 0.1, 0.15, 0.3}));
    change.design.levels.erase(change.design.levels.begin() + 1); // L2, at which subjects are
    const DesignComparison found = compareDesigns(study, change);
    const ComparedLine& subjects = lineOf(found, QStringLiteral("Expected subjects"));
    QVERIFY(subjects.beforeNow);
    QVERIFY(!subjects.afterNow);
    QVERIFY(!found.notes.isEmpty());
    QCOMPARE(comparedText(subjects.afterNow, subjects.unit), QStringLiteral("—"));
  }

  void signaturesMakeItFinal() {
    Study study = treated();
    DesignChange change = addingBetween(study);
    change.id = 7;
    change.date = {2026, 4, 2};
    change.investigator =
        signatureOf(QStringLiteral("Li Wei"), QDateTime(QDate(2026, 4, 2), QTime(2, 0), Qt::UTC));
    study.designChanges = {change};
    DesignMemo memo = designMemo(study, change, today, head);
    QVERIFY(memo.draft);
    QCOMPARE(memo.date, QDate(2026, 4, 2));
    QVERIFY(memo.state.contains(QStringLiteral("waits for the sponsor")));
    QVERIFY(designMemoHtml(memo).contains(QStringLiteral("DRAFT")));
    QVERIFY(memo.signatures[0].given && !memo.signatures[1].given);
    for (const SignatureMeaning meaning :
         {SignatureMeaning::DesignInvestigator, SignatureMeaning::DesignSponsor})
      QVERIFY2(designMemoHtml(memo).contains(meaningText(meaning)), qPrintable(meaningText(meaning)));

    change.sponsor = signatureOf(QStringLiteral("Chen Jing"), change.investigator->at.addDays(1));
    change.version = 2;
    study.designChanges = {change};
    study.designs.push_back({2, change.sponsor->at, change.design, TrialState::Running, change.id});
    study.protocol.design = change.design;
    memo = designMemo(study, change, today, head);
    QVERIFY(!memo.draft);
    QVERIFY(memo.state.contains(QStringLiteral("version 2, in force")));
    QCOMPARE(memo.groups.size(), std::size_t{4}); // still against version 1, which it changed
    QVERIFY(memo.groups[2].before.isEmpty());
    QVERIFY(!designMemoHtml(memo).contains(QStringLiteral("DRAFT")));
    QVERIFY(designMemoHtml(memo).contains(QStringLiteral("Chen Jing")));
  }

  void whatWasWithdrawnSaysSo() {
    Study study = treated();
    DesignChange change = addingBetween(study);
    change.investigator = signatureOf(QStringLiteral("Li Wei"), QDateTime(today, QTime(2, 0), Qt::UTC));
    change.voidReason = QStringLiteral("The sponsor wants 4×10⁷.");
    const DesignMemo memo = designMemo(study, change, today, head);
    QVERIFY(memo.draft && memo.withdrawn);
    QVERIFY(memo.state.contains(QStringLiteral("The sponsor wants")));
    QVERIFY(designMemoHtml(memo).contains(QStringLiteral("WITHDRAWN")));
  }

  void whatWasTypedIsEscaped() {
    const Study study = treated();
    const QString html = designMemoHtml(designMemo(study, addingBetween(study), today, head));
    QVERIFY(html.contains(QStringLiteral("&lt;after&gt;")));
    QVERIFY(!html.contains(QStringLiteral("<after>")));
  }

  void everybodyWhoTreatsIsTold_data() {
    QTest::addColumn<TrialState>("state");
    QTest::addColumn<bool>("pending");
    QTest::addColumn<QString>("part");
    QTest::newRow("running") << TrialState::Running << false << QString();
    QTest::newRow("suspended") << TrialState::Suspended << false
                               << QStringLiteral("is suspended since 2026-04-01");
    QTest::newRow("ended") << TrialState::Ended << false << QStringLiteral("ended on 2026-04-01");
    QTest::newRow("pending") << TrialState::Running << true << QStringLiteral("Change 1 of the design waits");
  }
  void everybodyWhoTreatsIsTold() {
    QFETCH(TrialState, state);
    QFETCH(bool, pending);
    QFETCH(QString, part);
    Study study = treated();
    study.designs.push_back(
        {2, QDateTime(QDate(2026, 4, 1), QTime(2, 0), Qt::UTC), study.protocol.design, state, 3});
    if (pending) {
      DesignChange change = addingBetween(study);
      change.investigator = signatureOf(QStringLiteral("Li Wei"), QDateTime(today, QTime(2, 0), Qt::UTC));
      study.designChanges = {change};
    }
    const QString notice = designNotice(study);
    QVERIFY2(part.isEmpty() ? notice.isEmpty() : notice.contains(part), qPrintable(notice));
  }
};

COHORTDESK_TEST(DesignMemoTest, QCoreApplication)
} // namespace tst_design_memo
#include "tst_design_memo.moc"
