// Files that hold people's data are their owner's alone; who else may read or change one is told.
#include "app/base/file_bytes.h"
#include "app/reports/status/notices.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QSaveFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace tst_own_file {
constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;

QFile::Permissions ofOthers(const QString& path) {
  return QFile::permissions(path) &
         (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther);
}

class TestOwnFile : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nobodyElseReadsWhatIsWritten_data() {
    QTest::addColumn<bool>("wasThere");
    QTest::newRow("a new file") << false;
    QTest::newRow("in the place of one that everybody read") << true;
  }
  void nobodyElseReadsWhatIsWritten() {
#ifdef Q_OS_UNIX
    QFETCH(bool, wasThere);
    const mode_t before = ::umask(0);
    const auto after = qScopeGuard([before] { ::umask(before); });
    const QString path = m_folder.filePath(wasThere ? QStringLiteral("old") : QStringLiteral("new"));
    if (wasThere) QVERIFY(made(path, owner | QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther));
    QSaveFile file(path);
    QVERIFY(openForOwner(file));
    QCOMPARE(file.write("names"), qint64(5));
    QVERIFY(file.commit());
    QCOMPARE(ofOthers(path), QFile::Permissions());
    QCOMPARE(othersMay(path), OthersMay::Nothing);
#endif
  }

  void whoElseMayIsTold_data() {
    QTest::addColumn<int>("mode");
    QTest::addColumn<QString>("says");
    QTest::newRow("0600") << int(owner) << QString();
    QTest::newRow("0640") << int(owner | QFile::ReadGroup) << QStringLiteral("may read");
    QTest::newRow("0604") << int(owner | QFile::ReadOther) << QStringLiteral("may read");
    QTest::newRow("0620") << int(owner | QFile::WriteGroup) << QStringLiteral("may change");
    QTest::newRow("0666") << int(owner | QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                                 QFile::WriteOther)
                          << QStringLiteral("may change");
  }
  void whoElseMayIsTold() {
#ifdef Q_OS_UNIX
    QFETCH(int, mode);
    QFETCH(QString, says);
    const QString path = m_folder.filePath(QStringLiteral("a.study"));
    QVERIFY(made(path, QFile::Permissions(mode)));
    const QString notice = sharedFileNotice(path);
    QCOMPARE(notice.isEmpty(), says.isEmpty());
    QVERIFY2(notice.contains(says), qPrintable(notice));
    QVERIFY2(says.isEmpty() || notice.contains(QStringLiteral("chmod 600 ") + path), qPrintable(notice));
#endif
  }

 private:
  static bool made(const QString& path, QFile::Permissions mode) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(mode);
  }
  QTemporaryDir m_folder;
};

COHORTDESK_TEST(TestOwnFile, QCoreApplication)
} // namespace tst_own_file
#include "tst_own_file.moc"
