#include "db/exchange/workbook/zip_parts.h"

#include "db/exchange/exchange_text.h"

#include <algorithm>
#include <optional>
#include <zip.h>

namespace {
constexpr qint64 mebibyte = 1 << 20;

QString damagedZip() {
  return ExchangeText::tr("This file is damaged: it begins as a workbook, and cannot be unpacked.");
}

bool leadsElsewhere(const QString& name) {
  QStringList segments = name.split(u'/');
  if (segments.size() > 1 && segments.last().isEmpty()) segments.removeLast(); // a folder
  const auto odd = [](const QString& segment) {
    return segment.isEmpty() || segment == u"." || segment == u".." || segment.contains(u'\\') ||
           segment.contains(u':');
  };
  return std::any_of(segments.begin(), segments.end(), odd) ||
         std::any_of(name.begin(), name.end(), [](QChar c) { return c < u' '; });
}

/// An open part, closed with its scope.
struct CloseFile {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};
} // namespace

void ZipParts::Discard::operator()(zip* archive) const {
  zip_discard(archive);
}

tl::expected<ZipParts, QString> ZipParts::open(const QByteArray& bytes) {
  ZipParts parts;
  parts.m_bytes = bytes;
  zip_source_t* source = zip_source_buffer_create(parts.m_bytes.constData(),
                                                  static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
  if (!source) return tl::unexpected(damagedZip());
  parts.m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, nullptr));
  if (!parts.m_archive) {
    zip_source_free(source);
    return tl::unexpected(damagedZip());
  }
  if (auto refused = parts.takeNames()) return tl::unexpected(*refused);
  return parts;
}

std::optional<QString> ZipParts::takeNames() {
  const zip_int64_t entries = zip_get_num_entries(m_archive.get(), 0);
  if (entries > mostParts)
    return ExchangeText::tr("This workbook has more than %1 parts and is not read.").arg(mostParts);
  for (zip_int64_t place = 0; place < entries; ++place)
    if (auto refused = takeName(static_cast<quint64>(place))) return refused;
  return std::nullopt;
}

std::optional<QString> ZipParts::takeName(quint64 place) {
  zip_stat_t about;
  if (zip_stat_index(m_archive.get(), place, 0, &about) != 0 || !(about.valid & ZIP_STAT_NAME))
    return damagedZip();
  const QString name = QString::fromUtf8(about.name);
  if (leadsElsewhere(name))
    return ExchangeText::tr("A part of this workbook has the name “%1”, which leads elsewhere.")
        .arg(name.left(80));
  const bool isFolder = name.endsWith(u'/');
  if (!isFolder && m_places.contains(name.toCaseFolded()))
    return ExchangeText::tr("The part “%1” of this workbook is there twice.").arg(name.left(80));
  if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) && about.encryption_method != ZIP_EM_NONE)
    return ExchangeText::tr("This workbook is protected by a password. Save a copy without one.");
  if ((about.valid & ZIP_STAT_COMP_METHOD) && about.comp_method != ZIP_CM_STORE &&
      about.comp_method != ZIP_CM_DEFLATE)
    return ExchangeText::tr("This workbook is packed in a way that no spreadsheet uses.");
  if (!isFolder) m_places.insert(name.toCaseFolded(), place);
  return std::nullopt;
}

tl::expected<QByteArray, QString> ZipParts::part(const QString& name) {
  const auto place = m_places.constFind(name.toCaseFolded());
  if (place == m_places.constEnd())
    return tl::unexpected(ExchangeText::tr("The part “%1” of this workbook is missing.").arg(name.left(80)));
  zip_stat_t about;
  const bool known = zip_stat_index(m_archive.get(), *place, 0, &about) == 0;
  const qint64 packed =
      known && (about.valid & ZIP_STAT_COMP_SIZE) ? static_cast<qint64>(about.comp_size) : 0;
  const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(m_archive.get(), *place, 0));
  if (!file) return tl::unexpected(damagedZip());
  QByteArray content;
  QByteArray piece(1 << 16, Qt::Uninitialized);
  zip_int64_t length = 0;
  while ((length = zip_fread(file.get(), piece.data(), static_cast<zip_uint64_t>(piece.size()))) > 0) {
    content.append(piece.constData(), length);
    m_read += length;
    if (content.size() > mostPartBytes || m_read > mostBytes)
      return tl::unexpected(ExchangeText::tr("The part “%1” of this workbook is larger than %2 MB, unpacked, "
                                             "and is not read.")
                                .arg(name.left(80))
                                .arg(mostPartBytes / mebibyte));
    if (content.size() > mebibyte && content.size() / mostRatio > packed)
      return tl::unexpected(
          ExchangeText::tr("The part “%1” of this workbook unpacks to more than %2 times its size and "
                           "is not read.")
              .arg(name.left(80))
              .arg(mostRatio));
  }
  if (length < 0) return tl::unexpected(damagedZip());
  return content;
}
