#include "db/sqlite/plain_file.h"

#include "db/sqlite/db_text.h"

#include <QFile>
#include <QFileInfo>
#ifdef Q_OS_WIN
#include <io.h>

bool flushToDisk(const QString& path) {
  if (QFileInfo(path).isDir()) return true;
  QFile file(path);
  return file.open(QIODevice::ReadWrite) && _commit(file.handle()) == 0;
}
#else
#include <fcntl.h>
#include <unistd.h>

bool flushToDisk(const QString& path) {
  const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return false;
  const bool flushed = ::fsync(descriptor) == 0;
  ::close(descriptor);
  return flushed;
}
#endif

namespace {
QString isALink() {
  return DbText::tr("It is a symbolic link. Take it away.");
}
QString isAFolder() {
  return DbText::tr("It is a folder. Take it away.");
}
QString isNoPlainFile() {
  return DbText::tr("It is no ordinary file of its own. Take it away.");
}
} // namespace

#ifdef Q_OS_WIN
std::optional<QString> openPlainFile(QFile& file, const QString& path, QIODevice::OpenMode mode) {
  const QFileInfo found(path);
  if (found.isSymLink()) return isALink();
  if (found.isDir()) return isAFolder();
  if (found.exists() && !found.isFile()) return isNoPlainFile();
  file.setFileName(path);
  if (file.open(mode | QIODevice::Unbuffered)) return std::nullopt;
  return file.errorString() + u'.';
}
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {
QString whyNot(int error) {
  if (error == ELOOP) return isALink();
  if (error == EISDIR) return isAFolder();
  return qt_error_string(error) + u'.';
}
} // namespace

std::optional<QString> openPlainFile(QFile& file, const QString& path, QIODevice::OpenMode mode) {
  const bool writes = mode & QIODevice::WriteOnly;
  // Not to wait for whoever holds the other end of a pipe of that name.
  const int flags = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | (writes ? O_RDWR | O_CREAT : O_RDONLY);
  const int descriptor = ::open(QFile::encodeName(path).constData(), flags, S_IRUSR | S_IWUSR);
  if (descriptor < 0) return whyNot(errno);
  struct stat found {};
  const bool known = ::fstat(descriptor, &found) == 0;
  if (!known || !S_ISREG(found.st_mode) || found.st_nlink != 1) {
    ::close(descriptor);
    return known && S_ISDIR(found.st_mode) ? isAFolder() : isNoPlainFile();
  }
  if (writes) ::fchmod(descriptor, S_IRUSR | S_IWUSR);
  if (file.open(descriptor, mode | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) return std::nullopt;
  ::close(descriptor);
  return file.errorString() + u'.';
}
#endif

bool makeOwnFile(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void removeDatabase(const QString& path) {
  for (const char* companion : {"", "-wal", "-shm", "-journal"})
    QFile::remove(path + QLatin1String(companion));
}

std::optional<Refusal> refuseExisting(const QString& path) {
  if (!QFileInfo::exists(path)) return std::nullopt;
  return Refusal{u"FILE"_qs, DbText::tr("%1 exists already. A study is never written over.").arg(path),
                 u"path"_qs};
}
