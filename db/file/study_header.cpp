#include "db/file/study_header.h"

#include "db/sqlite/db_text.h"
#include "db/sqlite/migration.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace {
// SQLite's file format, section 1.3.
constexpr qsizetype headerSize = 100;
constexpr qsizetype applicationIdAt = 68;

std::optional<Refusal> fileRefused(const QString& message) {
  return Refusal{u"FILE"_qs, message, {}};
}
} // namespace

std::optional<Refusal> refuseForeignFile(const QString& path) {
  QFile file(path);
  if (!QFileInfo(path).isFile()) return fileRefused(DbText::tr("There is no file %1.").arg(path));
  if (!file.open(QIODevice::ReadOnly))
    return fileRefused(DbText::tr("%1 cannot be read: %2").arg(path, file.errorString()));
  const QByteArray header = file.read(headerSize);
  const bool ours = header.size() == headerSize && header.startsWith(QByteArray("SQLite format 3\0", 16)) &&
                    qFromBigEndian<qint32>(header.constData() + applicationIdAt) == studyApplicationId;
  if (!ours) return fileRefused(DbText::tr("%1 is not a study of this program.").arg(path));
  return std::nullopt;
}

std::optional<Refusal> refuseNewer(Connection& connection) {
  if (schemaVersion(connection) <= newestSchemaVersion()) return std::nullopt;
  return fileRefused(
      DbText::tr("The study was written by a newer version of the program. Open it with that."));
}
