#include "app/reports/measurements/trend_report.h"

#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_trend_report {
using Side = TrendValue::Side;
using Readings = std::vector<MeasuredValue>;

const QString copies = QStringLiteral("car-copies");

/// Two at L1, two at L2, all infused; one assigned and one only screened.
StudyBuilder fourInfused() {
  StudyBuilder b;
  for (const int level : {1, 1, 2, 2})
    b.eligible(QStringLiteral("SCR-%1").arg(b.study().subjects.size() + 1))
        .assigned(level)
        .infused({2026, 1, 15});
  b.eligible(QStringLiteral("SCR-5")).assigned(2);
  b.eligible(QStringLiteral("SCR-6"));
  return b;
}

Measurement value(RowId subject, const char* visit, MeasuredValue value) {
  return {{subject, QString::fromLatin1(visit), copies, Specimen::Blood}, value};
}

MeasuredValue exactly(double number) {
  return {Reading::Exact, number};
}
MeasuredValue below(double limit) {
  return {Reading::Below, limit};
}

TrendReport reportOf(const StudyBuilder& b, const std::vector<Measurement>& measurements,
                     const std::vector<Sampling>& samplings = {}) {
  return trendReport(b, measurements, samplings, *b.study().protocol.measurements.analyte(copies),
                     Specimen::Blood);
}

class TestTrendReport : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void eachSubjectsValuesByDay() {
    const TrendReport report =
        reportOf(fourInfused(),
                 {value(3, "D7", exactly(900)), value(1, "D28", below(50)), value(1, "D7", exactly(400)),
                  value(1, "SCR", below(50)), value(2, "D14", {Reading::NotDone, 0}),
                  value(4, "D7", {Reading::Above, 1e6}), value(5, "SCR", exactly(70)),
                  value(6, "SCR", exactly(70)), value(1, "D99", exactly(1))});
    QCOMPARE(report.visits.size(), 3U); // D14: not done; D99: not in the plan
    QCOMPARE(report.visits[0].id, QStringLiteral("SCR"));
    QCOMPARE(report.visits[1].day, 7.0);
    QCOMPARE(report.visits[2].day, 28.0);
    QCOMPARE(report.subjects.size(), 3U); // S-002 has no number, S-005 was not infused
    QCOMPARE(report.subjects[0].subject, QStringLiteral("S-001"));
    QCOMPARE(report.subjects[0].points,
             (std::vector<TrendSubject::Point>{{0, {50, Side::Below}, {-14, false}},
                                               {1, {400, Side::Quantified}, {7, false}},
                                               {2, {50, Side::Below}, {28, false}}}));
    QCOMPARE(report.subjects[1].level, 2);
    QCOMPARE(report.subjects[2].points.front().value, (TrendValue{1e6, Side::Above}));
  }

  void howTheMedianIsMade_data() {
    QTest::addColumn<Readings>("values"); // of S-001, S-002, …, on day 7; the limit is 50
    QTest::addColumn<TrendValue>("median");
    const auto number = [](double value) { return TrendValue{value, Side::Quantified}; };
    const auto limit = [](double value) { return TrendValue{value, Side::Below}; };
    QTest::newRow("one") << Readings{exactly(60)} << number(60);
    QTest::newRow("two") << Readings{exactly(60), exactly(80)} << number(70);
    QTest::newRow("three") << Readings{exactly(900), exactly(60), exactly(80)} << number(80);
    QTest::newRow("one below") << Readings{below(50)} << limit(50);
    QTest::newRow("one of three below") << Readings{exactly(60), below(50), exactly(80)} << number(60);
    QTest::newRow("two of three below") << Readings{exactly(60), below(50), below(50)} << limit(50);
    QTest::newRow("half below") << Readings{below(50), exactly(70)} << limit(60);
    QTest::newRow("three of four below")
        << Readings{below(50), below(50), below(50), exactly(70)} << limit(50);
    QTest::newRow("a number under the limit is below it") << Readings{exactly(12)} << limit(50);
    QTest::newRow("the limit itself is quantified") << Readings{exactly(50)} << number(50);
    QTest::newRow("below ranks under the same number")
        << Readings{exactly(50), below(50), exactly(50)} << number(50);
    QTest::newRow("above an upper limit")
        << Readings{exactly(60), {Reading::Above, 1000}, {Reading::Above, 1000}}
        << TrendValue{1000, Side::Above};
    QTest::newRow("not done counts for nothing")
        << Readings{exactly(60), {Reading::NotDone, 0}, exactly(80)} << number(70);
  }
  void howTheMedianIsMade() {
    QFETCH(Readings, values);
    QFETCH(TrendValue, median);
    std::vector<Measurement> measurements;
    int counted = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
      measurements.push_back(value(static_cast<RowId>(i) + 1, "D7", values[i]));
      if (values[i].hasNumber()) ++counted;
    }
    const TrendReport report = reportOf(fourInfused(), measurements);
    QVERIFY(report.median(0));
    QCOMPARE(report.median(0)->points, (std::vector<TrendMedian::Point>{{0, counted, median}}));
  }

  void mediansOfAllAndOfEachLevel() {
    const TrendReport report =
        reportOf(fourInfused(),
                 {value(1, "D7", exactly(100)), value(2, "D7", exactly(300)), value(3, "D7", exactly(500)),
                  value(4, "D7", exactly(900)), value(4, "D14", exactly(60))});
    QCOMPARE(report.medians.size(), 3U);
    QCOMPARE(report.median(0)->points.front(), (TrendMedian::Point{0, 4, {400, Side::Quantified}}));
    QCOMPARE(report.median(1)->points, (std::vector<TrendMedian::Point>{{0, 2, {200, Side::Quantified}}}));
    QCOMPARE(report.median(2)->points.back(), (TrendMedian::Point{1, 1, {60, Side::Quantified}}));
    QVERIFY(!report.median(3));
    const TrendReport second = ofLevel(report, 2);
    QCOMPARE(second.subjects.size(), 2U);
    QCOMPARE(second.medians, (std::vector<TrendMedian>{*report.median(2)}));
    QCOMPARE(ofLevel(report, 0), report);
    QVERIFY(ofLevel(report, 3).subjects.empty());
  }

  /// Infused at 10:20: day 7 was sampled late, after day 10. The hours of another specimen do not count.
  void actualDaysWhereTheHourIsRecorded() {
    const StudyBuilder b = fourInfused();
    const auto taken = [&](RowId subject, const char* visit, QDate day, QTime at, Specimen specimen) {
      return Sampling{subject, QString::fromLatin1(visit), specimen,
                      QDateTime(day, at, b.study().site.timeZone).toUTC()};
    };
    const QTime later(16, 20);
    const TrendReport report = reportOf(
        b, {value(1, "D7", exactly(400)), value(1, "D10", exactly(800)), value(2, "D7", exactly(200))},
        {taken(1, "D7", {2026, 1, 26}, later, Specimen::Blood),
         taken(2, "D7", {2026, 1, 23}, later, Specimen::Marrow)});
    const auto& points = report.subjects.front().points;
    QCOMPARE(points.size(), 2U);
    QCOMPARE(points[0].at, (SampleDay{10, false}));
    QCOMPARE(points[1].at, (SampleDay{11.25, true}));
    QCOMPARE(points[1].value.number, 400.0);
    QCOMPARE(report.subjects.back().points.front().at, (SampleDay{7, false}));
    QCOMPARE(sampleTimes(report), (SampleTimes{1, 2}));
    QCOMPARE(report.visits.front().day, 7.0); // medians stand on nominal days
    QCOMPARE(report.median(0)->points.front(), (TrendMedian::Point{0, 2, {300, Side::Quantified}}));
    QCOMPARE(tableOf(report).rows[1].join(u','), QStringLiteral("value,S-001,1,D7,11.25,,400,,actual"));
    QVERIFY(describe(report, QStringLiteral("Copies")).contains(QStringLiteral("actual times: 1")));
  }

  void nobodyHasAnyYet() {
    const TrendReport report = reportOf(fourInfused(), {});
    QVERIFY(report.visits.empty() && report.subjects.empty() && report.medians.empty());
    QCOMPARE(describe(report, QStringLiteral("IL-6")), QStringLiteral("IL-6. No values yet."));
  }

  void inWordsAndAsData() {
    const TrendReport report =
        reportOf(fourInfused(), {value(1, "D7", exactly(400)), value(3, "D7", below(50))});
    QCOMPARE(describe(report, QStringLiteral("Copies")),
             QStringLiteral("Copies. Samples at actual times: 0, at nominal times: 2. Median of all, day 7: "
                            "<225 (n = 2). Median of L1, day 7: 400 (n = 1). "
                            "Median of L2, day 7: <50 (n = 1)."));
    const ChartTable table = tableOf(report);
    QCOMPARE(table.columns.join(u','), QStringLiteral("what,subject,level,visit,day,sign,value,n,time"));
    QCOMPARE(table.rows.size(), 5U);
    QCOMPARE(table.rows[1].join(u','), QStringLiteral("value,S-003,2,D7,7,<,50,,nominal"));
    QCOMPARE(table.rows[2].join(u','), QStringLiteral("median,,,D7,7,<,225,2,nominal"));
    for (const QStringList& row : table.rows)
      QCOMPARE(row.size(), table.columns.size());
  }
};

COHORTDESK_TEST(TestTrendReport, QCoreApplication)
} // namespace tst_trend_report
#include "tst_trend_report.moc"
