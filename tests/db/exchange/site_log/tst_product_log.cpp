// lots.csv, bags.csv, portions.csv, and what infusions.csv may tell besides.
#include "app/reports/safety/deviations.h"
#include "tests/db/exchange/site_log/read_log.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"

#include <QtTest>

namespace tst_product_log {
using namespace read_log;

const QByteArray lotHead = "lot_no,source,made_date,expiry_date,released_by,released_at_local,release_remark,"
                           "hold,hold_reason,viability_test,sterility_test\n";
const QByteArray lot = "NK26A01,D-17,2026-01-02,2026-06-30,Qiu Lan,2026-01-10 09:00,Gram stain "
                       "negative,,,PASSED 92,PENDING\n";
const QByteArray bagHead =
    "bag_no,lot_no,subject_no,volume_ml,cells_per_ml,viability_pct,car_pct,thawed_at_local\n";
const QByteArray bag = "B-01,NK26A01,S-001,30,5e7,92,61,2026-01-15 10:00\n";
const QByteArray portionHead = "subject_no,bag_no,given_ml,start_local,end_local,rest_reason\n";
const QByteArray portion = "S-001,B-01,25.48,2026-01-15 10:20,2026-01-15 10:45,dose reached\n";

/// The fixture's log with what was given to S-001, who had 7.15e8 cells on 2026-01-15 at 10:20.
EditedLog logWith(const QByteArray& lots, const QByteArray& bags, const QByteArray& portions) {
  EditedLog log;
  log.write(QStringLiteral("lots.csv"), lotHead + lots);
  log.write(QStringLiteral("bags.csv"), bagHead + bags);
  log.write(QStringLiteral("portions.csv"), portionHead + portions);
  return log;
}

auto readOf(const EditedLog& log) {
  return readWardLog(log.path(), *protocolByName(QStringLiteral("cd7-car-nk")), QTimeZone("Asia/Shanghai"));
}

const Subject& first(const WardLog& log) {
  return *firstThat(log.records.subjects,
                    [](const Subject& subject) { return subject.label() == QLatin1String("S-001"); });
}

QStringList remarksOf(const WardLog& log) {
  QStringList remarks;
  for (const TableFault& remark : log.remarks)
    if (remark.file == QLatin1String("portions.csv")) remarks << remark.message;
  return remarks;
}

/// Words of what was found to deviate in the infusion of S-001.
QString deviationsIn(const WardLog& log) {
  QStringList words;
  for (const DeviationLine& line : deviationsOf(log.records, first(log), QDate(2026, 2, 20)))
    if (line.act == DeviatingAct::Infused) words << line.what;
  return words.join(u'\n');
}

class ProductLogTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aLogWithoutThemReadsAsBefore() {
    const WardLog log = read(fixture(), "Asia/Shanghai");
    QVERIFY(log.records.lots.empty() && log.records.bags.empty());
    QVERIFY(!first(log).infusion->basis && first(log).infusion->portions.empty());
    QVERIFY(!first(log).infusion->reaction);
  }

  void lotsBagsAndPortionsAreRead() {
    const auto log = readOf(logWith(lot, bag, portion));
    QVERIFY(log);
    const Lot& read = log->records.lots.front();
    QCOMPARE(read.source, QStringLiteral("D-17"));
    QCOMPARE(read.expiry, QDate(2026, 6, 30));
    QCOMPARE(read.tests.size(), 2);
    QCOMPARE(read.tests[CertificateTest::Viability], (LotTest{QStringLiteral("92"), TestVerdict::Passed}));
    QVERIFY(read.tests[CertificateTest::Sterility].verdict == TestVerdict::Pending);
    QCOMPARE(log->records.bags.front().subjectId, first(*log).id);
    QCOMPARE(log->records.bags.front().lotId, read.id);
    const Infusion& infusion = *first(*log).infusion;
    QCOMPARE(infusion.portions.size(), std::size_t{1});
    QCOMPARE(infusion.portions.front().restReason, QStringLiteral("dose reached"));
    // 7.15e8 was told, to three digits: so it was worked out.
    QVERIFY(infusion.basis == CellBasis::ViableCar);
    QCOMPARE(infusion.infusedCells, 25.48 * 2.806e7);
    QCOMPARE(remarksOf(*log), QStringList());
    QVERIFY2(!deviationsIn(*log).contains(QStringLiteral("BAG")), qPrintable(deviationsIn(*log)));
  }

  /// What happened did so before now; a lot expires later.
  void aLotExpiresInTheFuture() {
    const auto asOn = [](const QByteArray& lots) {
      return readWardLog(logWith(lots, bag, portion).path(), *protocolByName(QStringLiteral("cd7-car-nk")),
                         QTimeZone("Asia/Shanghai"), QDateTime(QDate(2026, 9, 1), QTime(1, 0), Qt::UTC));
    };
    const QByteArray keeping = QByteArray(lot).replace("2026-06-30", "2026-12-31");
    QVERIFY(asOn(keeping));
    QVERIFY(!asOn(QByteArray(keeping).replace("2026-01-10", "2026-10-10"))); // its release
  }

  void anotherTotalStands() {
    const auto log = readOf(logWith(lot, bag, QByteArray(portion).replace("25.48", "10")));
    QVERIFY(log);
    QVERIFY(!first(*log).infusion->basis);
    QCOMPARE(first(*log).infusion->infusedCells, 7.15e8);
    QCOMPARE(first(*log).infusion->portions.size(), std::size_t{1});
    QCOMPARE(remarksOf(*log).size(), 1);
    QVERIFY2(remarksOf(*log).front().contains(QStringLiteral("S-001")), qPrintable(remarksOf(*log).front()));
  }

  void whatTheRulesRefuseIsADeviation_data() {
    QTest::addColumn<QByteArray>("bags");
    QTest::addColumn<QByteArray>("portions");
    QTest::addColumn<QString>("rule");
    QTest::newRow("more than it held")
        << QByteArray(bag).replace(",30,", ",25,") << portion << QStringLiteral("BAG-VOLUME");
    QTest::newRow("thawed too late") << QByteArray(bag).replace("10:00", "10:30") << portion
                                     << QStringLiteral("BAG-THAW");
    QTest::newRow("another's bag") << QByteArray(bag).replace("S-001", "S-002") << portion
                                   << QStringLiteral("BAG-SUBJECT");
  }
  void whatTheRulesRefuseIsADeviation() {
    QFETCH(QByteArray, bags);
    QFETCH(QByteArray, portions);
    QFETCH(QString, rule);
    const auto log = readOf(logWith(lot, bags, portions));
    QVERIFY(log);
    QVERIFY2(deviationsIn(*log).contains(rule), qPrintable(deviationsIn(*log)));
    QCOMPARE(first(*log).infusion->portions.size(), std::size_t{1});
  }

  void faultsAreNamed_data() {
    QTest::addColumn<QByteArray>("lots");
    QTest::addColumn<QByteArray>("bags");
    QTest::addColumn<QByteArray>("portions");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const QByteArray& lots, const QByteArray& bags,
                        const QByteArray& portions, const char* place) {
      QTest::newRow(name) << lots << bags << portions << QString::fromLatin1(place);
    };
    row("verdict", QByteArray(lot).replace("PASSED 92", "OK"), "", "", "lots.csv:2:viability_test");
    row("lot twice", lot + lot, "", "", "lots.csv:3:lot_no");
    row("expiry", QByteArray(lot).replace("2026-06-30", "2026-01-01"), "", "", "lots.csv:2:expiry_date");
    row("hold", QByteArray(lot).replace(",,,PASSED", ",STOP,,PASSED"), "", "", "lots.csv:2:hold");
    row("no such lot", lot, QByteArray(bag).replace("NK26A01", "NK99"), "", "bags.csv:2:lot_no");
    row("meant for nobody", lot, QByteArray(bag).replace("S-001", "S-099"), "", "bags.csv:2:subject_no");
    row("viability", lot, QByteArray(bag).replace(",92,", ",120,"), "", "bags.csv:2:viability_pct");
    row("bag twice", lot, bag + bag, "", "bags.csv:3:bag_no");
    row("no such bag", lot, bag, QByteArray(portion).replace("B-01", "B-02"), "portions.csv:2:bag_no");
    row("nobody", lot, bag, QByteArray(portion).replace("S-001", "S-099"), "portions.csv:2:subject_no");
    row("nothing", lot, bag, QByteArray(portion).replace("25.48", "0"), "portions.csv:2:given_ml");
    row("too early", lot, bag, QByteArray(portion).replace("10:20", "10:19"), "portions.csv:2:start_local");
  }
  void faultsAreNamed() {
    QFETCH(QByteArray, lots);
    QFETCH(QByteArray, bags);
    QFETCH(QByteArray, portions);
    const auto log = readOf(logWith(lots, bags, portions));
    QVERIFY(!log);
    QStringList places;
    for (const TableFault& fault : log.error())
      places << QStringLiteral("%1:%2:%3").arg(fault.file).arg(fault.line).arg(fault.column);
    QTEST(places.join(u' '), "place");
  }

  void whoCheckedTheBagIsTold() {
    const auto with = [&](const QByteArray& checks) {
      EditedLog log = logWith(lot, bag, {});
      QByteArray head = portionHead.trimmed();
      head += ",checked_by,checked_at_local,second_checked_by,second_checked_at_local\n";
      log.write(QStringLiteral("portions.csv"), head + portion.trimmed() + checks + '\n');
      return log;
    };
    const QString flag = QStringLiteral("no checks by two people");
    QVERIFY(deviationsIn(*readOf(logWith(lot, bag, portion))).contains(flag));
    const auto two = readOf(with(",Li Wei,2026-01-15 10:02,Zhang Min,2026-01-15 10:03"));
    QVERIFY(two);
    QCOMPARE(two->records.bags.front().checks.size(), std::size_t{2});
    QVERIFY2(!deviationsIn(*two).contains(flag), qPrintable(deviationsIn(*two)));
    const auto same = readOf(with(",Li Wei,2026-01-15 10:02,Li Wei,2026-01-15 10:03"));
    QVERIFY(same && deviationsIn(*same).contains(flag));
    const auto late = readOf(with(",Li Wei,2026-01-15 10:02,Zhang Min,2026-01-15 10:21"));
    QVERIFY(late && deviationsIn(*late).contains(flag));
    QVERIFY(!readOf(with(",Li Wei,,,"))); // nobody says when
  }

  void theInfusionTellsMore() {
    EditedLog log;
    QByteArrayList lines = log.read(QStringLiteral("infusions.csv")).replace("\r", "").trimmed().split('\n');
    lines.first() += ",infusion_end_local,premedication,reaction";
    lines[1] += ",2026-01-15 10:45,paracetamol 1 g,none";
    for (qsizetype i = 2; i < lines.size(); ++i)
      lines[i] += ",,,";
    QVERIFY(log.write(QStringLiteral("infusions.csv"), lines.join('\n') + '\n'));
    const auto read = readOf(log);
    QVERIFY(read);
    const Infusion& infusion = *first(*read).infusion;
    QCOMPARE(infusion.endedAt.value_or(QDateTime()), infusion.startedAt.addSecs(25 * 60));
    QCOMPARE(infusion.premedication.value_or(QString()), QStringLiteral("paracetamol 1 g"));
    QCOMPARE(infusion.reaction.value_or(QString()), QStringLiteral("none"));
  }

  void theyComeIntoTheStudy() {
    const auto log = readOf(logWith(lot, bag, portion));
    QVERIFY(log);
    TestStudy test(QDate(2026, 12, 1));
    Site site = test.study().site;
    site.limits.clear();
    site.exclusions.clear();
    QVERIFY(test.commands().saveSite(site, QStringLiteral("The log has them")));
    QVERIFY(test.commands().importTranscribed(log->records, QStringLiteral("digest"), QStringLiteral("log")));
    test.signInAs(Role::StudyCoordinator);
    const Study& study = test.study();
    QCOMPARE(study.lots.size(), std::size_t{1});
    QCOMPARE(study.bags.front().lotId, study.lots.front().id);
    const Subject* subject = study.subject(study.bags.front().subjectId);
    QVERIFY(subject && subject->label() == QLatin1String("S-001"));
    QCOMPARE(subject->infusion->portions.front().bagId, study.bags.front().id);
    QCOMPARE(subject->infusion->infusedCells, 25.48 * 2.806e7);
    QVERIFY(test.session().verify()->empty());
  }
};

COHORTDESK_TEST(ProductLogTest, QCoreApplication)
} // namespace tst_product_log
#include "tst_product_log.moc"
