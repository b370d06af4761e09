#include "app/base/file_bytes.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_file_bytes {

class TestFileBytes : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isReadWholeOrNotAtAll_data();
  void isReadWholeOrNotAtAll();
  void whatIsNoFile_data();
  void whatIsNoFile();

 private:
  QString write(const QByteArray& content) {
    const QString path = m_folder.filePath(QStringLiteral("content"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) qFatal("not written");
    return path;
  }
  QTemporaryDir m_folder;
};

void TestFileBytes::isReadWholeOrNotAtAll_data() {
  QTest::addColumn<qint64>("size");
  QTest::addColumn<qint64>("most");
  QTest::addColumn<bool>("read");
  constexpr qint64 mebibyte = 1 << 20;
  QTest::newRow("empty") << qint64(0) << mebibyte << true;
  QTest::newRow("a byte") << qint64(1) << mebibyte << true;
  QTest::newRow("just one less") << mebibyte - 1 << mebibyte << true;
  QTest::newRow("just as many") << mebibyte << mebibyte << true;
  QTest::newRow("one too many") << mebibyte + 1 << mebibyte << false;
  QTest::newRow("several pieces") << 3 * mebibyte + 5 << 4 * mebibyte << true;
  QTest::newRow("several pieces too many") << 3 * mebibyte + 5 << mebibyte << false;
  QTest::newRow("as many as there may be") << mostFileBytes << mostFileBytes << true;
  QTest::newRow("one more than there may be") << mostFileBytes + 1 << mostFileBytes << false;
}

void TestFileBytes::isReadWholeOrNotAtAll() {
  QFETCH(qint64, size);
  QFETCH(qint64, most);
  QFETCH(bool, read);
  QByteArray content(size, 'x');
  if (size > 0) content.back() = 'y';
  const auto bytes = fileBytes(write(content), most);
  QCOMPARE(bytes.has_value(), read);
  if (read) {
    QVERIFY(*bytes == content);
    return;
  }
  QCOMPARE(bytes.error().rule, QStringLiteral("FILE"));
  QVERIFY2(bytes.error().message.contains(QStringLiteral("content is larger than %1 MB").arg(most >> 20)),
           qPrintable(bytes.error().message));
}

void TestFileBytes::whatIsNoFile_data() {
  QTest::addColumn<QString>("path");
  QTest::addColumn<QString>("said");
  QTest::newRow("nothing") << m_folder.filePath(QStringLiteral("nothing")) << "cannot be read";
  QTest::newRow("folder") << m_folder.path() << "cannot be read";
  if (QFile::exists(QStringLiteral("/dev/zero")))
    QTest::newRow("device that does not end") << "/dev/zero"
                                              << "is larger than 64 MB";
}

void TestFileBytes::whatIsNoFile() {
  QFETCH(QString, path);
  QFETCH(QString, said);
  const auto bytes = fileBytes(path);
  QVERIFY(!bytes);
  QCOMPARE(bytes.error().rule, QStringLiteral("FILE"));
  QVERIFY2(bytes.error().message.contains(said), qPrintable(bytes.error().message));
}

COHORTDESK_TEST(TestFileBytes, QCoreApplication)
} // namespace tst_file_bytes
#include "tst_file_bytes.moc"
