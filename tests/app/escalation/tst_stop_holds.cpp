#include "app/reports/status/status_report.h"
#include "tests/app/escalation/told_trial.h"
#include "tests/support/stopping_rules_of.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_stop_holds {
using told_trial::Told;

const QDate today{2026, 3, 31};

/// A trial that may be held: what stands there on the day of the tests.
class Held : public Told {
 public:
  explicit Held(const StoppingRule& rule) {
    study().site.stoppingRules = {rule};
    study().site.stoppingRules.front().id = 7;
  }
  /// The nth subject (1 = first) has CRS of grade 4.
  Held& crs(std::size_t subject) {
    Subject& who = study().subjects[subject - 1];
    AdverseEvent event;
    event.id = 9000 + static_cast<RowId>(subject);
    event.term = QStringLiteral("Cytokine release syndrome");
    event.grade = 4;
    event.onset = siteDate(study(), who.infusion->startedAt).addDays(1);
    who.events.push_back(event);
    return *this;
  }
  QString placesNow() const {
    const Standing standing = standingOf(study(), today);
    QStringList all;
    for (const OpenSlots& open : standing.places())
      all << QString::number(open.places);
    return all.join(u' ');
  }
  QString assignNow(int level) {
    eligible(QStringLiteral("SCR-999"));
    const auto refused = mayAssign(standingOf(study(), today), last(), level);
    study().subjects.pop_back();
    return refused ? refused->rule : QString();
  }
  QString infuseNow(std::size_t subject) const {
    const auto refused = mayInfuse(standingOf(study(), today), study().subjects[subject - 1], today);
    return refused ? refused->rule : QString();
  }
  /// What would be signed of it on that day; the rule that refuses it is in Decision::rule then.
  Decision drafted(DecisionKind kind, int toLevel = 0, int places = 0) const {
    Decision draft;
    draft.kind = kind;
    draft.toLevel = toLevel;
    draft.places = places;
    draft.justification = QStringLiteral("Discussed on the phone.");
    const Standing standing = standingOf(study(), today);
    Decision made = prepared(standing, draft);
    if (const auto refused = mayDecide(standing, made)) made.rule = refused->rule;
    return made;
  }
  /// Signs it; the sponsor too, where `agreed`.
  Held& sign(DecisionKind kind, bool agreed = true, int toLevel = 0, int places = 0) {
    Decision made = drafted(kind, toLevel, places);
    made.id = 8000 + made.number;
    made.date = today;
    made.investigator = Signature{};
    if (agreed) made.sponsor = Signature{};
    study().decisions.push_back(made);
    return *this;
  }
};

const StoppingRule anyCrs = eventRule(StoppingRule::Of::Crs, 4, 1);

/// L1 cleared, L2 opened with three places: two infused, the third place is open.
Held waiting(const StoppingRule& rule = anyCrs) {
  Held trial(rule);
  trial.treated(1, "N").decide(DecisionKind::Escalate, 1, 2, 3).treated(2, "??");
  return trial;
}

class TestStopHolds : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void nothingHoldsWhileItIsNotMet() {
    Held trial = waiting();
    QCOMPARE(trial.placesNow(), QStringLiteral("0 1 0"));
    QCOMPARE(trial.assignNow(2), QString());
    QVERIFY(standingOf(trial.study(), today).metStops().empty());
    QVERIFY(trial.drafted(DecisionKind::Stay).stoppingRules.empty());
    QCOMPARE(trial.drafted(DecisionKind::Continue).rule, QStringLiteral("DECISION")); // not offered
  }

  void oneThatIsMetHoldsAssignmentAndInfusion() {
    Held trial = waiting();
    trial.treated(2, "a");
    trial.crs(2);
    QCOMPARE(trial.placesNow(), QStringLiteral("0 0 0"));
    QCOMPARE(trial.assignNow(2), QStringLiteral("STOP-RULE"));
    QCOMPARE(trial.infuseNow(4), QStringLiteral("STOP-RULE"));
    const Standing standing = standingOf(trial.study(), today);
    QVERIFY(standing.decisionNeeded());
    QVERIFY(standing.refuseHeld({})->message.contains(QStringLiteral("Severe events (S-002)")));
    const StudySentence sentence = studySentence(standing);
    QVERIFY(!sentence.mayTreatNext);
    QVERIFY(sentence.nextSubject.startsWith(QStringLiteral("Stopping rule met: Severe events (S-002).")));
    QVERIFY(sentence.headline.startsWith(QStringLiteral("Enrolment is held by a stopping rule.")));
  }

  /// What the rules of the escalation say is the same with and without it.
  void theEngineSaysTheSame() {
    Held trial = waiting();
    const Recommendation before = standingOf(trial.study(), today).recommendation();
    const Course course = standingOf(trial.study(), today).course();
    trial.crs(2);
    QVERIFY(standingOf(trial.study(), today).recommendation() == before);
    QVERIFY(standingOf(trial.study(), today).course() == course);
    trial.sign(DecisionKind::Continue);
    QVERIFY(standingOf(trial.study(), today).recommendation() == before);
    QVERIFY(standingOf(trial.study(), today).course() == course);
  }

  void aDecisionThatNamesItLetsGoOnAsBefore() {
    Held trial = waiting();
    trial.crs(2).sign(DecisionKind::Continue);
    const Decision& made = trial.study().decisions.back();
    QVERIFY(made.goesOnAsBefore() && made.needsAgreement && !made.asRecommended);
    QCOMPARE(made.stoppingRules.size(), 1U);
    QVERIFY(made.stoppingRules.front() == (NamedStop{7, 2, QStringLiteral("Severe events")}));
    QCOMPARE(trial.placesNow(), QStringLiteral("0 1 0"));
    QCOMPARE(trial.assignNow(2), QString());
    trial.turns(2, 'N'); // what comes later does not overtake it
    QVERIFY(!standingOf(trial.study(), today).isOvertaken(trial.study().decisions.back()));
  }

  void itIsSignedByBoth() {
    Held trial = waiting();
    trial.crs(2).sign(DecisionKind::Continue, false);
    QCOMPARE(trial.assignNow(2), QStringLiteral("STOP-RULE"));
    QVERIFY(!mayAgree(standingOf(trial.study(), today), trial.study().decisions.back()));
    trial.study().decisions.back().sponsor = Signature{};
    QCOMPARE(trial.assignNow(2), QString());
  }

  void oneMoreSubjectHoldsAgain() {
    Held trial = waiting();
    trial.crs(2).sign(DecisionKind::Continue).crs(3);
    QCOMPARE(trial.assignNow(2), QStringLiteral("STOP-RULE"));
    QCOMPARE(trial.drafted(DecisionKind::Continue).stoppingRules.size(), 2U);
    trial.sign(DecisionKind::Continue);
    QCOMPARE(trial.assignNow(2), QString());
  }

  void anotherRuleIsAnotherQuestion() {
    Held trial = waiting();
    trial.crs(2).sign(DecisionKind::Continue);
    trial.study().site.stoppingRules.front().id = 8; // it was changed
    QCOMPARE(trial.assignNow(2), QStringLiteral("STOP-RULE"));
    trial.study().site.stoppingRules.clear();
    QCOMPARE(trial.assignNow(2), QString());
  }

  /// Any decision that is signed then names it; what it says of places holds.
  void toStayAnswersIt() {
    Held trial = waiting();
    trial.crs(2).sign(DecisionKind::Stay);
    QVERIFY(standingOf(trial.study(), today).metStops().empty());
    QCOMPARE(trial.assignNow(2), QStringLiteral("SD-ENROL"));
  }

  void whatTheRuleRecommendsNeedsAReasonThen() {
    Held trial = waiting();
    trial.crs(2);
    const Standing standing = standingOf(trial.study(), today);
    for (const DecisionOption& option : decisionOptions(standing))
      if (!option.refused) QVERIFY(option.needsJustification && option.needsAgreement);
    Decision draft = trial.drafted(DecisionKind::Expand, 2, 1);
    QCOMPARE(draft.rule, QStringLiteral("SD-ENROL"));
    draft.justification.clear();
    QCOMPARE(mayDecide(standing, draft)->rule, QStringLiteral("JUSTIFICATION"));
  }

  /// It answers the stopping rule, and not what the escalation asks.
  void aJointDiscussionIsStillAsked() {
    Held trial(dltRule(2));
    trial.treated(1, "T").decide(DecisionKind::Expand, 1, 1, 2).treated(1, "TT");
    trial.sign(DecisionKind::Continue);
    const Standing standing = standingOf(trial.study(), today);
    QVERIFY(standing.metStops().empty());
    QVERIFY(standing.decisionNeeded() && !standing.answering());
    QCOMPARE(standing.recommendation().rule, Rule::AtJoint);
    QCOMPARE(trial.assignNow(1), QStringLiteral("AT-JOINT"));
  }
};

COHORTDESK_TEST(TestStopHolds, QCoreApplication)
} // namespace tst_stop_holds
#include "tst_stop_holds.moc"
