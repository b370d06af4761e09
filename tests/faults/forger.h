#pragma once
#include "app/study/ids.h"

#include <QRandomGenerator>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <set>

struct sqlite3;

/// What somebody did to a study with plain SQL, and how it has to be named.
struct Forgery {
  QString what; ///< the SQL, for the log; empty = nothing could be changed this way
  QString table;
  std::set<RowId> rows; ///< one of these is to be named; empty = any
  QString column;       ///< empty = the row as a whole
};

/// Edits study files behind the program's back: without foreign keys and CHECKs where the edit would not
/// pass them. Every edit leaves a file that differs from what the program wrote.
class Forger {
 public:
  /// `otherStudy`: lines of its journal are put in place of ours.
  Forger(quint32 seed, const QString& otherStudy);

  Forgery changeCell(const QString& path);
  Forgery insertRow(const QString& path);
  Forgery deleteRow(const QString& path);
  Forgery forgeJournal(const QString& path);
  Forgery changeSchema(const QString& path);

 private:
  class Sql;
  struct Column {
    QString name;
    QString type;
  };
  QString anyTable(Sql& sql);
  std::vector<Column> columns(Sql& sql, const QString& table);
  RowId anyRow(Sql& sql, const QString& table);
  QStringList newValues(const QString& table, const Column& column, RowId row);
  int below(qint64 bound) { return m_random.bounded(static_cast<int>(bound)); }

  QRandomGenerator m_random;
  QString m_otherStudy;
};
