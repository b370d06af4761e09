// Locks below the screens: who sets and lifts them, and that every command is refused while they hold.
#include "app/oversight/record_locks.h"
#include "app/study/codes.h"
#include "tests/db/commands/locked_acts.h"
#include "tests/support/public_methods.h"
#include "tests/support/test_program.h"
#include "tests/support/worksheet_study.h"

#include <QSet>
#include <QtTest>

namespace tst_lock_commands {
using locked_acts::Case;
using locked_acts::cases;
using locked_acts::why;

/// What goes on in a locked study: oversight, accounts, drafts.
const QSet<QString> goesOn{
    u"checkSource"_qs,    u"withdrawCheck"_qs,  u"lockRecords"_qs,         u"liftLock"_qs,
    u"reviewAudit"_qs,    u"recordOutput"_qs,   u"recordIdentityShown"_qs, u"saveDraft"_qs,
    u"keepTyping"_qs,     u"addUser"_qs,        u"deactivateUser"_qs,      u"reactivateUser"_qs,
    u"freeAccount"_qs,    u"resetPassword"_qs,  u"renewRecoveryCode"_qs,   u"acknowledgeAccounts"_qs,
    u"changePassword"_qs, u"openQuery"_qs,      u"answerQuery"_qs,         u"closeQuery"_qs,
    u"reopenQuery"_qs,    u"saveEdcEntries"_qs, u"withdrawEdcEntry"_qs,    u"recordHandOver"_qs,
    u"mayLockHard"_qs};
/// Locked, too; tested by themselves below.
const QSet<QString> elsewhere{u"saveAnswers"_qs, u"voidAnswer"_qs, u"importTranscribed"_qs};

RecordLock lockOf(RowId subject, bool hard = false) {
  RecordLock lock;
  lock.subjectId = subject;
  lock.hard = hard;
  lock.reason = QStringLiteral("monitored");
  return lock;
}

class TestLockCommands : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyCommandIsLockedOrSaidToGoOn();
  void aSoftLockIsWhoeversAndOpensForAReason_data();
  void aSoftLockIsWhoeversAndOpensForAReason();
  void aHardLockIsTheInvestigatorsSignature();
  void everyCommandIsRefusedWhileItIsLocked_data();
  void everyCommandIsRefusedWhileItIsLocked();
  void anotherSubjectsLockHoldsNothing();
  void aBagIsNotTakenFromALockedSubject();
  void answersAndImports();
  void oversightAndAccountsGoOn();
};

void TestLockCommands::everyCommandIsLockedOrSaidToGoOn() {
  QSet<QString> locked = elsewhere;
  for (const Case& row : cases)
    locked.insert(QString::fromLatin1(row.name));
  const QSet<QString> commands =
      publicMethods(QStringLiteral("db/session/study_commands.h"), "StudyCommands");
  QVERIFY(commands.contains(QStringLiteral("lockRecords")));
  for (const QString& command : commands)
    QVERIFY2(locked.contains(command) != goesOn.contains(command), qPrintable(command));
  for (const QString& name : locked)
    QVERIFY2(commands.contains(name), qPrintable(name));
}

void TestLockCommands::aSoftLockIsWhoeversAndOpensForAReason_data() {
  QTest::addColumn<int>("role");
  QTest::addColumn<QString>("sets");
  QTest::addColumn<QString>("lifts");
  const auto row = [](Role role, const char* sets, const char* lifts) {
    QTest::newRow(qPrintable(codeOf(role)))
        << static_cast<int>(role) << QString::fromLatin1(sets) << QString::fromLatin1(lifts);
  };
  row(Role::PrincipalInvestigator, "", "");
  row(Role::SubInvestigator, "", "");
  row(Role::StudyCoordinator, "", "");
  row(Role::SponsorRepresentative, "ROLE", "ROLE");
  row(Role::Monitor, "", "ROLE");
  row(Role::Administrator, "ROLE", "ROLE");
}

void TestLockCommands::aSoftLockIsWhoeversAndOpensForAReason() {
  QFETCH(int, role);
  QFETCH(QString, sets);
  QFETCH(QString, lifts);
  TestStudy test;
  QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) == 1);
  QVERIFY(test.commands().lockRecords(lockOf(0)));
  test.signInAs(static_cast<Role>(role));
  QCOMPARE(ruleOf(test.commands().lockRecords(lockOf(1))), sets);
  QCOMPARE(ruleOf(test.commands().liftLock(1, why)), lifts);
  if (!lifts.isEmpty()) return;
  const RecordLock& lock = test.study().locks.front();
  QVERIFY(!isInForce(lock) && lock.liftedAt == test.session().now());
  QCOMPARE(lock.liftedBy, std::optional(test.session().user().name));
  QCOMPARE(ruleOf(test.commands().liftLock(1, why)), QStringLiteral("MISSING"));
  QCOMPARE(ruleOf(test.commands().liftLock(2, QString())), QStringLiteral("REQUIRED"));
  QVERIFY(test.session().verify()->empty());
}

void TestLockCommands::aHardLockIsTheInvestigatorsSignature() {
  TestStudy test;
  QVERIFY(screenEligible(test, QStringLiteral("Wu Hong")) == 1);
  const Credentials sub = TestStudy::credentials(Role::SubInvestigator);
  const Credentials wrong{investigator().login, QStringLiteral("wrong")};
  const auto lock = [&](const Credentials& who) {
    return ruleOf(test.commands().lockRecords(lockOf(1, true), who));
  };
  const auto lift = [&](const Credentials& who) { return ruleOf(test.commands().liftLock(1, why, who)); };
  QCOMPARE(lock({}), QStringLiteral("PASSWORD"));
  QCOMPARE(lock(wrong), QStringLiteral("PASSWORD"));
  QCOMPARE(lock(sub), QStringLiteral("ROLE"));
  test.signInAs(Role::Monitor); // nobody signs in a session that enters nothing
  QCOMPARE(lock(investigator()), QStringLiteral("ROLE"));
  test.signInAs(Role::StudyCoordinator);
  QCOMPARE(lock(investigator()), QString());
  const RecordLock set = test.study().locks.front();
  QVERIFY(set.hard);
  QCOMPARE(set.by, test.study().users.front().id); // whoever signed, whosever session it is
  QCOMPARE(lift({}), QStringLiteral("PASSWORD"));
  QCOMPARE(lift(sub), QStringLiteral("ROLE"));
  QVERIFY(lockOn(test.study(), 1));
  test.signInAs(Role::PrincipalInvestigator);
  QVERIFY(test.study().locks.front() == set);
  QCOMPARE(lift(wrong), QStringLiteral("PASSWORD"));
  QCOMPARE(lift(investigator()), QString());
  QVERIFY(!lockOn(test.study(), 1));
}

void TestLockCommands::everyCommandIsRefusedWhileItIsLocked_data() {
  QTest::addColumn<int>("at");
  QTest::addColumn<qint64>("locked"); // subject; 0 = the study, −1 = nothing
  int at = 0;
  for (const Case& row : cases) {
    QTest::addRow("%s, nothing locked", row.name) << at << qint64(-1);
    QTest::addRow("%s, study locked", row.name) << at << qint64(0);
    if (row.subject != 0) QTest::addRow("%s, subject locked", row.name) << at << qint64(row.subject);
    ++at;
  }
}

void TestLockCommands::everyCommandIsRefusedWhileItIsLocked() {
  QFETCH(int, at);
  QFETCH(qint64, locked);
  const Case& row = cases[at];
  TestStudy test;
  QVERIFY(makeDecided(test));
  QVERIFY(row.before(test));
  if (locked >= 0) QVERIFY(test.commands().lockRecords(lockOf(locked)));
  const Study before = test.study();
  QCOMPARE(row.act(test), locked < 0 ? QString() : QStringLiteral("LOCKED"));
  if (locked < 0) return;
  QVERIFY(test.study() == before);
  QVERIFY(test.session().verify()->empty());
  QVERIFY(test.commands().liftLock(test.study().locks.front().id, why));
  QCOMPARE(row.act(test), QString());
}

void TestLockCommands::anotherSubjectsLockHoldsNothing() {
  TestStudy test;
  QVERIFY(makeDecided(test));
  QVERIFY(test.commands().lockRecords(lockOf(1)));
  QVERIFY(locked_acts::respond(test));
  QVERIFY(test.commands().agreeDecision(1, onLaptop()));
  // All or none: one value of a locked subject keeps the whole table out.
  Measurement other = locked_acts::measured();
  other.cell.subjectId = 1;
  other.cell.visit = QStringLiteral("SCR");
  QCOMPARE(ruleOf(test.commands().saveMeasurements({locked_acts::measured(), other}, {})),
           QStringLiteral("LOCKED"));
  QVERIFY(test.session().measurements({})->empty());
}

void TestLockCommands::aBagIsNotTakenFromALockedSubject() {
  TestStudy test;
  QVERIFY(makeDecided(test) && locked_acts::haveBag(test));
  QVERIFY(test.commands().lockRecords(lockOf(1)));
  Bag bag = *test.study().bag(1);
  bag.subjectId = 0;
  QCOMPARE(ruleOf(test.commands().saveBag(bag, why)), QStringLiteral("LOCKED"));
  QCOMPARE(test.study().bag(1)->subjectId, RowId(1));
}

void TestLockCommands::answersAndImports() {
  WorksheetStudy made;
  QVERIFY(made.test.commands().lockRecords(lockOf(made.subject)));
  const DltAnswer answer = made.answer(QStringLiteral("D2"), ItemState::Meets, false);
  QCOMPARE(ruleOf(made.save(answer)), QStringLiteral("LOCKED"));
  QVERIFY(made.test.commands().liftLock(1, why));
  QVERIFY(made.save(answer));
  const RowId kept = made.test.study().subject(made.subject)->answers.front().id;
  QVERIFY(made.test.commands().lockRecords(lockOf(made.subject)));
  QCOMPARE(ruleOf(made.test.commands().voidAnswer(kept, why)), QStringLiteral("LOCKED"));
  QVERIFY(made.test.commands().liftLock(2, why));
  QVERIFY(made.test.commands().voidAnswer(kept, why));

  TestStudy fresh;
  Study log;
  log.site = fresh.study().site;
  const auto import = [&] {
    return ruleOf(fresh.commands().importTranscribed(log, QStringLiteral("d"), QStringLiteral("log")));
  };
  QVERIFY(fresh.commands().lockRecords(lockOf(0)));
  QCOMPARE(import(), QStringLiteral("LOCKED"));
  QVERIFY(fresh.commands().liftLock(1, why));
  QCOMPARE(import(), QString());
}

void TestLockCommands::oversightAndAccountsGoOn() {
  TestStudy test;
  QVERIFY(makeDecided(test));
  QVERIFY(test.commands().lockRecords(lockOf(0, true), investigator()));
  QVERIFY(test.commands().addUser({0, QStringLiteral("n"), QStringLiteral("N"), Role::Monitor, true},
                                  TestStudy::testPassword()));
  QVERIFY(test.commands().saveDraft(QStringLiteral("f"), "x"));
  QVERIFY(test.commands().recordOutput(QStringLiteral("memo")));
  QVERIFY(test.commands().recordIdentityShown(1, ShownIdentity::Everything));
  QVERIFY(test.commands().reviewAudit(1, {}, investigator()));
  QVERIFY(
      test.commands().changePassword(TestStudy::testPassword(), QStringLiteral("copper-meadow-violin-46")));
  test.signInAs(Role::Monitor);
  QVERIFY(test.commands().checkSource({{Checked::Dose, 2, 0, {}}}));
  QVERIFY(test.commands().withdrawCheck(1, why));
  QVERIFY(test.commands().lockRecords(lockOf(1)));
}

COHORTDESK_TEST(TestLockCommands, QCoreApplication)
} // namespace tst_lock_commands
#include "tst_lock_commands.moc"
