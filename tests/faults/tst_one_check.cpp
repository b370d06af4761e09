// What the check through the writing connection is for: an index that lies, a journal laid beside the study,
// another program at work in it, a file that is changed while it is open. None of it needs a password, and
// nothing is written to a file that has not passed. The same tricks on every table, index and column:
// tst_tamper.
#include "db/file/file_checksum.h"
#include "db/sqlite/connection.h"
#include "tests/support/files/file_content.h"
#include "tests/support/files/plain_checksum.h"
#include "tests/support/files/plain_sqlite.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <algorithm>
#include <sqlite3.h>
#include <unistd.h>

namespace tst_one_check {

class TestOneCheck : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() {
    m_test = std::make_unique<TestStudy>();
    const RowId subject = screenAndAssign(*m_test, u"Wu Hong"_qs, 1);
    QVERIFY(subject != 0 && infuse(*m_test, subject) && recordDlt(*m_test, subject) != 0);
    QVERIFY(screenEligible(*m_test, u"Lin Tao"_qs) != 0);
  }

  /// The program would count one DLT less; plain SQL that reads the table finds it.
  void anIndexThatHidesARow() {
    const QString path = closed();
    const QString index = u"dlt_assessment_subject"_qs;
    const auto partial = [](const QString& whole) -> QString { return whole + u" WHERE rowid < 1"; };
    QCOMPARE(PlainSqlite(path).runUnder(index, partial, u"REINDEX "_qs + index), SQLITE_OK);
    isRefused(path, putPlainChecksum(path));
  }

  void rootPagesExchanged() {
    const QString path = closed();
    {
      PlainSqlite sql(path);
      const QString one = u"adverse_event_subject"_qs;
      const QString other = u"sqlite_autoindex_screening_1"_qs;
      const QString question = u"SELECT rootpage FROM sqlite_schema WHERE name = '%1'"_qs;
      const QString change = u"UPDATE sqlite_schema SET rootpage = %1 WHERE name = '%2'; "_qs;
      QVERIFY(sql.changes(u"PRAGMA writable_schema = ON; "_qs +
                          change.arg(sql.text(question.arg(other)), one) +
                          change.arg(sql.text(question.arg(one)), other)));
    }
    isRefused(path, putPlainChecksum(path));
  }

  void aValueOfAnotherType_data() {
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("type");
    // The study would not open; it would open without its audit trail.
    QTest::newRow("level 1 as 1.0") << u"assignment"_qs << u"level"_qs << u"REAL"_qs;
    QTest::newRow("changes as a blob") << u"journal"_qs << u"changes"_qs << u"BLOB"_qs;
  }
  void aValueOfAnotherType() {
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QString, type);
    const QString path = closed();
    const auto lax = [&](QString sql) -> QString {
      return sql.replace(u" STRICT"_qs, QString()).replace(column + u" INTEGER", column + u" BLOB");
    };
    const QString edit = u"UPDATE %1 SET %2 = CAST(%2 AS %3) WHERE id = 1"_qs.arg(table, column, type);
    QCOMPARE(PlainSqlite(path).runUnder(table, lax, edit), SQLITE_OK);
    isRefused(path, putPlainChecksum(path));
    const auto faults = StudyFile::check(path, monitor(), m_test->clock());
    QVERIFY(faults && std::any_of(faults->begin(), faults->end(), [&](const JournalFault& fault) {
              return placeOf(fault) == table + u" 1 " + column;
            }));
  }

  void aRollbackJournalBesideIt() {
    const QString path = closed();
    QVERIFY(put(path + u"-journal"_qs, QByteArray(512, 'x')));
    isRefused(path, true);
    QCOMPARE(contentOf(path + u"-journal"_qs), QByteArray(512, 'x'));
    QVERIFY(put(path + u"-journal"_qs, {}));
    QVERIFY(StudyFile::open(path, pi(), m_test->clock())); // an empty one says nothing
  }

  void nobodyElseReadsOrWritesMeanwhile() {
    const QString path = m_test->path();
    for (const QString& sql :
         {u"SELECT count(*) FROM app_user"_qs, u"UPDATE app_user SET role = 'investigator'"_qs, u"VACUUM"_qs})
      QCOMPARE(PlainSqlite(path).run(sql), SQLITE_BUSY);
    QVERIFY(m_test->commands().saveDraft(u"event/1"_qs, "typed"));
    QVERIFY(m_test->session().verify()->empty());
    m_test->close();
    QCOMPARE(PlainSqlite(path).run(u"SELECT count(*) FROM app_user"_qs), SQLITE_OK);
  }

  void whoIsAtWorkInItKeepsItClosed() {
    const QString path = closed();
    Connection other(path);
    other.run(u"BEGIN IMMEDIATE"_qs);
    const QByteArray before = contentOf(path);
    const auto opened = StudyFile::open(path, pi(), m_test->clock());
    QVERIFY(!opened);
    QCOMPARE(opened.error().rule, u"LOCKED"_qs);
    QCOMPARE(contentOf(path), before);
  }

  void aLogThatIsCutWhileItIsOpen() {
    const QString path = m_test->path();
    QVERIFY(m_test->commands().saveDraft(u"event/1"_qs, "typed"));
    QVERIFY(QFile::resize(path + u"-wal"_qs, 0));
    const auto refused = m_test->commands().saveDraft(u"event/1"_qs, "more");
    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, u"FILE"_qs);
    m_test->close();
    QVERIFY(!QFile::exists(checksumPath(path)));
    const auto opened = StudyFile::open(path, pi(), m_test->clock()); // as it was when it was last folded in
    QVERIFY2(opened || opened.error().rule == u"DAMAGED",
             qPrintable(opened ? QString() : opened.error().message));
  }

  void damageWhileItIsOpenIsNotBlessed() {
    m_test->signInAs(Role::PrincipalInvestigator); // now all of it is in the file
    const QString path = m_test->path();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.write(QByteArray(4096, '\0')) == 4096);
    file.close();
    m_test->close();
    const auto opened = StudyFile::open(path, pi(), m_test->clock());
    QVERIFY(opened || (opened.error().rule == u"DAMAGED" && !QFile::exists(checksumPath(path))));
  }

  void aChecksumThatSomebodyElseWrote_data() {
    QTest::addColumn<QByteArray>("secondLine");
    QTest::addColumn<bool>("opens");
    QTest::newRow("as earlier versions wrote it") << QByteArray() << true;
    QTest::newRow("with a MAC of nobody") << QByteArray(64, 'a') + '\n' << false;
  }
  void aChecksumThatSomebodyElseWrote() {
    QFETCH(QByteArray, secondLine);
    QFETCH(bool, opens);
    const QString path = closed();
    QVERIFY(putPlainChecksum(path, secondLine));
    const auto opened = StudyFile::open(path, pi(), m_test->clock());
    QCOMPARE(opened.has_value(), opens);
    if (!opens) QVERIFY2(opened.error().message.contains(u"checksum"_qs), qPrintable(opened.error().message));
  }

  void aChecksumThatCannotBeRead() {
    const QString path = closed();
    QVERIFY(QFile::remove(checksumPath(path)) && QDir().mkdir(checksumPath(path)));
    const auto opened = StudyFile::open(path, pi(), m_test->clock());
    QVERIFY(!opened);
    QCOMPARE(opened.error().rule, u"FILE"_qs);
    QVERIFY(opened.error().message.contains(checksumPath(path)));
  }

  void aStudyOfTwoNames() {
    const QString path = closed();
    const QString other = m_test->folder() + u"/other.study"_qs;
    QCOMPARE(::link(QFile::encodeName(path).constData(), QFile::encodeName(other).constData()), 0);
    for (const QString& name : {path, other}) {
      const auto opened = StudyFile::open(name, pi(), m_test->clock());
      QVERIFY(!opened);
      QCOMPARE(opened.error().rule, u"FILE"_qs);
      QVERIFY(opened.error().message.contains(u"hard links"_qs));
    }
    QVERIFY(QFile::remove(other));
    QVERIFY(StudyFile::open(path, pi(), m_test->clock()));
  }

  /// A check leaves the file and SQLite's log beside it byte for byte as they were.
  void aCheckWritesNothing() {
    const QString copy = m_test->folder() + u"/copy.study"_qs;
    QVERIFY(m_test->commands().saveDraft(u"event/1"_qs, "typed"));
    const QByteArray log = contentOf(m_test->path() + u"-wal"_qs);
    QVERIFY(!log.isEmpty());
    QVERIFY(put(copy, contentOf(m_test->path())) && put(copy + u"-wal"_qs, log)); // as after a kill
    m_test->close();
    const QByteArray file = contentOf(copy);
    const auto faults = StudyFile::check(copy, pi(), m_test->clock());
    QVERIFY2(faults && faults->empty(), qPrintable(faults ? u"faults"_qs : faults.error().message));
    QCOMPARE(contentOf(copy), file);
    QCOMPARE(contentOf(copy + u"-wal"_qs), log);
    QVERIFY(StudyFile::open(copy, pi(), m_test->clock()));
  }

 private:
  static Credentials monitor() { return TestStudy::credentials(Role::Monitor); }
  static Credentials pi() { return TestStudy::credentials(Role::PrincipalInvestigator); }
  QString closed() {
    m_test->close();
    return m_test->path();
  }
  void isRefused(const QString& path, bool isPrepared) {
    QVERIFY(isPrepared);
    const QByteArray before = contentOf(path);
    const auto opened = StudyFile::open(path, monitor(), m_test->clock());
    QVERIFY(!opened);
    QCOMPARE(opened.error().rule, u"DAMAGED"_qs);
    const auto checked = StudyFile::check(path, monitor(), m_test->clock());
    QVERIFY(!checked || !checked->empty());
    QCOMPARE(contentOf(path), before);
  }

  std::unique_ptr<TestStudy> m_test;
};

COHORTDESK_TEST(TestOneCheck, QCoreApplication)
} // namespace tst_one_check
#include "tst_one_check.moc"
