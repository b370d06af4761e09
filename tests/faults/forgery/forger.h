#pragma once
#include "app/base/ids.h"
#include "tests/support/files/plain_sqlite.h"

#include <QRandomGenerator>
#include <QString>
#include <QStringList>
#include <set>

/// What somebody did to a study behind the program's back, and how it has to be named.
struct Forgery {
  QString what;              ///< the SQL, for the log; empty = nothing could be changed this way
  QString table = {};        ///< empty = the file as a whole
  std::set<RowId> rows = {}; ///< one of these is to be named; empty = any
  QString column = {};       ///< empty = the row as a whole
  QString undo = {};         ///< the SQL that puts it back, where it is to be
};

/// Edits study files behind the program's back: without foreign keys and CHECKs where the edit would not
/// pass them. Every edit leaves a file that says something else than what the program wrote; which table,
/// row, column, index or page, and how, is drawn.
class Forger {
 public:
  /// `otherStudy`: lines of its journal are put in place of ours.
  Forger(quint32 seed, const QString& otherStudy);

  Forgery changeCell(const QString& path);
  Forgery insertRow(const QString& path);
  Forgery deleteRow(const QString& path);
  /// The id 0, which no row of the program has.
  Forgery useRowZero(const QString& path);
  Forgery forgeJournal(const QString& path);
  /// To another row, or another line of the journal.
  Forgery moveSignature(const QString& path);
  Forgery changeRole(const QString& path);
  Forgery changeSchema(const QString& path);
  /// The same value as another type, which a STRICT table does not take.
  Forgery retypeCell(const QString& path);
  /// An index says something else than its table, which stays as it was.
  Forgery lieInIndex(const QString& path);
  Forgery exchangeRoots(const QString& path);
  Forgery overwriteIndexPage(const QString& path);
  /// Flipped bits, pages overwritten, swapped or cut off, wherever in the file.
  Forgery damageBytes(const QString& path);

  /// From 0 to below the bound.
  int below(qint64 bound) { return m_random.bounded(static_cast<int>(bound)); }
  QByteArray bytes(qsizetype count);
  template <class List>
  auto anyOf(const List& list) {
    return list[static_cast<typename List::size_type>(below(static_cast<qint64>(list.size())))];
  }

 private:
  struct Column {
    QString name;
    QString type;
  };
  struct Index {
    QString name;
    QString table;
    QStringList columns;
    QString where;                 ///< which rows it has
    std::vector<QStringList> rows; ///< what it says: of each its columns and its id
    int root = 0;
  };
  QString anyTable(PlainSqlite& sql);
  std::vector<Column> columns(PlainSqlite& sql, const QString& table);
  RowId anyRow(PlainSqlite& sql, const QString& table);
  QStringList newValues(const QString& table, const Column& column, RowId row);
  Forgery insertAs(PlainSqlite& sql, const QString& table, RowId id);
  Forgery moveLineSignature(PlainSqlite& sql);
  Forgery exchangeRows(PlainSqlite& sql, const QString& table);
  /// Those that have rows.
  std::vector<Index> filledIndexes(PlainSqlite& sql);
  /// A cell of an index, as an SQL expression that its table contradicts.
  QString falseKey(PlainSqlite& sql, const Index& index, const QString& column, const QString& row);
  QString flipBits(QByteArray& file, int most);
  QString shufflePages(QByteArray& file);
  QByteArray pageInstead(PlainSqlite& sql, const QByteArray& file);

  QRandomGenerator m_random;
  QString m_otherStudy;
};
