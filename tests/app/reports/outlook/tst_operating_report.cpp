#include "app/reports/outlook/operating_report.h"

#include "app/protocol/protocol_reader.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>
#include <numeric>

namespace tst_operating_report {
ToxicityScenario scenario(const char* name, const std::vector<std::optional<double>>& rates) {
  return {0, QString::fromUtf8(name), rates};
}
const ToxicityScenario steep = scenario("steep", {0.05, 0.25, 0.6});
const ToxicityScenario half = scenario("half", {0.05, std::nullopt, 0.6});

Course courseIn(const DoseDesign& design, const char* text) {
  return *parseCourse(design, QString::fromLatin1(text));
}

/// What stands in the last column of the row that begins like this.
QString valueIn(const ChartTable& table, const QStringList& key) {
  for (const QStringList& row : table.rows)
    if (row.mid(0, 4) == key) return row.last();
  return {};
}

class TestOperatingReport : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void comparesTheStudysDesignWithAPlainOne() {
    const StudyBuilder study;
    const DoseDesign& design = study.study().protocol.design;
    const Course from = courseIn(design, "1N 2NNT");
    JointPolicy policy;
    policy.atTop = JointPolicy::AtTop::End;
    const OperatingReport report = operatingReport(study, {steep}, from, policy);
    QCOMPARE(report.outcomes.size(), 1U);
    const OperatingOutcome& outcome = report.outcomes.front();
    QCOMPARE(outcome.scenario, QStringLiteral("steep"));
    QVERIFY(outcome.design == operatingCharacteristics(design, outcome.rates, from, policy));
    const DoseDesign plain = protocolByName(QStringLiteral("standard-3+3:3"))->design;
    QVERIFY(outcome.plain == operatingCharacteristics(plain, outcome.rates, {}, JointPolicy::plain()));
    QVERIFY(report.basis == designBasis(study, from, policy));
    QVERIFY(report.leftOut.isEmpty() && report.warnings.isEmpty());
  }

  void thePlainDesignIsTheOneByName() {
    for (int levels = 1; levels <= 9; ++levels) {
      DoseDesign design;
      for (int level = 1; level <= levels; ++level)
        design.levels.push_back({level * 1e7, LevelRule::AcceleratedTitration, {}, {}, false});
      const DoseDesign plain = plainDesign(design);
      const DoseDesign named = protocolByName(QStringLiteral("standard-3+3:%1").arg(levels))->design;
      QCOMPARE(plain.name, named.name);
      QCOMPARE(plain.plannedSubjects, named.plannedSubjects);
      QCOMPARE(plain.top(), named.top());
      for (int level = 1; level <= levels; ++level) {
        QCOMPARE(plain.level(level).rule, named.level(level).rule);
        QCOMPARE(plain.level(level).cellsPerKg, level * 1e7); // its doses are the study's
      }
    }
  }

  void oneLevelByHand() {
    // Storer, Biometrics 1989;45:925: tolerated with 0 of 3, or 1 of 3 and 0 of 3 more.
    // (1-p)^3 + 3 p (1-p)^2 (1-p)^3 with p = 0.1
    StudyBuilder study;
    std::vector<DoseLevel>& levels = study.study().protocol.design.levels;
    levels = {levels.back()}; // standard 3+3
    const OperatingReport report = operatingReport(study, {scenario("one", {0.1})}, {}, {});
    QVERIFY(qAbs(report.outcomes.front().plain.pMtd.at(1) - 0.906147) < 1e-12);
    QVERIFY(qAbs(report.outcomes.front().plain.pMtd.at(0) - 0.093853) < 1e-12);
  }

  void whatHasNotEveryRateIsLeftOut() {
    const StudyBuilder study;
    const auto none = scenario("none", {});
    const auto tooMany = scenario("too many", {0.1, 0.2, 0.3, 0.4});
    const OperatingReport report = operatingReport(study, {half, steep, none, tooMany}, {}, {});
    QCOMPARE(report.outcomes.size(), 1U);
    QCOMPARE(report.leftOut, (QStringList{"half", "none", "too many"}));
    QVERIFY(comparisonLines(report).join(u' ').contains(QStringLiteral("half, none, too many")));
  }

  void fallingRatesAreNamed_data() {
    QTest::addColumn<QList<double>>("rates"); // below 0: not entered
    QTest::addColumn<QString>("levels");
    QTest::newRow("rising") << QList<double>{0.1, 0.2, 0.3} << QString();
    QTest::newRow("level") << QList<double>{0.1, 0.1, 0.1} << QString();
    QTest::newRow("falls at the top") << QList<double>{0.1, 0.2, 0.15} << u"from L2 to L3"_qs;
    QTest::newRow("the first fall is named") << QList<double>{0.3, 0.2, 0.1} << u"from L1 to L2"_qs;
    QTest::newRow("over a gap") << QList<double>{0.3, -1, 0.1} << u"from L1 to L3"_qs;
    QTest::newRow("a gap first") << QList<double>{-1, 0.2, 0.1} << u"from L2 to L3"_qs;
    QTest::newRow("one rate") << QList<double>{-1, 0.2, -1} << QString();
  }
  void fallingRatesAreNamed() {
    QFETCH(QList<double>, rates);
    QFETCH(QString, levels);
    ToxicityScenario odd{0, QStringLiteral("odd"), {}};
    for (const double rate : rates)
      odd.rates.push_back(rate < 0 ? std::nullopt : std::optional(rate));
    const QStringList found = fallingRates({odd});
    QCOMPARE(found.size(), levels.isEmpty() ? 0 : 1);
    if (!found.isEmpty()) QVERIFY2(found.front().contains(levels), qPrintable(found.front()));
  }

  void theTableHoldsEveryNumber() {
    const StudyBuilder study;
    const OperatingReport report =
        operatingReport(study, {steep, scenario("mild", {0.01, 0.02, 0.05})}, {}, {});
    const ChartTable table = tableOf(report);
    QCOMPARE(table.columns, (QStringList{"scenario", "design", "what", "level", "value"}));
    QCOMPARE(table.rows.size(), 2U * (3 + 2 * (4 + 4 + 2 * 3)));
    QCOMPARE(valueIn(table, {"steep", "", "true-dlt", "L2"}), QStringLiteral("0.25"));
    double sum = valueIn(table, {"steep", "study", "p-not-reached", ""}).toDouble();
    for (const char* level : {"none", "L1", "L2", "L3"})
      sum += valueIn(table, {"steep", "study", "p-mtd", QLatin1String(level)}).toDouble();
    QVERIFY(qAbs(sum - 1) < 1e-9);
    const OperatingCharacteristics& plain = report.outcomes.back().plain;
    QCOMPARE(valueIn(table, {"mild", "plain-3+3", "p-tried", "L3"}),
             QString::number(plain.pTried.at(2), 'g', 12));
    QCOMPARE(valueIn(table, {"mild", "plain-3+3", "expected-dlts", ""}),
             QString::number(plain.expectedDlts, 'g', 12));
    QCOMPARE(tableOf(report.outcomes.front()).rows.size() * 2, table.rows.size());
  }

  void headingsAndRowsFit() {
    StudyBuilder study;
    for (const int levels : {1, 3, 9}) {
      std::vector<DoseLevel>& all = study.study().protocol.design.levels;
      all.assign(static_cast<std::size_t>(levels), DoseLevel(all.back())); // standard 3+3
      ToxicityScenario one{0, QStringLiteral("one"), {}};
      one.rates.assign(static_cast<std::size_t>(levels), 0.1);
      const OperatingReport report = operatingReport(study, {one}, {}, {});
      const auto columns = operatingColumns(report.design);
      for (const ComparedDesign which : comparedDesigns)
        QCOMPARE(operatingRow(report.outcomes.front(), which).size(), static_cast<int>(columns.size()));
      for (const OperatingColumn& column : columns)
        QVERIFY(!column.title.isEmpty() && !column.source.isEmpty());
      const OperatingSeries series = operatingSeries(report.design, report.outcomes.front());
      QCOMPARE(series.places.size(), static_cast<std::size_t>(levels) + 2);
      QCOMPARE(series.places.back().plain, 0.0); // its top level is the MTD
    }
  }

  void theAnnexIsOfTheMemosCourse() {
    StudyBuilder study;
    study.eligible(QStringLiteral("SCR"))
        .assigned(1)
        .infused({2026, 1, 15})
        .assessed({2026, 2, 12}, DltOutcome::NoDlt);
    Decision decision;
    decision.course = QStringLiteral("1?");
    QCOMPARE(annexReport(study, decision, {steep}).basis.course, QStringLiteral("1?"));
    decision.designVersion = 2; // of another design: its levels are not these
    QCOMPARE(annexReport(study, decision, {steep}).basis.course, QStringLiteral("1N"));
    decision.designVersion = 1;
    decision.course = QStringLiteral("7NNN");
    QCOMPARE(annexReport(study, decision, {steep}).basis.course, QStringLiteral("1N"));
  }

  void onPaper() {
    const StudyBuilder study;
    ToxicityScenario odd = steep;
    odd.name = QStringLiteral("<b>odd</b>");
    OperatingPaper paper{
        operatingReport(study, {odd, half}, {}, {}), {}, true, {12, {}}, QStringLiteral("en")};
    QString html = operatingHtml(study, paper);
    QVERIFY(html.contains(QStringLiteral("&lt;b&gt;odd&lt;/b&gt;")));
    for (const QString& line : basisLines(paper.report.basis) + comparisonLines(paper.report))
      QVERIFY2(html.contains(line), qPrintable(line));
    QVERIFY(html.contains(QStringLiteral("48.7 %")) && html.contains(QStringLiteral("53.6 %")));
    QVERIFY(html.contains(QStringLiteral("chart:oc1")) && !html.contains(QStringLiteral("chart:oc2")));
    QVERIFY(html.contains(QStringLiteral("Storer")) && html.contains(QStringLiteral("journal entry 12")));
    QVERIFY(!html.contains(QStringLiteral("not saved")));
    paper.isSaved = false;
    paper.annexTo = QStringLiteral("Decision memo 3");
    html = operatingHtml(study, paper);
    QVERIFY(html.contains(QStringLiteral("not saved")));
    QVERIFY(html.contains(QStringLiteral("Annex to Decision memo 3")));
  }
};

COHORTDESK_TEST(TestOperatingReport, QCoreApplication)
} // namespace tst_operating_report
#include "tst_operating_report.moc"
