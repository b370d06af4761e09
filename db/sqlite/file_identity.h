#pragma once
#include <QString>
#include <optional>

/// Which file a path leads to, whatever its name: the same after a rename, another after it was replaced.
struct FileIdentity {
  quint64 device = 0;
  quint64 number = 0; ///< of its inode
  bool operator==(const FileIdentity&) const = default;
};

/// nullopt when there is no such file. Windows lets nobody delete or replace an open file: there every file
/// that exists has the same identity.
std::optional<FileIdentity> fileIdentity(const QString& path);

/// By how many names (hard links) the file can be reached; 0 when there is none. On Windows always 1.
int nameCount(const QString& path);
