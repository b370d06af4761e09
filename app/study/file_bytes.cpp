#include "app/study/file_bytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <algorithm>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(FileBytes)
};
constexpr qint64 piece = 1 << 20;
constexpr qint64 mebibyte = 1 << 20;

tl::unexpected<Refusal> unread(const QString& path, const QString& why) {
  return refuse(QStringLiteral("FILE"),
                Text::tr("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(path), why));
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
    return refuse(QStringLiteral("FILE"), Text::tr("%1 is larger than %2 MB and was not read.")
                                              .arg(QDir::toNativeSeparators(path))
                                              .arg(most / mebibyte));
  return content;
}
