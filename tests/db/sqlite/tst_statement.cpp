#include "db/sqlite/connection.h"
#include "db/sqlite/migration.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>
#include <stdexcept>

namespace tst_statement {

class TestStatement : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void findsPlaceholders();
  void cutsStatements();
  void refusesAMisspelledPlaceholder();
  void refusesAnUnboundPlaceholder();
  void keepsTypesApart();
  void tellsAMisfit();
  void lendsOneTextTwice();
  void rollsBackUnlessCommitted();
  void setsItsPragmas();

 private:
  QTemporaryDir m_folder;
  QString fresh() { return m_folder.filePath(QString::number(++m_files)); }
  int m_files = 0;
};

void TestStatement::findsPlaceholders() {
  const QString sql = QStringLiteral("SELECT ':no', \"a:no\" FROM t -- :no\n WHERE a = :one AND b = :two_2");
  QCOMPARE(placeholdersIn(sql), (QSet<QString>{QStringLiteral("one"), QStringLiteral("two_2")}));
}

void TestStatement::cutsStatements() {
  const QStringList statements =
      statementsIn(QStringLiteral("-- at 08:15; still a comment\nCREATE TABLE a (b TEXT CHECK (b <> ';'));\n"
                                  "CREATE INDEX i ON a (b);\n"));
  QCOMPARE(statements, (QStringList{QStringLiteral("CREATE TABLE a (b TEXT CHECK (b <> ';'))"),
                                    QStringLiteral("CREATE INDEX i ON a (b)")}));
}

void TestStatement::refusesAMisspelledPlaceholder() {
  Connection connection(fresh());
  connection.run(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT) STRICT"));
  Statement insert = connection.prepare(QStringLiteral("INSERT INTO t (a) VALUES (:a)"));
  QVERIFY_THROWS_EXCEPTION(std::logic_error, insert.bind(QStringLiteral("b"), cell(QStringLiteral("x"))));
}

void TestStatement::refusesAnUnboundPlaceholder() {
  Connection connection(fresh());
  connection.run(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT) STRICT"));
  Statement insert = connection.prepare(QStringLiteral("INSERT INTO t (a) VALUES (:a)"));
  QVERIFY_THROWS_EXCEPTION(std::logic_error, insert.run());
  QCOMPARE(connection.ask(QStringLiteral("SELECT count(*) FROM t")), Cell(qint64(0)));
}

void TestStatement::keepsTypesApart() {
  Connection connection(fresh());
  connection.run(QStringLiteral(
      "CREATE TABLE t (id INTEGER PRIMARY KEY, i INTEGER, r REAL, x TEXT, b BLOB, n TEXT) STRICT"));
  {
    Statement insert =
        connection.prepare(QStringLiteral("INSERT INTO t (i, r, x, b, n) VALUES (:i, :r, :x, :b, :n)"));
    insert.bind(QStringLiteral("i"), qint64(1) << 60).bind(QStringLiteral("r"), 0.1);
    insert.bind(QStringLiteral("x"), cell(QString())).bind(QStringLiteral("b"), QByteArray("\0'\xff", 3));
    insert.bind(QStringLiteral("n"), Cell()).run();
  }
  Statement row = connection.prepare(QStringLiteral("SELECT i, r, x, b, n FROM t"));
  QVERIFY(row.run().next());
  QCOMPARE(row.at(0), Cell(qint64(1) << 60));
  QCOMPARE(row.at(1), Cell(0.1));
  QCOMPARE(row.at(2), Cell(QStringLiteral("")));
  QCOMPARE(row.at(3), Cell(QByteArray("\0'\xff", 3)));
  QVERIFY(isNull(row.at(4)));
}

void TestStatement::tellsAMisfit() {
  Connection connection(fresh());
  Statement row = connection.prepare(QStringLiteral("SELECT NULL, 'word', '2026-02-30'"));
  QVERIFY(row.run().next());
  QString text;
  QVERIFY_THROWS_EXCEPTION(SqliteFailure, ColumnReader(row) >> text);
  qint64 number = 0;
  QVERIFY_THROWS_EXCEPTION(SqliteFailure, ColumnReader(row).skip() >> number);
  QDate date;
  QVERIFY_THROWS_EXCEPTION(SqliteFailure, ColumnReader(row).skip(2) >> date);
}

void TestStatement::lendsOneTextTwice() {
  Connection connection(fresh());
  const QString sql = QStringLiteral("SELECT 1 UNION SELECT 2 ORDER BY 1");
  Statement outer = connection.prepare(sql);
  outer.run();
  QVERIFY(outer.next());
  Statement inner = connection.prepare(sql);
  inner.run();
  QVERIFY(inner.next());
  QVERIFY(inner.next());
  QVERIFY(outer.next());
  QCOMPARE(outer.at(0), Cell(qint64(2)));
}

void TestStatement::rollsBackUnlessCommitted() {
  Connection connection(fresh());
  connection.run(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY) STRICT"));
  {
    WriteTransaction transaction(connection);
    connection.run(QStringLiteral("INSERT INTO t VALUES (1)"));
  }
  QCOMPARE(connection.ask(QStringLiteral("SELECT count(*) FROM t")), Cell(qint64(0)));
  {
    WriteTransaction transaction(connection);
    connection.run(QStringLiteral("INSERT INTO t VALUES (1)"));
    transaction.commit();
  }
  QCOMPARE(connection.ask(QStringLiteral("SELECT count(*) FROM t")), Cell(qint64(1)));
}

void TestStatement::setsItsPragmas() {
  Connection connection(fresh());
  QCOMPARE(connection.ask(QStringLiteral("PRAGMA journal_mode")), Cell(QStringLiteral("wal")));
  QCOMPARE(connection.ask(QStringLiteral("PRAGMA synchronous")), Cell(qint64(2)));
  QCOMPARE(connection.ask(QStringLiteral("PRAGMA foreign_keys")), Cell(qint64(1)));
  QCOMPARE(connection.ask(QStringLiteral("PRAGMA trusted_schema")), Cell(qint64(0)));
}

COHORTDESK_TEST(TestStatement, QCoreApplication)
} // namespace tst_statement
#include "tst_statement.moc"
