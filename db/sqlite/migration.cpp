#include "db/sqlite/migration.h"

#include "db/sqlite/statement.h"

#include <QDir>
#include <QFile>

static void initMigrations() {
  Q_INIT_RESOURCE(migrations);
}

namespace {
/// 0001_study.sql … in order; the number of each is its place.
const QStringList& migrationFiles() {
  static const QStringList files = [] {
    initMigrations();
    return QDir(u":/migrations"_qs).entryList({u"*.sql"_qs}, QDir::Files, QDir::Name);
  }();
  return files;
}

QString textOf(const QString& name) {
  QFile file(u":/migrations/"_qs + name);
  if (!file.open(QIODevice::ReadOnly)) throw std::logic_error("a migration is missing from the program");
  return QString::fromUtf8(file.readAll());
}
} // namespace

QStringList statementsIn(const QString& sql) {
  QStringList statements;
  QString current;
  for (qsizetype i = 0; i < sql.size(); ++i) {
    if (const qsizetype quoted = quotedLength(sql, i)) {
      // Comments are left out: Qt would take a time of day in one for a placeholder.
      if (sql.at(i) != u'-') current += QStringView(sql).sliced(i, quoted);
      i += quoted - 1;
    } else if (sql.at(i) == u';') {
      statements << current.trimmed();
      current.clear();
    } else {
      current += sql.at(i);
    }
  }
  return statements;
}

int newestSchemaVersion() {
  return static_cast<int>(migrationFiles().size());
}

int schemaVersion(Connection& connection) {
  return static_cast<int>(std::get<qint64>(connection.ask(u"PRAGMA user_version"_qs)));
}

QStringList migrationStatements(int version) {
  QStringList statements;
  for (const QString& file : migrationFiles().mid(0, version))
    statements << statementsIn(textOf(file));
  return statements;
}

void migrate(Connection& connection) {
  const QStringList& files = migrationFiles();
  const int from = schemaVersion(connection);
  if (from >= files.size()) return;
  WriteTransaction transaction(connection);
  for (qsizetype i = from; i < files.size(); ++i)
    for (const QString& statement : statementsIn(textOf(files.at(i))))
      connection.run(statement);
  connection.run(u"PRAGMA user_version = %1"_qs.arg(files.size()));
  connection.run(u"PRAGMA application_id = %1"_qs.arg(studyApplicationId));
  transaction.commit();
}
