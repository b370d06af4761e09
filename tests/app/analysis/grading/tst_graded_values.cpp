// The graded values of a study: baselines, limits of normal, whose and where.
#include "app/analysis/grading/graded_values.h"
#include "tests/support/row.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_graded_values {
Measurement measured(const char* visit, const char* analyte, MeasuredValue value,
                     Specimen specimen = Specimen::Blood) {
  return {{1, QLatin1String(visit), QLatin1String(analyte), specimen}, value};
}
Measurement measured(const char* visit, const char* analyte, double value) {
  return measured(visit, analyte, MeasuredValue{Reading::Exact, value});
}

/// S-001, a man, infused.
Study manInfused() {
  StudyBuilder builder;
  builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
  builder.last().screenings.back().entry.sex = Sex::Male;
  builder.last().screenings.back().entry.organs.clear();
  return builder;
}

/// "D7 3 (before 2)", "SCR 2"
QStringList told(const Study& study, std::vector<Measurement> measurements) {
  for (Measurement& each : measurements)
    each.cell.subjectId = study.subjects.front().id;
  QStringList all;
  for (const GradedValue& each : gradedValues(study, measurements))
    all << each.cell.visit + u' ' + labGradeText(each.grade) +
               (each.beforeGrade ? QStringLiteral(" (before %1)").arg(labGradeText(*each.beforeGrade))
                                 : QString());
  return all;
}

class TestGradedValues : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theBaselineIsTheNewestBefore() {
    const Study study = manInfused();
    QCOMPARE(told(study,
                  {measured("D7", "alt", 700), measured("SCR", "alt", 300), measured("D0-PRE", "alt", 100)}),
             (QStringList{"D7 3 (before 1)", "SCR 3", "D0-PRE 1"}));
    QCOMPARE(told(study, {measured("D0-PRE", "alt", 100), measured("SCR", "alt", 30),
                          measured("D0-POST", "alt", 160)}),
             (QStringList{"D0-PRE 1", "SCR 0", "D0-POST 1 (before 1)"}));
    // What was not measured there is none.
    QCOMPARE(told(study, {measured("D0-PRE", "alt", MeasuredValue{Reading::NotDone, 0}),
                          measured("SCR", "alt", 30), measured("D7", "alt", 260)}),
             (QStringList{"SCR 0", "D7 3 (before 0)"}));
    // One below a limit is one all the same.
    QCOMPARE(told(study, {measured("SCR", "creatinine", MeasuredValue{Reading::Below, 30}),
                          measured("D7", "creatinine", 92)}),
             (QStringList{"SCR 0", "D7 3 (before 0)"}));
  }

  void elseItIsTheScreeningFormS() {
    Study study = manInfused();
    QCOMPARE(told(study, {measured("D7", "alt", 300)}), QStringList("D7 not gradable"));
    auto& organs = study.subjects.front().screenings.back().entry.organs;
    organs[OrganTest::Alt].value = 100;
    QCOMPARE(told(study, {measured("D7", "alt", 300)}), QStringList("D7 1 (before 1)"));
    QCOMPARE(told(study, {measured("D7", "alt", 300), measured("SCR", "alt", 40)}),
             (QStringList{"D7 3 (before 0)", "SCR 0"}));
    organs.clear();
    organs[OrganTest::Ast].value = 30; // another one's
    QCOMPARE(told(study, {measured("D7", "alt", 300)}), QStringList("D7 not gradable"));
    organs[OrganTest::Creatinine].value = 50;
    for (Analyte& analyte : study.protocol.measurements.analytes)
      if (analyte.id == QLatin1String("creatinine")) analyte.unit = QStringLiteral("mg/dL"); // not the form's
    QCOMPARE(told(study, {measured("D7", "creatinine", 60)}), QStringList("D7 not gradable"));
  }

  void whatHasNoGrade() {
    const Study study = manInfused();
    QVERIFY(told(study, {measured("D7", "il6", 1000),
                         measured("D7", "car-copies", 9),
                         measured("D7", "neutrophils", MeasuredValue{Reading::NotDone, 0}),
                         measured("D99", "neutrophils", 0.1),
                         measured("D7", "nothing", 1),
                         {{1, QStringLiteral("D7"), QStringLiteral("neutrophils"), Specimen::Blood}, {}},
                         measured("D7", "neutrophils", MeasuredValue{Reading::Exact, 0.1}, Specimen::Marrow)})
                .isEmpty());
    std::vector<Measurement> ofNobody{measured("D7", "neutrophils", 0.1)};
    ofNobody.front().cell.subjectId = 99;
    QVERIFY(gradedValues(study, ofNobody).empty());
    Study other = study;
    other.protocol.measurements = {};
    QVERIFY(told(other, {measured("D7", "neutrophils", 0.1)}).isEmpty());
  }

  void notDetectedIsBelowTheLimit() {
    Study study = manInfused();
    for (Analyte& analyte : study.protocol.measurements.analytes)
      if (analyte.id == QLatin1String("platelets")) analyte.lloq = 30;
    const MeasuredValue none{Reading::NotDetected, 0};
    QCOMPARE(told(study, {measured("D7", "platelets", none), measured("D14", "platelets", 20)}),
             (QStringList{"D7 3–4", "D14 3–4"})); // 20 was typed below the limit in force
  }

  void theSiteSLimitsOfNormalCount() {
    Study study = manInfused();
    const std::vector<Measurement> values{measured("SCR", "alt", 45), measured("D7", "alt", 220)};
    QCOMPARE(told(study, values), (QStringList{"SCR 0", "D7 2 (before 0)"}));
    for (Analyte& analyte : study.protocol.measurements.analytes)
      if (analyte.id == QLatin1String("alt")) analyte.referenceMen.high = 42;
    QCOMPARE(told(study, values), (QStringList{"SCR 1", "D7 2 (before 1)"}));
    study.subjects.front().screenings.back().entry.sex.reset();
    QCOMPARE(told(study, values), (QStringList{"SCR 1", "D7 2 (before 1)"})); // 42 and 40: both below 45
  }

  void ofOneVisitBesideTheBaseline() {
    const Study study = manInfused();
    const std::vector<Measurement> values{measured("SCR", "neutrophils", 0.7),
                                          measured("D7", "neutrophils", 0.3),
                                          measured("D14", "neutrophils", 0.3)};
    const auto all = gradedValues(study, values);
    const auto one = gradedValues(study, values, QStringLiteral("D7"));
    QCOMPARE(all.size(), std::size_t(3));
    QVERIFY(one.size() == 1 && one.front() == all.at(1) && one.front().beforeGrade);
  }

  void noWorseThanBefore_data() {
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("after");
    QTest::addColumn<bool>("isNoWorse");
    row("the same grade", 0.7, 0.6, true);
    row("a milder one", 0.3, 0.6, true);
    row("a worse one", 0.7, 0.3, false);
    row("normal before", 3.0, 0.6, false);
  }
  void noWorseThanBefore() {
    QFETCH(double, before);
    QFETCH(double, after);
    Study study = manInfused();
    study.subjects.front().id = 1;
    const auto graded =
        gradedValues(study, {measured("SCR", "neutrophils", before), measured("D7", "neutrophils", after)});
    QCOMPARE(graded.size(), std::size_t(2));
    QTEST(graded.back().isNoWorse(), "isNoWorse");
    QVERIFY(!graded.front().isNoWorse());
  }
};
COHORTDESK_TEST(TestGradedValues, QCoreApplication)
} // namespace tst_graded_values
#include "tst_graded_values.moc"
