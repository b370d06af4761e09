#include "db/exchange/hand_over/export_folder.h"

#include "app/base/file_bytes.h"
#include "app/base/write_whole.h"
#include "db/exchange/exchange_text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

Result<void> ExportFolder::write(const QString& name, const std::function<Result<void>(const Put&)>& fill) {
  const QString path = QDir(m_path).filePath(name);
  QSaveFile file(path);
  const auto failed = [&](const QString& why) {
    return refuse(u"FILE"_qs, ExchangeText::tr("%1 could not be written: %2.").arg(path, why));
  };
  if (!QDir().mkpath(QFileInfo(path).path()) || !openForOwner(file)) return failed(file.errorString());
  QCryptographicHash hash(QCryptographicHash::Sha256);
  QString why; // told at the end
  const auto filled = fill([&](const QByteArray& bytes) {
    hash.addData(bytes);
    if (why.isEmpty() && !writeWhole(file, bytes)) why = file.errorString();
  });
  if (!filled) return filled;
  if (!why.isEmpty()) return failed(why);
  if (!commitWhole(file)) return failed(file.errorString());
  note(name, hash.result());
  return {};
}

void ExportFolder::note(const QString& name, const QByteArray& checksum) {
  m_lastPath = QDir(m_path).filePath(name);
  m_last = checksum;
  m_manifest += checksum.toHex() + "  " + name.toUtf8() + '\n';
}

Result<void> ExportFolder::write(const QString& name, const QByteArray& content) {
  return write(name, [&](const Put& put) -> Result<void> {
    put(content);
    return {};
  });
}

Result<void> ExportFolder::make(const QString& name,
                                const std::function<Result<void>(const QString& path)>& make) {
  const QString path = QDir(m_path).filePath(name);
  QFile file(path);
  const auto failed = [&] {
    return refuse(u"FILE"_qs, ExchangeText::tr("%1 could not be written: %2.").arg(path, file.errorString()));
  };
  if (!QDir().mkpath(QFileInfo(path).path())) return failed();
  if (auto made = make(path); !made) return made;
  QCryptographicHash hash(QCryptographicHash::Sha256);
  if (!file.open(QIODevice::ReadOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
      !hash.addData(&file))
    return failed();
  note(name, hash.result());
  return {};
}

Result<QByteArray> ExportFolder::writeManifest() {
  return write(u"MANIFEST.sha256"_qs, QByteArray(m_manifest)).map([this] { return m_last; });
}
