#include "db/exchange/hand_over/hand_over.h"
#include "tests/support/files/file_content.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

namespace tst_hand_over_file {

/// An export of one file, by a writer that only says how the study ends.
class TestHandOverFile : public QObject {
  Q_OBJECT
 private:
  QString place(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
  QStringList left() const {
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
  }
  qint64 lines() { return m_test->session().journalHead().sequence; }
  QString ruleOf(const WriteExport& write, const char* name = "study.txt") {
    const auto done = handOverFile(m_test->session(), place(name), u"text"_qs, write);
    return done ? QString() : done.error().rule;
  }
  static Result<qint64> writeBytes(const ExportSource& source, ExportFolder& into, const Progress&) {
    return into.write(u"any.txt"_qs, QByteArray::number(source.head.sequence)).map([] { return qint64(7); });
  }
  /// As a library does that takes a path.
  static Result<qint64> makeFile(const ExportSource&, ExportFolder& into, const Progress&) {
    const auto make = [](const QString& path) -> Result<void> {
      put(path, "made elsewhere");
      return {};
    };
    return into.make(u"any.bin"_qs, make).map([] { return qint64(3); });
  }

  std::unique_ptr<TestStudy> m_test;
  QTemporaryDir m_folder;

 private Q_SLOTS:
  void init() { m_test = std::make_unique<TestStudy>(); }
  void cleanup() {
    m_test.reset();
    for (const QString& name : left())
      QVERIFY(QDir(m_folder.path()).remove(name) || QDir(m_folder.filePath(name)).removeRecursively());
  }

  void theFileGetsItsName() {
    const qint64 before = lines();
    const auto done = handOverFile(m_test->session(), place("study.txt"), u"text"_qs, writeBytes);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QCOMPARE(left(), QStringList{u"study.txt"_qs});
    const QByteArray content = contentOf(place("study.txt"));
    QCOMPARE(content, QByteArray::number(before));
    QCOMPARE(done->checksum, QCryptographicHash::hash(content, QCryptographicHash::Sha256));
    QCOMPARE(done->rows, 7);
    QCOMPARE(lines(), before + 1);
    const auto line = m_test->session().auditTrail().lines(0, 1);
    QVERIFY(line && line->front().action == u"hand-over");
    const QString told = line->front().changes.front().newValue;
    QVERIFY2(told.contains(QString::fromLatin1(done->checksum.toHex())), qPrintable(told));
  }

  void whatALibraryMadeIsTheOwnersOnly() {
    const auto done = handOverFile(m_test->session(), place("study.bin"), u"binary"_qs, makeFile);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QCOMPARE(contentOf(place("study.bin")), QByteArray("made elsewhere"));
    QCOMPARE(QFileInfo(place("study.bin")).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QCOMPARE(left(), QStringList{u"study.bin"_qs});
  }

  void refusedItLeavesNothing() {
    const qint64 before = lines();
    const auto refused = [](const ExportSource& source, ExportFolder& into, const Progress& progress) {
      const auto written = writeBytes(source, into, progress);
      return written ? Result<qint64>(refuse(u"IDENTIFIER"_qs, u"found"_qs)) : written;
    };
    QCOMPARE(ruleOf(refused), u"IDENTIFIER"_qs);
    const auto nothingMade = [](const ExportSource&, ExportFolder& into, const Progress&) {
      return into.make(u"any"_qs, [](const QString&) { return Result<void>(); }).map([] {
        return qint64(0);
      });
    };
    QCOMPARE(ruleOf(nothingMade), u"FILE"_qs);
    QCOMPARE(ruleOf(writeBytes, "none/study.txt"), u"FILE"_qs);
    QVERIFY(left().isEmpty());
    QCOMPARE(lines(), before);
  }

  void nothingIsWrittenOver() {
    QVERIFY(put(place("study.txt"), "there"));
    QCOMPARE(ruleOf(writeBytes), u"FILE"_qs);
    QCOMPARE(contentOf(place("study.txt")), QByteArray("there"));
    QCOMPARE(left(), QStringList{u"study.txt"_qs});
  }
};

COHORTDESK_TEST(TestHandOverFile, QCoreApplication)
} // namespace tst_hand_over_file
#include "tst_hand_over_file.moc"
