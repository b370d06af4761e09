// A study is edited behind the program's back, with plain SQL and byte by byte: every edit must be reported,
// and each SQL edit by its table, row and column. COHORTDESK_SEED and COHORTDESK_EDITS change which and how
// many.
#include "db/file/file_checksum.h"
#include "tests/faults/forgery/sqlite_pages.h"
#include "tests/faults/forgery/tampered_study.h"
#include "tests/support/files/file_content.h"
#include "tests/support/files/plain_checksum.h"
#include "tests/support/test_program.h"

#include <QFileInfo>
#include <QTest>
#include <algorithm>
#include <functional>
#include <memory>
#include <sqlite3.h>

namespace tst_tamper {

class TestTamper : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() {
    if (const int seed = qEnvironmentVariableIntValue("COHORTDESK_SEED"); seed > 0)
      m_seed = static_cast<quint32>(seed);
    qInfo("seed %u", m_seed);
    QVERIFY(m_study.fill());
    QVERIFY(m_study.check(copy()).isClean());
  }
  /// Every function draws for itself: one that failed can be repeated alone.
  void init() {
    m_forger = std::make_unique<Forger>(m_seed ^ qChecksum(QByteArrayView(QTest::currentTestFunction())),
                                        m_study.otherPath());
  }
  void everyTableHasRows() {
    PlainSqlite sql(copy());
    for (const QString& table : sql.list(QStringLiteral(
             "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")))
      QVERIFY2(sql.number(QStringLiteral("SELECT count(*) FROM ") + quoted(table)) > 0, qPrintable(table));
  }
  // Shares of the edits in per cent. These cost a copy and a check each.
  void namesChangedCells() { forge(&Forger::changeCell, 30); }
  void namesInsertedRows() { forge(&Forger::insertRow, 10); }
  void namesDeletedRows() { forge(&Forger::deleteRow, 10); }
  void namesTheRowZero() { forge(&Forger::useRowZero, 4); }
  void namesAForgedJournal() { forge(&Forger::forgeJournal, 15); }
  void namesMovedSignatures() { forge(&Forger::moveSignature, 4); }
  void namesChangedRoles() { forge(&Forger::changeRole, 1); }
  void namesAChangedSchema() { forge(&Forger::changeSchema, 4); }
  void namesCellsOfAnotherType() { forge(&Forger::retypeCell, 12); }
  void findsIndexesThatLie() { forge(&Forger::lieInIndex, 6); }
  void findsExchangedRootPages() { forge(&Forger::exchangeRoots, 2); }
  void findsOverwrittenIndexPages() { forge(&Forger::overwriteIndexPage, 2); }
  void whoCannotBeNamedByThemselves();
  // These go through the front door: a few times as dear where it stays shut, twenty times where a session
  // is opened, writes, and closes with a backup. So their shares are small.
  void openingRefusesThemToo();
  void findsDamagedBytes();
  void namesEditsUnderAForgedChecksum();
  void refusesARollbackJournal();
  void aRoleThatIsPutBack();
  void nobodyElseWritesMeanwhile();
  void aLogThatIsCutMeanwhile();
  void cleanupTestCase() { qInfo("%d edits, every one reported", m_edits); }

 private:
  using Edit = Forgery (Forger::*)(const QString& path);
  static int share(double percent);
  void forge(Edit edit, double percent);
  /// One that came to something.
  Forgery forged(const std::vector<Edit>& edits, const std::function<QString()>& freshCopy);
  QString copy() const { return m_study.freshCopy(); }
  QByteArray told(const Forgery& forgery, const TamperVerdict& verdict = {}) const;
  void forgeChecksum(const QString& path);

  TamperedStudy m_study;
  std::unique_ptr<Forger> m_forger;
  quint32 m_seed = 20261123;
  int m_edits = 0;
};

int TestTamper::share(double percent) {
  const int edits = qEnvironmentVariableIntValue("COHORTDESK_EDITS");
  return std::max(1, qRound((edits > 0 ? edits : 2000) * percent / 100));
}

Forgery TestTamper::forged(const std::vector<Edit>& edits, const std::function<QString()>& freshCopy) {
  for (int tries = 0; tries < 100; ++tries) {
    const Forgery forgery = (*m_forger.*m_forger->anyOf(edits))(freshCopy());
    if (forgery.what.isEmpty()) continue;
    ++m_edits;
    return forgery;
  }
  qFatal("a hundred edits came to nothing");
}

QByteArray TestTamper::told(const Forgery& forgery, const TamperVerdict& verdict) const {
  return QStringLiteral("seed %1, edit %2: %3\nnot reported as %4 %5; but: %6")
      .arg(m_seed)
      .arg(m_edits)
      .arg(forgery.what, forgery.table, forgery.column, verdict.text())
      .toUtf8();
}

void TestTamper::forge(Edit edit, double percent) {
  for (int left = share(percent); left > 0; --left) {
    QString path;
    const Forgery forgery = forged({edit}, [&] { return path = copy(); });
    const TamperVerdict verdict = m_study.check(path);
    QVERIFY2(verdict.names(forgery), told(forgery, verdict).constData());
  }
}

/// Whoever's own slot was changed cannot sign in any more; the next person names it.
void TestTamper::whoCannotBeNamedByThemselves() {
  const QString path = copy();
  QVERIFY(PlainSqlite(path).changes(
      QStringLiteral("UPDATE app_user SET slot_salt = randomblob(16) WHERE login = 'monitor'")));
  const auto own = m_study.open(path);
  QVERIFY(!own);
  QCOMPARE(own.error().rule, QStringLiteral("PASSWORD"));
  const TamperVerdict verdict = m_study.checkAsAPerson(path);
  const Forgery forgery{QStringLiteral("slot"), QStringLiteral("app_user"), {5}, QStringLiteral("slot_salt")};
  QVERIFY2(verdict.names(forgery), told(forgery, verdict).constData());
}

/// Nobody gets in, and nothing is written to the file.
void TestTamper::openingRefusesThemToo() {
  for (const Edit edit :
       {&Forger::changeCell, &Forger::insertRow, &Forger::deleteRow, &Forger::useRowZero,
        &Forger::forgeJournal, &Forger::moveSignature, &Forger::changeRole, &Forger::changeSchema,
        &Forger::retypeCell, &Forger::lieInIndex, &Forger::exchangeRoots, &Forger::overwriteIndexPage})
    for (int left = share(0.25); left > 0; --left) {
      QString path;
      const Forgery forgery = forged({edit}, [&] { return path = copy(); });
      const QByteArray content = contentOf(path);
      QVERIFY2(!m_study.open(path), told(forgery).constData());
      QVERIFY2(contentOf(path) == content, told(forgery).constData());
    }
}

/// Also where no record lies: the checksum that the program left is of every byte.
void TestTamper::findsDamagedBytes() {
  for (int left = share(15); left > 0; --left) {
    QString path;
    const Forgery forgery = forged({&Forger::damageBytes}, [&] { return path = copy(); });
    QVERIFY(put(checksumPath(path), m_study.checksum()));
    const QByteArray content = contentOf(path);
    const auto session = m_study.open(path);
    QVERIFY2(!session, told(forgery).constData());
    const Refusal& refusal = session.error();
    QVERIFY2(refusal.rule == u"DAMAGED" || refusal.rule == u"FILE",
             told(forgery, {refusal.rule + refusal.message, {}}).constData());
    QVERIFY2(contentOf(path) == content, told(forgery).constData());
  }
  // The unharmed copy opens: it is the damage that was found.
  const QString path = copy();
  QVERIFY(put(checksumPath(path), m_study.checksum()));
  QVERIFY(m_study.open(path));
}

void TestTamper::forgeChecksum(const QString& path) {
  const auto line = [this]() -> QByteArray { return m_forger->bytes(32).toHex() + '\n'; };
  bool done = false;
  switch (m_forger->below(5)) {
  case 0: // as earlier versions wrote it
    done = putPlainChecksum(path);
    break;
  case 1:
    done = putPlainChecksum(path, line());
    break;
  case 2:
    done = put(checksumPath(path), line() + line());
    break;
  case 3:
    done = put(checksumPath(path), m_study.checksum());
    break;
  case 4:
    done = put(checksumPath(path), m_study.earlierChecksum());
    break;
  }
  if (!done) qFatal("no checksum");
}

void TestTamper::namesEditsUnderAForgedChecksum() {
  for (int left = share(2); left > 0; --left) {
    QString path;
    const Forgery forgery = forged({&Forger::changeCell, &Forger::insertRow, &Forger::deleteRow,
                                    &Forger::useRowZero, &Forger::moveSignature, &Forger::retypeCell},
                                   [&] { return path = copy(); });
    forgeChecksum(path);
    const TamperVerdict verdict = m_study.checkAsAPerson(path);
    QVERIFY2(verdict.names(forgery), told(forgery, verdict).constData());
  }
}

/// The study itself is what it was; what was changed lies in the journal beside it.
void TestTamper::refusesARollbackJournal() {
  for (int left = share(1); left > 0; --left) {
    QString scratch;
    const Forgery forgery = forged({&Forger::changeCell, &Forger::deleteRow, &Forger::retypeCell},
                                   [&] { return scratch = m_study.scratchCopy(); });
    const QString path = copy();
    const QString beside = path + QStringLiteral("-journal");
    const QByteArray content = contentOf(path);
    const bool playsBack = m_forger->below(4) > 0;
    const auto nonce = static_cast<quint32>(m_forger->below(1 << 30));
    const QByteArray journal = playsBack ? rollbackJournal(content, contentOf(scratch), nonce)
                                         : m_forger->bytes(1 + m_forger->below(4096));
    QVERIFY(put(beside, journal));
    const auto session = m_study.open(path);
    QVERIFY2(!session && session.error().rule == u"DAMAGED", told(forgery).constData());
    QVERIFY2(!m_study.checkAsAPerson(path).isClean(), told(forgery).constData());
    QVERIFY(contentOf(path) == content && contentOf(beside) == journal);
    if (!playsBack) continue;
    // Any other program would have played it back.
    QVERIFY(PlainSqlite(path).number(QStringLiteral("SELECT count(*) FROM app_user")) > 0);
    const TamperVerdict verdict = m_study.check(path);
    QVERIFY2(verdict.names(forgery), told(forgery, verdict).constData());
  }
}

void TestTamper::aRoleThatIsPutBack() {
  for (int left = share(0.5); left > 0; --left) {
    QString path;
    const Forgery forgery = forged({&Forger::changeRole}, [&] { return path = copy(); });
    QVERIFY2(!m_study.open(path), told(forgery).constData());
    QVERIFY(PlainSqlite(path).changes(forgery.undo));
    {
      const auto session = m_study.open(path);
      QVERIFY2(session, qPrintable(session ? QString() : session.error().message));
      QCOMPARE(PlainSqlite(path).run(forgery.what), SQLITE_BUSY);
    }
    const QByteArray before = contentOf(path);
    QVERIFY(PlainSqlite(path).changes(forgery.what));
    const TamperVerdict verdict = m_study.checkAsAPerson(path);
    QVERIFY2(verdict.names(forgery), told(forgery, verdict).constData());
    // Put back, every row is right; that somebody was at the file is seen all the same, by any byte.
    QVERIFY(PlainSqlite(path).changes(forgery.undo));
    QVERIFY2(m_study.check(path).isClean(), told(forgery).constData());
    QCOMPARE(m_study.checkAsAPerson(path).isClean(), contentOf(path) == before);
  }
}

/// What is drawn was tried on another copy: there it ran.
void TestTamper::nobodyElseWritesMeanwhile() {
  constexpr int perSession = 10;
  for (int left = share(2); left > 0; left -= perSession) {
    const QString path = copy();
    {
      const auto session = m_study.open(path, Role::SubInvestigator);
      QVERIFY2(session, qPrintable(session ? QString() : session.error().message));
      for (int i = 0; i < perSession; ++i) {
        const Forgery forgery =
            forged({&Forger::changeCell, &Forger::insertRow, &Forger::deleteRow, &Forger::useRowZero,
                    &Forger::forgeJournal, &Forger::changeRole, &Forger::changeSchema},
                   [this] { return m_study.scratchCopy(); });
        const int code = PlainSqlite(path).run(forgery.what);
        QVERIFY2(code == SQLITE_BUSY, told(forgery, {QString::number(code), {}}).constData());
        QVERIFY((*session)->commands().saveDraft(QStringLiteral("event/1"), m_forger->bytes(20)));
      }
      QVERIFY((*session)->verify()->empty());
    }
    const TamperVerdict verdict = m_study.checkAsAPerson(path);
    QVERIFY2(verdict.isClean(), qPrintable(verdict.text()));
  }
}

void TestTamper::aLogThatIsCutMeanwhile() {
  for (int left = share(0.5); left > 0; --left) {
    const QString path = copy();
    const QString log = path + QStringLiteral("-wal");
    {
      const auto session = m_study.open(path, Role::SubInvestigator);
      QVERIFY2(session, qPrintable(session ? QString() : session.error().message));
      StudyCommands& commands = (*session)->commands();
      for (int drafts = 1 + m_forger->below(3); drafts > 0; --drafts)
        QVERIFY(commands.saveDraft(QStringLiteral("event/1"), m_forger->bytes(200)));
      const int size = m_forger->below(QFileInfo(log).size());
      const bool isGone = m_forger->below(3) == 0;
      const Forgery forgery{isGone ? QStringLiteral("log removed")
                                   : QStringLiteral("log cut to %1 bytes").arg(size)};
      QVERIFY(isGone ? QFile::remove(log) : QFile::resize(log, size));
      const auto saved = commands.saveDraft(QStringLiteral("event/1"), "more");
      QVERIFY2(!saved && saved.error().rule == u"FILE", told(forgery).constData());
      ++m_edits;
    }
    QVERIFY(!QFile::exists(checksumPath(path))); // nobody vouches for it
    const auto opened = m_study.open(path);      // as it was when it was last folded in
    QVERIFY2(opened || opened.error().rule == u"DAMAGED",
             qPrintable(opened ? QString() : opened.error().message));
  }
}

COHORTDESK_TEST(TestTamper, QCoreApplication)
} // namespace tst_tamper
#include "tst_tamper.moc"
