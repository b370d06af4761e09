#pragma once
#include "app/base/refusal.h"

#include <QDateTime>
#include <QStringList>
#include <optional>

/// `<study>.backups` beside the study file.
QString backupFolder(const QString& studyPath);

/// When a backup was made, from its name; null if that is not one of ours.
QDateTime backupTime(const QString& path);
/// The last line of its journal, from its name; nothing if that is not one of ours.
std::optional<qint64> backupLine(const QString& path);

/// Backups (names or paths), the newest first: by the line their journal ends with, for a clock can be wrong.
/// What has no name of ours comes last.
QStringList newestFirst(QStringList backups);

/// Which of these backup files (names as above, any order) may go: the last 10 stay, before that the newest
/// of each of the 14 days, before that the newest of each week.
QStringList superfluousBackups(const QStringList& names);

/// Lets those go. Never the one that was just made (a path): after a roll-back of the study its line is lower
/// than others'.
void removeSuperfluousBackups(const QString& folder, const QString& justMade);

/// Backup files of a study, the newest first: by the line their journal ends with, whatever the clock said.
QStringList backupsOf(const QString& studyPath);

/// The file a path leads to: links resolved, as far as it exists.
QString settledPath(const QString& path);

/// The study that a backup is of, as its folder says; empty for a file that lies among no backups.
QString studyOfBackup(const QString& path);

/// IS-BACKUP where the file lies among the backups of a study, by its own name or through a link: a backup
/// that is worked in is none any more.
std::optional<Refusal> refuseBackup(const QString& path);
