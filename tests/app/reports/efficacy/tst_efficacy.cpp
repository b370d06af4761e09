#include "app/reports/efficacy/efficacy.h"

#include "app/base/date_text.h"
#include "app/reports/efficacy/efficacy_series.h"
#include "app/reports/efficacy/efficacy_text.h"
#include "tests/support/efficacy_of_one.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QtTest>

namespace tst_efficacy {
const EfficacyGroup& group(const EfficacyReport& report, const QString& name) {
  for (const EfficacyGroup& one : report.groups)
    if (groupName(one) == name) return one;
  qFatal("no group %s", qPrintable(name));
}

class TestEfficacy : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void bestResponse_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<std::optional<Response>>("best");
    using R = Response;
    const auto row = [](const char* name, const std::vector<std::pair<QDate, Response>>& assessed,
                        std::optional<Response> best) {
      QTest::newRow(name) << Change([assessed](StudyBuilder& b) {
        for (const auto& [date, response] : assessed)
          respond(b, date, response);
      }) << best;
    };
    const QDate first(2026, 2, 2);
    const QDate second(2026, 3, 2);
    const QDate third(2026, 4, 2);
    row("none", {}, {});
    row("never evaluable", {{first, R::NotEvaluable}}, {});
    row("CR before CRh", {{first, R::CompleteRemissionPartial}, {second, R::CompleteRemission}},
        R::CompleteRemission);
    row("CRh before CRi", {{first, R::CompleteRemissionPartial}, {second, R::CompleteRemissionIncomplete}},
        R::CompleteRemissionPartial);
    row("CRi before MLFS", {{first, R::LeukaemiaFreeState}, {second, R::CompleteRemissionIncomplete}},
        R::CompleteRemissionIncomplete);
    row("MLFS before PR", {{first, R::PartialRemission}, {second, R::LeukaemiaFreeState}},
        R::LeukaemiaFreeState);
    row("PR before NR", {{first, R::NoResponse}, {second, R::PartialRemission}}, R::PartialRemission);
    row("NR before PD", {{first, R::NoResponse}, {second, R::Progression}}, R::NoResponse);
    row("PD before not evaluable", {{first, R::NotEvaluable}, {second, R::Progression}}, R::Progression);
    row("in any order", {{third, R::NoResponse}, {first, R::PartialRemission}}, R::PartialRemission);
    row("after progression it is the next therapy's",
        {{first, R::Progression}, {second, R::CompleteRemission}}, R::Progression);
    row("after relapse, too",
        {{first, R::PartialRemission}, {second, R::Relapse}, {third, R::CompleteRemission}},
        R::PartialRemission);
    row("relapse without a remission", {{first, R::Relapse}}, R::Progression);
    row("baseline, on day 0", {{QDate(2026, 1, 5), R::CompleteRemission}}, {});
    row("the day after", {{QDate(2026, 1, 6), R::CompleteRemission}}, R::CompleteRemission);
    row("on the cut-off", {{cutOff, R::CompleteRemission}}, R::CompleteRemission);
    row("after the cut-off", {{cutOff.addDays(1), R::CompleteRemission}}, {});
  }
  void bestResponse() {
    QFETCH(Change, change);
    QFETCH(std::optional<Response>, best);
    const EfficacyReport report = reportOf(change);
    QCOMPARE(only(report).best, best);
    QCOMPARE(report.all().overall.n, 1); // without a response in the denominator all the same
    QCOMPARE(report.all().overall.count, best && isObjectiveResponse(*best) ? 1 : 0);
  }

  void onlyTheInfusedCount() {
    StudyBuilder b;
    b.eligible(QStringLiteral("SCR-001")).assigned(1);
    QVERIFY(efficacyReport(b.study(), cutOff).subjects.empty());
    infusedAt(b, 1, cutOff);
    infusedAt(b, 1, cutOff.addDays(1)); // later than the cut-off
    const EfficacyReport report = efficacyReport(b.study(), cutOff);
    QCOMPARE(report.subjects.size(), std::size_t(1));
    QCOMPARE(report.all().overall, (Rate{0, 1}));
  }

  void theDiseaseIsThatOfTheScreeningThatMadeEligible() {
    StudyBuilder b;
    infusedAt(b, 1, {2026, 1, 5}, Diagnosis::BLbl);
    Screening again = b.last().screening();
    again.id = 4711;
    again.entry.diagnosis = Diagnosis::Aml;
    b.last().screenings.push_back(again);
    QCOMPARE(only(efficacyReport(b.study(), cutOff)).diagnosis, std::optional(Diagnosis::BLbl));
    b.last().assignment->screeningId = 4711;
    QCOMPARE(only(efficacyReport(b.study(), cutOff)).diagnosis, std::optional(Diagnosis::Aml));
  }

  void ratesByLevelAndDisease() {
    const EfficacyReport report = efficacyReport(responseStudy(), cutOff);
    QStringList names;
    for (const EfficacyGroup& one : report.groups)
      names << groupName(one);
    QCOMPARE(names, (QStringList{QStringLiteral("All infused"), QStringLiteral("L1 · 1×10⁷"),
                                 QStringLiteral("L2 · 2×10⁷"), QStringLiteral("AML"), QStringLiteral("T-ALL"),
                                 QStringLiteral("T-LBL")}));
    const EfficacyGroup& all = report.all();
    QCOMPARE(all.subjects, 6);
    QCOMPARE(all.assessed, 5);
    QCOMPARE(all.notEvaluable, 1);
    QCOMPARE(all.overall, (Rate{3, 6}));
    QCOMPARE(all.complete, (Rate{2, 6}));
    QCOMPARE(all.composite, (Rate{2, 6}));
    QCOMPARE(all.mrdNegative, (Rate{1, 2}));
    QCOMPARE(all.mrdAssessed, 2);
    QCOMPARE(all.count(Response::PartialRemission), 1);
    QCOMPARE(all.count(Response::NoResponse), 1);
    QCOMPARE(group(report, QStringLiteral("L2 · 2×10⁷")).overall, (Rate{2, 5}));
    QCOMPARE(group(report, QStringLiteral("AML")).overall, (Rate{2, 4}));
    QCOMPARE(group(report, QStringLiteral("AML")).complete, (Rate{1, 4}));
    QCOMPARE(group(report, QStringLiteral("T-LBL")).mrdNegative, (Rate{0, 0}));
    // R: binom.test(3, 6)$conf.int
    QVERIFY(std::abs(all.overall.interval()->lower - 0.1181172488) < 1e-9);
    QCOMPARE(rateText(all.overall), QStringLiteral("3/6 · 50 % (12–88)"));
    QCOMPARE(rateText({0, 0}), QStringLiteral("–"));
  }

  void mrdOfRemissionsOnly() {
    const auto mrd = [](const Change& change) {
      const EfficacyReport report = reportOf(change);
      return std::pair(report.all().mrdNegative, report.all().mrdAssessed);
    };
    using R = Response;
    QCOMPARE(mrd([](StudyBuilder& b) {
               respond(b, {2026, 2, 2}, R::PartialRemission, true);
             }),
             std::pair(Rate{0, 0}, 0));
    QCOMPARE(mrd([](StudyBuilder& b) {
               respond(b, {2026, 2, 2}, R::CompleteRemission);
             }),
             std::pair(Rate{0, 1}, 0));
    QCOMPARE(mrd([](StudyBuilder& b) {
               respond(b, {2026, 2, 2}, R::CompleteRemissionIncomplete, true);
               respond(b, {2026, 3, 2}, R::CompleteRemission, false);
             }),
             std::pair(Rate{1, 1}, 1));
    QCOMPARE(mrd([](StudyBuilder& b) {
               respond(b, {2026, 2, 2}, R::CompleteRemission, false);
               respond(b, {2026, 3, 2}, R::Relapse);
               respond(b, {2026, 4, 2}, R::CompleteRemission, true); // after the next therapy
             }),
             std::pair(Rate{0, 1}, 1));
  }

  /// Its criteria do not ask for it: neither among those who are negative nor among those who could be.
  void mrdLeavesLymphomaOut() {
    StudyBuilder b;
    infusedAt(b, 1, {2026, 1, 5});
    respond(b, {2026, 2, 2}, Response::CompleteRemission, true);
    infusedAt(b, 1, {2026, 1, 5}, Diagnosis::TAll);
    respond(b, {2026, 2, 2}, Response::CompleteRemission, false);
    infusedAt(b, 2, {2026, 1, 5}, Diagnosis::TLbl);
    respond(b, {2026, 2, 2}, Response::CompleteRemission, true);
    infusedAt(b, 2, {2026, 1, 5}, Diagnosis::BLbl);
    respond(b, {2026, 2, 2}, Response::CompleteRemission);
    const EfficacyReport report = efficacyReport(b.study(), cutOff);
    QCOMPARE(report.all().composite, (Rate{4, 4}));
    QCOMPARE(report.all().mrdNegative, (Rate{1, 2}));
    QCOMPARE(report.all().mrdAssessed, 2);
    QCOMPARE(group(report, QStringLiteral("L2 · 2×10⁷")).mrdNegative, (Rate{0, 0}));
    const EfficacyGroup& lymphoma = group(report, QStringLiteral("T-LBL"));
    QCOMPARE(lymphoma.mrdNegative, (Rate{0, 0}));
    QCOMPARE(responseRow(lymphoma).at(5), QStringLiteral("–"));
    const QJsonObject json = toJson(report, {});
    QVERIFY(json["subjects"][2]["mrdNegative"].isNull());
    QCOMPARE(json["subjects"][0]["mrdNegative"], QJsonValue(true));
  }

  /// R, with the days of the six subjects:
  ///   f <- survfit(Surv(c(135, 111, 77, 24, 84, 0), c(0, 1, 0, 1, 0, 0)) ~ 1, conf.type = "log-log")
  ///   summary(f): 24: 5 at risk, S 0.8 (0.2038–0.9692), 111: 2 at risk, S 0.4 (0.0114–0.8290); quantile(f,
  ///   .5): 111 (24–NA)
  void survivalOfTheStudy() {
    const EfficacyReport report = efficacyReport(responseStudy(), cutOff);
    const SurvivalCurve& os = report.all().curve(Endpoint::Overall);
    QCOMPARE(os.times, (std::vector<double>{0, 24, 77, 84, 111, 135}));
    QCOMPARE(os.events(), 2);
    QCOMPARE(os.steps.size(), std::size_t(2));
    QCOMPARE(os.steps.at(0).atRisk, 5);
    QCOMPARE(os.steps.at(1).atRisk, 2);
    QVERIFY(std::abs(os.steps.at(1).survival - 0.4) < 1e-12);
    QVERIFY(std::abs(*os.steps.at(0).lower - 0.2038093) < 1e-6);
    QVERIFY(std::abs(*os.steps.at(1).upper - 0.828996) < 1e-6);
    QCOMPARE(medianText(os), QStringLiteral("3.6 (0.8–not reached)"));
    QCOMPARE(survivalText(os, 10), QStringLiteral("100 % · 5 at risk"));
    QCOMPARE(survivalText(os, 3 * daysPerMonth), QStringLiteral("80 % (20–97) · 2 at risk"));
    QCOMPARE(survivalText(os, 6 * daysPerMonth), QStringLiteral("–"));
    QCOMPARE(report.all().curve(Endpoint::RelapseFree).subjects(), 2);
    QCOMPARE(report.all().curve(Endpoint::DurationOfResponse).subjects(), 3);
    QCOMPARE(medianText({}), QStringLiteral("–"));
    QCOMPARE(medianText(kaplanMeier({{61, false}, {61, false}})), QStringLiteral("not reached"));
    // R: quantile(survfit(Surv(c(30, 61), c(0, 1)) ~ 1, conf.type = "log-log"), .5): 61 (NA–NA)
    QCOMPARE(medianText(kaplanMeier({{30, false}, {61, true}})),
             QStringLiteral("2.0 (interval cannot be determined)"));
  }

  void everyRuleNamesItsSource() {
    for (const QString& source :
         {exactIntervalSource(), kaplanMeierSource(), medianSource(), followUpSource(), overallResponseRule(),
          endpointRule(Endpoint::RelapseFree)})
      QVERIFY2(source.contains(QRegularExpression(QStringLiteral("\\b(19|20)\\d\\d;\\d+:\\d+"))),
               qPrintable(source));
    for (const Endpoint endpoint : endpoints)
      QVERIFY(endpointRule(endpoint).contains(QStringLiteral("censored")));
  }

  void asJson() {
    const EfficacyReport report = efficacyReport(responseStudy(), cutOff);
    const QJsonObject json = toJson(report, waterfallSeries(responseStudy(), report, {}));
    QCOMPARE(json["on"], QStringLiteral("2026-06-01"));
    QCOMPARE(json["groups"].toArray().size(), 6);
    const QJsonObject all = json["groups"].toArray().first().toObject();
    QCOMPARE(all["orr"]["count"], 3);
    QCOMPARE(all["orr"]["n"], 6);
    QCOMPARE(all["os"]["events"], 2);
    QVERIFY(all["os"]["medianUpper"].isNull());
    QCOMPARE(all["best"]["pr"], 1);
    const QJsonObject second = json["subjects"].toArray().at(1).toObject();
    QCOMPARE(second["disease"], QStringLiteral("t-all"));
    QCOMPARE(second["died"], QStringLiteral("2026-05-10"));
    QCOMPARE(second["rfs"]["days"], 49);
    QVERIFY(json["subjects"].toArray().at(5).toObject()["best"].isNull());
    QVERIFY(json["groups"].toArray().last().toObject().value("mrdNegative").toObject()["lower"].isNull());
  }

  void withoutSubjectsThereIsNoRate() {
    const EfficacyReport report = efficacyReport(StudyBuilder(), cutOff);
    QCOMPARE(report.groups.size(), std::size_t(1));
    QVERIFY(!report.all().overall.share() && !report.all().overall.interval());
    QCOMPARE(report.all().curve(Endpoint::Overall).subjects(), 0);
  }
};

COHORTDESK_TEST(TestEfficacy, QCoreApplication)
} // namespace tst_efficacy
#include "tst_efficacy.moc"
