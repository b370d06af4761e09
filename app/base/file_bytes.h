#pragma once
#include "app/base/refusal.h"

#include <QByteArray>
#include <QString>

inline constexpr qint64 mostFileBytes = qint64(64) * 1024 * 1024;

/// The whole content of a file that somebody hands in: a table, a log, a scan, a protocol. Refusal FILE where
/// it cannot be read, or has more than `most` bytes: also where it is a device or a pipe that does not end.
Result<QByteArray> fileBytes(const QString& path, qint64 most = mostFileBytes);

class QSaveFile;

/// Opens a file for writing that nobody but its owner may read or write, whatever the umask is, and whatever
/// stood in its place before.
bool openForOwner(QSaveFile& file);

/// What other accounts of this computer may do with a file, as its mode says; Nothing where it cannot be
/// asked, and on Windows, where the mode does not tell.
enum class OthersMay { Nothing, Read, Write };
OthersMay othersMay(const QString& path);
