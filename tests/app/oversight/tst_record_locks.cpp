// What a lock keeps, and who may set and lift one.
#include "app/oversight/record_locks.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_record_locks {
RecordLock lockOf(RowId id, RowId subject, bool hard = false) {
  RecordLock lock;
  lock.id = id;
  lock.subjectId = subject;
  lock.hard = hard;
  lock.reason = QStringLiteral("monitored");
  lock.printedName = QStringLiteral("Zhou Ping");
  lock.at = QDateTime({2026, 2, 2}, {1, 30}, Qt::UTC);
  return lock;
}

RecordLock lifted(RecordLock lock) {
  lock.liftedAt = lock.at.addDays(1);
  lock.liftedBy = QStringLiteral("Wang Fang");
  lock.liftedWhy = QStringLiteral("a typing error");
  return lock;
}

/// Two subjects.
Study pair(const std::vector<RecordLock>& locks) {
  StudyBuilder builder;
  builder.eligible(QStringLiteral("SCR-001")).assigned(1);
  builder.eligible(QStringLiteral("SCR-002"));
  builder.study().locks = locks;
  return builder.study();
}

QString ruleOfRefusal(const std::optional<Refusal>& refused) {
  return refused ? refused->rule : QString();
}

class TestRecordLocks : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatIsKept() {
    Study study = pair({});
    const RowId one = study.subjects[0].id;
    const RowId other = study.subjects[1].id;
    QVERIFY(!lockOn(study, one) && !lockOn(study, 0));
    study.locks = {lockOf(1, one)};
    QVERIFY(lockOn(study, one) && !lockOn(study, other) && !lockOn(study, 0));
    study.locks = {lockOf(1, one), lockOf(2, 0)};
    QCOMPARE(lockOn(study, one)->id, RowId(1));
    QCOMPARE(lockOn(study, other)->id, RowId(2));
    QCOMPARE(lockOn(study, 0)->id, RowId(2));
    study.locks = {lockOf(1, one), lockOf(2, one, true)};
    QCOMPARE(lockOn(study, one)->id, RowId(2)); // the hard one is what holds
    study.locks = {lifted(lockOf(1, one)), lifted(lockOf(2, 0))};
    QVERIFY(!lockOn(study, one) && !lockOn(study, 0));
  }

  void theRefusalSaysWhoSinceWhenAndWhy() {
    Study study = pair({});
    study.locks = {lockOf(1, study.subjects[0].id)};
    const auto refused = refuseLocked(study, study.subjects[0].id);
    QCOMPARE(ruleOfRefusal(refused), QStringLiteral("LOCKED"));
    for (const char* part : {"S-001", "Zhou Ping", "2026-02-02 09:30", "monitored"})
      QVERIFY2(refused->message.contains(QLatin1String(part)), qPrintable(refused->message));
    QVERIFY(!refused->message.contains(QStringLiteral("signature")));
    study.locks.front().hard = true;
    QVERIFY(refuseLocked(study, study.subjects[0].id)->message.contains(QStringLiteral("signature")));
    QVERIFY(!refuseLocked(study, study.subjects[1].id));
  }

  void mayBeLocked_data() {
    QTest::addColumn<bool>("hardNow");
    QTest::addColumn<bool>("wholeNow");
    QTest::addColumn<bool>("hard");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* id, bool hardNow, bool wholeNow, bool hard, bool whole,
                        const char* rule) {
      QTest::newRow(id) << hardNow << wholeNow << hard << whole << QString::fromLatin1(rule);
    };
    row("the same again", false, false, false, false, "LOCKED");
    row("hard over soft", false, false, true, false, "");
    row("soft over hard", true, false, false, false, "LOCKED");
    row("hard again", true, false, true, false, "LOCKED");
    row("the study over a subject", true, false, false, true, "");
    row("a subject within the study", false, true, false, false, "");
    row("the study again", false, true, false, true, "LOCKED");
  }
  void mayBeLocked() {
    QFETCH(bool, hardNow);
    QFETCH(bool, wholeNow);
    QFETCH(bool, hard);
    QFETCH(bool, whole);
    QFETCH(QString, rule);
    Study study = pair({});
    const RowId one = study.subjects[0].id;
    study.locks = {lockOf(1, wholeNow ? 0 : one, hardNow)};
    QCOMPARE(ruleOfRefusal(mayLock(study, lockOf(0, whole ? 0 : one, hard))), rule);
  }

  void wantsASubjectAndAReason() {
    const Study study = pair({});
    RecordLock lock = lockOf(0, 4711);
    QCOMPARE(ruleOfRefusal(mayLock(study, lock)), QStringLiteral("MISSING"));
    lock.subjectId = study.subjects[1].id;
    lock.reason = QStringLiteral("  ");
    QCOMPARE(ruleOfRefusal(mayLock(study, lock)), QStringLiteral("REQUIRED"));
    QCOMPARE(mayLock(study, lock)->field, QStringLiteral("reason"));
  }

  void isLiftedOnceAndForAReason() {
    Study study = pair({});
    study.locks = {lockOf(1, 0), lifted(lockOf(2, 0))};
    const QString why = QStringLiteral("a typing error");
    QCOMPARE(ruleOfRefusal(mayLift(study, 1, why)), QString());
    QCOMPARE(ruleOfRefusal(mayLift(study, 1, {})), QStringLiteral("REQUIRED"));
    QCOMPARE(ruleOfRefusal(mayLift(study, 2, why)), QStringLiteral("MISSING"));
    QCOMPARE(ruleOfRefusal(mayLift(study, 3, why)), QStringLiteral("MISSING"));
  }

  void thatEveningTellsWhatWasLocked() {
    Study study = pair({});
    study.locks = {lifted(lockOf(1, 0))}; // lifted on the third
    QVERIFY(asOf(study, {2026, 2, 1}).locks.empty());
    QVERIFY(lockOn(asOf(study, {2026, 2, 2}), 0));
    QVERIFY(!lockOn(asOf(study, {2026, 2, 3}), 0));
  }
};

COHORTDESK_TEST(TestRecordLocks, QCoreApplication)
} // namespace tst_record_locks
#include "tst_record_locks.moc"
