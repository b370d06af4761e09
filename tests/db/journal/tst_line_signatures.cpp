// What somebody can write who has a password, and so the study's key, and the program's source: lines, whole
// histories with every MAC right, and nothing in the name of a colleague who has keys.
#include "db/access/vault.h"
#include "db/journal/journal.h"
#include "db/journal/journal_line.h"
#include "db/journal/verify_journal.h"
#include "db/stores/user_store.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace tst_line_signatures {
std::string_view view(const QByteArray& bytes) {
  return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

struct Insider {
  User user;
  Vault vault;
};

Insider insider(Connection& file, Role role) {
  const auto found = findUser(file, TestStudy::login(role));
  return {found->user, *Vault::unlock(found->slot, TestStudy::testPassword(), slotOwner(found->user.login))};
}

QStringList faultsOf(Connection& file, const Vault& vault, Signatures which = Signatures::All) {
  QStringList faults;
  for (const JournalFault& fault : damageIn(file, vault.journalKey(), which))
    faults << u"%1 %2 %3"_qs.arg(fault.table).arg(fault.rowId).arg(fault.column);
  return faults;
}

/// Every MAC made anew from the first line on, with the study's key; signatures stay what they are.
void makeTheChainAnew(Connection& file, const SecretKey& key) {
  JournalMac maker(key);
  struct Made {
    qint64 sequence;
    QByteArray mac;
    QByteArray marks;
  };
  std::vector<Made> made;
  QByteArray link;
  JournalHead head;
  QByteArray last;
  Statement rows =
      file.prepare(u"SELECT id, at, user_id, action, kind, table_name, row_id, subject_id, changes, "
                   "reason, coalesce(signature, x'') FROM journal ORDER BY id"_qs);
  rows.run();
  while (rows.next()) {
    qint64 sequence = 0, user = 0, row = 0, subject = 0;
    QString at, action, kind, table, changes, reason;
    ColumnReader(rows) >> sequence >> at >> user >> action >> kind >> table >> row >> subject >> changes >>
        reason >> last;
    const QByteArray texts[] = {at.toUtf8(),    action.toUtf8(),  kind.toUtf8(),
                                table.toUtf8(), changes.toUtf8(), reason.toUtf8()};
    JournalLine line{sequence,
                     *momentIn(view(texts[0])),
                     user,
                     view(texts[1]),
                     *journalKindOf(view(texts[2])),
                     view(texts[3]),
                     row,
                     subject,
                     view(texts[4]),
                     view(texts[5])};
    const std::string marks = JournalMarks(key).of(line);
    line.marks = marks;
    const Mac mac = maker.ofLine(view(link), line);
    head = {sequence, QByteArray(mac.data(), mac.size())};
    link = head.mac + last;
    made.push_back({sequence, head.mac, QByteArray::fromStdString(marks)});
  }
  for (const auto& [sequence, mac, marks] : made)
    file.prepare(u"UPDATE journal SET mac = :mac, marks = :marks WHERE id = :id"_qs)
        .bind(u"mac"_qs, mac)
        .bind(u"marks"_qs, marks)
        .bind(u"id"_qs, sequence)
        .run();
  writeJournalHead(file, key, head, last);
}

class TestLineSignatures : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_test = std::make_unique<TestStudy>();
    QVERIFY(screenEligible(*m_test, u"Wu Hong"_qs) != 0);
    m_test->signInAs(Role::Monitor); // now the monitor has keys, too
    m_test->signInAs(Role::PrincipalInvestigator);
    m_test->close();
  }

  void everyTransactionOfSomebodyWithKeysIsSigned() {
    Connection file(m_test->path());
    const Insider monitor = insider(file, Role::Monitor);
    QVERIFY(monitor.vault.keyPair());
    QCOMPARE(faultsOf(file, monitor.vault), QStringList());
    QVERIFY(std::get<qint64>(file.ask(u"SELECT count(*) FROM journal WHERE signature IS NOT NULL"_qs)) > 5);
    QCOMPARE(file.ask(u"SELECT signature IS NOT NULL FROM journal ORDER BY id DESC LIMIT 1"_qs),
             Cell(qint64(1)));
  }

  void aLineInSomebodyElsesName_data() {
    QTest::addColumn<bool>("withOwnKeys");
    QTest::newRow("unsigned") << false;
    QTest::newRow("signed by the insider") << true;
  }
  void aLineInSomebodyElsesName() {
    QFETCH(bool, withOwnKeys);
    Connection file(m_test->path());
    const Insider monitor = insider(file, Role::Monitor);
    const auto investigator = findUser(file, TestStudy::login(Role::PrincipalInvestigator));
    Journal journal(file, monitor.vault.journalKey(), m_test->clock());
    if (withOwnKeys) journal.signAs(investigator->user.id, monitor.vault.keyPair());
    Journal::Transaction transaction = journal.begin(investigator->user.id, u"output"_qs);
    transaction.note(u"output"_qs, u"a line that nobody wrote"_qs);
    QVERIFY(transaction.commit());
    const QStringList expected{u"journal %1 signature"_qs.arg(journal.head().sequence)};
    QCOMPARE(faultsOf(file, monitor.vault), expected);
    QCOMPARE(faultsOf(file, monitor.vault, Signatures::Newest), expected);
  }

  void aLineInTheirOwnName() {
    Connection file(m_test->path());
    const Insider monitor = insider(file, Role::Monitor);
    Journal journal(file, monitor.vault.journalKey(), m_test->clock());
    journal.signAs(monitor.user.id, monitor.vault.keyPair());
    Journal::Transaction transaction = journal.begin(monitor.user.id, u"output"_qs);
    transaction.note(u"output"_qs, u"their own"_qs);
    QVERIFY(transaction.commit());
    QCOMPARE(faultsOf(file, monitor.vault), QStringList());
  }

  /// What the study's key alone allowed before: an entry taken out of the row and out of history, and the
  /// chain made anew.
  void aHistoryWrittenAnew() {
    Connection file(m_test->path());
    const Insider monitor = insider(file, Role::Monitor);
    const Cell line = file.ask(u"SELECT max(id) FROM journal WHERE changes LIKE '%\"ecog\":[null,%'"_qs);
    QVERIFY(!isNull(line));
    const QString id = QString::number(std::get<qint64>(line));
    QString changes = std::get<QString>(file.ask(u"SELECT changes FROM journal WHERE id = "_qs + id));
    changes.replace(QRegularExpression(u"\"ecog\":\\[null,[0-9]\\]"_qs), u"\"ecog\":[null,0]"_qs);
    QVERIFY(file.ask(u"SELECT ecog FROM screening"_qs) != Cell(qint64(0)));
    file.run(u"UPDATE screening SET ecog = 0"_qs);
    file.prepare(u"UPDATE journal SET changes = :changes WHERE id = :id"_qs)
        .bind(u"changes"_qs, cell(changes))
        .bind(u"id"_qs, std::get<qint64>(line))
        .run();
    makeTheChainAnew(file, monitor.vault.journalKey());
    const QStringList faults = faultsOf(file, monitor.vault);
    QVERIFY(!faults.isEmpty());
    for (const QString& fault : faults) // every MAC and every row fits; the signatures do not
      QVERIFY2(fault.startsWith(u"journal "_qs) && fault.endsWith(u" signature"_qs), qPrintable(fault));
  }

  /// Other keys are put in place of a colleague's, to write in their name.
  void exchangedKeys_data() {
    QTest::addColumn<QString>("login");    // whose keys
    QTest::addColumn<bool>("inTheirName"); // the line says that they did it, else that the insider did
    QTest::addColumn<bool>("taken");       // away, instead of exchanged
    QTest::addColumn<QString>("notice");   // kind of the account notice in the same transaction
    QTest::addColumn<bool>("isReported");
    QTest::newRow("without a word") << u"pi"_qs << false << false << QString() << true;
    QTest::newRow("taken away") << u"pi"_qs << false << true << QString() << true;
    QTest::newRow("as if by themselves") << u"pi"_qs << true << false << QString() << true;
    QTest::newRow("as a reset, by who may not") << u"pi"_qs << false << true << u"password-reset"_qs << true;
    QTest::newRow("as a recovery of somebody else") << u"pi"_qs << false << false << u"recovered"_qs << true;
    QTest::newRow("as a recovery") << u"pi"_qs << true << false << u"recovered"_qs << false;
    QTest::newRow("first keys of somebody who has none")
        << u"sponsor"_qs << false << false << QString() << true;
  }
  void exchangedKeys() {
    QFETCH(QString, login);
    QFETCH(bool, inTheirName);
    QFETCH(bool, taken);
    QFETCH(QString, notice);
    QFETCH(bool, isReported);
    {
      Connection file(m_test->path());
      const Insider monitor = insider(file, Role::Monitor);
      const RowId whose = findUser(file, login)->user.id;
      const auto standIn = std::make_shared<KeyPair>(KeyPair::random());
      Journal journal(file, monitor.vault.journalKey(), m_test->clock());
      const RowId by = inTheirName ? whose : monitor.user.id;
      journal.signAs(by, inTheirName ? std::shared_ptr<const KeyPair>(standIn) : monitor.vault.keyPair());
      Journal::Transaction transaction = journal.begin(by, u"change-password"_qs);
      transaction.update(u"app_user"_qs, whose,
                         {{u"public_key"_qs, taken ? Cell() : cell(standIn->publicKey())}});
      if (!notice.isEmpty())
        transaction.insert(u"account_notice"_qs, {{u"kind"_qs, cell(notice)},
                                                  {u"user_id"_qs, whose},
                                                  {u"done_by"_qs, by},
                                                  {u"done_at"_qs, cell(transaction.now())}});
      QVERIFY(transaction.commit());
      QVERIFY2(faultsOf(file, monitor.vault).isEmpty() != isReported,
               qPrintable(faultsOf(file, monitor.vault).join(u'\n')));
    }
    QVERIFY(QFile::remove(m_test->path() + u".checksum"_qs));
    // Told or not: the slot of the user themselves holds other keys.
    const auto own = StudyFile::open(m_test->path(), {login, TestStudy::testPassword()}, m_test->clock());
    QVERIFY(!own);
    QCOMPARE(own.error().rule, u"DAMAGED"_qs);
    if (isReported) return;
    m_test->signInAs(Role::SubInvestigator); // the notice is there for whoever looks at Today
    QCOMPARE(m_test->study().accountNotices.size(), std::size_t(1));
  }

  /// The notice that would tell of it is acknowledged in the insider's own name, or their role made to fit.
  void nobodyElseEndsANotice_data() {
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::newRow("acknowledged") << u"account_notice"_qs << u"acknowledged_by"_qs;
    QTest::newRow("another role") << u"app_user"_qs << u"role"_qs;
  }
  void nobodyElseEndsANotice() {
    QFETCH(QString, table);
    QFETCH(QString, column);
    m_test->signInAs(Role::PrincipalInvestigator);
    QVERIFY(m_test->commands().addUser({0, u"new"_qs, u"New"_qs, Role::Monitor, true},
                                       TestStudy::testPassword()));
    m_test->close();
    Connection file(m_test->path());
    const Insider monitor = insider(file, Role::Monitor);
    QCOMPARE(faultsOf(file, monitor.vault), QStringList());
    Journal journal(file, monitor.vault.journalKey(), m_test->clock());
    journal.signAs(monitor.user.id, monitor.vault.keyPair());
    Journal::Transaction transaction = journal.begin(monitor.user.id, u"acknowledge-account"_qs, u"none"_qs);
    if (column == u"role")
      transaction.update(table, monitor.user.id, {{column, cell(u"principal-investigator"_qs)}});
    else
      transaction.update(table, 1,
                         {{column, monitor.user.id}, {u"acknowledged_at"_qs, cell(transaction.now())}});
    const qint64 line = journal.head().sequence + 1;
    QVERIFY(transaction.commit());
    QCOMPARE(faultsOf(file, monitor.vault), QStringList{u"journal %1 signature"_qs.arg(line)});
  }

  void nobodyElseAddsAnAccount() {
    Connection file(m_test->path());
    const Insider monitor = insider(file, Role::Monitor);
    Journal journal(file, monitor.vault.journalKey(), m_test->clock());
    journal.signAs(monitor.user.id, monitor.vault.keyPair());
    Journal::Transaction transaction = journal.begin(monitor.user.id, u"add-user"_qs);
    insertUser(transaction, {0, u"mine"_qs, u"Mine"_qs, Role::PrincipalInvestigator, true},
               monitor.vault.slotFor(TestStudy::testPassword(), slotOwner(u"mine"_qs)));
    QVERIFY(transaction.commit());
    QCOMPARE(faultsOf(file, monitor.vault),
             QStringList{u"journal %1 signature"_qs.arg(journal.head().sequence)});
  }

  void aSignatureTakenAway_data() {
    QTest::addColumn<QString>("set");
    QTest::newRow("taken away") << u"NULL"_qs;
    QTest::newRow("another") << u"randomblob(64)"_qs;
    QTest::newRow("of another line")
        << u"(SELECT signature FROM journal WHERE signature IS NOT NULL LIMIT 1)"_qs;
  }
  void aSignatureTakenAway() {
    QFETCH(QString, set);
    Connection file(m_test->path());
    const Insider monitor = insider(file, Role::Monitor);
    const QString from = u" FROM journal WHERE signature IS NOT NULL"_qs;
    for (const QString& which : {u"SELECT max(id)"_qs, u"SELECT avg(id)"_qs}) {
      const Cell line = file.ask(u"SELECT max(id)%1 AND id <= (%2%1)"_qs.arg(from, which));
      const QString id = QString::number(std::get<qint64>(line));
      file.run(u"CREATE TEMP TABLE IF NOT EXISTS kept AS SELECT id, signature FROM journal"_qs);
      file.run(u"UPDATE journal SET signature = %1 WHERE id = %2"_qs.arg(set, id));
      const QStringList faults = faultsOf(file, monitor.vault);
      QVERIFY2(faults.contains(u"journal %1 signature"_qs.arg(id)), qPrintable(faults.join(u'\n')));
      file.run(
          u"UPDATE journal SET signature = (SELECT signature FROM kept WHERE kept.id = journal.id) WHERE id = "_qs +
          id);
      QCOMPARE(faultsOf(file, monitor.vault), QStringList());
    }
  }

  /// Accounts of before there were keys get theirs when their owner signs in.
  void anAccountGetsItsKeysWithItsOwnPassword() {
    Connection file(m_test->path());
    QVERIFY(!insider(file, Role::SponsorRepresentative).vault.keyPair());
    QVERIFY(insider(file, Role::PrincipalInvestigator).vault.keyPair());
    QVERIFY(isNull(file.ask(u"SELECT public_key FROM app_user WHERE login = 'sponsor'"_qs)));
  }

 private:
  std::unique_ptr<TestStudy> m_test;
};

COHORTDESK_TEST(TestLineSignatures, QCoreApplication)
} // namespace tst_line_signatures
#include "tst_line_signatures.moc"
