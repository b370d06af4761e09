#pragma once
#include <QByteArray>
#include <utility>
#include <vector>
#include <zip.h>

/// The parts of an archive: names and contents.
using ArchiveParts = std::vector<std::pair<QByteArray, QByteArray>>;

/// A zip archive of these parts, made by libzip in memory; empty where it cannot be made.
inline QByteArray zipped(const ArchiveParts& parts, bool deflated = true) {
  zip_source_t* place = zip_source_buffer_create(nullptr, 0, 0, nullptr);
  zip_t* archive = place ? zip_open_from_source(place, ZIP_CREATE | ZIP_TRUNCATE, nullptr) : nullptr;
  if (!archive) return {};
  zip_source_keep(place);
  for (const auto& [name, content] : parts) {
    zip_source_t* part =
        zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
    const zip_int64_t index = zip_file_add(archive, name.constData(), part, ZIP_FL_ENC_UTF_8);
    if (index < 0)
      zip_source_free(part);
    else if (!deflated)
      zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
  }
  QByteArray bytes;
  zip_stat_t about;
  if (zip_close(archive) == 0 && zip_source_stat(place, &about) == 0 && zip_source_open(place) == 0) {
    bytes.resize(static_cast<qsizetype>(about.size));
    if (zip_source_read(place, bytes.data(), about.size) != static_cast<zip_int64_t>(about.size))
      bytes.clear();
    zip_source_close(place);
  }
  zip_source_free(place);
  return bytes;
}
