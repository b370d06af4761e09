#include "app/reports/words/recommendation_sentence.h"
#include "tests/support/changed_design.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_headline {
const QDate evening(2026, 2, 20);

/// S-001 treated at L1 on 15 January.
StudyBuilder one() {
  StudyBuilder builder;
  builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
  return builder;
}

StudyBuilder cleared() {
  StudyBuilder builder = one();
  builder.assessed({2026, 1, 29}, DltOutcome::NoDlt);
  return builder;
}

StudyBuilder escalated(int places, bool agreed) {
  StudyBuilder builder = cleared();
  builder.decided({2026, 2, 3}, DecisionKind::Escalate, 1, 2, places, agreed);
  builder.study().decisions.back().needsAgreement = true;
  return builder;
}

StudyBuilder oneDlt() {
  StudyBuilder builder = one();
  builder.dlt({2026, 1, 18}, {2026, 1, 19});
  return builder;
}

StudyBuilder twoDlts() {
  StudyBuilder builder = oneDlt();
  builder.decided({2026, 1, 20}, DecisionKind::Expand, 1, 1, 2);
  const RowId expansion = builder.study().decisions.back().id;
  builder.eligible(QStringLiteral("SCR-002")).assigned(1, expansion).infused({2026, 1, 22});
  builder.dlt({2026, 1, 25}, {2026, 1, 26});
  return builder;
}

StudyBuilder expanded(bool agreed) {
  StudyBuilder builder = oneDlt();
  builder.decided({2026, 1, 20}, DecisionKind::Expand, 1, 1, 2, agreed);
  builder.study().decisions.back().needsAgreement = true;
  return builder;
}

StudyBuilder laterPossibleDlt() {
  StudyBuilder builder = escalated(3, true);
  builder.event({2026, 1, 30}, 4, true);
  return builder;
}

Study suspended() {
  return changed(
      cleared(), {2026, 2, 10}, [](DoseDesign&) {}, TrialState::Suspended);
}

class TestHeadline : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// What is read from the door in each state, and that it is an order only where places are open.
  void isNoOrderThatIsNotAllowed_data() {
    QTest::addColumn<Study>("study");
    QTest::addColumn<QString>("headline");
    const auto row = [](const char* name, const Study& study, const char* headline) {
      QTest::newRow(name) << study << QString::fromUtf8(headline);
    };
    row("the first place is open", StudyBuilder(), "L1 (1×10⁷ cells/kg): enrol 1 subject(s).");
    row("a window is open", one(), "L1 (1×10⁷ cells/kg): wait.");
    row("to go up, not signed", cleared(), "L2 (2×10⁷ cells/kg) may be opened: decision not signed yet.");
    row("to go up, not agreed", escalated(3, false),
        "L2 (2×10⁷ cells/kg) may be opened: the sponsor has not agreed yet.");
    row("to go up, decided", escalated(3, true), "Go up to L2 (2×10⁷ cells/kg) with 3 subject(s).");
    row("fewer places than the rule allows", escalated(2, true), "L2 (2×10⁷ cells/kg): 2 place(s) open.");
    row("a possible DLT afterwards", laterPossibleDlt(),
        "L2 (2×10⁷ cells/kg): treat nobody. A possible DLT is not assessed yet.");
    row("one DLT, not signed", oneDlt(),
        "L1 (1×10⁷ cells/kg) may take 2 more subject(s): decision not signed yet.");
    row("one DLT, not agreed", expanded(false),
        "L1 (1×10⁷ cells/kg) may take 2 more subject(s): the sponsor has not agreed yet.");
    row("one DLT, decided", expanded(true), "L1 (1×10⁷ cells/kg): add 2 subject(s).");
    row("two DLTs", twoDlts(), "L1 (1×10⁷ cells/kg): pause. Joint discussion, at once.");
    row("suspended", suspended(),
        "The trial is suspended. By the data alone the rule would say: Go up to L2 (2×10⁷ cells/kg) with 3 "
        "subject(s).");
  }
  void isNoOrderThatIsNotAllowed() {
    QFETCH(Study, study);
    QFETCH(QString, headline);
    const Standing standing = standingOf(study, evening);
    QCOMPARE(headlineNow(standing), headline);
    QCOMPARE(studySentence(standing).headline, headline);
    const QString rule =
        recommendationSentence(standing.design(), standing.course(), standing.recommendation()).headline;
    const bool order = standing.recommendation().enrol > 0 && headline == rule;
    QVERIFY(!order || studySentence(standing).mayTreatNext);
  }
};

COHORTDESK_TEST(TestHeadline, QCoreApplication)
} // namespace tst_headline
#include "tst_headline.moc"
