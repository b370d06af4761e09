#include "app/escalation/decision_options.h"
#include "app/escalation/may_treat.h"
#include "app/reports/status/due_list.h"
#include "app/reports/status/status_report.h"
#include "tests/support/changed_design.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_may_treat {
const QDate changeDay{2026, 1, 20};

/// One subject assigned at L1 and not infused, one eligible.
StudyBuilder waiting() {
  StudyBuilder builder;
  builder.eligible(QStringLiteral("SCR-001")).assigned(1);
  builder.eligible(QStringLiteral("SCR-002"));
  return builder;
}

Study inState(const Study& study, TrialState state) {
  return changed(
      study, changeDay, [](DoseDesign&) {}, state);
}

QString ruleOf(const std::optional<Refusal>& refused) {
  if (!refused) return QStringLiteral("allowed");
  return refused->message.isEmpty() ? QStringLiteral("says nothing") : refused->rule;
}

class TestMayTreat : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nobodyIsTreatedUnlessTheTrialRuns_data() {
    QTest::addColumn<TrialState>("state");
    QTest::addColumn<QString>("infuse");
    QTest::addColumn<QString>("assign");
    QTest::newRow("running") << TrialState::Running << QStringLiteral("allowed") << QStringLiteral("AT-WAIT");
    QTest::newRow("suspended") << TrialState::Suspended << QStringLiteral("DESIGN-SUSPENDED")
                               << QStringLiteral("DESIGN-SUSPENDED");
    QTest::newRow("ended") << TrialState::Ended << QStringLiteral("DESIGN-ENDED")
                           << QStringLiteral("DESIGN-ENDED");
  }
  void nobodyIsTreatedUnlessTheTrialRuns() {
    QFETCH(TrialState, state);
    QFETCH(QString, infuse);
    QFETCH(QString, assign);
    const Study study = inState(waiting(), state);
    QCOMPARE(ruleOf(mayInfuse(study, study.subjects[0], changeDay)), infuse);
    QCOMPARE(ruleOf(mayAssign(study, study.subjects[1], 1)), assign);
  }

  void noPlaceIsOpenMeanwhile() {
    const StudyBuilder nobody;
    QCOMPARE(openSlots(inState(nobody, TrialState::Running)).front().places, 1);
    QCOMPARE(openSlots(inState(nobody, TrialState::Suspended)).front().places, 0);
    QCOMPARE(openSlots(inState(nobody, TrialState::Ended)).front().places, 0);
    QVERIFY(!slotToFill(inState(nobody, TrialState::Suspended), 1));
  }

  void whileSuspendedNothingOpens() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001"))
        .assigned(1)
        .infused({2026, 1, 1})
        .assessed({2026, 1, 16}, DltOutcome::NoDlt);
    QVERIFY(decisionNeeded(builder));
    const Study suspended = inState(builder, TrialState::Suspended);
    QVERIFY(!decisionNeeded(suspended));
    QVERIFY(!hasEnded(suspended));
    const std::vector<DecisionOption> options = decisionOptions(suspended);
    QVERIFY(!options.front().refused);
    bool stays = false;
    for (const DecisionOption& option : options) {
      stays = stays || (option.kind == DecisionKind::Stay && !option.refused);
      if (option.toLevel > 0) QVERIFY(option.refused && option.maxPlaces == 0 && !option.recommended);
    }
    QVERIFY(stays);
    Decision draft;
    draft.kind = DecisionKind::Escalate;
    draft.toLevel = 2;
    draft.places = 3;
    QCOMPARE(ruleOf(mayDecide(suspended, prepared(suspended, draft))), QStringLiteral("DESIGN-SUSPENDED"));
    QVERIFY(!mayDecide(builder, prepared(builder, draft)));
    QVERIFY(studySentence(suspended, changeDay).nextSubject.contains(QStringLiteral("suspended")));
    // What the rules say of the data is not touched by it.
    QCOMPARE(ruleId(recommend(suspended.protocol.design, courseOf(suspended)).rule),
             QStringLiteral("AT-ESCALATE"));
  }

  void afterTheEndNothingIsDecided() {
    const Study ended = inState(waiting(), TrialState::Ended);
    QVERIFY(hasEnded(ended));
    QVERIFY(decisionOptions(ended).empty());
    QCOMPARE(ruleOf(mayDecide(ended, {})), QStringLiteral("DESIGN-ENDED"));
    QVERIFY(studySentence(ended, changeDay).nextSubject.contains(QStringLiteral("ended by a change")));
  }

  void anEndByDecisionIsToldApart() {
    StudyBuilder builder = waiting();
    builder.decided({2026, 1, 20}, DecisionKind::End, 1, 0, 0);
    QCOMPARE(ruleOf(mayInfuse(builder, builder.study().subjects[0], changeDay)), QStringLiteral("END"));
  }

  void aChangeWaitsInTheDueList() {
    Study study = waiting();
    DesignChange change;
    change.id = 7;
    change.number = 3;
    change.date = changeDay;
    change.design = study.protocol.design;
    change.state = TrialState::Suspended;
    change.investigator = Signature{};
    study.designChanges = {change};
    const auto listed = [&] {
      const std::vector<DueItem> due = dueList(study, changeDay);
      return std::any_of(due.begin(), due.end(), [](const DueItem& item) {
        return item.kind == DueKind::DesignAgreement && item.row == 7 && item.who.contains(u'3');
      });
    };
    QVERIFY(listed());
    study.designChanges.front().voidReason = QStringLiteral("Not now");
    QVERIFY(!listed());
  }
};

COHORTDESK_TEST(TestMayTreat, QCoreApplication)
} // namespace tst_may_treat
#include "tst_may_treat.moc"
