#include "app/escalation/decision_options.h"
#include "app/escalation/may_treat.h"
#include "tests/support/changed_design.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_added_level {
constexpr auto none = DltOutcome::NoDlt;

QString courseText(const Study& study) {
  return formatCourse(courseOf(study));
}
QString ruleNow(const Study& study) {
  const Recommendation now = recommend(study.protocol.design, courseOf(study));
  return QStringLiteral("%1 L%2").arg(ruleId(now.rule)).arg(now.level);
}
int placesAt(const Study& study, int level) {
  return openSlots(study).at(static_cast<std::size_t>(level - 1)).places;
}

/// "Escalate 3: 3, agreed" of the first option.
QString firstOption(const Study& study) {
  const DecisionOption best = decisionOptions(study).front();
  const QString kind = best.kind == DecisionKind::Escalate ? QStringLiteral("Escalate")
                       : best.kind == DecisionKind::Expand ? QStringLiteral("Expand")
                                                           : QStringLiteral("other");
  return QStringLiteral("%1 %2: %3%4%5")
      .arg(kind)
      .arg(best.toLevel)
      .arg(best.maxPlaces)
      .arg(best.needsAgreement ? QStringLiteral(", agreed") : QString(),
           best.recommended ? QString() : QStringLiteral(", not recommended"));
}

void treat(StudyBuilder& builder, int level, QDate day, std::optional<DltOutcome> outcome) {
  static int number = 0;
  const RowId opened = builder.study().decisions.empty() ? 0 : builder.study().decisions.back().id;
  builder.eligible(QStringLiteral("SCR-%1").arg(++number)).assigned(level, opened).infused(day);
  if (outcome == DltOutcome::Dlt)
    builder.dlt(day.addDays(2), day.addDays(3));
  else if (outcome)
    builder.assessed(day.addDays(28), *outcome);
}

/// `1N 2NNN`, L3 decided and open; nobody there yet.
StudyBuilder thirdOpened() {
  StudyBuilder builder;
  treat(builder, 1, {2026, 1, 15}, none);
  builder.decided({2026, 2, 15}, DecisionKind::Escalate, 1, 2, 3);
  for (int day = 0; day < 3; ++day)
    treat(builder, 2, QDate(2026, 2, 16).addDays(day), none);
  builder.decided({2026, 4, 1}, DecisionKind::Escalate, 2, 3, 3);
  return builder;
}

/// The draft of the first option, and its decision in force.
void decideFirst(Study& study, QDate day) {
  const DecisionOption best = decisionOptions(study).front();
  Decision draft;
  draft.kind = best.kind;
  draft.toLevel = best.toLevel;
  draft.places = best.maxPlaces;
  Decision decision = prepared(study, draft);
  decision.id = 900 + decision.number;
  decision.date = day;
  Signature signature;
  signature.at = QDateTime(day, {12, 0}, study.site.timeZone).toUTC();
  decision.investigator = decision.sponsor = signature;
  study.decisions.push_back(decision);
}

void addThird(DoseDesign& design) {
  addGroup(design, 3e7);
}
const QDate changeDay{2026, 4, 20};

/// What becomes of decisions and places when a change of the design adds a level or takes one out (4.4).
class TestAddedLevel : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theAddedLevelComesFirst() {
    QCOMPARE(placesAt(thirdOpened(), 3), 3);
    Study study = changed(thirdOpened(), changeDay, addThird);
    QCOMPARE(study.decisions.back().toLevel, 4);
    QCOMPARE(ruleNow(study), QStringLiteral("SD-ESCALATE L3"));
    QCOMPARE(placesAt(study, 4), 0); // opened over a level that was not there: a new decision is needed
    QCOMPARE(placesAt(study, 3), 0);
    QVERIFY(isOutdated(study, study.decisions.back()));
    QVERIFY(decisionNeeded(study));
    QCOMPARE(firstOption(study), QStringLiteral("Escalate 3: 3, agreed"));
    decideFirst(study, changeDay.addDays(1));
    QVERIFY(!decisionNeeded(study));
    QCOMPARE(placesAt(study, 3), 3);
    QCOMPARE(study.decisions.back().designVersion, 2);
  }

  void theOldDecisionDoesNotOpenTheNextLevelLater() {
    Study study = changed(thirdOpened(), changeDay, addThird);
    decideFirst(study, changeDay.addDays(1));
    StudyBuilder builder;
    builder.study() = study;
    for (int day = 2; day < 5; ++day) {
      treat(builder, 3, changeDay.addDays(day), none);
      builder.last().assignment->designVersion = 2;
    }
    QCOMPARE(courseText(builder), QStringLiteral("1N 2NNN 3NNN"));
    QCOMPARE(ruleNow(builder), QStringLiteral("SD-ESCALATE L4"));
    QCOMPARE(placesAt(builder, 4), 0);
    QVERIFY(decisionNeeded(builder));
    decideFirst(builder.study(), changeDay.addDays(40));
    QCOMPARE(placesAt(builder, 4), 3);
  }

  void whoWasTreatedAboveIsHeldUntilTheAddedLevelIsRead() {
    StudyBuilder builder = thirdOpened();
    treat(builder, 3, {2026, 4, 10}, DltOutcome::Dlt);
    treat(builder, 3, {2026, 4, 12}, DltOutcome::Dlt);
    builder.eligible(QStringLiteral("SCR-900")).assigned(3, builder.study().decisions.back().id);
    const Study study = changed(builder, changeDay, addThird);
    QCOMPARE(courseText(study), QStringLiteral("1N 2NNN 4TT?"));
    QVERIFY(parseCourse(study.protocol.design, courseText(study)));
    QCOMPARE(ruleNow(study), QStringLiteral("SD-ENROL L3"));
    QVERIFY(openSlots(study).at(3).held);
    QCOMPARE(mayInfuse(study, study.subjects.back(), changeDay)->rule, QStringLiteral("SD-ENROL"));
    // Nobody was ever there, so it is opened like any level above.
    QCOMPARE(firstOption(study), QStringLiteral("Escalate 3: 3, agreed"));
    for (const DecisionOption& option : decisionOptions(study))
      QVERIFY(option.kind != DecisionKind::Expand || option.toLevel != 3);
    Decision draft;
    draft.kind = DecisionKind::Escalate;
    draft.toLevel = 4;
    draft.places = 1;
    QVERIFY(mayDecide(study, prepared(study, draft)));
    draft.toLevel = 3;
    draft.places = 3;
    QVERIFY(!mayDecide(study, prepared(study, draft)));
    QVERIFY(prepared(study, draft).needsAgreement);
    QVERIFY(prepared(study, draft).asRecommended);
  }

  void theLevelBelowIsOpenedByADecision() {
    StudyBuilder builder;
    treat(builder, 1, {2026, 1, 15}, DltOutcome::Dlt);
    const auto addLowest = [](DoseDesign& design) { addGroup(design, 5e6); };
    Study study = changed(builder, changeDay, addLowest);
    QCOMPARE(courseText(study), QStringLiteral("2T"));
    QCOMPARE(ruleNow(study), QStringLiteral("SD-ENROL L1"));
    QVERIFY(!openedWithStudy(study));
    for (const OpenSlots& open : openSlots(study))
      QCOMPARE(open.places, 0);
    QVERIFY(decisionNeeded(study));
    QCOMPARE(firstOption(study), QStringLiteral("Expand 1: 3, agreed"));
    decideFirst(study, changeDay);
    QCOMPARE(placesAt(study, 1), 3);
  }

  void anAddedLevelNeverOpensWithTheStudy() {
    const StudyBuilder nobody;
    QCOMPARE(openedWithStudy(nobody), std::optional(1));
    const Study below = changed(nobody, changeDay, [](DoseDesign& d) { addGroup(d, 5e6); });
    QVERIFY(!openedWithStudy(below));
    QCOMPARE(placesAt(below, 1), 0);
    QCOMPARE(placesAt(below, 2), 0); // the level of the beginning waits for the one below it
    const Study above = changed(nobody, changeDay, addThird);
    QCOMPARE(openedWithStudy(above), std::optional(1));
    QCOMPARE(placesAt(above, 1), 1);
    const Study other = changed(nobody, changeDay, [](DoseDesign& d) { d.levels[0] = doseGroup(8e6); });
    QVERIFY(!openedWithStudy(other));
    QCOMPARE(placesAt(other, 1), 0);
  }

  void anAddedTopGroupIsAskedFor() {
    StudyBuilder builder = thirdOpened();
    for (int day = 0; day < 3; ++day)
      treat(builder, 3, QDate(2026, 4, 2).addDays(day), none);
    builder.decided({2026, 5, 10}, DecisionKind::AddDoseGroup, 3, 0, 0);
    QVERIFY(!decisionNeeded(builder)); // SD-TOP is answered
    const Study raised = changed(builder, {2026, 5, 20}, [](DoseDesign& d) { d.plannedSubjects = 24; });
    QVERIFY(!decisionNeeded(raised)); // that was not what it asked for
    const Study added = changed(builder, {2026, 5, 20}, [](DoseDesign& d) { addGroup(d, 8e7); });
    QCOMPARE(ruleNow(added), QStringLiteral("SD-ESCALATE L4"));
    QVERIFY(decisionNeeded(added));
    QCOMPARE(firstOption(added), QStringLiteral("Escalate 4: 3, agreed"));
  }

  void aRaisedPlannedNumberIsAskedFor() {
    StudyBuilder builder;
    builder.study().protocol.design.plannedSubjects = 1;
    treat(builder, 1, {2026, 1, 15}, none);
    QCOMPARE(ruleNow(builder).section(u' ', 0, 0), QStringLiteral("EN-FULL"));
    builder.decided({2026, 2, 20}, DecisionKind::RaisePlanned, 1, 0, 0);
    QVERIFY(!decisionNeeded(builder));
    const Study raised = changed(builder, changeDay, [](DoseDesign& d) { d.plannedSubjects = 18; });
    QVERIFY(decisionNeeded(raised));
    QCOMPARE(firstOption(raised), QStringLiteral("Escalate 2: 3, agreed"));
  }

  void aLevelThatWasTakenOutIsClosed() {
    const Study study = changed(thirdOpened(), changeDay, [](DoseDesign& d) { d.levels.pop_back(); });
    QCOMPARE(ruleNow(study), QStringLiteral("SD-TOP L2"));
    QCOMPARE(openSlots(study).size(), std::size_t(2));
    QVERIFY(decisionNeeded(study)); // going up to L3 is no answer any more
    QVERIFY(mayAssign(study, study.subjects.front(), 3));
  }

  void aDecisionWaitingForTheSponsorLapses() {
    StudyBuilder builder = thirdOpened();
    builder.study().decisions.back().sponsor.reset();
    QVERIFY(!mayAgree(builder, builder.study().decisions.back()));
    const Study later = changed(builder, changeDay, [](DoseDesign& d) { d.plannedSubjects = 24; });
    const auto refused = mayAgree(later, later.decisions.back());
    QVERIFY(refused);
    QVERIFY(refused->message.contains(QStringLiteral("version 2")));
  }
};

COHORTDESK_TEST(TestAddedLevel, QCoreApplication)
} // namespace tst_added_level
#include "tst_added_level.moc"
