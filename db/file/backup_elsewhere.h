#pragma once
#include "app/base/refusal.h"
#include "db/sqlite/progress.h"

#include <QString>
#include <QStringList>

/// Where the copies of a backup lie in one of the folders that a hospital names: a folder called after the
/// study and the first line of its journal ("ward-1f4e9a02.study.backups"), as studies of one name may come
/// from many computers. Throws where the backup cannot be read.
QString folderElsewhere(const QString& backup, const QString& folder);

/// Copies a backup into each of the folders, checks every copy by reading it, and lets older generations go,
/// as beside the study. The folders themselves are there already, else they are a disk that is not: none is
/// made. Runs in any thread. Refusal BACKUP-COPY names what has no copy, and why; throws Cancelled.
Result<void> copyElsewhere(const QString& backup, const QStringList& folders, const Progress& progress = {});

/// Removes the copies of backups of these names (of files, without folders), where there are any. Answers
/// those that could not be removed, as paths.
QStringList removeElsewhere(const QString& backup, const QStringList& folders, const QStringList& names);
