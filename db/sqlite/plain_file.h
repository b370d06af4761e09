#pragma once
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
