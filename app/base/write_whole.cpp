#include "app/base/write_whole.h"

#include <QSaveFile>

bool writeWhole(QSaveFile& file, QByteArrayView bytes) {
  while (!bytes.isEmpty()) {
    const qint64 written = file.write(bytes.data(), bytes.size());
    if (written <= 0) return false;
    bytes = bytes.sliced(written);
  }
  return true;
}

bool commitWhole(QSaveFile& file) {
  return file.flush() && file.commit();
}
