#pragma once
#include <QString>

/// Waits until a file, or the entries of a folder, are on the disk and not only in its cache. False when the
/// system says that it could not. Folders: always true on Windows, which has no such call for them.
bool flushToDisk(const QString& path);
