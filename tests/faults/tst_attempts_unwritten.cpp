// The file that counts wrong passwords, in the hands of somebody who may write the folder and has no
// password.
#include "db/access/failed_sign_ins.h"
#include "db/audit/audit_words.h"
#include "db/sqlite/connection.h"
#include "db/stores/user_store.h"
#include "tests/faults/wrong_passwords.h"
#include "tests/support/files/file_content.h"
#include "tests/support/rule_of.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tst_attempts_unwritten {
using namespace wrong_passwords;

/// Files of this process stop growing at so many bytes, as on a disk that is full.
class Quota {
 public:
  explicit Quota(rlim_t bytes) {
    ::signal(SIGXFSZ, SIG_IGN); // a write answers that it cannot, instead of ending the process
    ::getrlimit(RLIMIT_FSIZE, &m_before);
    const rlimit less{bytes, m_before.rlim_max};
    m_set = ::setrlimit(RLIMIT_FSIZE, &less) == 0;
  }
  Quota(const Quota&) = delete;
  Quota& operator=(const Quota&) = delete;
  ~Quota() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
  bool isSet() const { return m_set; }

 private:
  rlimit m_before{};
  bool m_set = false;
};

class TestAttemptsUnwritten : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whereNothingCanBeCounted_data();
  void whereNothingCanBeCounted();
  void whereItMayNotBeWritten();
  void whereTheDiskIsFull();
};

void TestAttemptsUnwritten::whereNothingCanBeCounted_data() {
  QTest::addColumn<QString>("kind");
  QTest::addColumn<QString>("said");
  QTest::newRow("folder") << "folder"
                          << "folder";
  QTest::newRow("link to a file") << "link"
                                  << "symbolic link";
  QTest::newRow("link to nothing") << "loose link"
                                   << "symbolic link";
  QTest::newRow("second name of a file") << "hard link"
                                         << "no ordinary file";
  QTest::newRow("pipe") << "pipe"
                        << "no ordinary file";
}

void TestAttemptsUnwritten::whereNothingCanBeCounted() {
  QFETCH(QString, kind);
  QFETCH(QString, said);
  TestStudy test;
  test.close();
  const QString path = attemptsPath(test);
  const QString other = test.folder() + QStringLiteral("/other");
  const QByteArray name = QFile::encodeName(path);
  QVERIFY(write(other, "theirs"));
  QVERIFY(QFile::setPermissions(other, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
  const auto permissions = QFile::permissions(other);
  if (kind == u"folder") QVERIFY(QDir().mkdir(path));
  if (kind == u"link") QVERIFY(QFile::link(other, path));
  if (kind == u"loose link") QVERIFY(QFile::link(other + QStringLiteral("2"), path));
  if (kind == u"hard link") QVERIFY(::link(QFile::encodeName(other).constData(), name.constData()) == 0);
  if (kind == u"pipe") QVERIFY(::mkfifo(name.constData(), 0600) == 0);
  for (const QString& password : {wrong, TestStudy::testPassword()}) {
    const auto answer = tryToOpen(test, Role::Monitor, password);
    QCOMPARE(ruleOf(answer), QStringLiteral("FILE"));
    QVERIFY2(answer.error().message.contains(QStringLiteral("trial.study.attempts")) &&
                 answer.error().message.contains(said),
             qPrintable(answer.error().message));
  }
  QCOMPARE(StudyFile::open(test.path(), {QStringLiteral("nobody"), wrong}, test.clock()).error().rule,
           QStringLiteral("FILE"));
  QCOMPARE(contentOf(other), QByteArray("theirs"));
  QCOMPARE(QFile::permissions(other), permissions);
  QVERIFY(!QFile::exists(other + QStringLiteral("2")));
  QVERIFY(kind == u"folder" ? QDir().rmdir(path) : QFile::remove(path));
  QCOMPARE(ruleOf(tryToOpen(test, Role::Monitor, TestStudy::testPassword())), QString());
}

void TestAttemptsUnwritten::whereItMayNotBeWritten() {
  if (::geteuid() == 0) QSKIP("root may write anything");
  TestStudy test;
  test.close();
  QVERIFY(write(attemptsPath(test), {}));
  QVERIFY(QFile::setPermissions(attemptsPath(test), QFile::ReadOwner));
  for (const QString& password : {wrong, TestStudy::testPassword()})
    QCOMPARE(ruleOf(tryToOpen(test, Role::Monitor, password)), QStringLiteral("FILE"));
}

void TestAttemptsUnwritten::whereTheDiskIsFull() {
  TestStudy test;
  test.close();
  const QByteArray content = line("2026-01-05T01:00:00.000Z", "crc") + QByteArray(100'000, 'x') + '\n';
  QVERIFY(write(attemptsPath(test), content));
  {
    const Quota quota(static_cast<rlim_t>(content.size() + 10));
    QVERIFY(quota.isSet());
    for (const QString& password : {wrong, TestStudy::testPassword()})
      QCOMPARE(ruleOf(tryToOpen(test, Role::Monitor, password)), QStringLiteral("FILE"));
  }
  QCOMPARE(contentOf(attemptsPath(test)), content); // nothing half-written
  QCOMPARE(ruleOf(tryToOpen(test, Role::Monitor, TestStudy::testPassword())), QString());
}

COHORTDESK_TEST(TestAttemptsUnwritten, QCoreApplication)
} // namespace tst_attempts_unwritten
#include "tst_attempts_unwritten.moc"
