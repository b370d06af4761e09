#pragma once
#include "app/base/refusal.h"

#include <QFile>
#include <QString>
#include <optional>

/// Waits until a file, or the entries of a folder, are on the disk and not only in its cache. False when the
/// system says that it could not. Folders: always true on Windows, which has no such call for them.
bool flushToDisk(const QString& path);

/// Opens the file of that name and no other: never what a symbolic link leads to, no file that has a second
/// name, no folder, no pipe. For QIODevice::ReadWrite it is made where it is missing, and is its owner's
/// alone. Answers why not, as a sentence; nothing where `file` is open now.
std::optional<QString> openPlainFile(QFile& file, const QString& path, QIODevice::OpenMode mode);

/// Makes an empty file that only its owner may read, for SQLite to fill: what it lays beside it gets the same
/// permissions. False where it cannot, or one is there.
bool makeOwnFile(const QString& path);

/// Takes a database away, with what SQLite lays beside it.
void removeDatabase(const QString& path);

/// FILE (field path) where there is one already.
std::optional<Refusal> refuseExisting(const QString& path);
