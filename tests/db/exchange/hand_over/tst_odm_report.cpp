// What is said of the checks of the ODM files in a hand-over, and what becomes of a file with a fault.
#include "db/exchange/hand_over/odm/check/odm_report.h"

#include "db/exchange/hand_over/package/hand_over_package.h"
#include "tests/support/files/file_content.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

namespace tst_odm_report {

class TestOdmReport : public QObject {
  Q_OBJECT
 private:
  QString place(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
  QStringList left() const {
    return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
  }
  qint64 lines() { return m_test->session().journalHead().sequence; }

  std::unique_ptr<TestStudy> m_test;
  std::unique_ptr<QTemporaryDir> m_folder;

 private Q_SLOTS:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_test = std::make_unique<TestStudy>();
    const RowId subject = screenAndAssign(*m_test, QStringLiteral("Ouyang Xiulan"), 1);
    QVERIFY(subject != 0 && infuse(*m_test, subject));
  }
  void cleanup() { m_test.reset(); }

  void itsOdmWasChecked() {
    QVERIFY(exportHandOver(m_test->session(), place("package"), {}));
    const QString report = QString::fromUtf8(contentOf(place("package/odm/check.txt")));
    QVERIFY2(!report.contains(u'{'), qPrintable(report));
    for (const char* file :
         {"snapshot.xml", "transactional.xml", "ODM1-3-2.xsd", "ODM1-3-2-foundation.xsd"}) {
      const QByteArray content = contentOf(place("package/odm/") + QLatin1String(file));
      const QByteArray sum = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
      QVERIFY2(report.contains(QString::fromLatin1(sum)) && report.contains(QLatin1String(file)), file);
    }
    static const QRegularExpression counts(u"^ *([0-9]+) +([0-9]+|—)  "_qs,
                                           QRegularExpression::MultilineOption);
    int looks = 0;
    for (auto each = counts.globalMatch(report); each.hasNext(); ++looks) {
      const auto line = each.next();
      const bool isSchema = looks % (int(odmLooks) + 1) == 0;
      QVERIFY2(isSchema || line.captured(1).toInt() > 0, qPrintable(line.captured()));
      QVERIFY2(line.captured(2) == u"0" || (isSchema && line.captured(2) == u"—"),
               qPrintable(line.captured()));
    }
    QCOMPARE(looks, 2 * (int(odmLooks) + 1));
  }

  /// The schema by an xmllint that says what a test wants.
  void theSchemaMayFindAFault_data() {
    QTest::addColumn<QByteArray>("xmllint"); ///< empty = there is none
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("says"); ///< the refusal, or the report
    QTest::newRow("none") << QByteArray() << QString() << u"not asked, as there is no xmllint"_qs;
    QTest::newRow("valid") << QByteArray("echo libxml version 99 >&2") << QString()
                           << u": xmllint, libxml 99\n"_qs;
    QTest::newRow("a fault") << QByteArray("echo snapshot.xml:1: no such element >&2; exit 3") << u"ODM"_qs
                             << u"snapshot.xml:1: no such element"_qs;
    QTest::newRow("crashes") << QByteArray("kill -SEGV $$") << u"ODM"_qs << u"rashed"_qs;
    QTest::newRow("says nothing") << QByteArray("exit 9") << u"ODM"_qs << u"xmllint ended with 9"_qs;
  }
  void theSchemaMayFindAFault() {
    QFETCH(QByteArray, xmllint);
    QFETCH(QString, rule);
    QFETCH(QString, says);
    const QTemporaryDir programs;
    const QString program = programs.filePath(u"xmllint"_qs);
    if (!xmllint.isEmpty())
      QVERIFY(put(program, "#!/bin/sh\n" + xmllint + '\n') &&
              QFile::setPermissions(program, QFile::ReadOwner | QFile::ExeOwner));
    const QByteArray path = qgetenv("PATH");
    const auto back = qScopeGuard([&] { qputenv("PATH", path); });
    qputenv("PATH", programs.path().toUtf8());
    const qint64 before = lines();
    const auto done = exportHandOver(m_test->session(), place("package"), {});
    QCOMPARE(done ? QString() : done.error().rule, rule);
    const QString said =
        done ? QString::fromUtf8(contentOf(place("package/odm/check.txt"))) : done.error().message;
    QVERIFY2(said.contains(says), qPrintable(said));
    QCOMPARE(lines(), before + (done ? 1 : 0));
    if (!done) QVERIFY(left().isEmpty());
  }

  /// What our own check would have found.
  void aFaultIsToldByItsFirstPlace() {
    OdmFindings found;
    QVERIFY(!refuseFaults(u"snapshot.xml"_qs, found));
    found.expect(OdmLook::Codes, true, [] { return u"none"_qs; });
    QVERIFY(!refuseFaults(u"snapshot.xml"_qs, found));
    for (const char* place : {"first", "second"})
      found.expect(OdmLook::Codes, false, [&] { return QString::fromLatin1(place); });
    const auto refused = refuseFaults(u"snapshot.xml"_qs, found);
    QVERIFY(refused && refused->rule == u"ODM");
    QVERIFY2(refused->message.contains(u"snapshot.xml") && refused->message.contains(u"2 place") &&
                 refused->message.endsWith(u"first"),
             qPrintable(refused->message));
    QCOMPARE(found.tallies.at(std::size_t(OdmLook::Codes)).checked, 3);
  }
};

COHORTDESK_TEST(TestOdmReport, QCoreApplication)
} // namespace tst_odm_report
#include "tst_odm_report.moc"
