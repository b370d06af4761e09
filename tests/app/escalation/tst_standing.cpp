#include "app/dosing/worksheet.h"
#include "app/escalation/standing.h"
#include "app/study/study_rules.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_standing {

const QDate day(2026, 6, 1);
constexpr auto none = DltOutcome::NoDlt;

/// One subject at L1, cleared; L2 opened, and three subjects there with these outcomes; nothing = undecided.
StudyBuilder threeAtSecond(const std::vector<std::optional<DltOutcome>>& outcomes) {
  StudyBuilder builder;
  builder.eligible(QStringLiteral("SCR-001"))
      .assigned(1)
      .infused({2026, 1, 15})
      .assessed({2026, 1, 29}, none);
  builder.decided({2026, 2, 3}, DecisionKind::Escalate, 1, 2, 3);
  const RowId opened = builder.study().decisions.back().id;
  for (std::size_t i = 0; i < outcomes.size(); ++i) {
    const QDate infusion = QDate(2026, 2, 10).addDays(static_cast<int>(i));
    builder.eligible(QStringLiteral("SCR-00%1").arg(i + 2)).assigned(2, opened).infused(infusion);
    if (outcomes[i] == DltOutcome::Dlt)
      builder.dlt(infusion.addDays(2), infusion.addDays(3));
    else if (outcomes[i])
      builder.assessed(infusion.addDays(28), *outcomes[i]);
  }
  return builder;
}

StudyBuilder overtaken() {
  StudyBuilder builder = threeAtSecond({none, none, none});
  builder.decided({2026, 4, 1}, DecisionKind::Escalate, 2, 3, 3);
  Subject& third = builder.last();
  builder.dlt(siteDate(builder, third.infusion->startedAt).addDays(5), {2026, 4, 5});
  return builder;
}

StudyBuilder unjudged() {
  StudyBuilder builder = threeAtSecond({none, none, std::nullopt});
  builder.event({2026, 2, 14}, 3, true);
  return builder;
}

StudyBuilder ended() {
  StudyBuilder builder = threeAtSecond({none, none, none});
  builder.decided({2026, 4, 1}, DecisionKind::End, 2, 0, 0);
  return builder;
}

StudyBuilder expanded() {
  StudyBuilder builder = threeAtSecond({none, none, DltOutcome::Dlt});
  builder.decided({2026, 4, 1}, DecisionKind::Expand, 2, 2, 3, false);
  return builder;
}
class TestStanding : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void agreesWithItself_data();
  void agreesWithItself();
  void saysWhereTheTrialStands_data() { agreesWithItself_data(); }
  void saysWhereTheTrialStands();
  void readsTheDesignOfItsStudy();
  void tellsWhoIsNotJudged();
};

void TestStanding::agreesWithItself_data() {
  QTest::addColumn<Study>("study");
  QTest::addColumn<QString>("course");
  QTest::addColumn<QString>("rule");
  QTest::addColumn<QList<int>>("places");
  QTest::addColumn<bool>("needed"); // a decision
  const auto row = [](const char* name, const Study& study, const char* course, const char* rule,
                      const QList<int>& places, bool needed) {
    QTest::newRow(name) << study << QString::fromLatin1(course) << QString::fromLatin1(rule) << places
                        << needed;
  };
  row("nobody", StudyBuilder(), "", "AT-ENROL", {1, 0, 0}, false);
  row("windows open", threeAtSecond({none, std::nullopt}), "1N 2N?", "SD-ENROL", {0, 1, 0}, false);
  row("three cleared", threeAtSecond({none, none, none}), "1N 2NNN", "SD-ESCALATE", {0, 0, 0}, true);
  row("more are decided", expanded(), "1N 2NNT", "SD-EXPAND", {0, 3, 0}, false);
  row("overtaken", overtaken(), "1N 2NNT", "SD-EXPAND", {0, 0, 0}, true);
  row("not judged", unjudged(), "1N 2NN?", "SD-WAIT", {0, 0, 0}, false);
  row("ended", ended(), "1N 2NNN", "SD-ESCALATE", {0, 0, 0}, false);
}

/// What is ready is what the rules say of the same thing by itself.
void TestStanding::agreesWithItself() {
  QFETCH(Study, study);
  const Standing standing = standingOf(study, day);
  QCOMPARE(&standing.study(), &study);
  QCOMPARE(standing.today(), day);
  QVERIFY(standing.recommendation() == recommend(standing.design(), standing.course()));
  QVERIFY(standing.counts().all == countOf(standing.design(), standing.course()).all);
  QCOMPARE(standing.cohorts().size(), standing.course().cohorts.size());
  for (std::size_t i = 0; i < standing.cohorts().size(); ++i)
    for (std::size_t j = 0; j < standing.cohorts()[i].size(); ++j)
      QCOMPARE(standing.course().cohorts[i].outcomes.at(j), statusOf(study, *standing.cohorts()[i][j]));
  for (const OpenSlots& open : standing.places()) {
    QVERIFY(open == standing.placesAt(open.level));
    QVERIFY(open.places <= standing.freeSlots(open.level));
    QCOMPARE(standing.slotToFill(open.level).has_value(), open.places > 0);
  }
  for (const Decision& decision : study.decisions) {
    const Decision alike = decision; // is none of the study's: it is read anew
    QCOMPARE(standing.isOvertaken(decision), standing.isOvertaken(alike));
    QCOMPARE(standing.isInForce(decision), decision.effective() && !standing.isOvertaken(alike));
  }
  for (const Subject& subject : study.subjects) {
    const auto window = windowState(study, subject, day);
    QCOMPARE(standing.window(subject) != nullptr, window.has_value());
    QVERIFY(!window || *standing.window(subject) == *window);
    QCOMPARE(std::count(standing.unjudged().begin(), standing.unjudged().end(), &subject),
             hasUnjudgedDlt(study, subject, day) ? 1 : 0);
  }
}

void TestStanding::saysWhereTheTrialStands() {
  QFETCH(Study, study);
  const Standing standing = standingOf(study, day);
  QTEST(formatCourse(standing.course()), "course");
  QTEST(ruleId(standing.recommendation().rule), "rule");
  QList<int> places;
  for (const OpenSlots& open : standing.places())
    places << open.places;
  QTEST(places, "places");
  QTEST(standing.decisionNeeded(), "needed");
}

void TestStanding::readsTheDesignOfItsStudy() {
  const StudyBuilder builder = overtaken();
  const Study& study = builder;
  const Standing standing = standingOf(study, day);
  QVERIFY(!standing.answering());
  QVERIFY(standing.isInForce(study.decisions.front()) && standing.isOvertaken(study.decisions.back()));
  QVERIFY(standing.placesAt(3).held && !standing.placesAt(2).held);
  const StudyBuilder answered = expanded();
  const Standing then = standingOf(answered, day);
  QCOMPARE(then.answering(), &answered.study().decisions.back());
  QCOMPARE(*then.slotToFill(2), answered.study().decisions.back().id);
  const StudyBuilder over = ended();
  QVERIFY(standingOf(over, day).hasEnded() && !then.hasEnded());
  QCOMPARE(standingOf(over, day).refuseNotRunning({})->rule, QStringLiteral("END"));
}

void TestStanding::tellsWhoIsNotJudged() {
  const StudyBuilder builder = unjudged();
  const Standing standing = standingOf(builder, day);
  QCOMPARE(standing.unjudged().size(), std::size_t(1));
  QCOMPARE(standing.unjudged().front(), &builder.study().subjects.back());
  QVERIFY(standing.placesAt(2).held && standing.placesAt(3).held && !standing.placesAt(1).held);
}

COHORTDESK_TEST(TestStanding, QCoreApplication)
} // namespace tst_standing
#include "tst_standing.moc"
