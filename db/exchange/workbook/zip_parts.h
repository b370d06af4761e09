#pragma once
#include <QByteArray>
#include <QHash>
#include <QString>
#include <memory>
#include <tl/expected.hpp>

struct zip;

/// The parts of an office document: a zip archive, read by libzip from memory. Nothing in it is believed:
/// sizes are counted while a part is inflated, and names that lead elsewhere, names that stand twice, sealed
/// parts, parts that inflate out of all proportion, and more of them than any office document has, are
/// refused. Every refusal is a sentence.
class ZipParts {
 public:
  static constexpr qint64 mostPartBytes = qint64(64) * 1024 * 1024; ///< of one part, inflated
  static constexpr qint64 mostBytes = 4 * mostPartBytes;            ///< of all that are read
  static constexpr qint64 mostParts = 4096;
  static constexpr qint64 mostRatio = 400; ///< inflated to deflated, of a part of more than a megabyte

  static tl::expected<ZipParts, QString> open(const QByteArray& bytes);

  /// Names are compared as the format has it: case ignored.
  bool has(const QString& name) const { return m_places.contains(name.toCaseFolded()); }
  tl::expected<QByteArray, QString> part(const QString& name);

 private:
  struct Discard {
    void operator()(zip* archive) const;
  };
  ZipParts() = default;
  std::optional<QString> takeNames();
  std::optional<QString> takeName(quint64 place);

  QByteArray m_bytes; ///< libzip reads in them
  std::unique_ptr<zip, Discard> m_archive;
  QHash<QString, quint64> m_places; ///< by folded name
  qint64 m_read = 0;
};
