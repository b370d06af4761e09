#include "db/sqlite/file_identity.h"

#include <QFile>

#ifdef Q_OS_WIN
std::optional<FileIdentity> fileIdentity(const QString& path) {
  return QFile::exists(path) ? std::optional(FileIdentity()) : std::nullopt;
}

int nameCount(const QString& path) {
  return QFile::exists(path) ? 1 : 0;
}
#else
#include <sys/stat.h>

std::optional<FileIdentity> fileIdentity(const QString& path) {
  struct stat found {};
  if (::stat(QFile::encodeName(path).constData(), &found) != 0) return std::nullopt;
  return FileIdentity{static_cast<quint64>(found.st_dev), static_cast<quint64>(found.st_ino)};
}

int nameCount(const QString& path) {
  struct stat found {};
  return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? static_cast<int>(found.st_nlink) : 0;
}
#endif
