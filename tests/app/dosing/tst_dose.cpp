#include "app/dosing/dose.h"
#include "tests/support/product_of.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_dose {

class TestDose : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void plannedIsLevelTimesWeight() {
    const Study study = StudyBuilder();
    QCOMPARE(plannedCells(study.protocol.design.level(1), 71.5), 7.15e8);
    QCOMPARE(plannedCells(study.protocol.design.level(3), 55.1), 2.755e9);
  }

  void deviation_data() {
    QTest::addColumn<int>("level");
    QTest::addColumn<double>("weight");
    QTest::addColumn<double>("cells");
    QTest::addColumn<bool>("completed");
    QTest::addColumn<double>("percent");
    QTest::addColumn<bool>("deviates");
    QTest::newRow("as planned") << 1 << 71.5 << 7.15e8 << true << 0.0 << false;
    QTest::newRow("ten percent less") << 1 << 70.0 << 6.3e8 << true << -10.0 << false;
    QTest::newRow("ten percent more") << 1 << 70.0 << 7.7e8 << true << 10.0 << false;
    QTest::newRow("10.1 percent less") << 1 << 70.0 << 6.293e8 << true << -10.1 << true;
    QTest::newRow("10.1 percent more") << 1 << 70.0 << 7.707e8 << true << 10.1 << true;
    QTest::newRow("a third of a kilogram") << 2 << 0.3 << 5.4e6 << true << -10.0 << false;
    QTest::newRow("as planned, not completed") << 1 << 70.0 << 7e8 << false << 0.0 << true;
    // the ward log
    QTest::newRow("S-003") << 2 << 83.2 << 1.66e9 << true << -0.2404 << false;
    QTest::newRow("S-004") << 2 << 66.0 << 1.30e9 << true << -1.5152 << false;
    QTest::newRow("S-005") << 2 << 70.4 << 6.20e8 << false << -55.9659 << true;
    QTest::newRow("S-011") << 3 << 55.1 << 2.35e9 << true << -14.7005 << true;
  }
  void deviation() {
    QFETCH(int, level);
    QFETCH(double, weight);
    QFETCH(double, cells);
    QFETCH(bool, completed);
    QFETCH(double, percent);
    QFETCH(bool, deviates);
    const Infusion infusion = infusionOf({}, weight, cells, completed);
    const DoseCheck check = checkDose(StudyBuilder().study().protocol, level, infusion);
    QVERIFY2(qAbs(check.deviationPercent - percent) < 0.0001,
             qPrintable(QString::number(check.deviationPercent)));
    QCOMPARE(check.deviates, deviates);
    QCOMPARE(check.perKg, cells / weight);
  }

  void weightNotKnownDeviates() {
    const DoseCheck check = checkDose(StudyBuilder().study().protocol, 1, infusionOf({}, 0, 7e8));
    QVERIFY(check.deviates);
    QCOMPARE(check.deviationPercent, 0.0);
  }

  void toleranceIsTheProtocols() {
    Protocol protocol = StudyBuilder().study().protocol;
    protocol.doseTolerancePercent = 15;
    QVERIFY(!checkDose(protocol, 3, infusionOf({}, 55.1, 2.35e9)).deviates);
  }

  void screeningAge_data() {
    QTest::addColumn<QDate>("results");
    QTest::addColumn<bool>("limited");
    QTest::addColumn<bool>("tooOld");
    const QDate infusion(2026, 2, 10);
    QTest::newRow("28 days") << infusion.addDays(-28) << true << false;
    QTest::newRow("29 days") << infusion.addDays(-29) << true << true;
    QTest::newRow("same day") << infusion << true << false;
    QTest::newRow("not known") << QDate() << true << false;
    QTest::newRow("switched off") << infusion.addDays(-90) << false << false;
  }
  void screeningAge() {
    QFETCH(QDate, results);
    QFETCH(bool, limited);
    QFETCH(bool, tooOld);
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 2, 10}, true, {0, 30});
    if (results.isValid()) builder.last().screenings.back().entry.resultsDate = results;
    if (!limited) builder.study().protocol.screeningResultsMaxAgeDays.reset();
    QCOMPARE(screeningTooOld(builder, builder.last()), tooOld);
  }

  void screeningThatWasUsedCounts() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 2, 10});
    builder.last().screenings.back().entry.resultsDate = QDate(2025, 12, 1);
    Screening later = builder.last().screening();
    later.id = 999;
    later.entry.resultsDate = QDate(2026, 2, 9);
    builder.last().screenings.push_back(later);
    QVERIFY(screeningTooOld(builder, builder.last()));
  }

  void notInfusedIsNotTooOld() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001"));
    builder.last().screenings.back().entry.resultsDate = QDate(2020, 1, 1);
    QVERIFY(!screeningTooOld(builder, builder.last()));
  }

  void cells_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("cells");
    const auto row = [](const char* text, double cells) {
      QTest::newRow(text) << QString::fromUtf8(text) << cells;
    };
    row("1e7", 1e7);
    row("1E7", 1e7);
    row("7.15e8", 7.15e8);
    row("7.15e+08", 7.15e8);
    row("1×10^7", 1e7);
    row("1x10^7", 1e7);
    row("1 x 10 ^ 7", 1e7);
    row("1X10^7", 1e7);
    row("1*10^7", 1e7);
    row("1×10⁷", 1e7);
    row("7.15 × 10⁸", 7.15e8);
    row("1×10¹²", 1e12);
    row("10⁷", 1e7);
    row("10^7", 1e7);
    row("10000000", 1e7);
    row("  10000000 ", 1e7);
    row("１×１０＾７", 1e7);
    row("１．５ｅ７", 1.5e7);
    row("0.5e7", 5e6);
    row("1", 1);
    row("7,15e8", 7.15e8);
    row("7,15×10⁸", 7.15e8);
    row("１，５×１０^７", 1.5e7);
    row("1000,125", 1000.125);
  }
  void cells() {
    QFETCH(QString, text);
    QFETCH(double, cells);
    const auto parsed = parseCells(text, QStringLiteral("infusedCells"));
    QVERIFY2(parsed, qPrintable(text));
    QCOMPARE(*parsed, cells);
  }

  void noCells_data() {
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"",    " ",     "e7",    "abc",    "1e",    "1e-7",      "-1e7",       "0",
          "0e9", "0×10⁷", "1×107", "1×10",   "1e7e7", "1,000,000", "10 000 000", "1e7 cells",
          "nan", "inf",   "0x10",  "1..5e7", ".e7",   "1⁷",        "1×10^7^2",   "1e999",
          "①e7", "½e7",   "١e٧",   "1e٧",    "1e⁷",   "1,000e7",   "1,250×10⁷",  "1.000.000"})
      QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("400 digits") << QString(400, u'9');
  }
  void noCells() {
    QFETCH(QString, text);
    const auto parsed = parseCells(text, QStringLiteral("infusedCells"));
    QVERIFY2(!parsed, qPrintable(QString::number(parsed.value_or(0))));
    QCOMPARE(parsed.error().field, QStringLiteral("infusedCells"));
    QVERIFY(!parsed.error().message.isEmpty());
  }

  void whatCanBeReadInTwoWaysIsSaid() {
    const auto parsed = parseCells(QStringLiteral("1,250"), QStringLiteral("infusedCells"));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().rule, QStringLiteral("DOSE"));
    QVERIFY2(parsed.error().message.contains(QStringLiteral("1250 or as 1.25")),
             qPrintable(parsed.error().message));
  }

  void format_data() {
    QTest::addColumn<double>("cells");
    QTest::addColumn<QString>("text");
    QTest::newRow("level") << 1e7 << QStringLiteral("1×10⁷");
    QTest::newRow("three digits") << 7.15e8 << QStringLiteral("7.15×10⁸");
    QTest::newRow("rounded") << 7.1549e8 << QStringLiteral("7.15×10⁸");
    QTest::newRow("rounded up to the next power") << 9.999e6 << QStringLiteral("1×10⁷");
    QTest::newRow("two digits") << 1.1e9 << QStringLiteral("1.1×10⁹");
    QTest::newRow("two-digit power") << 1e12 << QStringLiteral("1×10¹²");
    QTest::newRow("few") << 250.0 << QStringLiteral("250");
    QTest::newRow("none") << 0.0 << QStringLiteral("0");
  }
  void format() {
    QFETCH(double, cells);
    QFETCH(QString, text);
    QCOMPARE(formatCells(cells), text);
  }
};

COHORTDESK_TEST(TestDose, QCoreApplication)
} // namespace tst_dose
#include "tst_dose.moc"
