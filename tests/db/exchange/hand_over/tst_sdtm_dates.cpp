#include "db/exchange/hand_over/sdtm/sdtm_dates.h"

#include "db/exchange/hand_over/sdtm/sdtm_study.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_sdtm_dates {

class TestSdtmDates : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void times_data() {
    QTest::addColumn<QString>("exported");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("dtc");
    const auto row = [](const char* name, const char* exported, const char* zone, const char* dtc) {
      QTest::newRow(name) << QString(exported) << QString(zone) << QString(dtc);
    };
    row("nothing", "", "Asia/Shanghai", "");
    row("a year", "2026", "Asia/Shanghai", "2026");
    row("a month", "2026-03", "Asia/Shanghai", "2026-03");
    row("a day", "2026-03-14", "Asia/Shanghai", "2026-03-14");
    row("to the minute", "2026-03-14T02:05Z", "Asia/Shanghai", "2026-03-14T10:05");
    row("a moment", "2026-03-14T02:05:07.250Z", "Asia/Shanghai", "2026-03-14T10:05:07");
    row("the next day there", "2026-03-14T16:00:00.000Z", "Asia/Shanghai", "2026-03-15T00:00:00");
    row("the day before there", "2026-03-14T02:00:00.000Z", "America/New_York", "2026-03-13T22:00:00");
    row("before summer time", "2026-03-29T00:59:00.000Z", "Europe/Berlin", "2026-03-29T01:59:00");
    row("summer time begins", "2026-03-29T01:00:00.000Z", "Europe/Berlin", "2026-03-29T03:00:00");
    row("before winter time", "2026-10-25T00:30:00.000Z", "Europe/Berlin", "2026-10-25T02:30:00");
    row("winter time begins", "2026-10-25T01:30:00.000Z", "Europe/Berlin", "2026-10-25T02:30:00");
    row("half an hour", "2026-03-14T02:00:00.000Z", "Asia/Kolkata", "2026-03-14T07:30:00");
  }
  void times() {
    QFETCH(QString, exported);
    QFETCH(QString, zone);
    QTEST(sdtmTime(exported, QTimeZone(zone.toLatin1())), "dtc");
  }

  void days_data() {
    QTest::addColumn<QString>("dtc");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("day");
    const auto row = [](const char* dtc, const char* reference, const char* day) {
      QTest::addRow("%s from %s", dtc, reference) << QString(dtc) << QString(reference) << QString(day);
    };
    row("2026-03-14", "2026-03-14T10:40:00", "1");
    row("2026-03-13", "2026-03-14T10:40:00", "-1"); // there is no day 0
    row("2026-03-15T00:01:00", "2026-03-14T23:59:00", "2");
    row("2026-02-28", "2026-03-01", "-1");
    row("2028-02-28", "2028-03-01", "-2");
    row("2027-03-14", "2026-03-14", "366");
    row("2026-03", "2026-03-14", "");
    row("2026", "2026-03-14", "");
    row("", "2026-03-14", "");
    row("2026-03-14", "", "");
    row("2026-03-30", "2026-03-28", "3"); // a day of 23 hours between
  }
  void days() {
    QFETCH(QString, dtc);
    QFETCH(QString, reference);
    QTEST(sdtmDay(dtc, reference), "day");
  }

  void eachAnalyteHasACode() {
    std::vector<Analyte> analytes;
    for (const char* id : {"il6", "car-copies", "car-copied", "car-copier", "9x", "42", "ifn-γ"})
      analytes.emplace_back().id = QString::fromUtf8(id);
    const QHash<QString, QString> codes = testCodes(analytes);
    QStringList found;
    for (const Analyte& analyte : analytes)
      found << codes.value(analyte.id);
    QCOMPARE(found.join(u' '), u"IL6 CARCOPIE CARCOPI2 CARCOPI3 X TEST IFN"_qs);
  }

  void samplesAreKeptExactly() {
    SamplesTaken samples;
    const QDateTime moment = QDateTime::fromString(u"2026-03-14T02:00:00.250Z"_qs, Qt::ISODateWithMs);
    samples.set(u"SCR-001"_qs, u"D7"_qs, u"blood"_qs, moment);
    samples.set(u"SCR-002"_qs, u"D7"_qs, u"blood"_qs, moment.addDays(1));
    QCOMPARE(samples.at(u"SCR-001"_qs, u"D7"_qs, u"blood"_qs), u"2026-03-14T02:00:00.250Z"_qs);
    QCOMPARE(samples.at(u"SCR-002"_qs, u"D7"_qs, u"blood"_qs), u"2026-03-15T02:00:00.250Z"_qs);
    QCOMPARE(samples.at(u"SCR-001"_qs, u"D7"_qs, u"marrow"_qs), QString());
    QCOMPARE(samples.at(u"SCR-003"_qs, u"D7"_qs, u"blood"_qs), QString());
  }
};

COHORTDESK_TEST(TestSdtmDates, QCoreApplication)
} // namespace tst_sdtm_dates
#include "tst_sdtm_dates.moc"
