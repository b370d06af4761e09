#include "app/reports/efficacy/efficacy_series.h"

#include "tests/support/response_study.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_efficacy_series {
const QDate cutOff(2026, 6, 1);

Measurement blasts(RowId subject, const char* visit, MeasuredValue value,
                   Specimen specimen = Specimen::Marrow) {
  return {{subject, QString::fromLatin1(visit), blastsAnalyte(), specimen}, value};
}

MeasuredValue exactly(double percent) {
  return {Reading::Exact, percent};
}

/// One subject, infused on 2026-01-05, screened with 23 % blasts in the marrow.
StudyBuilder one() {
  StudyBuilder b;
  infusedAt(b, 1, {2026, 1, 5});
  return b;
}

WaterfallSeries waterfallOf(const Study& study, const std::vector<Measurement>& measured, QDate on = cutOff) {
  return waterfallSeries(study, efficacyReport(study, on), measured);
}

class TestEfficacySeries : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theBaselineIsTheLastValueBefore() {
    const WaterfallSeries series =
        waterfallOf(one().study(), {blasts(1, "SCR", exactly(50)), blasts(1, "D0-PRE", exactly(40)),
                                    blasts(1, "D28", exactly(10)), blasts(1, "M2", exactly(20))});
    QCOMPARE(series.bars.size(), std::size_t(1));
    QCOMPARE(series.bars.front().baseline, 40.0);
    QCOMPARE(series.bars.front().lowest, 10.0);
    QCOMPARE(series.bars.front().change(), -75.0);
    QCOMPARE(series.without, 0);
  }

  void elseScreenings() {
    const WaterfallSeries series = waterfallOf(one().study(), {blasts(1, "D28", exactly(46))});
    QCOMPARE(series.bars.front().baseline, 23.0);
    QCOMPARE(series.bars.front().change(), 100.0);
  }

  void whatCannotBeComparedIsCounted() {
    StudyBuilder b = one();
    QCOMPARE(waterfallOf(b.study(), {}).without, 1);
    QCOMPARE(waterfallOf(b.study(), {blasts(1, "D28", {Reading::NotDone, 0})}).without, 1);
    QCOMPARE(waterfallOf(b.study(), {blasts(1, "D28", exactly(3), Specimen::Blood)}).without, 1);
    QCOMPARE(waterfallOf(b.study(), {blasts(1, "D0-PRE", exactly(0)), blasts(1, "D28", exactly(3))}).without,
             1);
    b.last().screenings.back().entry.relapsedRefractory.marrowBlastsPercent.reset();
    QCOMPARE(waterfallOf(b.study(), {blasts(1, "D28", exactly(3))}).without, 1);
  }

  void whatLiesBelowTheLimitSaysSo() {
    const WaterfallSeries series = waterfallOf(one().study(), {blasts(1, "D28", {Reading::Below, 0.5})});
    QVERIFY(series.bars.front().belowLimit);
    QCOMPARE(series.bars.front().lowest, 0.5);
    QVERIFY(describe(series).contains(QStringLiteral("<0.5")));
    Study site = one().study(); // that counts no fewer than 5 %
    for (Analyte& analyte : site.protocol.measurements.analytes)
      if (analyte.id == blastsAnalyte()) analyte.lloq = 5;
    const WaterfallSeries typed = waterfallOf(site, {blasts(1, "D28", exactly(3))});
    QVERIFY(typed.bars.front().belowLimit);
    QCOMPARE(typed.bars.front().lowest, 5.0);
    // From below a limit there is no change to be told.
    QCOMPARE(waterfallOf(site, {blasts(1, "SCR", exactly(3)), blasts(1, "D28", exactly(40))}).without, 1);
  }

  void responseAssessmentsCountBesideMeasurements() {
    StudyBuilder b = one();
    respond(b, {2026, 2, 2}, Response::PartialRemission, {}, 4.6);
    respond(b, {2026, 3, 2}, Response::Relapse, {}, 30);
    respond(b, {2026, 4, 2}, Response::CompleteRemission, {}, 1); // after the relapse
    const WaterfallSeries series =
        waterfallOf(b.study(), {blasts(1, "D14", exactly(12)), blasts(1, "M6", exactly(0.5))});
    QCOMPARE(series.bars.front().lowest, 4.6);
    QCOMPARE(series.bars.front().best, std::optional(Response::PartialRemission));
  }

  void whatIsLaterThanTheCutOffIsLeftOut() {
    const std::vector<Measurement> measured{blasts(1, "D14", exactly(12)), blasts(1, "D28", exactly(2))};
    QCOMPARE(waterfallOf(one().study(), measured, {2026, 1, 25}).bars.front().lowest, 12.0);
    QCOMPARE(waterfallOf(one().study(), measured).bars.front().lowest, 2.0);
  }

  void barsFallFromTheGreatestRise() {
    StudyBuilder b;
    for (int i = 0; i < 4; ++i)
      infusedAt(b, 1 + i / 2, QDate(2026, 1, 5).addDays(i));
    const WaterfallSeries series =
        waterfallOf(b.study(), {blasts(1, "D28", exactly(10)), blasts(2, "D28", exactly(60)),
                                blasts(3, "D28", exactly(1)), blasts(4, "D28", exactly(20))});
    QStringList order;
    for (const WaterfallBar& bar : series.bars)
      order << bar.subject;
    QCOMPARE(order, (QStringList{QStringLiteral("S-002"), QStringLiteral("S-004"), QStringLiteral("S-001"),
                                 QStringLiteral("S-003")}));
    const ChartTable table = tableOf(series);
    QCOMPARE(table.rows.size(), std::size_t(4));
    QCOMPARE(table.rows.front(), (QStringList{QStringLiteral("S-002"), QStringLiteral("1"),
                                              QStringLiteral("23"), QStringLiteral("60"), QStringLiteral("0"),
                                              QString::number(100.0 * 37 / 23, 'g', 12), QString()}));
  }

  void swimmerFollowsEverybody() {
    const ResponseSwimmerSeries series = responseSwimmerSeries(efficacyReport(responseStudy(), cutOff));
    QCOMPARE(series.bars.size(), std::size_t(6));
    const ResponseBar& first = series.bars.front();
    QCOMPARE(first.marks.size(), std::size_t(3));
    QCOMPARE(first.marks.front(), (ResponseBar::Mark{28, Response::CompleteRemissionIncomplete}));
    QCOMPARE(first.respondedOn, std::optional(28));
    QCOMPARE(first.respondedTo, std::optional(119));
    QVERIFY(first.lasts && !first.died);
    QCOMPARE(first.lastDay, 135);
    const ResponseBar& second = series.bars.at(1);
    QVERIFY(second.died && !second.lasts);
    QCOMPARE(second.respondedTo, std::optional(77)); // the relapse
    QCOMPARE(series.bars.at(2).lastDay, 77);         // lost later than that
    QVERIFY(!series.bars.at(4).respondedOn);
    QCOMPARE(series.bars.at(5).lastDay, 0);
    QVERIFY(describe(series).contains(
        QStringLiteral("S-002 at L2, CR on day 28, relapse on day 77, died on day 111.")));
    const ChartTable table = tableOf(series);
    QCOMPARE(table.rows.size(), std::size_t(9 + 6)); // marks, and an end each
    for (const QStringList& row : table.rows)
      QCOMPARE(row.size(), table.columns.size());
  }

  /// No response after a partial remission of AML is its loss: what comes later is another one.
  void aLostResponseIsDrawnToItsLoss() {
    StudyBuilder b = one();
    respond(b, {2026, 2, 2}, Response::PartialRemission);
    respond(b, {2026, 3, 2}, Response::PartialRemission);
    respond(b, {2026, 4, 2}, Response::NoResponse);
    const ResponseBar bar = responseSwimmerSeries(efficacyReport(b.study(), cutOff)).bars.front();
    QCOMPARE(bar.respondedOn, std::optional(28));
    QCOMPARE(bar.respondedTo, std::optional(87));
    QVERIFY(!bar.lasts);
    respond(b, {2026, 5, 4}, Response::PartialRemission);
    const ResponseBar again = responseSwimmerSeries(efficacyReport(b.study(), cutOff)).bars.front();
    QVERIFY(!again.lasts);
    QCOMPARE(again.respondedTo, std::optional(87));
  }

  /// A partial remission of lymphoma that is stable disease now: nothing has ended it.
  void aResponseIsDrawnAsLongAsItWasFound() {
    StudyBuilder b = one();
    b.last().screenings.back().entry.diagnosis = Diagnosis::TLbl;
    respond(b, {2026, 2, 2}, Response::PartialRemission);
    respond(b, {2026, 3, 2}, Response::PartialRemission);
    respond(b, {2026, 4, 2}, Response::NoResponse);
    const ResponseBar bar = responseSwimmerSeries(efficacyReport(b.study(), cutOff)).bars.front();
    QCOMPARE(bar.respondedOn, std::optional(28));
    QCOMPARE(bar.respondedTo, std::optional(56));
    QVERIFY(!bar.lasts);
    respond(b, {2026, 4, 20}, Response::NotEvaluable);
    QVERIFY(!responseSwimmerSeries(efficacyReport(b.study(), cutOff)).bars.front().lasts);
    respond(b, {2026, 5, 4}, Response::PartialRemission);
    const ResponseBar again = responseSwimmerSeries(efficacyReport(b.study(), cutOff)).bars.front();
    QVERIFY(again.lasts);
    QCOMPARE(again.respondedTo, std::optional(119));
  }

  void curvesOfAllOrByLevel() {
    const EfficacyReport report = efficacyReport(responseStudy(), cutOff);
    const SurvivalSeries all = survivalSeries(report, Endpoint::Overall, false);
    QCOMPARE(all.curves.size(), std::size_t(1));
    QCOMPARE(all.curves.front().level, 0);
    const SurvivalSeries levels = survivalSeries(report, Endpoint::Overall, true);
    QCOMPARE(levels.curves.size(), std::size_t(2));
    QCOMPARE(levels.curves.back().name, QStringLiteral("L2 · 2×10⁷"));
    QVERIFY(describe(levels).startsWith(
        QStringLiteral("Overall survival. L1 · 1×10⁷: n = 1, with the event 0,")));
    const ChartTable table = tableOf(all);
    QCOMPARE(table.rows.size(), std::size_t(6)); // six different times
    QCOMPARE(table.rows.at(1).mid(0, 6),
             (QStringList{QStringLiteral("all"), QStringLiteral("24"), QStringLiteral("5"),
                          QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("0.8")}));
    QCOMPARE(table.rows.at(0).at(4), QStringLiteral("1")); // censored on day 0
  }

  void whereNobodyRespondedThereIsNoCurve() {
    const EfficacyReport report = efficacyReport(one().study(), cutOff);
    QVERIFY(survivalSeries(report, Endpoint::RelapseFree, false).curves.empty());
    QVERIFY(survivalSeries(report, Endpoint::RelapseFree, true).curves.empty());
    QCOMPARE(describe(survivalSeries(report, Endpoint::RelapseFree, false)),
             QStringLiteral("Relapse-free survival. Nobody to count from yet."));
  }
};

COHORTDESK_TEST(TestEfficacySeries, QCoreApplication)
} // namespace tst_efficacy_series
#include "tst_efficacy_series.moc"
