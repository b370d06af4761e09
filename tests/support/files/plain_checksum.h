#pragma once
#include "db/file/file_checksum.h"
#include "tests/support/files/file_content.h"

#include <QCryptographicHash>

/// The first line of a study's `.checksum`, which anybody can write; behind it what is handed in.
inline bool putPlainChecksum(const QString& studyPath, const QByteArray& secondLine = {}) {
  const QByteArray digest =
      QCryptographicHash::hash(contentOf(studyPath), QCryptographicHash::Blake2b_256).toHex();
  return put(checksumPath(studyPath), digest + '\n' + secondLine);
}
