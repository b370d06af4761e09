// The hint of IEC-HS after Hines et al., Transplant Cell Ther 2023;29:438; the limits are those of the
// protocol file: ferritin 2 times, transaminases 5 times, fibrinogen 1.5 g/L.
#include "app/analysis/grading/hs_hint.h"
#include "tests/support/row.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_hs_hint {
using Value = std::optional<ComparedValue>;

Value value(double number, std::optional<double> upper = {}, std::optional<double> before = {}) {
  return ComparedValue{QStringLiteral("x"), QStringLiteral("u"), number, upper, before};
}

using Side = LimitedValue::Side;
Value limited(Side side, double limit, std::optional<double> upper = {}) {
  return ComparedValue{QStringLiteral("x"), QStringLiteral("u"), limit, upper, {}, side};
}

const Value none;
const Value raised = value(801, 400);

Measurement measured(const char* visit, const char* analyte, MeasuredValue value,
                     Specimen specimen = Specimen::Blood) {
  return {{1, QLatin1String(visit), QLatin1String(analyte), specimen}, value};
}

MeasuredValue exactly(double number) {
  return {Reading::Exact, number};
}

class TestHsHint : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void hint_data() {
    QTest::addColumn<Value>("ferritin");
    QTest::addColumn<Value>("alt");
    QTest::addColumn<Value>("ast");
    QTest::addColumn<Value>("fibrinogen");
    QTest::addColumn<bool>("suspected");
    QTest::addColumn<int>("missing");
    const Value normal = value(30, 50);
    row("fibrinogen below its limit", raised, normal, normal, limited(Side::Below, 1.5), true, 0);
    row("fibrinogen can be below it", raised, normal, normal, limited(Side::Below, 2), true, 0);
    row("fibrinogen above a limit", raised, normal, normal, limited(Side::Above, 1.5), false, 0);
    row("ferritin above a limit", limited(Side::Above, 500, 400), normal, normal, value(1), true, 0);
    row("ferritin below a limit", limited(Side::Below, 800, 400), normal, normal, value(1), false, 0);
    row("ALT above a limit", raised, limited(Side::Above, 250, 50), normal, value(3), true, 0);
    row("nothing is there", none, none, none, none, false, 4);
    row("ferritin alone", raised, none, none, none, false, 3);
    row("all there, nothing beside ferritin", raised, normal, normal, value(3), false, 0);
    row("fibrinogen 1.4", raised, normal, normal, value(1.4), true, 0);
    row("fibrinogen 1.5 is not below", raised, normal, normal, value(1.5), false, 0);
    row("ALT 5 times is not above", raised, value(250, 50), normal, value(3), false, 0);
    row("ALT above 5 times", raised, value(251, 50), normal, value(3), true, 0);
    row("AST above 5 times", raised, normal, value(251, 50), value(3), true, 0);
    row("ALT was above normal before", raised, value(600, 50, 120), normal, value(3), false, 0);
    row("ALT above 5 times what it was", raised, value(601, 50, 120), normal, value(3), true, 0);
    row("ALT was normal before", raised, value(251, 50, 20), normal, value(3), true, 0);
    row("ALT without a limit", raised, value(9000), normal, value(3), false, 0);
    row("ferritin 2 times is not above", value(800, 400), normal, normal, value(1), false, 0);
    row("ferritin above 2 times what it was", value(801, {}, 400), normal, normal, value(1), true, 0);
    row("ferritin above the limit, not what it was", value(801, 400, 700), normal, normal, value(1), true, 0);
    row("ferritin without anything to compare", value(90000), normal, normal, value(1), false, 1);
    row("no ferritin", none, value(251, 50), value(251, 50), value(1), false, 1);
    row("only fibrinogen beside it", raised, none, none, value(1), true, 2);
  }
  void hint() {
    QFETCH(Value, ferritin);
    QFETCH(Value, alt);
    QFETCH(Value, ast);
    QFETCH(Value, fibrinogen);
    const HsHint hint = hsHint({ferritin, alt, ast, fibrinogen, {}}, HsThresholds());
    QTEST(hint.suspected, "suspected");
    QTEST(static_cast<int>(hint.missing.size()), "missing");
    QCOMPARE(hint.reason.contains(QStringLiteral("Think of IEC-HS")), hint.suspected);
    QCOMPARE(hint.reason.contains(QStringLiteral("Missing")), !hint.missing.isEmpty());
  }

  /// After lymphodepletion they are low in everybody: they are told, and make no hint.
  void countsDecideNothing() {
    HsValues values;
    values.ferritin = raised;
    values.counts = {{QStringLiteral("Platelets"), QStringLiteral("10⁹/L"), 3, {}, 150.0}};
    const HsHint hint = hsHint(values, HsThresholds());
    QVERIFY(!hint.suspected);
    QVERIFY(hint.reason.contains(QStringLiteral("Platelets 3 10⁹/L")));
  }

  void theLimitsAreTheProtocolFiles() {
    HsValues values;
    values.ferritin = raised;
    values.fibrinogen = value(1.6);
    QVERIFY(!hsHint(values, {2, 5, 1.5}).suspected);
    QVERIFY(hsHint(values, {2, 5, 1.7}).suspected);
    QVERIFY(!hsHint(values, {3, 5, 1.7}).suspected);
  }

  void theNewestValuesByThatDay() {
    StudyBuilder builder;
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
    const std::vector<Measurement> measurements{measured("SCR", "ferritin", exactly(300)),
                                                measured("D1", "ferritin", exactly(500)),
                                                measured("D3", "ferritin", {Reading::Above, 2000}),
                                                measured("D7", "ferritin", exactly(4000)),
                                                measured("D3", "alt", exactly(90)),
                                                measured("D7", "alt", {Reading::NotDone, 0}),
                                                measured("D3", "fibrinogen", exactly(1.1)),
                                                measured("D3", "platelets", exactly(12)),
                                                measured("D3", "blasts", exactly(5), Specimen::Marrow)};
    const auto on = [&](QDate day) { return hsValues(builder, builder.last(), measurements, day); };
    QVERIFY(!on({2026, 1, 15}).alt);
    QCOMPARE(on({2026, 1, 15}).ferritin->value, 300.0);
    QCOMPARE(on({2026, 1, 16}).ferritin->value, 500.0);
    const HsValues third = on({2026, 1, 18});
    QCOMPARE(third.ferritin->value, 2000.0);
    QCOMPARE(third.ferritin->side, Side::Above);
    QVERIFY(hsHint(third, {2, 5, 1.5}).reason.contains(QStringLiteral(">2000")));
    QCOMPARE(*third.ferritin->before, 300.0);
    QCOMPARE(third.fibrinogen->value, 1.1);
    QCOMPARE(third.counts.size(), 1U);
    const HsValues seventh = on({2026, 1, 22});
    QCOMPARE(seventh.ferritin->value, 4000.0);
    QCOMPARE(seventh.alt->value, 90.0); // not done is no value
    QVERIFY(seventh.alt->upper.has_value());
    QVERIFY(!seventh.ferritin->upper); // the file names none
    QVERIFY(hsHint(seventh, builder.study().protocol.bedside.hs).suspected);
  }
};

COHORTDESK_TEST(TestHsHint, QCoreApplication)
} // namespace tst_hs_hint
#include "tst_hs_hint.moc"
