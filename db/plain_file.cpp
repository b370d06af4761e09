#include "db/plain_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(PlainFile)
};

QString isALink() {
  return Words::tr("It is a symbolic link. Take it away.");
}
QString isAFolder() {
  return Words::tr("It is a folder. Take it away.");
}
QString isNoPlainFile() {
  return Words::tr("It is no ordinary file of its own. Take it away.");
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
