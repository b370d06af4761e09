#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"
#include "ui/pages/cohorts/assignment_card.h"
#include "ui/pages/cohorts/level_card.h"

#include <QtTest>

namespace tst_level_band {
/// L1 cleared, L2 opened for three; S-002 has a DLT on day 2, S-003 is in the window, S-004 not infused.
StudyBuilder threeAtTwo() {
  StudyBuilder b;
  b.eligible("SCR-001").assigned(1).infused({2026, 1, 15}).assessed({2026, 1, 29}, DltOutcome::NoDlt);
  b.decided({2026, 2, 5}, DecisionKind::Escalate, 1, 2, 3);
  const RowId escalation = b.study().decisions.back().id;
  b.eligible("SCR-002").assigned(2, escalation).infused({2026, 2, 10}).dlt({2026, 2, 12}, {2026, 2, 13});
  b.eligible("SCR-003").assigned(2, escalation).infused({2026, 2, 12});
  b.eligible("SCR-004").assigned(2, escalation);
  return b;
}

QStringList sentences(const LevelBand& band) {
  QStringList lines;
  for (const CohortLine& cohort : band.cohorts)
    for (const TokenRow& token : cohort.tokens)
      lines << token.sentence();
  return lines;
}

class LevelBandTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void anEmptyStudyHasOneOpenPlaceAtTheLowestLevel() {
    const auto bands = levelBands(standingOf(StudyBuilder(), {2026, 1, 10}));
    QCOMPARE(bands.size(), 3U);
    QCOMPARE(bands[0].places, LevelBand::Places::Open);
    QVERIFY(bands[0].reason.isEmpty());
    QCOMPARE(bands[0].rule, QStringLiteral("accelerated titration"));
    QCOMPARE(bands[1].places, LevelBand::Places::NotOpened);
    QVERIFY2(bands[1].reason.contains("AT-ENROL"), qPrintable(bands[1].reason));
    QCOMPARE(bands[1].title, QString::fromUtf8("L2 · 2×10⁷ cells/kg"));
  }

  void tokensSayNumberStateAndDay() {
    const auto bands = levelBands(standingOf(threeAtTwo(), {2026, 2, 24}));
    QCOMPARE(sentences(bands[0]), QStringList("S-001, cleared, day 14"));
    QCOMPARE(sentences(bands[1]),
             (QStringList{"S-002, DLT, day 2", "S-003, in window, day 12", "S-004, not infused yet"}));
    QCOMPARE(bands[1].tally, QString::fromUtf8("1 DLT(s) · 0 cleared · 2 undecided"));
    QCOMPARE(bands[1].places, LevelBand::Places::Full);
    QVERIFY2(bands[1].reason.contains("SD-WAIT"), qPrintable(bands[1].reason));
  }

  void anOverdueWindowIsFlagged() {
    const auto bands = levelBands(standingOf(threeAtTwo(), {2026, 3, 13}));
    const TokenRow& token = bands[1].cohorts.at(0).tokens.at(1);
    QCOMPARE(token.sentence(), QStringLiteral("S-003, overdue, day 29"));
    QVERIFY(token.flagged);
  }

  void aPossibleDltHoldsTheLevelAndSaysWhose() {
    StudyBuilder b;
    b.eligible("SCR-001").assigned(1).infused({2026, 1, 15}).event({2026, 1, 17}, 4, true);
    const auto bands = levelBands(standingOf(b, {2026, 1, 18}));
    QCOMPARE(bands[0].places, LevelBand::Places::Held);
    QVERIFY2(bands[0].reason.contains("S-001"), qPrintable(bands[0].reason));
  }

  void completingCohortsAreMarked() {
    StudyBuilder b = threeAtTwo();
    b.decided({2026, 3, 1}, DecisionKind::Complete, 2, 1, 9);
    b.eligible("SCR-010").assigned(1, b.study().decisions.back().id);
    const auto bands = levelBands(standingOf(b, {2026, 3, 2}));
    QCOMPARE(bands[0].cohorts.size(), 2U);
    QVERIFY(!bands[0].cohorts[0].completing);
    QVERIFY(bands[0].cohorts[1].completing);
  }

  void onlySignedAndEligibleSubjectsWait() {
    StudyBuilder b = threeAtTwo();
    b.eligible("SCR-005");
    b.eligible("SCR-006");
    b.last().screenings.back().signatures.clear();
    b.eligible("SCR-007");
    b.last().screenings.back().signatures.back().earlierVersion = true;
    b.eligible("SCR-008");
    b.last().screenings.back().failure = ScreenFailure{{2026, 2, 1}, {"I3"}, {}};
    b.eligible("SCR-009");
    b.last().screenings.back().entry.ecog = 3;
    const auto waiting = waitingForPlace(b);
    QCOMPARE(waiting.size(), 1U);
    QVERIFY2(waiting[0].label.startsWith("SCR-005"), qPrintable(waiting[0].label));
    const auto assigned = waitingForInfusion(b);
    QCOMPARE(assigned.size(), 1U);
    QVERIFY2(assigned[0].label.startsWith("S-004 (SCR-004)"), qPrintable(assigned[0].label));
  }
};

COHORTDESK_TEST(LevelBandTest, QCoreApplication)
} // namespace tst_level_band
#include "tst_level_band.moc"
