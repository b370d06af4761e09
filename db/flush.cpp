#include "db/flush.h"

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
