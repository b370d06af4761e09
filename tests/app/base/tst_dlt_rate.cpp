#include "app/base/number_text.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_dlt_rate {

class TestDltRate : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void reads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("rate"); // below 0: refused
    QTest::newRow("a share") << u"0.05"_qs << 0.05;
    QTest::newRow("without its nought") << u".6"_qs << 0.6;
    QTest::newRow("percent") << u"5 %"_qs << 0.05;
    QTest::newRow("percent, no blank") << u" 12.5% "_qs << 0.125;
    QTest::newRow("full-width percent") << u"5％"_qs << 0.05;
    QTest::newRow("none") << u"0"_qs << 0.0;
    QTest::newRow("all") << u"1"_qs << 1.0;
    QTest::newRow("all, percent") << u"100 %"_qs << 1.0;
    QTest::newRow("half a percent") << u"0.5 %"_qs << 0.005;
    QTest::newRow("a bare 5 may be either") << u"5"_qs << -1.0;
    QTest::newRow("above 1") << u"1.0001"_qs << -1.0;
    QTest::newRow("above 100 %") << u"100.1 %"_qs << -1.0;
    QTest::newRow("below 0") << u"-0.01"_qs << -1.0;
    QTest::newRow("a comma") << u"0,05"_qs << 0.05;
    QTest::newRow("a comma before three digits") << u"0,125"_qs << 0.125;
    QTest::newRow("full-width") << u"０．０５"_qs << 0.05;
    QTest::newRow("full-width percent and digits") << u"５％"_qs << 0.05;
    QTest::newRow("a thousand or one percent") << u"1,000 %"_qs << -1.0;
    QTest::newRow("raised") << u"10⁻¹"_qs << -1.0;
    QTest::newRow("Arabic") << u"٠٫٠٥"_qs << -1.0;
    QTest::newRow("a word") << u"low"_qs << -1.0;
    QTest::newRow("no number") << u"nan"_qs << -1.0;
    QTest::newRow("endless") << u"inf"_qs << -1.0;
    QTest::newRow("the sign alone") << u"%"_qs << -1.0;
    QTest::newRow("twice the sign") << u"5 %%"_qs << -1.0;
    QTest::newRow("nothing") << u" "_qs << -1.0;
  }
  void reads() {
    QFETCH(QString, text);
    QFETCH(double, rate);
    const auto read = parseRate(text, u"rate/1/1"_qs);
    QCOMPARE(read.value_or(-1), rate);
    if (read) return;
    QCOMPARE(read.error().rule, u"RANGE"_qs);
    QCOMPARE(read.error().field, u"rate/1/1"_qs);
    QVERIFY(read.error().message.contains(text.trimmed()));
  }

  void writesWhatItReads() {
    for (const double rate : {0.0, 0.05, 0.178, 1.0 / 3, 1.0})
      QVERIFY(qAbs(*parseRate(formatNumber(rate)) - rate) < 1e-12);
    QCOMPARE(formatNumber(*parseRate(u"17.8 %"_qs)), u"0.178"_qs);
    QCOMPARE(percentText(0.1784), u"17.8 %"_qs);
  }
};

COHORTDESK_TEST(TestDltRate, QCoreApplication)
} // namespace tst_dlt_rate
#include "tst_dlt_rate.moc"
