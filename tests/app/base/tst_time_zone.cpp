#include "app/base/time_zone.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_time_zone {
class TimeZoneTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aliasesAreZones_data() {
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<bool>("isZone");
    for (const char* id : {"Asia/Shanghai", "Asia/Chongqing", "PRC", "Etc/UTC", "UTC", "GMT", "Asia/Calcutta",
                           "America/Buenos_Aires", "Etc/GMT-8", "UTC+08:00"})
      QTest::newRow(id) << QByteArray(id) << true;
    for (const char* id : {"", "Asia", "ABC", "CST-8", "Shangai", "asia/shanghai", "Asia/Shanghai ",
                           "tzdata.zi", "../../etc/passwd", "posix/Asia/Shanghai"})
      QTest::newRow(*id ? id : "nothing") << QByteArray(id) << false;
  }
  void aliasesAreZones() {
    QFETCH(const QByteArray, id);
    QTEST(isTimeZone(id), "isZone");
  }

  void anIndexNamesZonesAndLinks() {
    const QByteArray index =
        "# version 2025b\nR A 1916 o - Jun 14 23s 1 S\nZ Asia/Shanghai 8:5:43 - LMT 1901\n"
        "8 CN C%sT\nL Asia/Shanghai PRC\nL Etc/UTC\n\nZ\n";
    QCOMPARE(namesInZoneIndex(index), (QList<QByteArray>{"Asia/Shanghai", "PRC"}));
    QVERIFY(namesInZoneIndex({}).isEmpty());
  }
};

COHORTDESK_TEST(TimeZoneTest, QCoreApplication)
} // namespace tst_time_zone
#include "tst_time_zone.moc"
