// An ODM file, or a package, onto a disk that is too small for it or takes nothing, and of a study whose own
// disk fails at every call: whole, or nothing of it.
#include "db/exchange/hand_over/odm/odm_export.h"
#include "db/exchange/hand_over/package/hand_over_package.h"
#include "tests/faults/failing_calls.h"
#include "tests/faults/small_disk.h"
#include "tests/support/decided_study.h"
#include "tests/support/files/file_content.h"
#include "tests/support/odm/odm_check.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QTest>

namespace tst_failing_disk_export {
using namespace failing_calls;

QStringList filesIn(const QString& folder) {
  return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

class TestFailingDiskExport : public QObject {
  Q_OBJECT
 private:
  using Export = std::function<Result<HandedOver>(StudySession& session, const QString& to)>;
  static Export odm(OdmKind kind) {
    return [kind](StudySession& session, const QString& to) {
      return exportOdm(session, to, {kind, ExportLanguage::Both, {}});
    };
  }
  static Export package() {
    return [](StudySession& session, const QString& to) { return exportHandOver(session, to, {}); };
  }
  qint64 lines() { return m_test->session().journalHead().sequence; }

  std::unique_ptr<TestStudy> m_test;

 private Q_SLOTS:
  void initTestCase() { FailingDisk::install(); }
  void init() {
    m_test = std::make_unique<TestStudy>();
    QVERIFY(makeDecided(*m_test));
  }
  void cleanup() {
    FailingDisk::disarm();
    m_test.reset();
  }

  void itsDiskIsTooSmall_data() {
    QTest::addColumn<Export>("write");
    QTest::addColumn<int>("whole"); ///< KB that are enough
    QTest::newRow("snapshot") << odm(OdmKind::Snapshot) << 2000;
    QTest::newRow("history") << odm(OdmKind::Transactional) << 2000;
    QTest::newRow("package") << package() << 8000;
  }
  void itsDiskIsTooSmall() {
    QFETCH(Export, write);
    QFETCH(int, whole);
    int refused = 0;
    for (int kilobytes = 4; kilobytes <= whole; kilobytes += std::max(4, kilobytes / 5)) {
      const SmallDisk disk(u"%1k"_qs.arg(kilobytes));
      if (!disk.isMounted()) QSKIP("this system mounts no disk for a test");
      const qint64 before = lines();
      const auto done = write(m_test->session(), disk.filePath(u"export"_qs));
      if (done) {
        QCOMPARE(filesIn(disk.filePath({})), QStringList{u"export"_qs});
        break;
      }
      ++refused;
      QVERIFY2(done.error().rule == u"FILE" && done.error().message.contains(u"could not be "),
               qPrintable(u"%1 KB: %2 %3"_qs.arg(kilobytes).arg(done.error().rule, done.error().message)));
      QCOMPARE(filesIn(disk.filePath({})), QStringList());
      QCOMPARE(lines(), before);
    }
    QVERIFY2(refused > 10, qPrintable(QString::number(refused)));
    const QTemporaryDir large;
    const qint64 before = lines();
    QVERIFY(write(m_test->session(), large.filePath(u"export"_qs)));
    QCOMPARE(lines(), before + 1);
    QVERIFY(m_test->session().verify()->empty());
  }

  void itsDiskTakesNothing() {
    SmallDisk disk(u"2m"_qs);
    if (!disk.isMounted()) QSKIP("this system mounts no disk for a test");
    QVERIFY(disk.makeReadOnly());
    for (const Export& write : {odm(OdmKind::Snapshot), package()}) {
      const qint64 before = lines();
      const auto done = write(m_test->session(), disk.filePath(u"export"_qs));
      QVERIFY(!done);
      QCOMPARE(done.error().rule, u"FILE"_qs);
      QCOMPARE(lines(), before);
    }
  }

  void theDiskOfTheStudyFails_data() { addFaults(); }
  void theDiskOfTheStudyFails() {
    const QTemporaryDir folder;
    const QString to = folder.filePath(u"export"_qs);
    const Study before = m_test->study();
    atEachCall([&](const FailingCall& call) {
      const OdmKind kind = call.nth % 2 ? OdmKind::Transactional : OdmKind::Snapshot;
      const qint64 last = lines();
      call.arm();
      const auto done = odm(kind)(m_test->session(), to);
      FailingDisk::disarm();
      if (done) {
        QCOMPARE(OdmCheck(contentOf(to)).faults(), QStringList());
        QCOMPARE(lines(), last + 1);
        QVERIFY(QFile::remove(to));
      } else {
        QVERIFY(FailingDisk::failures() > 0);
        QVERIFY2(done.error().message.size() > 20, qPrintable(done.error().message));
        QCOMPARE(lines(), last);
      }
      QCOMPARE(filesIn(folder.path()), QStringList());
      QVERIFY(m_test->study() == before);
      QVERIFY(keepDraft(*m_test)); // the study itself can be written on
    });
    QVERIFY(m_test->session().verify()->empty());
  }
};

COHORTDESK_TEST(TestFailingDiskExport, QCoreApplication)
} // namespace tst_failing_disk_export
#include "tst_failing_disk_export.moc"
