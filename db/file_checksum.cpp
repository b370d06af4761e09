#include "db/file_checksum.h"

#include "db/flush.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <sodium.h>

namespace {
constexpr qint64 chunk = 1 << 20;
constexpr std::size_t digestSize = 32;

QString checksumPath(const QString& studyPath) {
  return studyPath + u".checksum";
}

/// Empty when the file cannot be read to its end.
QByteArray digestOf(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return {};
  crypto_generichash_state state;
  crypto_generichash_init(&state, nullptr, 0, digestSize);
  QByteArray part(chunk, Qt::Uninitialized);
  qint64 length = 0;
  while ((length = file.read(part.data(), chunk)) > 0)
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(part.constData()),
                              static_cast<quint64>(length));
  if (length < 0) return {};
  QByteArray digest(digestSize, '\0');
  crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(digest.data()), digestSize);
  return digest.toHex();
}

bool hasLog(const QString& studyPath) {
  return QFileInfo(studyPath + u"-wal").size() > 0;
}
} // namespace

ChecksumState compareChecksum(const QString& studyPath) {
  QFile file(checksumPath(studyPath));
  if (!file.exists()) return ChecksumState::Absent;
  if (!file.open(QIODevice::ReadOnly)) return ChecksumState::Differs;
  const QByteArray written = file.readLine(256).trimmed();
  return !hasLog(studyPath) && !written.isEmpty() && written == digestOf(studyPath) ? ChecksumState::Matches
                                                                                    : ChecksumState::Differs;
}

void writeChecksum(const QString& studyPath) {
  if (hasLog(studyPath)) return;
  const QByteArray digest = digestOf(studyPath);
  QSaveFile file(checksumPath(studyPath));
  if (digest.isEmpty() || !file.open(QIODevice::WriteOnly)) return;
  file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
  file.write(digest + '\n');
  file.commit();
}

void removeChecksum(const QString& studyPath) {
  if (QFile::remove(checksumPath(studyPath))) flushToDisk(QFileInfo(studyPath).absolutePath());
}
