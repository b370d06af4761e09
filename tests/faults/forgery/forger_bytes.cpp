#include "tests/faults/forgery/forger.h"
#include "tests/faults/forgery/sqlite_pages.h"
#include "tests/support/files/file_content.h"

#include <algorithm>

QString Forger::flipBits(QByteArray& file, int most) {
  const int first = below(file.size());
  const int count = 1 + below(most);
  for (qsizetype at = first; at < std::min<qsizetype>(first + count, file.size()); ++at)
    file[at] = static_cast<char>(file[at] ^ (1 << below(8)));
  return QStringLiteral("a bit flipped in each of %1 bytes from %2").arg(count).arg(first);
}

/// Two whole pages: what lies in the second one is put over the first, or they change places, or the first
/// is overwritten with what was never in the file.
QString Forger::shufflePages(QByteArray& file) {
  const qsizetype size = pageSizeOf(file);
  const qsizetype places[] = {below(file.size() / size) * size, below(file.size() / size) * size};
  const QByteArray first = file.mid(places[0], size);
  const QByteArray second = file.mid(places[1], size);
  const QString where = QStringLiteral("%1 of the pages from byte %2 and %3");
  const QByteArrayList contents{second, second, bytes(size), QByteArray(size, '\0')};
  const int how = below(contents.size());
  file.replace(places[0], size, contents.at(how));
  if (how == 0) file.replace(places[1], size, first);
  return where.arg(how == 0 ? QStringLiteral("exchange") : QStringLiteral("overwriting"))
      .arg(places[0])
      .arg(places[1]);
}

Forgery Forger::damageBytes(const QString& path) {
  const QByteArray whole = contentOf(path);
  QByteArray file = whole;
  Forgery forgery;
  const int how = below(8);
  if (how < 3)
    forgery.what = flipBits(file, 1);
  else if (how < 5)
    forgery.what = flipBits(file, 64);
  else if (how < 7)
    forgery.what = shufflePages(file);
  else {
    file.chop(1 + below(pageSizeOf(file)));
    forgery.what = QStringLiteral("cut after byte %1").arg(file.size());
  }
  return file != whole && put(path, file) ? forgery : Forgery();
}
