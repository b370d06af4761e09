#pragma once
#include "app/study/refusal.h"

#include <QByteArray>

inline constexpr qint64 mostFileBytes = qint64(64) * 1024 * 1024;

/// The whole content of a file that somebody hands in: a table, a log, a scan, a protocol. Refusal FILE where
/// it cannot be read, or has more than `most` bytes: also where it is a device or a pipe that does not end.
Result<QByteArray> fileBytes(const QString& path, qint64 most = mostFileBytes);
