// A study is edited behind the program's back, with plain SQL and by flipping bytes: every edit must be
// reported, and each SQL edit by its table, row and column. COHORTDESK_SEED and COHORTDESK_EDITS change
// which and how many.
#include "db/sqlite/connection.h"
#include "db/stores/study_key_store.h"
#include "db/study_header.h"
#include "db/verify_journal.h"
#include "tests/faults/filled_study.h"
#include "tests/faults/forger.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

namespace {
/// Where the journal ends is part of the journal.
bool isIn(const QString& table, const QString& wanted) {
  return table == wanted || (wanted == QLatin1String("journal") && table == QLatin1String("journal_head"));
}

/// What the program says of a file: it does not take it at all, or it names the faults.
struct Verdict {
  QString refused;
  std::vector<JournalFault> faults;

  bool isClean() const { return refused.isEmpty() && faults.empty(); }
  bool names(const Forgery& forgery) const {
    return std::any_of(faults.begin(), faults.end(), [&](const JournalFault& fault) {
      return isIn(fault.table, forgery.table) &&
             (forgery.rows.empty() || forgery.rows.contains(fault.rowId)) &&
             (forgery.column.isEmpty() || fault.column == forgery.column) && !fault.message.isEmpty();
    });
  }
  QString text() const {
    QString all = refused;
    for (std::size_t i = 0; i < std::min<std::size_t>(faults.size(), 6); ++i)
      all += QStringLiteral("\n  %1 %2 %3: %4")
                 .arg(faults[i].table)
                 .arg(faults[i].rowId)
                 .arg(faults[i].column, faults[i].message);
    return all;
  }
};

QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

class TestTamper : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();
  void everyTableHasRows();
  void namesChangedCells() { forge(&Forger::changeCell, 45); }
  void namesInsertedRows() { forge(&Forger::insertRow, 15); }
  void namesDeletedRows() { forge(&Forger::deleteRow, 15); }
  void namesAForgedJournal() { forge(&Forger::forgeJournal, 20); }
  void namesAChangedSchema() { forge(&Forger::changeSchema, 5); }
  void whoCannotBeNamedByThemselves();
  void openingRefusesThemToo();
  void findsEveryFlippedByte();
  void cleanupTestCase() { qInfo("%d edits, every one reported", m_edits); }

 private:
  using Edit = Forgery (Forger::*)(const QString& path);
  void forge(Edit edit, int percent);
  QString freshCopy() const;
  Verdict check(const QString& path) const;

  TestStudy m_test{QDate(2026, 11, 1)};
  TestStudy m_other;
  QTemporaryDir m_folder;
  std::optional<Vault> m_vault;
  std::unique_ptr<Forger> m_forger;
  quint32 m_seed = 20261123;
  int m_edits = 0;
};

void TestTamper::initTestCase() {
  if (const int seed = qEnvironmentVariableIntValue("COHORTDESK_SEED"); seed > 0)
    m_seed = static_cast<quint32>(seed);
  qInfo("seed %u", m_seed);
  QVERIFY(fillStudy(m_test));
  QVERIFY(enterSteps(m_other, 60, 8));
  QVERIFY(m_test.study().designs.size() > 3); // what is forged was entered under several versions
  QVERIFY(m_test.session().verify()->empty());
  m_test.close();
  m_other.close();
  QVERIFY(!StudyFile::open(m_test.path(), {TestStudy::login(Role::StudyCoordinator), QStringLiteral("wrong")},
                           m_test.clock()));
  m_test.signInAs(Role::Monitor); // takes the wrong password into the journal
  m_test.close();
  Connection connection(m_test.path());
  const auto monitor = findUser(connection, TestStudy::login(Role::Monitor));
  const auto opened = Vault::unlock(monitor->slot, TestStudy::testPassword(), slotOwner(monitor->user.login));
  QVERIFY(opened);
  m_vault = *wholeVault(connection, *monitor, *opened);
  m_forger = std::make_unique<Forger>(m_seed, m_other.path());
}

void TestTamper::everyTableHasRows() {
  Connection connection(m_test.path());
  Statement tables = connection.prepare(
      QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"));
  tables.run();
  while (tables.next()) {
    QString table;
    ColumnReader(tables) >> table;
    const Cell rows = connection.ask(QStringLiteral("SELECT count(*) FROM ") + table);
    QVERIFY2(std::get<qint64>(rows) > 0, qPrintable(table));
  }
}

QString TestTamper::freshCopy() const {
  const QString path = m_folder.filePath(QStringLiteral("forged.study"));
  QDir folder(m_folder.path());
  for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden))
    folder.remove(name);
  for (const char* companion : {"", "-wal", "-shm", "-journal"})
    QFile::remove(path + QLatin1String(companion));
  if (!QFile::copy(m_test.path(), path)) qFatal("no copy");
  return path;
}

Verdict TestTamper::check(const QString& path) const {
  if (const auto refused = refuseForeignFile(path)) return {refused->message, {}};
  try {
    Connection file(path, Connection::Mode::ReadOnly);
    return {{}, damageIn(file, m_vault->journalKeys(), Signatures::All)};
  } catch (const SqliteFailure& failure) {
    return {failure.text(), {}};
  }
}

void TestTamper::forge(Edit edit, int percent) {
  const int edits = qEnvironmentVariableIntValue("COHORTDESK_EDITS");
  const int wanted = (edits > 0 ? edits : 2000) * percent / 100;
  QVERIFY(check(freshCopy()).isClean());
  for (int made = 0, tried = 0; made < wanted; ++tried) {
    QVERIFY2(tried < 4 * wanted, "most edits come to nothing");
    const QString path = freshCopy();
    const Forgery forgery = (*m_forger.*edit)(path);
    if (forgery.what.isEmpty()) continue;
    ++made;
    const Verdict verdict = check(path);
    QVERIFY2(verdict.names(forgery),
             qPrintable(QStringLiteral("edit %1: %2\nnot named as %3 %4; but: %5")
                            .arg(made)
                            .arg(forgery.what, forgery.table, forgery.column, verdict.text())));
  }
  m_edits += wanted;
}

/// Whoever's own slot was changed cannot sign in any more; the next person names it.
void TestTamper::whoCannotBeNamedByThemselves() {
  const QString path = freshCopy();
  {
    Connection connection(path);
    connection.run(QStringLiteral("UPDATE app_user SET slot_salt = randomblob(16) WHERE login = 'crc'"));
  }
  const auto own = StudyFile::open(path, TestStudy::credentials(Role::StudyCoordinator), m_test.clock());
  QVERIFY(!own);
  QCOMPARE(own.error().rule, QStringLiteral("PASSWORD"));
  const auto faults = StudyFile::check(path, TestStudy::credentials(Role::Monitor), m_test.clock());
  QVERIFY(faults);
  const Verdict verdict{{}, *faults};
  QVERIFY2(verdict.names({{}, QStringLiteral("app_user"), {3}, QStringLiteral("slot_salt")}),
           qPrintable(verdict.text()));
}

/// The same through the front door: nobody gets in, and nothing is written to the file.
void TestTamper::openingRefusesThemToo() {
  for (const Edit edit : {&Forger::changeCell, &Forger::insertRow, &Forger::deleteRow, &Forger::forgeJournal,
                          &Forger::changeSchema})
    for (int i = 0; i < 12; ++i) {
      const QString path = freshCopy();
      const Forgery forgery = (*m_forger.*edit)(path);
      if (forgery.what.isEmpty()) continue;
      const QByteArray forged = contentOf(path);
      const auto session = StudyFile::open(path, TestStudy::credentials(Role::Monitor), m_test.clock());
      QVERIFY2(!session, qPrintable(forgery.what));
      QVERIFY2(contentOf(path) == forged, qPrintable(forgery.what));
      ++m_edits;
    }
}

void TestTamper::findsEveryFlippedByte() {
  QRandomGenerator random(m_seed);
  const QByteArray whole = contentOf(m_test.path());
  QVERIFY(QFile::exists(m_test.path() + QStringLiteral(".checksum")));
  constexpr int flips = 300;
  for (int i = 0; i < flips; ++i) {
    const QString path = freshCopy();
    QVERIFY(QFile::copy(m_test.path() + QStringLiteral(".checksum"), path + QStringLiteral(".checksum")));
    QByteArray flipped = whole;
    const int first = random.bounded(static_cast<int>(whole.size()));
    const int count = i % 2 == 0 ? 1 : 1 + random.bounded(64);
    for (int at = first; at < std::min<qsizetype>(first + count, whole.size()); ++at)
      flipped[at] = static_cast<char>(flipped[at] ^ (1 << random.bounded(8)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(flipped) == flipped.size());
    file.close();
    const auto session = StudyFile::open(path, TestStudy::credentials(Role::Monitor), m_test.clock());
    QVERIFY2(!session, qPrintable(QStringLiteral("%1 bytes from %2").arg(count).arg(first)));
    QVERIFY2(session.error().rule == QLatin1String("DAMAGED") ||
                 session.error().rule == QLatin1String("FILE"),
             qPrintable(session.error().rule + session.error().message));
    QVERIFY(contentOf(path) == flipped);
    ++m_edits;
  }
  // The unharmed copy opens: it is the flips that were found.
  const QString path = freshCopy();
  QVERIFY(QFile::copy(m_test.path() + QStringLiteral(".checksum"), path + QStringLiteral(".checksum")));
  QVERIFY(StudyFile::open(path, TestStudy::credentials(Role::Monitor), m_test.clock()));
}

QTEST_GUILESS_MAIN(TestTamper)
#include "tst_tamper.moc"
