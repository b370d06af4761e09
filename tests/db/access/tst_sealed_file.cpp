// A sealed file is opened by the script that lies beside it, without a line of this program's.
#include "db/access/sealed_file.h"
#include "tests/support/files/file_content.h"
#include "tests/support/test_program.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace tst_sealed_file {

class TestSealedFile : public QObject {
  Q_OBJECT
 private:
  struct Answer {
    int status = -1;
    QByteArray out;
    QByteArray err;
  };
  QString place(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
  Answer open(const QByteArray& sealed, const QString& passphrase) const {
    if (!put(place("some.sealed"), sealed)) return {};
    QProcess script;
    script.start(QStringLiteral("python3"),
                 {QStringLiteral("-B"), place("open_sealed.py"), place("some.sealed")});
    script.write(passphrase.toUtf8() + '\n');
    script.closeWriteChannel();
    if (!script.waitForFinished(60000)) return {};
    return {script.exitCode(), script.readAllStandardOutput(), script.readAllStandardError()};
  }

  QTemporaryDir m_folder;
  QByteArray m_sealedByDefault; ///< at the cost that a guess has outside tests

 private Q_SLOTS:
  void initTestCase() {
    m_sealedByDefault = sealedFile("SCR-001", u"lamp"_qs);
    setSealCostForTests(1 << 10);
    if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty()) QSKIP("there is no python3");
    QVERIFY(put(place("open_sealed.py"), contentOf(u":/hand-over/package/open_sealed.py"_qs)));
  }

  void opensWithItsPassphrase_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("typed");
    QTest::newRow("a line") << QByteArray("SCR-001,欧阳秀兰\n") << u"lamp"_qs << u"lamp"_qs;
    QTest::newRow("nothing") << QByteArray() << u"lamp"_qs << u"lamp"_qs;
    QTest::newRow("blocks of 64") << QByteArray(64 * 9, 'x') << u"lamp"_qs << u"lamp"_qs;
    QTest::newRow("every byte") << QByteArray("\0\1\377\n\r", 5).repeated(500) << u"lamp"_qs << u"lamp"_qs;
    QTest::newRow("Chinese") << QByteArray("x") << u"灯下三匹马"_qs << u"灯下三匹马"_qs;
    QTest::newRow("composed and not") << QByteArray("x") << u"caf\u00E9"_qs << u"cafe\u0301"_qs;
    QTest::newRow("blanks") << QByteArray("x") << u" three horses "_qs << u" three horses "_qs;
  }
  void opensWithItsPassphrase() {
    QFETCH(QByteArray, content);
    QFETCH(QString, passphrase);
    QFETCH(QString, typed);
    const Answer answer = open(sealedFile(content, passphrase), typed);
    QVERIFY2(answer.status == 0, answer.err.constData());
    QCOMPARE(answer.out, content);
  }

  void opensAtTheCostThatAGuessHas() {
    QVERIFY(m_sealedByDefault.contains("\nscrypt N=131072 r=8 p=1 "));
    const Answer answer = open(m_sealedByDefault, u"lamp"_qs);
    QVERIFY2(answer.status == 0, answer.err.constData());
    QCOMPARE(answer.out, QByteArray("SCR-001"));
  }

  void anotherPassphraseIsTold() {
    const QByteArray sealed = sealedFile("SCR-001", u"lamp"_qs);
    for (const QString& typed : {u"Lamp"_qs, u"lamp "_qs, QString()}) {
      const Answer answer = open(sealed, typed);
      QCOMPARE(answer.status, 1);
      QVERIFY(answer.out.isEmpty());
      QVERIFY2(answer.err.contains("The passphrase is wrong"), answer.err.constData());
    }
  }

  void oneFlippedByteIsTold_data() {
    QTest::addColumn<QByteArray>("part"); // the byte behind its first occurrence
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("version") << QByteArray("CohortDesk sealed file ") << QByteArray("no sealed file");
    QTest::newRow("salt") << QByteArray("salt=") << QByteArray("first lines");
    QTest::newRow("cost") << QByteArray("N=102") << QByteArray(); // refused or told, by what it became
    QTest::newRow("nonce") << QByteArray("nonce=") << QByteArray("first lines");
    QTest::newRow("MAC of the passphrase")
        << QByteArray("passphrase HMAC-SHA-256=") << QByteArray("first lines");
    QTest::newRow("MAC of the content") << QByteArray("content HMAC-SHA-256=") << QByteArray("was changed");
    QTest::newRow("content") << QByteArray("\nU") << QByteArray("was changed");
  }
  void oneFlippedByteIsTold() {
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, told);
    QByteArray sealed = sealedFile(QByteArray(3000, 'x'), u"lamp"_qs);
    qsizetype at = part == "\nU" ? sealed.size() - 100 : sealed.indexOf(part) + part.size();
    if (sealed.at(at) == '\n') ++at;
    sealed[at] = sealed.at(at) == '1' ? '3' : '1';
    const Answer answer = open(sealed, u"lamp"_qs);
    QCOMPARE(answer.status, 1);
    QVERIFY(answer.out.isEmpty());
    QVERIFY2(answer.err.contains(told), answer.err.constData());
  }

  void whatIsCutIsTold() {
    const QByteArray sealed = sealedFile(QByteArray(3000, 'x'), u"lamp"_qs);
    for (const qsizetype left :
         {qsizetype(0), qsizetype(30), sealed.indexOf("\ncontent"), sealed.size() - 77})
      QCOMPARE(open(sealed.left(left), u"lamp"_qs).status, 1);
  }

  void theSameIsNeverSealedAlike() { QVERIFY(sealedFile("x", u"lamp"_qs) != sealedFile("x", u"lamp"_qs)); }
};

COHORTDESK_TEST(TestSealedFile, QCoreApplication)
} // namespace tst_sealed_file
#include "tst_sealed_file.moc"
