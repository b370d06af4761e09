#include "app/base/write_whole.h"

#include "app/base/base_text.h"
#include "app/base/file_bytes.h"

#include <QDir>
#include <QSaveFile>

namespace {
/// Where a part was taken, the reason shows only when the rest is tried.
bool flushWhole(QSaveFile& file) {
  if (file.flush()) return true;
  file.flush();
  return false;
}
} // namespace

bool writeWhole(QSaveFile& file, QByteArrayView bytes) {
  while (!bytes.isEmpty()) {
    const qint64 written = file.write(bytes.data(), bytes.size());
    if (written <= 0) {
      flushWhole(file);
      return false;
    }
    bytes = bytes.sliced(written);
  }
  return true;
}

Result<void> writeFile(const QString& path, QByteArrayView bytes) {
  QSaveFile file(path);
  if (openForOwner(file) && writeWhole(file, bytes) && commitWhole(file)) return {};
  return refuse(
      QStringLiteral("FILE"),
      BaseText::tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
}

bool commitWhole(QSaveFile& file) {
  return flushWhole(file) && file.commit();
}
