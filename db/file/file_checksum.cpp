#include "db/file/file_checksum.h"

#include "app/base/file_bytes.h"
#include "app/base/write_whole.h"
#include "db/sqlite/plain_file.h"
#include "db/sqlite/progress.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <sodium.h>

namespace {
constexpr qint64 chunk = 1 << 20;
constexpr std::size_t digestSize = 32;
constexpr qint64 longestLine = 256;

/// Empty when the file cannot be read to its end.
QByteArray digestOf(const QString& path, const Progress& progress = {}) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return {};
  crypto_generichash_state state;
  crypto_generichash_init(&state, nullptr, 0, digestSize);
  QByteArray part(chunk, Qt::Uninitialized);
  qint64 length = 0;
  qint64 done = 0;
  while ((length = file.read(part.data(), chunk)) > 0) {
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(part.constData()),
                              static_cast<quint64>(length));
    tell(progress, CheckStage::Bytes, done += length, file.size());
  }
  if (length < 0) return {};
  QByteArray digest(digestSize, '\0');
  crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(digest.data()), digestSize);
  return digest.toHex();
}

bool hasLog(const QString& studyPath) {
  return QFileInfo(studyPath + u"-wal").size() > 0;
}
} // namespace

bool FileChecksum::isGenuine(const SecretKey& key) const {
  return mac.isEmpty() || mac == blake2b(digest, &key).toHex();
}

QString checksumPath(const QString& studyPath) {
  return studyPath + u".checksum";
}

FileChecksum compareChecksum(const QString& studyPath, const Progress& progress) {
  using State = FileChecksum::State;
  QFile file(checksumPath(studyPath));
  if (!file.exists()) return {};
  if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) return {State::Unreadable, {}, {}};
  const QByteArray digest = file.readLine(longestLine).trimmed();
  const QByteArray mac = file.readLine(longestLine).trimmed();
  const bool matches = !hasLog(studyPath) && !digest.isEmpty() && digest == digestOf(studyPath, progress);
  return {matches ? State::Matches : State::Differs, digest, mac};
}

void writeChecksum(const QString& studyPath, const SecretKey& key, const Progress& progress) {
  if (hasLog(studyPath)) return;
  const QByteArray digest = digestOf(studyPath, progress);
  QSaveFile file(checksumPath(studyPath));
  if (digest.isEmpty() || !openForOwner(file)) return;
  file.write(digest + '\n' + blake2b(digest, &key).toHex() + '\n');
  commitWhole(file);
}

void removeChecksum(const QString& studyPath) {
  if (QFile::remove(checksumPath(studyPath))) flushToDisk(QFileInfo(studyPath).absolutePath());
}
