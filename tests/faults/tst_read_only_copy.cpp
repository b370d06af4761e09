// An archived copy, which nobody may write, in a folder that nobody may write: it can be checked, without the
// lock that cannot be made there, and is not changed by it.
#include "db/file/file_checksum.h"
#include "tests/support/files/as_nobody.h"
#include "tests/support/files/file_content.h"
#include "tests/support/files/plain_sqlite.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

namespace tst_read_only_copy {
constexpr QFile::Permissions everybodyReads = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr QFile::Permissions everybodyEnters =
    everybodyReads | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;

class TestReadOnlyCopy : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init();
  void cleanup();
  void isCheckedWithoutItsLock();
  void whatWasChangedInItIsNamed();
  void aWrongPasswordIsRefused();
  void isNotOpened();
  void oneThatCanBeWrittenIsLocked();

 private:
  /// Takes from everybody the right to write.
  bool archive();
  QStringList beside() const { return QDir(m_folder).entryList(QDir::Files | QDir::Hidden); }
  Result<Inspection> inspect(const QString& password = TestStudy::testPassword()) const {
    return StudyFile::inspect(m_path, {TestStudy::login(Role::Monitor), password}, {}, m_test->clock());
  }

  std::unique_ptr<TestStudy> m_test;
  std::unique_ptr<QTemporaryDir> m_place;
  QString m_folder;
  QString m_path;
  JournalHead m_head;
};

/// A copy with its checksum.
void TestReadOnlyCopy::init() {
  if (!AsNobody::isPossible()) QSKIP("root cannot become somebody else here");
  m_test = std::make_unique<TestStudy>();
  QVERIFY(screenEligible(*m_test, QStringLiteral("Wu Hong")) != 0);
  m_test->close();
  m_place = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/archive-XXXXXX"));
  QVERIFY(QFile::setPermissions(m_place->path(), everybodyEnters | QFile::WriteOwner));
  m_folder = m_place->filePath(QStringLiteral("2026"));
  m_path = m_folder + QStringLiteral("/trial.study");
  QVERIFY(QDir().mkdir(m_folder));
  QVERIFY(QFile::copy(m_test->path(), m_path));
  QVERIFY(QFile::copy(checksumPath(m_test->path()), checksumPath(m_path)));
  const auto found = inspect();
  QVERIFY(found && found->faults.empty());
  m_head = found->head;
}

void TestReadOnlyCopy::cleanup() {
  if (m_folder.isEmpty()) return;
  QVERIFY(QFile::setPermissions(m_folder, everybodyEnters | QFile::WriteOwner)); // to be taken away
}

bool TestReadOnlyCopy::archive() {
  for (const QString& name : beside())
    if (!QFile::setPermissions(m_folder + QLatin1Char('/') + name, everybodyReads)) return false;
  return QFile::setPermissions(m_folder, everybodyEnters);
}

void TestReadOnlyCopy::isCheckedWithoutItsLock() {
  QVERIFY(archive());
  const QByteArray content = contentOf(m_path);
  const QStringList files = beside();
  const AsNobody nobody;
  QVERIFY(nobody.is() && !QFileInfo(m_folder).isWritable() && !QFileInfo(m_path).isWritable());
  const auto found = inspect();
  QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
  QVERIFY(found->faults.empty());
  QVERIFY(!found->wasLocked);
  QCOMPARE(found->head.sequence, m_head.sequence);
  QCOMPARE(found->head.mac, m_head.mac);
  QCOMPARE(contentOf(m_path), content);
  QCOMPARE(beside(), files);
}

void TestReadOnlyCopy::whatWasChangedInItIsNamed() {
  QVERIFY(PlainSqlite(m_path).changes(QStringLiteral("UPDATE screening SET ecog = 2 WHERE id = 1")));
  QVERIFY(QFile::remove(checksumPath(m_path)));
  QVERIFY(archive());
  const AsNobody nobody;
  QVERIFY(nobody.is());
  const auto found = inspect();
  QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
  QVERIFY(!found->wasLocked);
  QCOMPARE(found->faults.size(), std::size_t(1));
  QCOMPARE(placeOf(found->faults.front()), QStringLiteral("screening 1 ecog"));
}

/// It cannot be counted there; nothing is learned from a copy that could not be learned from its bytes.
void TestReadOnlyCopy::aWrongPasswordIsRefused() {
  QVERIFY(archive());
  const QStringList files = beside();
  const AsNobody nobody;
  QVERIFY(nobody.is());
  const auto found = inspect(QStringLiteral("wrong"));
  QVERIFY(!found);
  QCOMPARE(found.error().rule, QStringLiteral("PASSWORD"));
  QCOMPARE(beside(), files);
}

void TestReadOnlyCopy::isNotOpened() {
  QVERIFY(archive());
  const AsNobody nobody;
  QVERIFY(nobody.is());
  const auto opened = StudyFile::open(m_path, TestStudy::credentials(Role::Monitor), m_test->clock());
  QVERIFY(!opened);
  QCOMPARE(opened.error().rule, QStringLiteral("FILE"));
}

void TestReadOnlyCopy::oneThatCanBeWrittenIsLocked() {
  const auto found = inspect();
  QVERIFY(found && found->faults.empty());
  QVERIFY(found->wasLocked);
  QVERIFY(!beside().contains(QStringLiteral("trial.study.lock"))); // and the lock is given back
}

COHORTDESK_TEST(TestReadOnlyCopy, QCoreApplication)
} // namespace tst_read_only_copy
#include "tst_read_only_copy.moc"
