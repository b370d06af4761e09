#include "app/escalation/design/design_change_rules.h"
#include "tests/app/escalation/design/drafted_change.h"
#include "tests/support/changed_design.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <limits>

namespace tst_design_change_rules {
using namespace drafted_change;

QString refusal(const Study& study, const Edit& edit) {
  DesignChange draft = draftOf(study);
  edit(draft);
  const auto refused = mayChangeDesign(study, preparedChange(study, draft));
  if (!refused) return QStringLiteral("allowed");
  return refused->message.isEmpty() ? QStringLiteral("says nothing") : refused->rule + u' ' + refused->field;
}

class TestDesignChangeRules : public QObject {
  Q_OBJECT
 private:
  static void row(const char* id, const char* expected, const Edit& edit) {
    QTest::newRow(id) << edit << QString::fromLatin1(expected);
  }

 private Q_SLOTS:
  void whatMayBeChanged_data() {
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("expected");
    row("nothing", "DESIGN-SAME design", [](DesignChange&) {});
    row("group on top", "allowed", onTop);
    row("group between", "allowed", [](DesignChange& d) { addGroup(d.design, 3e7); });
    row("group below", "allowed", [](DesignChange& d) { addGroup(d.design, 5e6); });
    row("no reason", "JUSTIFICATION justification", [](DesignChange& d) {
      onTop(d);
      d.justification = QStringLiteral("  ");
    });
    row("untreated level out", "allowed", [](DesignChange& d) { d.design.levels.pop_back(); });
    row("treated level out", "DESIGN-SUBJECTS design",
        [](DesignChange& d) { d.design.levels.erase(d.design.levels.begin() + 1); });
    row("dose of an untreated level", "allowed",
        [](DesignChange& d) { d.design.levels[2].cellsPerKg = 4e7; });
    row("dose of a treated level", "DESIGN-SUBJECTS design",
        [](DesignChange& d) { d.design.levels[1].cellsPerKg = 3e7; });
    row("no level", "DESIGN design", [](DesignChange& d) { d.design.levels.clear(); });
    row("99 levels", "allowed", [](DesignChange& d) {
      for (int n = 0; d.design.top() < 99; ++n)
        addGroup(d.design, 6e7 + n * 1e6);
    });
    row("100 levels", "DESIGN design", [](DesignChange& d) {
      for (int n = 0; d.design.top() < 100; ++n)
        addGroup(d.design, 6e7 + n * 1e6);
    });
    row("dose 0", "DESIGN cells/1", [](DesignChange& d) { addGroup(d.design, 0); });
    row("dose below zero", "DESIGN cells/1", [](DesignChange& d) { addGroup(d.design, -1e7); });
    row("dose 1", "allowed", [](DesignChange& d) { addGroup(d.design, 1); });
    row("dose of 10^12", "allowed", [](DesignChange& d) { addGroup(d.design, 1e12); });
    row("dose above", "DESIGN cells/4", [](DesignChange& d) { addGroup(d.design, 1.1e12); });
    row("no number", "DESIGN cells/3",
        [](DesignChange& d) { d.design.levels[2].cellsPerKg = std::numeric_limits<double>::quiet_NaN(); });
    row("dose twice", "DESIGN cells/3", [](DesignChange& d) { addGroup(d.design, 2e7); });
    row("not in order", "DESIGN cells/4", [](DesignChange& d) { d.design.levels.push_back(doseGroup(4e7)); });
    row("added group accelerated", "DESIGN level/1", [](DesignChange& d) {
      addGroup(d.design, 5e6);
      d.design.levels[0].rule = LevelRule::AcceleratedTitration;
    });
    row("3+3 to accelerated", "DESIGN level/2",
        [](DesignChange& d) { d.design.levels[1].rule = LevelRule::AcceleratedTitration; });
    row("accelerated to 3+3", "allowed",
        [](DesignChange& d) { d.design.levels[0].rule = LevelRule::Standard3Plus3; });
    row("planned more", "allowed", [](DesignChange& d) { d.design.plannedSubjects = 24; });
    row("planned as many as assigned", "allowed", [](DesignChange& d) { d.design.plannedSubjects = 2; });
    row("planned fewer than assigned", "DESIGN planned",
        [](DesignChange& d) { d.design.plannedSubjects = 1; });
    row("planned 9999", "allowed", [](DesignChange& d) { d.design.plannedSubjects = 9999; });
    row("planned 10000", "DESIGN planned", [](DesignChange& d) { d.design.plannedSubjects = 10000; });
    row("suspended", "allowed", [](DesignChange& d) { d.state = TrialState::Suspended; });
    row("ended", "allowed", [](DesignChange& d) { d.state = TrialState::Ended; });
    row("window shorter", "allowed", [](DesignChange& d) { d.design.levels[1] = doseGroup(2e7, {21, 28}); });
    row("window of one day", "allowed", [](DesignChange& d) { d.design.levels[1] = doseGroup(2e7, {1, 1}); });
    row("window from day 0", "DESIGN window/2", [](DesignChange& d) {
      d.design.levels[1] = doseGroup(2e7, {0, 28});
    });
    row("window turned round", "DESIGN window/2", [](DesignChange& d) {
      d.design.levels[1] = doseGroup(2e7, {28, 21});
    });
    row("window longer than a DLT counts (A2)", "DESIGN window/2", [](DesignChange& d) {
      d.design.levels[1] = doseGroup(2e7, {28, 29});
    });
    row("window of an added group, too", "DESIGN window/4", [](DesignChange& d) {
      d.design.levels.push_back(doseGroup(8e7, {0, 28}));
    });
    row("first subject longer", "allowed", [](DesignChange& d) {
      d.design.levels[0].firstSubject = {21, 28};
    });
    row("first subject shorter than the record", "DESIGN window/1", [](DesignChange& d) {
      d.design.levels[0].firstSubject = {13, 28};
    });
    row("first subject turned round", "DESIGN window/1", [](DesignChange& d) {
      d.design.levels[0].firstSubject = {28, 14};
    });
  }
  void whatMayBeChanged() {
    QFETCH(Edit, edit);
    QFETCH(QString, expected);
    QCOMPARE(refusal(treated(), edit), expected);
  }

  void pace_data() {
    QTest::addColumn<int>("edition"); // of the design in force
    QTest::addColumn<int>("asked");   // edition of the draft
    QTest::addColumn<int>("atOnce");
    QTest::addColumn<QString>("expected");
    QTest::newRow("another pace") << 2 << 2 << 5 << "allowed";
    QTest::newRow("no limit") << 2 << 2 << 0 << "allowed";
    QTest::newRow("the most") << 2 << 2 << 99 << "allowed";
    QTest::newRow("too many") << 2 << 2 << 100 << "DESIGN atOnce";
    QTest::newRow("less than nobody") << 2 << 2 << -1 << "DESIGN atOnce";
    QTest::newRow("as it is") << 2 << 2 << 3 << "DESIGN-SAME design";
    QTest::newRow("an edition is not given back") << 2 << 1 << 3 << "DESIGN-SAME design";
    QTest::newRow("taken over") << 1 << 2 << 3 << "allowed";
    QTest::newRow("taken over without a limit") << 1 << 2 << 0 << "allowed";
    QTest::newRow("a pace needs its assumption") << 1 << 1 << 3 << "DESIGN-SAME design";
  }
  void pace() {
    QFETCH(int, edition);
    QFETCH(int, asked);
    QFETCH(int, atOnce);
    QFETCH(QString, expected);
    Study study = treated();
    if (edition == 1) study.protocol = ofFirstEdition(study.protocol);
    QCOMPARE(lacksSecondEdition(study), edition == 1);
    QCOMPARE(refusal(study,
                     [&](DesignChange& draft) {
                       draft.design.edition = asked;
                       draft.design.completingAtOnce = atOnce;
                     }),
             expected);
  }

  void theHighestLevelFollows3Plus3() {
    const StudyBuilder nobody;
    QCOMPARE(refusal(nobody, [](DesignChange& d) { d.design.levels.resize(1); }),
             QStringLiteral("DESIGN level/1"));
  }

  void aWindowThatTheFileHasIsLeftAlone() {
    StudyBuilder builder = treated();
    builder.study().protocol.design.levels[2] = doseGroup(5e7, {35, 42}); // longer than A2
    QCOMPARE(refusal(builder, onTop), QStringLiteral("allowed"));
  }

  void firstWindowNeverFallsBelowTheBeginning() {
    const Study later = changed(treated(), {2026, 3, 1}, [](DoseDesign& d) {
      d.levels[0].firstSubject = {21, 28};
    });
    QCOMPARE(refusal(later,
                     [](DesignChange& d) {
                       d.design.levels[0].firstSubject = {14, 28};
                     }),
             QStringLiteral("allowed"));
    QCOMPARE(refusal(later,
                     [](DesignChange& d) {
                       d.design.levels[0].firstSubject = {13, 28};
                     }),
             QStringLiteral("DESIGN window/1"));
  }

  void oneChangeAtATime() {
    Study study = treated();
    study.designChanges = {signedChange(study, onTop)};
    QCOMPARE(pendingChange(study), &study.designChanges.front());
    QCOMPARE(refusal(study, onTop), QStringLiteral("DESIGN-PENDING design"));
    study.designChanges.front().voidReason = QStringLiteral("Not now");
    QVERIFY(!pendingChange(study));
    QCOMPARE(refusal(study, onTop), QStringLiteral("allowed"));
    study.designChanges.front().voidReason.clear();
    study.designChanges.front().version = 2;
    QVERIFY(!pendingChange(study));
  }

  void afterTheEndNothingChanges() {
    const auto resume = [](DesignChange& d) { d.state = TrialState::Running; };
    const Study ended = changed(
        treated(), {2026, 3, 1}, [](DoseDesign&) {}, TrialState::Ended);
    QCOMPARE(refusal(ended, resume), QStringLiteral("DESIGN-ENDED state"));
    StudyBuilder decided = treated();
    decided.decided({2026, 3, 1}, DecisionKind::End, 2, 0, 0);
    QCOMPARE(refusal(decided, onTop), QStringLiteral("DESIGN-ENDED state"));
    const Study suspended = changed(
        treated(), {2026, 3, 1}, [](DoseDesign&) {}, TrialState::Suspended);
    QCOMPARE(refusal(suspended, resume), QStringLiteral("allowed"));
  }

  void fillsWhatTheDataSay() {
    const Study study = changed(treated(), {2026, 3, 1}, [](DoseDesign& d) { addGroup(d, 3e7); });
    DesignChange draft = draftOf(study);
    addGroup(draft.design, 8e7);
    draft.design.levels[0].rule = LevelRule::Standard3Plus3;
    draft.design.levels[1].others = {21, 28};
    draft.justification = QStringLiteral(" As discussed\n");
    const DesignChange change = preparedChange(study, draft);
    QCOMPARE(change.number, 1);
    QCOMPARE(change.baseVersion, 2);
    QCOMPARE(change.course, QStringLiteral("1N 2?"));
    QCOMPARE(change.justification, QStringLiteral("As discussed"));
    const std::vector<DoseLevel>& levels = change.design.levels;
    QCOMPARE(levels[2].since, 2);
    QCOMPARE(levels[3].since, 1);
    QCOMPARE(levels[4].since, 3);
    QVERIFY(levels[0].firstSubject == levels[0].others); // 3+3 has one window
    QVERIFY(!levels[1].windowAssumed);                   // people have set it
    Study next = study;
    next.designChanges = {change};
    QCOMPARE(preparedChange(next, draft).number, 2);
  }

  void anAssumedWindowStaysOneUntilItIsSet() {
    const Study study = treated();
    QVERIFY(study.protocol.design.level(2).windowAssumed);
    QVERIFY(preparedChange(study, draftOf(study)).design.level(2).windowAssumed);
    DesignChange draft = draftOf(study);
    draft.design.levels[1].windowAssumed = true; // whatever a form says
    draft.design.levels[1].others = {27, 28};
    QVERIFY(!preparedChange(study, draft).design.level(2).windowAssumed);
    addGroup(draft.design, 8e7);
    draft.design.levels[3].windowAssumed = true;
    QVERIFY(!preparedChange(study, draft).design.level(4).windowAssumed);
  }
};

COHORTDESK_TEST(TestDesignChangeRules, QCoreApplication)
} // namespace tst_design_change_rules
#include "tst_design_change_rules.moc"
