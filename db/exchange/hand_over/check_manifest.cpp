#include "db/exchange/hand_over/check_manifest.h"

#include "app/base/file_bytes.h"
#include "db/exchange/exchange_text.h"
#include "db/sqlite/file_errors.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace {
const QString manifestName = u"MANIFEST.sha256"_qs;

/// As the export writes it: 64 digits, two blanks, a name below the folder.
struct ManifestLine {
  QByteArray checksum; ///< hexadecimal
  QString file;        ///< empty = the line is none
};

ManifestLine manifestLine(const QString& line) {
  static const QRegularExpression form(u"^([0-9a-f]{64})  (\\S.*)$"_qs);
  const QRegularExpressionMatch match = form.match(line);
  const QString file = match.captured(2);
  const bool isBelow = file == QDir::cleanPath(file) && !QDir::isAbsolutePath(file) && file != u".." &&
                       !file.startsWith(u"../") && !file.contains(u'\\');
  return {match.captured(1).toLatin1(), isBelow ? file : QString()};
}

/// No plain file, or one below a link, is not what was handed over.
bool isPlain(const QString& folder, const QString& file) {
  QString path = folder;
  for (const QString& part : file.split(u'/')) {
    path += u'/' + part;
    if (QFileInfo(path).isSymLink()) return false;
  }
  return QFileInfo(path).isFile();
}

QByteArray sumOf(const QString& path, const Progress& progress) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  QCryptographicHash hash(QCryptographicHash::Sha256);
  while (!file.atEnd()) {
    tell(progress, CheckStage::Bytes, std::nullopt);
    const QByteArray piece = file.read(1 << 20);
    if (piece.isEmpty()) return {};
    hash.addData(piece);
  }
  return hash.result().toHex();
}

std::optional<ManifestFault> faultOf(const QString& folder, const ManifestLine& line,
                                     const Progress& progress) {
  const QString path = folder + u'/' + line.file;
  const QFileInfo place(path);
  if (!place.exists() && !place.isSymLink()) return ManifestFault{ManifestFault::Kind::Missing, line.file};
  if (isPlain(folder, line.file) && sumOf(path, progress) == line.checksum) return std::nullopt;
  return ManifestFault{ManifestFault::Kind::Changed, line.file};
}

QStringList filesIn(const QString& folder) {
  QStringList files;
  QDirIterator each(folder, QDir::Files | QDir::System | QDir::Hidden, QDirIterator::Subdirectories);
  while (each.hasNext())
    files << QDir(folder).relativeFilePath(each.next());
  files.sort();
  return files;
}

CheckedManifest compared(const QString& folder, const QByteArray& manifest, const Progress& progress) {
  CheckedManifest checked;
  checked.checksum = QCryptographicHash::hash(manifest, QCryptographicHash::Sha256);
  QSet<QString> named{manifestName};
  QStringList lines = QString::fromUtf8(manifest).split(u'\n');
  if (lines.last().isEmpty()) lines.removeLast();
  for (const QString& text : lines) {
    const ManifestLine line = manifestLine(text);
    if (line.file.isEmpty() || named.contains(line.file)) {
      checked.faults.push_back({ManifestFault::Kind::BrokenLine, text});
      continue;
    }
    named.insert(line.file);
    ++checked.files;
    if (const auto fault = faultOf(folder, line, progress)) checked.faults.push_back(*fault);
  }
  for (const QString& file : filesIn(folder))
    if (!named.contains(file)) checked.faults.push_back({ManifestFault::Kind::Strange, file});
  return checked;
}
} // namespace

Result<CheckedManifest> checkManifest(const QString& folder, const Progress& progress) {
  return catchingFileErrors([&]() -> Result<CheckedManifest> {
    if (!QFileInfo(folder).isDir())
      return refuse(u"FILE"_qs, ExchangeText::tr("There is no folder at %1.").arg(folder));
    const QString path = QDir(folder).filePath(manifestName);
    if (!QFileInfo::exists(path))
      return refuse(u"FILE"_qs, ExchangeText::tr("There is no MANIFEST.sha256 in %1: it is no export of "
                                                 "CohortDesk, or was taken apart.")
                                    .arg(folder));
    const auto manifest = fileBytes(path);
    if (!manifest) return tl::unexpected(manifest.error());
    return compared(QDir(folder).absolutePath(), *manifest, progress);
  });
}

QString manifestFaultText(const ManifestFault& fault) {
  switch (fault.kind) {
  case ManifestFault::Kind::Missing:
    return ExchangeText::tr("%1: it is missing.", "a file of an export").arg(fault.file);
  case ManifestFault::Kind::Changed:
    return ExchangeText::tr("%1: it is not as it was handed over.", "a file of an export").arg(fault.file);
  case ManifestFault::Kind::Strange:
    return ExchangeText::tr("%1: it was not handed over.", "a file of an export").arg(fault.file);
  case ManifestFault::Kind::BrokenLine:
    return ExchangeText::tr("MANIFEST.sha256: this is no line of a manifest: %1").arg(fault.file);
  }
  return {};
}
