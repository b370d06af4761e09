#include "app/base/write_whole.h"

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

bool commitWhole(QSaveFile& file) {
  return flushWhole(file) && file.commit();
}
