// Files of every size near that of the disk, by pieces that are buffered and pieces that are not: whole, or
// none.
#include "app/base/write_whole.h"

#include "tests/faults/small_disk.h"
#include "tests/support/test_program.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QTest>

namespace tst_whole_on_small_disk {
constexpr int diskSize = 64 * 1024;

class TestWholeOnSmallDisk : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void isWholeOrThereIsNone_data() {
    QTest::addColumn<int>("piece"); ///< bytes
    for (const int piece : {100, 4096, 16384, 16385, 40000, 2 * diskSize})
      QTest::addRow("pieces of %d", piece) << piece;
  }
  void isWholeOrThereIsNone() {
    QFETCH(int, piece);
    const SmallDisk disk(QString::number(diskSize));
    if (!disk.isMounted()) QSKIP("this system mounts no disk for a test");
    const QString path = disk.filePath(u"file"_qs);
    int written = 0;
    int refused = 0;
    for (int size = diskSize - 8000; size < diskSize + 24000; size += 1000) {
      QSaveFile file(path);
      QVERIFY(file.open(QIODevice::WriteOnly));
      const QByteArray content(size, 'x');
      bool isWhole = true;
      for (int at = 0; isWhole && at < size; at += piece)
        isWhole = writeWhole(file, QByteArrayView(content).sliced(at, std::min(piece, size - at)));
      isWhole = isWhole && commitWhole(file);
      QCOMPARE(QFileInfo::exists(path), isWhole);
      if (isWhole) QCOMPARE(QFileInfo(path).size(), size);
      if (!isWhole) QVERIFY2(file.errorString().contains(u"No space left"), qPrintable(file.errorString()));
      QCOMPARE(isWhole, size <= diskSize);
      QFile::remove(path);
      ++(isWhole ? written : refused);
    }
    QVERIFY(written > 5 && refused > 15);
  }
};

COHORTDESK_TEST(TestWholeOnSmallDisk, QCoreApplication)
} // namespace tst_whole_on_small_disk
#include "tst_whole_on_small_disk.moc"
