#pragma once
#include "db/sqlite/migration.h"

#include <QFile>

/// Takes a closed study back to the oldest version that was released: drops what later migrations brought. Of
/// the tables it may only be called while they are empty.
inline void makeOld(const QString& path) {
  const QString first = migrationStatements(oldestSchemaVersion).join(QLatin1Char('\n'));
  Connection connection(path);
  for (const char* kind : {"index", "table"}) {
    QStringList names;
    {
      Statement rows = connection.prepare(
          QStringLiteral("SELECT name FROM sqlite_schema WHERE type = '%1' AND name NOT LIKE 'sqlite%'")
              .arg(QLatin1String(kind)));
      rows.run();
      while (rows.next()) {
        QString name;
        ColumnReader(rows) >> name;
        if (!first.contains(QStringLiteral(" %1 %2 ").arg(QString::fromLatin1(kind).toUpper(), name)))
          names << name;
      }
    }
    for (const QString& name : names)
      connection.run(QStringLiteral("DROP %1 IF EXISTS %2").arg(QString::fromLatin1(kind).toUpper(), name));
  }
  connection.run(QStringLiteral("PRAGMA user_version = %1").arg(oldestSchemaVersion));
  QFile::remove(path + QStringLiteral(".checksum"));
}
