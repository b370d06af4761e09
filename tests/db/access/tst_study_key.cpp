// Deactivating somebody makes a new study key: what they know opens and writes nothing that comes after it,
// and everybody else goes on.
#include "db/file/study_backups.h"
#include "db/journal/journal.h"
#include "db/journal/verify_journal.h"
#include "db/stores/study_key_store.h"
#include "tests/support/files/old_study.h"
#include "tests/support/rule_of.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QFile>
#include <QTest>

namespace tst_study_key {
const QString newPassword = u"copper-meadow-violin-46"_qs;
const QString left = u"Left"_qs;

/// With all keys that the file holds for them.
struct Person {
  UserWithSlot account;
  Vault vault;
};
Person personIn(Connection& file, Role role) {
  const auto found = findUser(file, TestStudy::login(role));
  const auto opened = Vault::unlock(found->slot, TestStudy::testPassword(), slotOwner(found->user.login));
  return {*found, *wholeVault(file, *found, *opened)};
}

RowId idOf(const Study& study, Role role) {
  for (const User& user : study.users)
    if (user.role == role) return user.id;
  return 0;
}

QStringList faultsOf(Connection& file, const Vault& vault) {
  QStringList faults;
  for (const JournalFault& fault : damageIn(file, vault.journalKeys(), Signatures::All))
    faults << placeOf(fault);
  return faults;
}

QString nameOf(const Study& study) {
  return study.subjects.front().identity.name;
}

void setBlob(Connection& file, const QString& sql, const QByteArray& value) {
  file.prepare(sql).bind(u"value"_qs, value).run();
}

class TestStudyKey : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_test = std::make_unique<TestStudy>();
    QVERIFY(screenEligible(*m_test, u"Wu Hong"_qs) != 0); // the sub-investigator signs, so has keys now
    m_test->signInAs(Role::Monitor);
    m_test->signInAs(Role::PrincipalInvestigator);
    QVERIFY(m_test->commands().saveDraft(u"kept"_qs, "half of a name"));
    m_before = m_test->folder() + u"/before.study"_qs;
  }

  void whoStaysGoesOn() {
    monitorLeaves();
    QVERIFY(m_test->commands().recordOutput(u"memo"_qs)); // goes on in the same session
    const RowId later = screenEligible(*m_test, u"Lin Tao"_qs);
    QVERIFY(later != 0);
    for (int signIn = 0; signIn < 2; ++signIn) { // by the box, then by the slot that took its place
      m_test->signInAs(Role::PrincipalInvestigator);
      QCOMPARE(m_test->session().draft(u"kept"_qs), QByteArray("half of a name"));
      QCOMPARE(nameOf(m_test->study()), u"Wu Hong"_qs);
      QCOMPARE(m_test->study().subject(later)->identity.name, u"Lin Tao"_qs);
      QVERIFY(m_test->session().verify()->empty());
    }
    m_test->close();
    Connection file(m_test->path());
    QCOMPARE(file.ask(u"SELECT count(*) FROM app_user WHERE key_box IS NOT NULL"_qs), Cell(qint64(0)));
    QCOMPARE(personIn(file, Role::SubInvestigator).vault.generation(), 2);
  }

  void twiceBeforeSomebodySignsIn() {
    monitorLeaves();
    QVERIFY(m_test->commands().deactivateUser(idOf(m_test->study(), Role::StudyCoordinator), left));
    m_test->signInAs(Role::SubInvestigator);
    QCOMPARE(nameOf(m_test->study()), u"Wu Hong"_qs);
    QVERIFY(m_test->session().verify()->empty());
    m_test->close();
    Connection file(m_test->path());
    QCOMPARE(personIn(file, Role::SubInvestigator).vault.generation(), 3);
  }

  void withoutAReasonNothingChanges() {
    const RowId monitor = idOf(m_test->study(), Role::Monitor);
    QCOMPARE(ruleOf(m_test->commands().deactivateUser(monitor, {})), u"REASON"_qs);
    QVERIFY(m_test->commands().recordOutput(u"memo"_qs));
    m_test->signInAs(Role::Monitor);
    QVERIFY(m_test->session().verify()->empty());
  }

  void whatTheLeaverHadOpensNothing() {
    monitorLeaves();
    m_test->close();
    edit({u"UPDATE app_user SET active = 1 WHERE login = 'monitor'"_qs}); // the slot is there still
    isRefused(TestStudy::credentials(Role::Monitor), u"DAMAGED"_qs);
    isRefused(TestStudy::credentials(Role::PrincipalInvestigator), u"DAMAGED"_qs);
  }

  void aLineUnderTheOldKey() {
    monitorLeaves();
    m_test->close();
    Connection old(m_before);
    const Person monitor = personIn(old, Role::Monitor);
    Connection file(m_test->path());
    const Vault vault = personIn(file, Role::SubInvestigator).vault;
    QCOMPARE(faultsOf(file, vault), QStringList());
    Journal journal(file, monitor.vault.journalKey(), m_test->clock());
    journal.signAs(monitor.account.user.id, monitor.vault.keyPair());
    Journal::Transaction transaction = journal.begin(monitor.account.user.id, u"output"_qs);
    transaction.note(u"output"_qs, u"after the key changed"_qs);
    QVERIFY(transaction.commit());
    const QStringList faults = faultsOf(file, vault);
    QVERIFY(faults.contains(u"journal %1 id"_qs.arg(journal.head().sequence))); // its marks are foreign, too
    QVERIFY(faults.contains(u"journal_head 1 mac"_qs));
  }

  void anExchangedStudyKey() {
    monitorLeaves();
    m_test->close();
    {
      Connection old(m_before);
      const Vault forged = personIn(old, Role::Monitor).vault.renewed();
      Connection file(m_test->path());
      const Vault vault = personIn(file, Role::SubInvestigator).vault;
      setBlob(file, u"UPDATE study_key SET sealed_previous = :value"_qs, forged.sealedPrevious());
      QCOMPARE(faultsOf(file, vault), QStringList{u"study_key 2 sealed_previous"_qs});
    }
    isRefused(TestStudy::credentials(Role::PrincipalInvestigator), u"DAMAGED"_qs);
  }

  /// In a copy of before, who knows the key hands everybody another that they made.
  void aKeyThatWhoMayNotMade_data() {
    QTest::addColumn<bool>("inTheirOwnName");
    QTest::newRow("as themselves") << true;
    QTest::newRow("as the investigator") << false;
  }
  void aKeyThatWhoMayNotMade() {
    QFETCH(bool, inTheirOwnName);
    monitorLeaves();
    m_test->close();
    QVERIFY(QFile::remove(m_test->path()) && QFile::remove(m_test->path() + u".checksum"_qs));
    QVERIFY(QFile::copy(m_before, m_test->path()));
    {
      Connection file(m_test->path());
      const Person monitor = personIn(file, Role::Monitor);
      const Vault forged = monitor.vault.renewed();
      const RowId by = inTheirOwnName
                           ? monitor.account.user.id
                           : findUser(file, TestStudy::login(Role::PrincipalInvestigator))->user.id;
      Journal journal(file, monitor.vault.journalKey(), m_test->clock());
      journal.signAs(by, monitor.vault.keyPair());
      Journal::Transaction transaction = journal.begin(by, u"deactivate-user"_qs);
      writeNewStudyKey(transaction, forged, findUser(file, u"admin"_qs)->user.id);
      QVERIFY(transaction.commit());
      const QStringList faults = faultsOf(file, forged);
      QVERIFY(!faults.isEmpty());
      for (const QString& fault : faults)
        QVERIFY2(fault.startsWith(u"journal "_qs) && fault.endsWith(u" signature"_qs), qPrintable(fault));
    }
    isRefused(TestStudy::credentials(Role::PrincipalInvestigator), u"DAMAGED"_qs);
  }

  /// Who has taken the new key over is not given an older file, nor another key, by what anybody can write.
  void whoHasTheNewKeyKeepsToIt() {
    monitorLeaves();
    m_test->signInAs(Role::SubInvestigator);
    m_test->close();
    {
      Connection old(m_before);
      const Vault forged = personIn(old, Role::Monitor).vault.renewed();
      Connection file(m_test->path());
      const auto sub = findUser(file, TestStudy::login(Role::SubInvestigator));
      setBlob(file, u"UPDATE study_key SET sealed_previous = :value"_qs, forged.sealedPrevious());
      setBlob(file, u"UPDATE app_user SET key_box = :value WHERE login = 'sub'"_qs,
              forged.boxFor(sub->publicKey, slotOwner(sub->user.login)));
    }
    isRefused(TestStudy::credentials(Role::SubInvestigator), u"DAMAGED"_qs);
    edit({u"DELETE FROM study_key"_qs, u"UPDATE app_user SET key_box = NULL"_qs});
    isRefused(TestStudy::credentials(Role::SubInvestigator), u"DAMAGED"_qs);
  }

  void onlyTheNewRecoveryCodeOpens() {
    const QString code = monitorLeaves();
    m_test->close();
    const Credentials renewed{TestStudy::login(Role::Administrator), newPassword};
    QCOMPARE(ruleOf(StudyFile::recover(m_test->path(), m_test->recoveryCode(), renewed, m_test->clock())),
             u"PASSWORD"_qs);
    QVERIFY(StudyFile::recover(m_test->path(), code, renewed, m_test->clock()));
    const auto again = StudyFile::open(m_test->path(), renewed, m_test->clock());
    QVERIFY(again && (*again)->verify()->empty());
  }

  void whoHasNoKeysIsNamedAndNeedsANewPassword() {
    const auto losers = m_test->session().whoLosesAccess(idOf(m_test->study(), Role::Monitor));
    QVERIFY(losers);
    QStringList logins;
    for (const User& user : *losers)
      logins << user.login;
    QCOMPARE(logins, (QStringList{u"crc"_qs, u"sponsor"_qs, u"admin"_qs}));
    monitorLeaves();
    m_test->close();
    isRefused(TestStudy::credentials(Role::Administrator), u"NEW-PASSWORD"_qs);
    const QString said = isRefused(TestStudy::credentials(Role::StudyCoordinator), u"NEW-PASSWORD"_qs);
    QVERIFY2(said.contains(u"new first password"_qs), qPrintable(said));
    m_test->signInAs(Role::PrincipalInvestigator);
    QVERIFY(m_test->commands().resetPassword(idOf(m_test->study(), Role::StudyCoordinator), newPassword));
    m_test->close();
    const auto session = StudyFile::open(m_test->path(), {u"crc"_qs, newPassword}, m_test->clock());
    QVERIFY(session);
    QVERIFY((*session)->commands().changePassword(newPassword, TestStudy::testPassword()));
    QCOMPARE(nameOf((*session)->study()), u"Wu Hong"_qs);
    QVERIFY((*session)->verify()->empty());
  }

  void aColleaguesSessionHandsItOver() {
    monitorLeaves();
    QVERIFY(m_test->commands().reviewAudit(1, {}, TestStudy::credentials(Role::SponsorRepresentative)));
    m_test->signInAs(Role::SponsorRepresentative);
    QVERIFY(m_test->session().verify()->empty());
  }

  void aBackupOfBeforeIsRestoredByWhoStays() {
    QVERIFY(m_test->session().backUp());
    monitorLeaves();
    m_test->close();
    const QString first = backupsOf(m_test->path()).last();
    const QString target = m_test->folder() + u"/again.study"_qs;
    for (const Role role : {Role::Monitor, Role::SubInvestigator}) {
      const auto who = TestStudy::credentials(role);
      const auto backup = StudyFile::goodBackup(m_test->path(), first, who, m_test->clock());
      QCOMPARE(ruleOf(backup), role == Role::Monitor ? u"PASSWORD"_qs : QString());
      if (backup) QVERIFY(StudyFile::restore(*backup, target, who, m_test->clock()));
    }
    const auto again =
        StudyFile::open(target, TestStudy::credentials(Role::SubInvestigator), m_test->clock());
    QVERIFY(again && (*again)->verify()->empty());
  }

  void aStudyOfAnEarlierVersion() {
    {
      const BeforeKeys none;
      m_test = std::make_unique<TestStudy>(QDate(2026, 1, 5), newOldStudy());
      QVERIFY(screenEligible(*m_test, u"Wu Hong"_qs) != 0);
      m_test->close();
      makeOld(m_test->path());
    }
    m_test->signInAs(Role::PrincipalInvestigator);
    QCOMPARE(m_test->session().whoLosesAccess(0)->size(), std::size_t(5));
    QVERIFY(m_test->commands().deactivateUser(idOf(m_test->study(), Role::Monitor), left));
    QVERIFY(m_test->session().verify()->empty());
    m_test->signInAs(Role::PrincipalInvestigator);
    QCOMPARE(nameOf(m_test->study()), u"Wu Hong"_qs);
    QVERIFY(m_test->session().verify()->empty());
    m_test->close();
    isRefused(TestStudy::credentials(Role::SubInvestigator), u"NEW-PASSWORD"_qs);
  }

 private:
  /// Keeps a copy of before; answers the new recovery code.
  QString monitorLeaves() {
    m_test->close();
    if (!QFile::copy(m_test->path(), m_before)) qFatal("no copy");
    m_test->signInAs(Role::PrincipalInvestigator);
    const auto code = m_test->commands().deactivateUser(idOf(m_test->study(), Role::Monitor), left);
    return code.value_or(QString());
  }

  void edit(const QStringList& statements) {
    Connection file(m_test->path());
    for (const QString& sql : statements)
      file.run(sql);
  }

  /// Answers what was said.
  QString isRefused(const Credentials& who, const QString& rule) {
    QFile::remove(m_test->path() + u".checksum"_qs);
    const auto opened = StudyFile::open(m_test->path(), who, m_test->clock());
    [&] { QCOMPARE(ruleOf(opened), rule); }();
    return opened ? QString() : opened.error().message;
  }

  std::unique_ptr<TestStudy> m_test;
  QString m_before;
};

COHORTDESK_TEST(TestStudyKey, QCoreApplication)
} // namespace tst_study_key
#include "tst_study_key.moc"
