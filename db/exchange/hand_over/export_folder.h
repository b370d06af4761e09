#pragma once
#include "app/base/refusal.h"

#include <QByteArray>
#include <QStringList>
#include <functional>

/// The folder into which an export is written, beside its place: nobody but its owner may read it.
class ExportFolder {
 public:
  explicit ExportFolder(const QString& path) : m_path(path) {}

  using Put = std::function<void(const QByteArray&)>;
  /// Writes the file "raw/ae.csv" with what `fill` puts, piece by piece. Refusal FILE, and those of `fill`.
  Result<void> write(const QString& name, const std::function<Result<void>(const Put&)>& fill);
  Result<void> write(const QString& name, const QByteArray& content);
  /// Writes MANIFEST.sha256, the checksum of each file as `sha256sum -c` reads it, and answers its own.
  Result<QByteArray> writeManifest();

 private:
  QString m_path;
  QByteArray m_manifest;
  QByteArray m_last; ///< SHA-256 of the file that was written last
};
