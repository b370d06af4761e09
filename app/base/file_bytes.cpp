#include "app/base/file_bytes.h"

#include "app/base/base_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

namespace {
constexpr qint64 piece = 1 << 20;
constexpr qint64 mebibyte = 1 << 20;

tl::unexpected<Refusal> unread(const QString& path, const QString& why) {
  return refuse(QStringLiteral("FILE"),
                BaseText::tr("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(path), why));
}
} // namespace

Result<QByteArray> fileBytes(const QString& path, qint64 most) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return unread(path, file.errorString());
  QByteArray content;
  content.reserve(std::min(file.size(), most));
  // Of a device the size is not known: it is read piece by piece, and no further than that.
  QByteArray next(piece, Qt::Uninitialized);
  qint64 length = 0;
  while (content.size() <= most && (length = file.read(next.data(), piece)) > 0)
    content.append(next.constData(), length);
  if (length < 0) return unread(path, file.errorString());
  if (content.size() > most)
    return refuse(QStringLiteral("FILE"), BaseText::tr("%1 is larger than %2 MB and was not read.")
                                              .arg(QDir::toNativeSeparators(path))
                                              .arg(most / mebibyte));
  return content;
}

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
