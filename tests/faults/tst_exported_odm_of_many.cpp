// 200 subjects with every record, entered at random, as ODM.
#include "tests/faults/exported_odm.h"
#include "tests/faults/filled_study.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_exported_odm_of_many {

class TestExportedOdmOfMany : public QObject {
  Q_OBJECT
 private:
  QString place(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

  TestStudy m_test{QDate(2026, 11, 1)};
  QTemporaryDir m_folder;
  OdmValues m_values;

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(fillStudy(m_test, 200));
    QVERIFY(m_test.study().subjects.size() >= 200);
  }

  void theStateNow() {
    qint64 rows = 0;
    const QByteArray xml =
        exportedOdm(m_test, place("snapshot.xml"), OdmKind::Snapshot, ExportLanguage::Both, &rows);
    const OdmCheck check(xml);
    QVERIFY2(check.faults().isEmpty(), qPrintable(check.faults().mid(0, 20).join(u'\n')));
    m_values = check.values();
    QCOMPARE(qint64(m_values.size()), rows);
    QCOMPARE(firstDifference(m_values, odmValuesOf(m_test, place("none"))), QString());
    QCOMPARE(identifierIn(xml, m_test.study()), QByteArray());
  }

  void everyLine() {
    const QByteArray xml =
        exportedOdm(m_test, place("history.xml"), OdmKind::Transactional, ExportLanguage::Both);
    const OdmCheck check(xml);
    QVERIFY2(check.faults().isEmpty(), qPrintable(check.faults().mid(0, 20).join(u'\n')));
    QCOMPARE(firstDifference(m_values, check.values()), QString());
    QCOMPARE(identifierIn(xml, m_test.study()), QByteArray());
  }
};

COHORTDESK_TEST(TestExportedOdmOfMany, QCoreApplication)
} // namespace tst_exported_odm_of_many
#include "tst_exported_odm_of_many.moc"
