// A study, or what lies beside it, that this account may not write or read. Root may everything: where the
// tests run as root, they become somebody else for it.
#include "db/file/file_checksum.h"
#include "tests/support/files/as_nobody.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

namespace tst_read_only_study {
bool chownTo(uid_t user, const QString& path) {
  return ::getuid() != 0 || ::chown(QFile::encodeName(path).constData(), user, gid_t(-1)) == 0;
}

QStringList entriesOf(const QString& folder) {
  return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

Credentials pi() {
  return TestStudy::credentials(Role::PrincipalInvestigator);
}

Result<std::unique_ptr<StudySession>> openAgain(const TestStudy& test) {
  return StudyFile::open(test.path(), pi(), test.clock());
}

class TestReadOnlyStudy : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void init() {
    if (!AsNobody::isPossible()) QSKIP("root cannot become somebody else here");
    m_test = std::make_unique<TestStudy>();
    m_test->close();
    QVERIFY(chownTo(AsNobody::id, m_test->folder()));
    QDirIterator all(m_test->folder(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
      QVERIFY(chownTo(AsNobody::id, all.next()));
  }

  void isLeftAsItIsAndCanBeVerified() {
    QVERIFY(QFile::setPermissions(m_test->path(), QFile::ReadOwner));
    const QStringList before = entriesOf(m_test->folder());
    const AsNobody nobody;
    QVERIFY(nobody.is());
    const auto refused = openAgain(*m_test);
    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, QStringLiteral("FILE"));
    const auto verified = StudyFile::check(m_test->path(), pi(), m_test->clock());
    QVERIFY(verified && verified->empty());
    QCOMPARE(entriesOf(m_test->folder()), before); // nothing that keeps it closed later
    QVERIFY(QFile::setPermissions(m_test->path(), QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(openAgain(*m_test));
  }

  /// As an earlier version left them, when it opened a study while that was read-only.
  void emptyLogsThatMayNotBeWrittenDoNotKeepItClosed() {
    for (const char* ending : {"-wal", "-shm"}) {
      QFile left(m_test->path() + QLatin1String(ending));
      QVERIFY(left.open(QIODevice::WriteOnly) && left.setPermissions(QFile::ReadOwner));
      QVERIFY(chownTo(AsNobody::id, left.fileName()));
    }
    const AsNobody nobody;
    QVERIFY(nobody.is());
    const auto opened = openAgain(*m_test);
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    QVERIFY((*opened)->verify()->empty());
  }

  /// After "sudo cohortctl status": its owner is told which file it is, not that the study was changed.
  void aChecksumOfAnotherAccountIsNamed() {
    if (::getuid() != 0) QSKIP("only root can leave one");
    QVERIFY(chownTo(0, checksumPath(m_test->path())));
    const AsNobody nobody;
    QVERIFY(nobody.is());
    const auto refused = openAgain(*m_test);
    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, QStringLiteral("FILE"));
    QVERIFY2(refused.error().message.contains(checksumPath(m_test->path())) &&
                 refused.error().message.contains(QStringLiteral("root")),
             qPrintable(refused.error().message));
  }

 private:
  std::unique_ptr<TestStudy> m_test;
};

COHORTDESK_TEST(TestReadOnlyStudy, QCoreApplication)
} // namespace tst_read_only_study
#include "tst_read_only_study.moc"
