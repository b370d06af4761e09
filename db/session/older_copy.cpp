#include "db/session/older_copy.h"

#include "db/file/study_backups.h"

#include <QDir>
#include <algorithm>

namespace {
constexpr qsizetype mostNamed =
    100; ///< more backups than a study keeps; what else lies there fills no journal

/// "31 < 20261122T081500Z-000123.study, …": with which line the study was found, and what reaches further.
QString noteText(qint64 lastLine, const QStringList& names) {
  return u"%1 < %2"_qs.arg(lastLine).arg(names.join(u", "));
}

QStringList namesIn(const QString& note) {
  return note.section(u" < "_qs, 1).split(u", "_qs, Qt::SkipEmptyParts);
}

QStringList namesBeside(const QString& studyPath) {
  return QDir(backupFolder(studyPath)).entryList({u"*.study"_qs}, QDir::Files);
}

/// Backups beside the study that reach further, and that no journal line has told of.
QStringList untold(Connection& connection, qint64 lastLine) {
  QStringList names = backupsAfter(namesBeside(connection.path()), lastLine);
  if (names.isEmpty()) return names;
  Statement notes =
      connection.prepare(u"SELECT changes ->> '$.what[1]' FROM journal WHERE action = 'older-copy'"_qs);
  notes.run();
  while (notes.next()) {
    QString note;
    ColumnReader(notes) >> note;
    for (const QString& told : namesIn(note))
      names.removeAll(told);
  }
  return names;
}

bool hasReviews(Connection& connection) {
  return !isNull(connection.ask(u"SELECT 1 FROM sqlite_schema WHERE name = 'audit_review'"_qs));
}
} // namespace

QStringList backupsAfter(const QStringList& names, qint64 lastLine) {
  QStringList after;
  std::copy_if(names.begin(), names.end(), std::back_inserter(after),
               [&](const QString& name) { return backupLine(name).value_or(0) > lastLine; });
  return newestFirst(after);
}

std::optional<OlderCopy> loadOlderCopy(Connection& connection) {
  const QString reviewed =
      hasReviews(connection) ? u"(SELECT coalesce(max(up_to), 0) FROM audit_review)"_qs : u"0"_qs;
  Statement rows =
      connection.prepare(u"SELECT id, changes ->> '$.what[1]' FROM journal WHERE action = 'older-copy' "
                         "AND id > %1 ORDER BY id DESC LIMIT 1"_qs.arg(reviewed));
  if (!rows.run().next()) return std::nullopt;
  OlderCopy copy;
  QString note;
  ColumnReader(rows) >> copy.notedAt >> note;
  copy.endedAt = note.section(u' ', 0, 0).toLongLong();
  copy.backupLine = backupLine(namesIn(note).value(0)).value_or(0);
  return copy;
}

std::optional<OlderCopy> findOlderCopy(Connection& connection, qint64 lastLine) {
  const QStringList names = untold(connection, lastLine);
  if (names.isEmpty()) return loadOlderCopy(connection);
  return OlderCopy{lastLine, backupLine(names.front()).value_or(0), 0};
}

Result<void> noteOlderCopy(OpenStudy& open, qint64 lastLine) {
  const QStringList names = untold(*open.connection, lastLine);
  if (names.isEmpty()) return {};
  Journal::Transaction transaction = open.journal->begin(0, u"older-copy"_qs);
  transaction.note(u"older-copy"_qs, noteText(lastLine, names.mid(0, mostNamed)));
  return transaction.commit();
}
