#include "tests/faults/forgery/sqlite_pages.h"

#include <QtEndian>

namespace {
constexpr qsizetype fileHeader = 100;
constexpr qsizetype sector = 512;

template <class Number>
Number numberAt(const QByteArray& bytes, qsizetype at) {
  return qFromBigEndian<Number>(bytes.constData() + at);
}

void append(QByteArray& bytes, quint32 number) {
  char text[sizeof number];
  qToBigEndian(number, text);
  bytes.append(text, sizeof text);
}

/// Every two hundredth byte, from the end.
quint32 sumOf(const QByteArray& page, quint32 nonce) {
  quint32 sum = nonce;
  for (qsizetype at = page.size() - 200; at > 0; at -= 200)
    sum += static_cast<quint8>(page[at]);
  return sum;
}
} // namespace

qsizetype pageSizeOf(const QByteArray& file) {
  const quint16 size = numberAt<quint16>(file, 16);
  return size == 1 ? 65536 : size;
}

qsizetype placeOf(const QByteArray& file, quint32 page) {
  return (static_cast<qsizetype>(page) - 1) * pageSizeOf(file);
}

std::vector<quint32> pagesOf(const QByteArray& file, quint32 root) {
  std::vector<quint32> pages{root};
  const qsizetype page = placeOf(file, root);
  const qsizetype header = page + (root == 1 ? fileHeader : 0);
  const bool isLeaf = file[header] >= 8; // 10 and 13; inner pages are 2 and 5
  if (isLeaf) return pages;
  const auto add = [&](qsizetype child) {
    const std::vector<quint32> below = pagesOf(file, numberAt<quint32>(file, child));
    pages.insert(pages.end(), below.begin(), below.end());
  };
  for (int cell = 0; cell < numberAt<quint16>(file, header + 3); ++cell)
    add(page + numberAt<quint16>(file, header + 12 + 2 * cell));
  add(header + 8);
  return pages;
}

QByteArray rollbackJournal(const QByteArray& before, const QByteArray& after, quint32 nonce) {
  const qsizetype size = pageSizeOf(after);
  const auto pages = static_cast<quint32>(after.size() / size);
  QByteArray records;
  quint32 count = 0;
  for (quint32 page = 1; page <= pages; ++page) {
    const QByteArray content = after.mid(placeOf(after, page), size);
    if (content == before.mid(placeOf(after, page), size)) continue;
    append(records, page);
    append(records.append(content), sumOf(content, nonce));
    ++count;
  }
  QByteArray header = QByteArray::fromHex("d9d505f920a163d7");
  for (const quint32 number : {count, nonce, pages, static_cast<quint32>(sector), static_cast<quint32>(size)})
    append(header, number);
  return header.leftJustified(sector, '\0') + records;
}
