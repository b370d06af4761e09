#include "db/exchange/hand_over/package/odm_folder.h"

#include "db/exchange/hand_over/odm/odm_writer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <stdexcept>

namespace {
using SchemaSums = std::vector<std::pair<QString, QByteArray>>;

Result<SchemaSums> writeSchemas(ExportFolder& into) {
  SchemaSums sums;
  for (const QString& name : QDir(u":/odm"_qs).entryList(QDir::Files)) {
    QFile schema(u":/odm/" + name);
    if (!schema.open(QIODevice::ReadOnly)) throw std::logic_error("a schema of ODM is missing");
    if (auto written = into.write(u"odm/" + name, schema.readAll()); !written)
      return tl::unexpected(written.error());
    if (name.endsWith(u".xsd")) sums.emplace_back(name, into.lastChecksum());
  }
  return sums;
}

/// Asks the schemas that are handed over with it, which lie beside it.
Result<CheckedOdm> askedOdm(CheckedOdm file, const QDir& folder, const Progress& progress) {
  file.schema = askOdmSchema(folder.filePath(u"ODM1-3-2.xsd"_qs), folder.filePath(file.name), progress);
  if (auto refused = refuseFaults(file.name, file.schema)) return tl::unexpected(*refused);
  return file;
}
} // namespace

Result<void> writeOdmFolder(const ExportSource& source, const ExportWords& words, ExportFolder& into,
                            const QDateTime& madeAt, const Progress& progress) {
  const auto schemas = writeSchemas(into);
  if (!schemas) return tl::unexpected(schemas.error());
  std::vector<CheckedOdm> files;
  for (const auto& [kind, name] : {std::pair{OdmKind::Snapshot, u"odm/snapshot.xml"_qs},
                                   std::pair{OdmKind::Transactional, u"odm/transactional.xml"_qs}}) {
    auto written = writeOdm(source, words, into, name, {kind, ExportLanguage::Both, madeAt}, progress);
    if (!written) return tl::unexpected(written.error());
    auto asked = askedOdm(std::move(*written), QFileInfo(into.lastPath()).dir(), progress);
    if (!asked) return tl::unexpected(asked.error());
    files.push_back(std::move(*asked));
  }
  return into.write(u"odm/check.txt"_qs, odmReport(source, files, *schemas));
}
