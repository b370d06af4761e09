#pragma once
#include <QByteArray>

/// What was exported.
struct HandedOver {
  qint64 rows = 0;
  QByteArray checksum; ///< SHA-256 of its MANIFEST.sha256, or of the one file that it is
};
