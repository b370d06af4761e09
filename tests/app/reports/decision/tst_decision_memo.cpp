#include "app/reports/decision/decision_memo.h"

#include "tests/app/reports/decision/two_decisions.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_decision_memo {
using namespace two_decisions;

class DecisionMemoTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void saysEverythingOfASignedDecision() {
    const Study study = signedTwo();
    const DecisionMemo memo = decisionMemo(study, study.decisions.back(), {2026, 4, 20}, head);
    QCOMPARE(memo.number, 2);
    QVERIFY(!memo.draft);
    QVERIFY(!memo.overtaken);
    QCOMPARE(memo.letterhead,
             (QStringList{QStringLiteral("Department of Haematology"), QStringLiteral("Ward 7")}));
    QCOMPARE(memo.dataAsOf, QStringLiteral("2026-03-30 15:10 (Asia/Shanghai, UTC+08:00)"));
    QCOMPARE(memo.rule, QStringLiteral("SD-EXPAND"));
    QCOMPARE(memo.course, QStringLiteral("1N 2NNT"));
    QVERIFY(memo.decision.contains(QStringLiteral("L2 (2×10⁷ cells/kg)")));
    QCOMPARE(memo.infused, 4);
    QCOMPARE(memo.planned, 18);
    QCOMPARE(memo.subjects.size(), std::size_t(3));
    QCOMPARE(memo.subjects[0].number, QStringLiteral("S-002"));
    QCOMPARE(memo.subjects[0].events.size(), 1);
    QCOMPARE(memo.subjects[2].status, SubjectStatus::Dlt);
    QCOMPARE(memo.subjects[2].dltOnsetDay, std::optional<int>(2));
    QVERIFY(memo.subjects[1].late); // day 29 of 28
    QCOMPARE(memo.levels.size(), std::size_t(2));
    QCOMPARE(memo.levels[1].tally.dlts, 1);
    QCOMPARE(memo.levels[1].tally.evaluable(), 3);
    QCOMPARE(memo.levels[1].tally.undecided, 0);
    QVERIFY(memo.levels[1].decides);
  }

  void namesOnlyTheAssumptionsItRestsOn() {
    const Study study = signedTwo();
    QStringList ids;
    for (const MemoAssumption& a :
         decisionMemo(study, study.decisions.back(), {2026, 4, 20}, head).assumptions)
      ids << a.id;
    QVERIFY(ids.contains(QStringLiteral("A1"))); // the record names no window for L2
    QVERIFY(ids.contains(QStringLiteral("A2")));
    QVERIFY(!ids.contains(QStringLiteral("A3"))); // nobody is not evaluable
    QVERIFY(!ids.contains(QStringLiteral("A4"))); // not beyond six
    QVERIFY(!ids.contains(QStringLiteral("A5"))); // the DLT definition is entered
  }

  void saysUnderWhichEditionItWasMade_data() {
    QTest::addColumn<int>("edition");
    QTest::addColumn<bool>("transcribed");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("reread");
    QTest::newRow("first") << 1 << false << "first edition" << true;
    QTest::newRow("second") << 2 << false << "second edition" << false;
    QTest::newRow("transcribed") << 1 << true << "outside the program" << false;
  }
  void saysUnderWhichEditionItWasMade() {
    QFETCH(int, edition);
    QFETCH(bool, transcribed);
    QFETCH(QString, words);
    QFETCH(bool, reread);
    Study study = signedTwo();
    study.decisions.back().rulesEdition = edition;
    study.decisions.back().transcribed = transcribed;
    const DecisionMemo memo = decisionMemo(study, study.decisions.back(), {2026, 4, 20}, head);
    QVERIFY2(memo.edition.contains(words), qPrintable(memo.edition));
    QCOMPARE(memo.reread, reread);
    const QString html = decisionMemoHtml(memo);
    QVERIFY(html.contains(words));
    QCOMPARE(html.contains(QStringLiteral("as the present edition reads")), reread);
    QVERIFY(html.contains(QStringLiteral("basis not stated (A9)")));
  }

  void missingDltDefinitionIsAnAssumption() {
    Study study = signedTwo();
    study.site.dltDefinition = {};
    const DecisionMemo memo = decisionMemo(study, study.decisions.back(), {2026, 4, 20}, head);
    QVERIFY(std::any_of(memo.assumptions.begin(), memo.assumptions.end(),
                        [](const MemoAssumption& a) { return a.id == QLatin1String("A5"); }));
  }

  void signaturesCarryNameTimesMeaningAndMarks() {
    Study study = signedTwo();
    study.decisions.back().investigator->earlierVersion = true;
    const DecisionMemo memo = decisionMemo(study, study.decisions.back(), {2026, 4, 20}, head);
    const PrintedSignature& investigator = memo.signatures.at(0);
    QCOMPARE(investigator.name, QStringLiteral("Li Wei"));
    QCOMPARE(investigator.siteTime, QStringLiteral("2026-03-30 15:10 (Asia/Shanghai, UTC+08:00)"));
    QCOMPARE(investigator.utcTime, QStringLiteral("2026-03-30 07:10 UTC"));
    QCOMPARE(investigator.marks, QStringList{QStringLiteral("signed an earlier version")});
    QVERIFY(!memo.signatures.at(1).given); // SD-EXPAND needs no agreement
    QCOMPARE(memo.signatures.at(1).instead, QStringLiteral("not needed for this rule"));
    study.decisions.back().needsAgreement = true;
    const QString paper = decisionMemoHtml(decisionMemo(study, study.decisions.back(), {2026, 4, 20}, head));
    for (const SignatureMeaning meaning :
         {SignatureMeaning::DecisionInvestigator, SignatureMeaning::DecisionSponsor})
      QVERIFY2(paper.contains(meaningText(meaning)), qPrintable(meaningText(meaning)));
  }

  void aClockThatWentBackwardsIsPrinted() {
    Study study = signedTwo();
    study.clockSetbacks = {{QDateTime(QDate(2026, 3, 10), QTime(2, 0), Qt::UTC),
                            QDateTime(QDate(2026, 3, 9), QTime(1, 0), Qt::UTC)}};
    const Decision& second = study.decisions.back();
    const QString said = QStringLiteral("from 2026-03-10 10:00 to 2026-03-09 09:00");
    QVERIFY(decisionMemoHtml(decisionMemo(study, second, {2026, 4, 20}, head)).contains(said));
    const Decision& first = study.decisions.front(); // signed before it
    QVERIFY(!decisionMemoHtml(decisionMemo(study, first, {2026, 4, 20}, head)).contains(said));
  }

  void isDraftUntilTheSponsorAgrees() {
    Study study = signedTwo();
    study.decisions.back().needsAgreement = true;
    QVERIFY(decisionMemo(study, study.decisions.back(), {2026, 4, 20}, head).draft);
    Signature sponsor;
    sponsor.printedName = QStringLiteral("Chen Jing");
    sponsor.at = QDateTime(QDate(2026, 4, 1), QTime(1, 0), Qt::UTC);
    study.decisions.back().sponsor = sponsor;
    QVERIFY(!decisionMemo(study, study.decisions.back(), {2026, 4, 20}, head).draft);
  }

  void unsignedDraftShowsTheDayItIsPreparedOn() {
    const Study study = toDecisionTwo().study();
    const Decision draft = draftOf(study, DecisionKind::Expand, 2, 3, {});
    const DecisionMemo memo = decisionMemo(study, draft, {2026, 3, 30}, head);
    QVERIFY(memo.draft);
    QCOMPARE(memo.date, QDate(2026, 3, 30));
    QCOMPARE(memo.dataAsOf, QStringLiteral("2026-03-30 (Asia/Shanghai, UTC+08:00)"));
    QCOMPARE(memo.number, 2);
    QVERIFY(decisionMemoHtml(memo).contains(QStringLiteral("DRAFT")));
  }

  void keepsTheDataItWasSignedOnAndNamesWhatChanged() {
    Study study = signedTwo();
    // A late DLT: S-002's day-20 event is judged again, after the decision.
    Subject& late = study.subjects.at(1);
    AdverseEvent event;
    event.id = 950;
    event.term = QStringLiteral("Pneumonitis");
    event.grade = 4;
    event.onset = {2026, 3, 16};
    late.events.push_back(event);
    DltAssessment assessment = late.assessments.back();
    assessment.id = 951;
    assessment.date = {2026, 4, 10};
    assessment.outcome = DltOutcome::Dlt;
    assessment.eventId = 950;
    late.assessments.push_back(assessment);
    const DecisionMemo memo = decisionMemo(study, study.decisions.back(), {2026, 4, 20}, head);
    QVERIFY(memo.overtaken);
    QCOMPARE(memo.changes,
             QStringList{QStringLiteral("S-002 counted N when this was signed and counts T now.")});
    QCOMPARE(memo.subjects[0].status, SubjectStatus::Cleared); // as signed
    QCOMPARE(memo.levels[1].tally.dlts, 1);
    QCOMPARE(memo.course, QStringLiteral("1N 2NNT"));
    QVERIFY(decisionMemoHtml(memo).contains(QStringLiteral("OVERTAKEN")));
  }

  void leavesOutWhoCameAfterTheSignature() {
    Study study = signedTwo();
    Subject later = study.subjects.back();
    later.id = 77;
    later.assignment->subjectNumber = QStringLiteral("S-005");
    later.assignment->decisionId = 900;
    later.assignment->date = {2026, 3, 30}; // the same day
    later.infusion->startedAt = QDateTime(QDate(2026, 3, 30), QTime(9, 0), Qt::UTC);
    study.subjects.push_back(later);
    const DecisionMemo memo = decisionMemo(study, study.decisions.back(), {2026, 4, 20}, head);
    QCOMPARE(memo.infused, 4);
    QCOMPARE(memo.subjects.size(), std::size_t(3));
  }

  void saysWhatWasDecidedAgainstTheRule() {
    Study study = signedTwo();
    QVERIFY(decisionMemo(study, study.decisions.back(), {2026, 4, 20}, head).deviations.isEmpty());
    study.deviations = {{1, DeviatingAct::Decided, {2026, 3, 30}, QStringLiteral("PLACES"), 0, 900}};
    const DecisionMemo memo = decisionMemo(study, study.decisions.back(), {2026, 4, 20}, head);
    QCOMPARE(memo.deviations.size(), 1);
    QVERIFY2(memo.deviations.front().startsWith(QStringLiteral("more places opened than the rule allowed")),
             qPrintable(memo.deviations.front()));
    QVERIFY(decisionMemoHtml(memo).contains(QStringLiteral("Deviation: more places")));
    QVERIFY(decisionMemo(study, study.decisions.front(), {2026, 4, 20}, head).deviations.isEmpty());
  }

  void htmlEscapesAndBreaksWhatPeopleTyped() {
    Study study = signedTwo();
    study.decisions.back().asRecommended = false;
    study.decisions.back().justification = QStringLiteral("<b>&") + QString(10000, u'x');
    const QString html = decisionMemoHtml(decisionMemo(study, study.decisions.back(), {2026, 4, 20}, head));
    QVERIFY(html.contains(QStringLiteral("&lt;b&gt;&amp;")));
    QVERIFY(!html.contains(QString(40, u'x')));
    QVERIFY(html.contains(QStringLiteral("chart:staircase")));
    QVERIFY(html.contains(QStringLiteral("7f3a91c2")));
  }
};
COHORTDESK_TEST(DecisionMemoTest, QCoreApplication)
} // namespace tst_decision_memo
#include "tst_decision_memo.moc"
