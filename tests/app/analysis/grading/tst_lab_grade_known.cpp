// What the grade of a laboratory value rests on, and what is said where that is not known.
#include "tests/app/analysis/grading/lab_case.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_lab_grade_known {
using namespace labCase;

class TestLabGradeKnown : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// Nothing is guessed; the reason names what is not known.
  void withoutALimitOfNormal() {
    Analyte analyte = analyteOf(u"bilirubin"_qs);
    analyte.referenceMen = analyte.referenceWomen = {};
    const LabGrade grade = worst(analyte, {{90}, LimitedValue{10}, Sex::Male, false});
    QVERIFY(!grade.isGradable());
    QCOMPARE(labGradeText(grade), u"not gradable"_qs);
    QCOMPARE(grade.missing, QStringList(u"the upper limit of normal"_qs));
    QVERIFY(grade.reason.contains(u"Not known: the upper limit of normal."_qs));
    QCOMPARE(grade.most, 3); // it was 10 before: 9 times that at the most
    Analyte fibrinogen = analyteOf(u"fibrinogen"_qs);
    fibrinogen.referenceMen = fibrinogen.referenceWomen = {};
    QCOMPARE(labGradeText(worst(fibrinogen, {{0.4}, {}, {}, false})), u"4"_qs); // below 50 mg/dL
    QCOMPARE(worst(fibrinogen, {{0.6}, {}, {}, false}).missing, QStringList(u"the lower limit of normal"_qs));
  }

  void withoutABaseline() {
    const LabGrade grade = worst(analyteOf(u"alt"_qs), {{300}, {}, Sex::Male, false});
    QCOMPARE(grade.missing, QStringList(u"a value before the infusion"_qs));
    QCOMPARE(std::pair(grade.least, grade.most), std::pair(0, 3));
    QVERIFY(grade.reason.contains(u"It can be grade 0 to 3."_qs));
  }

  void inAnotherUnit_data() {
    QTest::addColumn<QString>("analyte");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("grade");
    row("haemoglobin in g/dL", u"haemoglobin"_qs, u"g/dL"_qs, 7.9, u"3"_qs);
    row("at the limit in g/dL", u"haemoglobin"_qs, u"g/dL"_qs, 8.0, u"2"_qs);
    row("haemoglobin in mmol/L", u"haemoglobin"_qs, u"mmol/L"_qs, 4.8, u"3"_qs);
    row("at the limit in mmol/L", u"haemoglobin"_qs, u"mmol/L"_qs, 4.9, u"2"_qs);
    row("haemoglobin in no known unit", u"haemoglobin"_qs, u"%"_qs, 40.0, u"≥ 1"_qs);
    row("without a unit", u"haemoglobin"_qs, QString(), 40.0, u"≥ 1"_qs);
    row("platelets by the µL", u"platelets"_qs, u"/mm3"_qs, 24999.0, u"4"_qs);
    row("spelled in another way", u"neutrophils"_qs, u"K/uL"_qs, 0.4, u"4"_qs);
    row("fibrinogen in mg/dL", u"fibrinogen"_qs, u"mg/dL"_qs, 49.0, u"4"_qs);
    row("at the limit in mg/dL", u"fibrinogen"_qs, u"mg/dL"_qs, 50.0, u"3"_qs);
    row("multiples need no unit", u"alt"_qs, u"µkat/L"_qs, 251.0, u"3"_qs);
  }
  void inAnotherUnit() {
    QFETCH(QString, analyte);
    QFETCH(QString, unit);
    QFETCH(double, value);
    Analyte other = analyteOf(analyte);
    other.unit = unit;
    if (unit == u"mg/dL"_qs) other.referenceMen.low = 200;
    if (unit == u"g/dL"_qs) other.referenceMen.low = 13;
    if (unit == u"mmol/L"_qs) other.referenceMen.low = 8;
    if (unit == u"/mm3"_qs) other.referenceMen.low = 125000;
    const LabGrade grade =
        worst(other, {{value}, LimitedValue{analyte == u"alt"_qs ? 30. : 60.}, Sex::Male, false});
    QTEST(labGradeText(grade), "grade");
    const bool isKnown = !labGradeText(grade).startsWith(u'≥');
    QCOMPARE(grade.missing.isEmpty(), isKnown);
  }

  /// What was there before is graded by itself: no baseline stands behind it.
  void beforeTheInfusion_data() {
    QTest::addColumn<QString>("analyte");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("grade");
    row("a count", u"neutrophils"_qs, u"0.4"_qs, u"4"_qs);
    row("ALT by its upper limit", u"alt"_qs, u"260"_qs, u"3"_qs);
    row("creatinine likewise", u"creatinine"_qs, u"98"_qs, u"1"_qs);
    row("fibrinogen by its lower one", u"fibrinogen"_qs, u"0.9"_qs, u"3"_qs);
    row("known as below a limit", u"platelets"_qs, u"<50"_qs, u"3–4"_qs);
  }
  void beforeTheInfusion() {
    QFETCH(QString, analyte);
    QFETCH(QString, value);
    QTEST(labGradeText(worst(analyteOf(analyte), {*valueIn(value), {}, Sex::Male, true})), "grade");
  }

  void theReasonNamesTheLimit() {
    const auto reason = [](const char* analyte, double value, std::optional<LimitedValue> before) {
      return worst(analyteOf(QLatin1String(analyte)), {{value}, before, Sex::Male, false}).reason;
    };
    QCOMPARE(reason("neutrophils", 0.4, {}), u"Neutrophil count decreased: < 0.5 10⁹/L."_qs);
    QCOMPARE(reason("neutrophils", 1.6, {}),
             u"Neutrophil count decreased: < the lower limit of normal (1.8)."_qs);
    QCOMPARE(reason("alt", 251, LimitedValue{30}),
             u"Alanine aminotransferase increased: > 5 × the upper limit of normal (50)."_qs);
    QCOMPARE(reason("alt", 150, LimitedValue{100}),
             u"Alanine aminotransferase increased: ≥ 1.5 × the value before the infusion (100)."_qs);
    QCOMPARE(reason("creatinine", 300, LimitedValue{60}),
             u"Creatinine increased: > 3 × the upper limit of normal (97), > 3 × the value before the "
             "infusion (60)."_qs);
    QCOMPARE(reason("neutrophils", 3, {}), u"Neutrophil count decreased: beyond no limit."_qs);
  }

  /// 3 × 17.1 is 51.300000000000004 to a computer: what is at a limit is not beyond it.
  void roundingMakesNoGrade() {
    Analyte analyte = analyteOf(u"bilirubin"_qs);
    for (const double upper : {17.1, 20.3, 0.1, 1.1, 33.3, 19.7})
      for (const double times : {1.5, 3., 10.}) {
        analyte.referenceMen.high = upper;
        const double limit = QString::number(upper * times, 'g', 12).toDouble();
        const auto at = [&](double value) {
          return worst(analyte, {{value}, LimitedValue{upper}, Sex::Male, false}).least;
        };
        QCOMPARE(at(limit) + 1, at(limit * 1.0001));
      }
  }
};
COHORTDESK_TEST(TestLabGradeKnown, QCoreApplication)
} // namespace tst_lab_grade_known
#include "tst_lab_grade_known.moc"
