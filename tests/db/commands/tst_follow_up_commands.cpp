#include "tests/support/infused_outcomes.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_follow_up_commands {
const QDate today(2026, 3, 1);

struct Infused : InfusedOutcomes {
  Infused() : InfusedOutcomes(today) {}
};

class TestFollowUpCommands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void followsUp() {
    Infused study;
    QVERIFY(study.follow(followUp({2026, 2, 10}, VitalStatus::Alive)));
    const auto withdrawn =
        study.follow(followUp({2026, 1, 12}, VitalStatus::Withdrawn, QStringLiteral("moved away")));
    QVERIFY(withdrawn);
    QVERIFY(study.follow(followUp({2026, 2, 25}, VitalStatus::Dead, QStringLiteral("sepsis"))));
    study.test.signInAs(Role::StudyCoordinator);
    const std::vector<FollowUp>& read = study.now().followUps; // by date
    QCOMPARE(read.size(), 3U);
    QCOMPARE(read[0],
             (FollowUp{*withdrawn, {2026, 1, 12}, VitalStatus::Withdrawn, QStringLiteral("moved away")}));
    QVERIFY(read[1].status == VitalStatus::Alive);
    QVERIFY(read[2].status == VitalStatus::Dead);
    FollowUp corrected = read[0];
    corrected.comment = QStringLiteral("moved abroad");
    QCOMPARE(study.wrong(corrected), QStringLiteral("REASON reason"));
    QVERIFY(study.follow(corrected, QStringLiteral("asked again")));
    QVERIFY(study.commands().voidFollowUp(corrected.id, QStringLiteral("another subject")));
    QCOMPARE(study.now().followUps.size(), 2U);
    QVERIFY(study.test.session().verify()->empty());
  }

  void nothingFollowsADeath() {
    Infused study;
    QVERIFY(study.respond(assessment({2026, 2, 2}, remission, Response::CompleteRemission)));
    QVERIFY(study.follow(followUp({2026, 2, 10}, VitalStatus::Alive)));
    QCOMPARE(study.wrong(followUp({2026, 2, 9}, VitalStatus::Dead)), QStringLiteral("DATE date"));
    const auto death = study.follow(followUp({2026, 2, 20}, VitalStatus::Dead));
    QVERIFY(death);
    QCOMPARE(study.wrong(followUp({2026, 2, 21}, VitalStatus::Alive)), QStringLiteral("DATE date"));
    QCOMPARE(study.wrong(followUp({2026, 2, 20}, VitalStatus::Dead)), QStringLiteral("DATE date"));
    QCOMPARE(study.wrong(assessment({2026, 2, 21}, remission, Response::CompleteRemission)),
             QStringLiteral("DATE date"));
    QCOMPARE(study.wrong(followUp({2026, 2, 20}, VitalStatus::Alive)), QString()); // in the morning
    FollowUp moved{*death, {2026, 2, 1}, VitalStatus::Dead, {}};
    QCOMPARE(study.follow(moved, QStringLiteral("x")).error().field, QStringLiteral("date"));
    moved.date = {2026, 2, 22};
    QVERIFY(study.follow(moved, QStringLiteral("death certificate")));
  }

  void refusesFollowUpDates() {
    Infused study;
    QCOMPARE(study.wrong(followUp({}, VitalStatus::Alive)), QStringLiteral("DATE date"));
    QCOMPARE(study.wrong(followUp(today.addDays(1), VitalStatus::Alive)), QStringLiteral("DATE date"));
    QCOMPARE(study.wrong(followUp({2026, 1, 4}, VitalStatus::Alive)),
             QStringLiteral("DATE date")); // consent: 5th
    QCOMPARE(study.wrong(followUp({2026, 1, 5}, VitalStatus::Alive)), QString());
    AdverseEvent event;
    event.term = QStringLiteral("Sepsis");
    event.grade = 4;
    event.onset = {2026, 2, 12};
    QVERIFY(study.commands().saveAdverseEvent(study.subject, event, {}));
    QCOMPARE(study.wrong(followUp({2026, 2, 11}, VitalStatus::Dead)), QStringLiteral("DATE date"));
    QCOMPARE(study.wrong(followUp({2026, 2, 12}, VitalStatus::Dead)), QString());
  }

  void nobodyIsInfusedAfterDeath() {
    Infused study;
    QVERIFY(study.follow(followUp({2026, 1, 12}, VitalStatus::Dead)));
    Infusion later = *study.now().infusion;
    later.startedAt = study.test.at({2026, 1, 13}, QStringLiteral("00:00"));
    const auto refused = study.commands().saveInfusion(study.subject, later, QStringLiteral("x"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().rule + u' ' + refused.error().field, QStringLiteral("DATE startedAt"));
    later.startedAt = study.test.at({2026, 1, 12}, QStringLiteral("23:59"));
    QVERIFY(study.commands().saveInfusion(study.subject, later, QStringLiteral("x")));
  }
};

COHORTDESK_TEST(TestFollowUpCommands, QCoreApplication)
} // namespace tst_follow_up_commands
#include "tst_follow_up_commands.moc"
