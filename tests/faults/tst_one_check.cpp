// What the check through the writing connection is for: an index that lies, a journal laid beside the study,
// another program at work in it, a file that is changed while it is open. None of it needs a password, and
// nothing is written to a file that has not passed.
#include "db/file_checksum.h"
#include "db/sqlite/connection.h"
#include "tests/faults/filled_study.h"
#include "tests/support/test_study.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <functional>
#include <sodium.h>
#include <sqlite3.h>
#include <unistd.h>

namespace {
QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString& path, const QByteArray& content) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// As anybody can: plain SQLite, without this program.
int run(const QString& path, const QStringList& statements) {
  sqlite3* file = nullptr;
  int code = sqlite3_open(QFile::encodeName(path).constData(), &file);
  for (const QString& sql : statements)
    if (code == SQLITE_OK) code = sqlite3_exec(file, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
  sqlite3_close(file);
  return code;
}

QStringList ask(const QString& path, const QString& sql) {
  Connection connection(path);
  QStringList answers;
  Statement rows = connection.prepare(sql);
  rows.run();
  while (rows.next()) {
    QString answer;
    ColumnReader(rows) >> answer;
    answers << answer;
  }
  return answers;
}

/// The first line of `.checksum`, which anybody can write.
bool writeDigest(const QString& path, const QByteArray& secondLine = {}) {
  const QByteArray content = contentOf(path);
  QByteArray digest(32, '\0');
  crypto_generichash(reinterpret_cast<unsigned char*>(digest.data()), 32,
                     reinterpret_cast<const unsigned char*>(content.constData()),
                     static_cast<quint64>(content.size()), nullptr, 0);
  return put(path + u".checksum"_qs, digest.toHex() + '\n' + secondLine);
}

/// SQL of a table or an index is exchanged, something is done, and it is put back as it was.
int underAnotherSchema(const QString& path, const QString& name, const std::function<QString(QString)>& edit,
                       const QString& deed) {
  const QString sql = ask(path, u"SELECT sql FROM sqlite_schema WHERE name = '%1'"_qs.arg(name)).value(0);
  const auto set = [&](const QString& text) {
    return QStringList{u"PRAGMA writable_schema = ON"_qs,
                       u"UPDATE sqlite_schema SET sql = '%1' WHERE name = '%2'"_qs.arg(
                           QString(text).replace(u'\'', u"''"_qs), name)};
  };
  if (const int code = run(path, set(edit(sql))); code != SQLITE_OK) return code;
  if (const int code = run(path, {u"PRAGMA ignore_check_constraints = ON"_qs, deed}); code != SQLITE_OK)
    return code;
  return run(path, set(sql));
}
} // namespace

class TestOneCheck : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(fillStudy(m_filled));
    m_filled.close();
  }
  void init() {
    m_test = std::make_unique<TestStudy>();
    const RowId subject = screenAndAssign(*m_test, u"Wu Hong"_qs, 1);
    QVERIFY(subject != 0 && infuse(*m_test, subject) && recordDlt(*m_test, subject) != 0);
    QVERIFY(screenEligible(*m_test, u"Lin Tao"_qs) != 0);
  }

  void anIndexThatHidesARow_data() {
    QTest::addColumn<QString>("index");
    const QString named = u"SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"_qs;
    for (const QString& index : ask(m_filled.path(), named))
      QTest::newRow(qPrintable(index)) << index;
  }
  void anIndexThatHidesARow() {
    QFETCH(QString, index);
    const QString path = copyOfFilled();
    const QString sql = ask(path, u"SELECT sql FROM sqlite_schema WHERE name = '%1'"_qs.arg(index)).value(0);
    const QString table =
        ask(path, u"SELECT tbl_name FROM sqlite_schema WHERE name = '%1'"_qs.arg(index)).value(0);
    const QString rows = u"SELECT CAST(count(*) AS TEXT) FROM %1 WHERE %2"_qs.arg(
        table, sql.contains(u" WHERE "_qs) ? sql.section(u" WHERE "_qs, 1) : u"TRUE"_qs);
    if (ask(path, rows).value(0) == u"0") QSKIP("no row to hide");
    const auto partial = [](const QString& whole) -> QString {
      return whole.section(u" WHERE "_qs, 0, 0) + u" WHERE rowid < 1";
    };
    QCOMPARE(underAnotherSchema(path, index, partial, u"REINDEX "_qs + index), SQLITE_OK);
    isRefused(path, writeDigest(path));
  }

  void rootPagesExchanged() {
    const QString path = copyOfFilled();
    const QString pages = u"SELECT CAST(rootpage AS TEXT) FROM sqlite_schema WHERE name = '%1'"_qs;
    const QString change = u"UPDATE sqlite_schema SET rootpage = %1 WHERE name = '%2'"_qs;
    const QString one = u"adverse_event_subject"_qs;
    const QString other = u"assignment_subject"_qs;
    QCOMPARE(
        run(path, {u"PRAGMA writable_schema = ON"_qs, change.arg(ask(path, pages.arg(other)).value(0), one),
                   change.arg(ask(path, pages.arg(one)).value(0), other)}),
        SQLITE_OK);
    isRefused(path, writeDigest(path));
  }

  void aValueOfAnotherType_data() {
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("set");
    QTest::newRow("whole number as REAL") << u"assignment"_qs << u"level = CAST(level AS REAL)"_qs;
    QTest::newRow("text as a blob") << u"journal"_qs << u"kind = CAST(kind AS BLOB)"_qs;
    QTest::newRow("changes as a blob") << u"journal"_qs << u"changes = CAST(changes AS BLOB)"_qs;
    QTest::newRow("number as text") << u"infusion"_qs << u"weight_kg = CAST(weight_kg AS TEXT) || ' '"_qs;
  }
  void aValueOfAnotherType() {
    QFETCH(QString, table);
    QFETCH(QString, set);
    const QString path = closed();
    const auto lax = [](QString sql) -> QString {
      return sql.replace(u"STRICT"_qs, QString())
          .replace(u"INTEGER"_qs, u"BLOB"_qs)
          .replace(u"REAL"_qs, u"BLOB"_qs);
    };
    QCOMPARE(underAnotherSchema(path, table, lax, u"UPDATE %1 SET %2"_qs.arg(table, set)), SQLITE_OK);
    isRefused(path, writeDigest(path));
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
      QCOMPARE(run(path, {sql}), SQLITE_BUSY);
    QVERIFY(m_test->commands().saveDraft(u"event/1"_qs, "typed"));
    QVERIFY(m_test->session().verify()->empty());
    m_test->close();
    QCOMPARE(run(path, {u"SELECT count(*) FROM app_user"_qs}), SQLITE_OK);
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
    QVERIFY(writeDigest(path, secondLine));
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

  /// Of a study with rows in every table.
  QString copyOfFilled() {
    const QString path = m_test->folder() + u"/filled.study"_qs;
    if (!put(path, contentOf(m_filled.path()))) qFatal("no copy");
    return path;
  }

  TestStudy m_filled{QDate(2026, 11, 1)};
  std::unique_ptr<TestStudy> m_test;
};

QTEST_GUILESS_MAIN(TestOneCheck)
#include "tst_one_check.moc"
