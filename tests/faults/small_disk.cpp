#include "tests/faults/small_disk.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>

SmallDisk::SmallDisk(const QString& size) {
  const bool apart =
      ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
  m_mounted = apart && ::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0,
                               QByteArray("size=" + size.toLatin1()).constData()) == 0;
}
SmallDisk::~SmallDisk() {
  if (m_mounted) ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
}
bool SmallDisk::makeReadOnly() {
  return m_mounted && ::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs",
                              MS_REMOUNT | MS_RDONLY, nullptr) == 0;
}
#else
SmallDisk::SmallDisk(const QString&) {}
SmallDisk::~SmallDisk() = default;
bool SmallDisk::makeReadOnly() {
  return false;
}
#endif
