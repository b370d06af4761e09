#include "app/study/signature.h"
#include "app/study/words.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_signer_name {
class TestSignerName : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void nobodysNameIsSaidInWords_data() {
    QTest::addColumn<QString>("printedName");
    QTest::newRow("now") << unnamedSigner;
    for (const char* before :
         {"someone whom the ward log does not name", "not named in the ward log",
          "(not named in the earlier record)", "病区记录未注明姓名者", "病区记录中未注明姓名",
          "（既往记录中未注明姓名）", "（早期记录中未注明姓名）"})
      QTest::newRow(before) << QString::fromUtf8(before);
  }
  void nobodysNameIsSaidInWords() {
    QFETCH(QString, printedName);
    QCOMPARE(signerName(printedName), QStringLiteral("someone whom the earlier record does not name"));
  }

  void aNameStandsAsItWasPrinted() {
    for (const char* name : {"Dr Li Wei", "王芳", "someone"})
      QCOMPARE(signerName(QString::fromUtf8(name)), QString::fromUtf8(name));
  }
};
COHORTDESK_TEST(TestSignerName, QCoreApplication)
} // namespace tst_signer_name
#include "tst_signer_name.moc"
