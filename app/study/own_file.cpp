#include "app/study/own_file.h"

#include <QFileInfo>
#include <QSaveFile>

bool openForOwner(QSaveFile& file) {
  if (!file.open(QIODevice::WriteOnly)) return false;
  file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // a stick may know no permissions
  return true;
}

#ifdef Q_OS_WIN
OthersMay othersMay(const QString&) {
  return OthersMay::Nothing;
}
#else
OthersMay othersMay(const QString& path) {
  const QFile::Permissions mode = QFileInfo(path).permissions();
  if (mode & (QFile::WriteGroup | QFile::WriteOther)) return OthersMay::Write;
  if (mode & (QFile::ReadGroup | QFile::ReadOther)) return OthersMay::Read;
  return OthersMay::Nothing;
}
#endif
