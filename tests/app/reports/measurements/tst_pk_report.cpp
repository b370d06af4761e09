#include "app/base/number_text.h"
#include "app/reports/charts/chart_table.h"
#include "app/reports/measurements/pk_report.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QtTest>

namespace tst_pk_report {
/// One subject at L1, infused on 2026-01-15 at 10:20.
struct Sampled {
  Study study = StudyBuilder().eligible(u"SCR-001"_qs).assigned(1).infused({2026, 1, 15});
  std::vector<Measurement> measurements;
  std::vector<Sampling> samplings;
  RowId subject = study.subjects.front().id;

  /// `value` below 0: below the limit of quantification.
  Sampled& at(const char* visit, double value, const QString& takenAt = {}) {
    return reported(
        visit, value < 0 ? MeasuredValue{Reading::Below, 50} : MeasuredValue{Reading::Exact, value}, takenAt);
  }
  Sampled& reported(const char* visit, MeasuredValue value, const QString& takenAt = {}) {
    const QString id = QString::fromLatin1(visit);
    measurements.push_back({{subject, id, u"car-copies"_qs, Specimen::Blood}, value});
    return takenAt.isEmpty() ? *this : taken(id, Specimen::Blood, takenAt);
  }
  Sampled& above(const char* visit, double limit) { return reported(visit, {Reading::Above, limit}); }
  Sampled& taken(const QString& visit, Specimen specimen, const QString& takenAt) {
    QDateTime moment = QDateTime::fromString(takenAt, u"yyyy-MM-dd HH:mm"_qs);
    moment.setTimeZone(study.site.timeZone);
    samplings.push_back({subject, visit, specimen, moment.toUTC()});
    return *this;
  }
  PkReport report(AucMethod method = AucMethod::Linear) const {
    return pkReport(study, measurements, samplings, *study.protocol.measurements.analyte(u"car-copies"_qs),
                    Specimen::Blood, method);
  }
  PkSubject one(AucMethod method = AucMethod::Linear) const { return report(method).subjects.at(0); }
};

class TestPkReport : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void standsAtNominalTimesWithoutHours() {
    const PkSubject subject = Sampled().at("D3", 100).at("D7", 400).at("D14", 200).at("D28", 100).one();
    QCOMPARE(*subject.parameters.tmax, 7.0);
    QVERIFY(sampleTimes(subject.samples) == (SampleTimes{0, 4}));
    QCOMPARE(*subject.parameters.aucTo, 150 + 1000 + 2100 + 2100.0);
  }

  void theActualTimeMovesTmax() {
    Sampled sampled;
    sampled.at("D3", 100).at("D7", 400, u"2026-01-23 16:20"_qs).at("D14", 200);
    const PkSubject subject = sampled.one();
    QCOMPARE(*subject.parameters.tmax, 8.25); // a day and six hours late
    QVERIFY(sampleTimes(subject.samples) == (SampleTimes{1, 2}));
    QVERIFY(subject.samples.at(1) == (PkSample{8.25, 400, true}));
    QVERIFY(subject.samples.at(2) == (PkSample{14, 200, false}));
    QCOMPARE(*subject.parameters.aucLast, 150 + 250 * 5.25 + 300 * 5.75);
  }

  void theOrderIsThatOfTheActualTimes() {
    Sampled sampled; // day 7 was taken after day 10
    sampled.at("D3", 100).at("D7", 400, u"2026-01-27 10:20"_qs).at("D10", 300, u"2026-01-25 10:20"_qs);
    const PkSubject subject = sampled.one();
    QCOMPARE(subject.samples.at(1).time, 10.0);
    QCOMPARE(subject.samples.at(2).time, 12.0);
    QCOMPARE(*subject.parameters.tmax, 12.0);
  }

  void theHoursOfAnotherSpecimenAreNotTaken() {
    Sampled sampled;
    sampled.at("D7", 400).taken(u"D7"_qs, Specimen::Marrow, u"2026-01-23 10:20"_qs);
    QCOMPARE(*sampled.one().parameters.tmax, 7.0);
  }

  void beforeTheInfusionIsLeftOut_data() {
    QTest::addColumn<QString>("visit");
    QTest::addColumn<QString>("takenAt");
    QTest::addColumn<double>("time");
    QTest::newRow("nominal") << u"D0-PRE"_qs << QString() << -0.04;
    QTest::newRow("an hour before") << u"D0-PRE"_qs << u"2026-01-15 09:20"_qs << -1.0 / 24;
    // The infusion's start was corrected to an earlier hour after this was recorded.
    QTest::newRow("recorded after it all the same") << u"D0-PRE"_qs << u"2026-01-15 12:20"_qs << -0.04;
    QTest::newRow("a visit after it, taken before") << u"D0-POST"_qs << u"2026-01-15 09:20"_qs << -1.0 / 24;
  }

  void beforeTheInfusionIsLeftOut() {
    QFETCH(QString, visit);
    QFETCH(QString, takenAt);
    QFETCH(double, time);
    const PkSubject subject = Sampled().at(qPrintable(visit), 9000, takenAt).at("D3", 100).at("D7", 40).one();
    QCOMPARE(subject.samples.front().time, time);
    QCOMPARE(*subject.parameters.cmax, 100.0);
    QVERIFY(sampleTimes(subject.samples) == (SampleTimes{0, 2})); // of those that count
  }

  void dayZeroStandsAtItsHour() {
    const PkSubject subject = Sampled().at("D0-POST", 900, u"2026-01-15 11:50"_qs).at("D1", 300).one();
    QCOMPARE(*subject.parameters.tmax, 0.0625);
    QCOMPARE(daysAndHours(*subject.parameters.tmax), u"0 d 1 h 30 min"_qs);
  }

  void theSampleOfDay28ReachesTheEndOfTheArea() {
    // Two hours early; three values fall by half every 7 days: λz = ln 2 / 7.
    const PkSubject early = Sampled()
                                .at("D3", 900)
                                .at("D7", 800)
                                .at("D14", 400)
                                .at("D21", 200)
                                .at("D28", 100 * std::exp2(1.0 / 84), u"2026-02-12 08:20"_qs)
                                .one(AucMethod::LinearUpLogDown);
    const PkSubject nominal = Sampled()
                                  .at("D3", 900)
                                  .at("D7", 800)
                                  .at("D14", 400)
                                  .at("D21", 200)
                                  .at("D28", 100)
                                  .one(AucMethod::LinearUpLogDown);
    QCOMPARE(*early.parameters.tlast, 28 - 1.0 / 12);
    QVERIFY(std::abs(*early.parameters.aucTo / *nominal.parameters.aucTo - 1) < 1e-9);
    QVERIFY(*early.parameters.aucLast < *early.parameters.aucTo);
    // Without a terminal phase it goes on as between the last two: 300 in 7 days less two hours.
    const PkSubject two = Sampled().at("D21", 400).at("D28", 100, u"2026-02-12 08:20"_qs).one();
    const double width = 7 - 1.0 / 12;
    const double end = 400 - 300 / width * 7;
    QVERIFY(std::abs(*two.parameters.aucTo - (4200 + (400 + end) / 2 * 7)) < 1e-9);
    // The first day of its window reaches it, the sample of day 21 does not.
    QVERIFY(Sampled().at("D21", 400).at("D28", 100, u"2026-02-09 00:00"_qs).one().parameters.aucTo);
    QVERIFY(!Sampled().at("D14", 400).at("D21", 100, u"2026-02-07 10:20"_qs).one().parameters.aucTo);
    QVERIFY(!Sampled().at("D14", 400).at("D21", 100).one().parameters.aucTo);
  }

  void noOtherSampleReachesIt() {
    // Taken so late that it lies in the window of day 28, which was missed.
    const PkSubject late = Sampled().at("D14", 400).at("D21", 100, u"2026-02-09 10:20"_qs).one();
    QVERIFY(!late.parameters.aucTo && !late.reachesDay28);
    Sampled wide; // the site's own window of day 28 begins on day 21
    for (Visit& visit : wide.study.protocol.measurements.visits)
      if (visit.id == u"D28"_qs) visit.earliest = 21;
    wide.at("D14", 400).at("D21", 100);
    QVERIFY(!wide.one().parameters.aucTo && !wide.one().reachesDay28);
    wide.at("D28", 50, u"2026-02-11 10:20"_qs);
    QVERIFY(wide.one().parameters.aucTo && wide.one().reachesDay28);
  }

  void tellsWhichTimesAreActual() {
    Sampled sampled;
    sampled.at("D0-PRE", -1).at("D3", 100, u"2026-01-18 10:20"_qs).at("D7", 400).at("D14", -1);
    const PkReport report = sampled.report();
    QVERIFY(sampleTimes(report) == (SampleTimes{1, 2}));
    QCOMPARE(sentence(sampleTimes(report)), u"Samples at actual times: 1, at nominal times: 2."_qs);
    const QJsonObject json = toJson(report, u"blood"_qs);
    const QJsonObject counted{{u"actual"_qs, 1}, {u"nominal"_qs, 2}};
    QCOMPARE(json[u"sampleTimes"_qs].toObject(), counted);
    QCOMPARE(json[u"subjects"_qs].toArray().first()[u"sampleTimes"_qs].toObject(), counted);
    const ChartTable table = tableOf(report);
    QCOMPARE(table.columns.back(), u"time"_qs);
    QCOMPARE(table.rows.at(1),
             (QStringList{u"S-001"_qs, u"1"_qs, u"3"_qs, u"100"_qs, u"0"_qs, u"0"_qs, u"actual"_qs}));
    QCOMPARE(table.rows.at(3),
             (QStringList{u"S-001"_qs, u"1"_qs, u"14"_qs, {}, u"1"_qs, u"0"_qs, u"nominal"_qs}));
  }

  /// A5: 30 and 12 where the limit is 50 are what "<50" twice is.
  void aNumberBelowTheLimitIsBelowIt() {
    const auto curve = [] { return Sampled().at("D1", 500).at("D7", 200).at("D14", 80); };
    const PkSubject typed = curve().at("D21", 30).at("D28", 12).one(AucMethod::LinearUpLogDown);
    const PkSubject signedOnes = curve().at("D21", -1).at("D28", -1).one(AucMethod::LinearUpLogDown);
    QVERIFY(typed == signedOnes);
    QCOMPARE(*typed.parameters.tlast, 14.0);
    QCOMPARE(*typed.parameters.clast, 80.0);
    QVERIFY(!typed.parameters.terminal);
    // The limit of the site counts where it has one.
    Sampled finer = curve().at("D21", 30).at("D28", 12);
    for (Analyte& analyte : finer.study.protocol.measurements.analytes)
      analyte.lloq = 10;
    QCOMPARE(*finer.one().parameters.tlast, 28.0);
  }

  void whatLiesAboveTheLimitKeepsItsSign() {
    const Sampled sampled = Sampled()
                                .above("D1", 10000)
                                .above("D3", 10000)
                                .above("D7", 10000)
                                .above("D10", 10000)
                                .at("D14", 9000)
                                .at("D28", 800);
    const PkReport report = sampled.report();
    const QJsonObject json = toJson(report, u"blood"_qs);
    const QJsonValue one = json[u"subjects"_qs].toArray().first();
    QCOMPARE(one["cmax"], QJsonValue(10000));
    QCOMPARE(one["cmaxSign"], QJsonValue(">"));
    QVERIFY(one["clastSign"].isNull() && one["halfLife"].isNull());
    QCOMPARE(one["noHalfLife"], QJsonValue("too-few-points"));
    QCOMPARE(one["aboveLimit"], QJsonValue(4));
    QCOMPARE(json[u"levels"_qs][0]["aboveLimit"], QJsonValue(1));
    QCOMPARE(tableOf(report).rows.front(),
             (QStringList{u"S-001"_qs, u"1"_qs, u"1"_qs, u"10000"_qs, u"0"_qs, u"1"_qs, u"nominal"_qs}));
    QVERIFY(summaryText(report.levels.front().cmax, report.levels.front(), formatNumber)
                .startsWith(u"≥10000, n = 1"_qs));
  }

  void aHalfLifeSaysWhatItRestsOn() {
    Sampled falling = Sampled().at("D7", 3200).at("D14", 1600).at("D21", 800).at("D28", 400);
    const QJsonValue good = toJson(falling.report(), u"blood"_qs)[u"subjects"_qs][0];
    QVERIFY(std::abs(good["halfLife"].toDouble() - 7) < 1e-9 && good["noHalfLife"].isNull());
    QVERIFY(std::abs(good["span"].toDouble() - 2) < 1e-9);
    QCOMPARE(good["terminalPoints"], QJsonValue(3));
    QVERIFY(std::abs(good["adjustedR2"].toDouble() - 1) < 1e-9);

    Sampled scattered = Sampled().at("D7", 3200).at("D10", 900).at("D14", 200).at("D21", 400).at("D28", 100);
    QCOMPARE(toJson(scattered.report(), u"blood"_qs)[u"minimumAdjustedR2"_qs], QJsonValue(0.8));
    const QJsonValue poor = toJson(scattered.report(), u"blood"_qs)[u"subjects"_qs][0];
    QCOMPARE(poor["noHalfLife"], QJsonValue("poor-fit"));
    QVERIFY(poor["halfLife"].isNull() && poor["adjustedR2"].toDouble() < 0.8 && !poor["span"].isNull());
    scattered.study.protocol.measurements.minimumAdjustedR2 = 0; // another protocol file's
    QVERIFY(scattered.one().parameters.terminal);
    const QJsonValue level =
        toJson(Sampled().at("D1", 500).at("D7", 500).at("D14", 500).at("D28", 500).report(),
               u"blood"_qs)[u"subjects"_qs][0];
    QCOMPARE(level["noHalfLife"], QJsonValue("not-falling"));
    QVERIFY(level["adjustedR2"].isNull() && level["halfLife"].isNull());
  }

  /// A geometric mean has no place for them, and does not pass over them either.
  void whoWasNeverQuantifiedIsCounted() {
    StudyBuilder b;
    for (const char* number : {"SCR-001", "SCR-002", "SCR-003", "SCR-004"})
      b.eligible(QString::fromLatin1(number)).assigned(1).infused({2026, 1, 15});
    const auto& subjects = b.study().subjects;
    std::vector<Measurement> measured;
    const auto add = [&](std::size_t subject, const char* visit, MeasuredValue value) {
      measured.push_back(
          {{subjects[subject].id, QString::fromLatin1(visit), u"car-copies"_qs, Specimen::Blood}, value});
    };
    add(0, "D7", {Reading::Exact, 400});
    add(1, "D7", {Reading::Below, 50});
    add(1, "D28", {Reading::Exact, 20}); // below it as well
    add(2, "D7", {Reading::Exact, 100});
    add(2, "D14", {Reading::Below, 50});
    add(3, "D0-PRE", {Reading::Below, 50}); // not sampled since the infusion
    const PkReport report =
        pkReport(b, measured, {}, *b.study().protocol.measurements.analyte(u"car-copies"_qs), Specimen::Blood,
                 AucMethod::Linear);
    const PkLevel& level = report.levels.front();
    QCOMPARE(level.cmax->n, 2);
    QVERIFY(std::abs(level.cmax->mean - 200) < 1e-9);
    QCOMPARE(level.subjects, 3);
    QCOMPARE(level.below, 1);
    QVERIFY(summaryText(level.cmax, level, formatNumber).endsWith(u"n = 2, 1 BLQ"_qs));
    const QJsonObject json = toJson(report, u"blood"_qs);
    QCOMPARE(json[u"levels"_qs][0]["allBelowLimit"], QJsonValue(1));
    QCOMPARE(json[u"levels"_qs][0]["subjects"], QJsonValue(3));
    QCOMPARE(json[u"subjects"_qs][1]["allBelowLimit"], QJsonValue(true));
    QCOMPARE(json[u"subjects"_qs][0]["allBelowLimit"], QJsonValue(false));
    QCOMPARE(json[u"subjects"_qs][3]["allBelowLimit"], QJsonValue(false));
  }

  void whyThereIsNoHalfLifeIsSaid() {
    QStringList words;
    for (const auto why :
         {NoHalfLife::Why::TooFewPoints, NoHalfLife::Why::NotFalling, NoHalfLife::Why::PoorFit})
      words << noHalfLifeShort({why, {}}) << noHalfLifeText({why, {}}, 0.8);
    QCOMPARE(words.removeDuplicates(), 0);
    QVERIFY(halfLifeRule(0.8).contains(u"at least 0.8 (an assumption)"_qs));
  }

  void daysAreReadAsDaysAndHours_data() {
    QTest::addColumn<double>("days");
    QTest::addColumn<QString>("words");
    QTest::newRow("the infusion") << 0.0 << u"0 d 0 h 0 min"_qs;
    QTest::newRow("rounded to minutes") << 7.02 << u"7 d 0 h 29 min"_qs;
    QTest::newRow("to the full hour") << 2.99999 << u"3 d 0 h 0 min"_qs;
    QTest::newRow("before") << -0.5 << u"−0 d 12 h 0 min"_qs;
  }

  void daysAreReadAsDaysAndHours() {
    QFETCH(double, days);
    QFETCH(QString, words);
    QCOMPARE(daysAndHours(days), words);
  }
};

COHORTDESK_TEST(TestPkReport, QCoreApplication)
} // namespace tst_pk_report
#include "tst_pk_report.moc"
