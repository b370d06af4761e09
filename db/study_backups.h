#pragma once
#include "app/study/refusal.h"
#include "db/sqlite/connection.h"
#include "db/study_file.h"

#include <QStringList>

/// `<study>.backups` beside the study file.
QString backupFolder(const QString& studyPath);

/// Copies the open study into its backup folder (a consistent snapshot, whatever is being written), opens the
/// copy and checks it: SQLite's integrity, foreign keys, and that its journal ends where this one does. Only
/// then it gets its name, `20261122T081500Z-000123.study` (moment UTC, journal sequence), and older
/// generations go. Refusal BACKUP.
Result<QString> makeBackup(Connection& connection, const JournalHead& head, const QDateTime& now);

/// When a backup was made, from its name; null if that is not one of ours.
QDateTime backupTime(const QString& path);

/// Which of these backup files (names as above, any order) may go: the last 10 stay, before that the newest
/// of each of the 14 days, before that the newest of each week.
QStringList superfluousBackups(QStringList names);
