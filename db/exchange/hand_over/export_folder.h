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
  /// For a library that writes by itself: `make` makes the file at the path that it is handed. What it cannot
  /// write it answers as a refusal.
  Result<void> make(const QString& name, const std::function<Result<void>(const QString& path)>& make);
  /// Writes MANIFEST.sha256, the checksum of each file as `sha256sum -c` reads it, and answers its own.
  Result<QByteArray> writeManifest();

  /// The file that was written last, and its SHA-256.
  const QString& lastPath() const { return m_lastPath; }
  const QByteArray& lastChecksum() const { return m_last; }

 private:
  void note(const QString& name, const QByteArray& checksum);

  QString m_path;
  QByteArray m_manifest;
  QString m_lastPath;
  QByteArray m_last;
};
