#include "tests/support/test_program.h"
#include "tests/support/windows/measurement_grid.h"
#include "tests/support/windows/shown_page.h"
#include "ui/pages/measurements/measurements_page.h"

namespace tst_measured_grades {
using namespace measurementGrid;

class TestMeasuredGrades : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// From grade 3 on it stands beside the value; in words with the baseline, in each plane.
  void theGradeByValue() {
    MeasuredStudy study;
    const auto value = [&](const char* visit, const char* analyte, double number) {
      return Measurement{
          {study.subject, QString::fromLatin1(visit), QString::fromLatin1(analyte), Specimen::Blood},
          MeasuredValue{Reading::Exact, number}};
    };
    QVERIFY(study.test.commands().saveMeasurements(
        {value("SCR", "platelets", 60), value("D7", "platelets", 20), value("D1", "platelets", 130),
         value("D7", "cd4", 40), value("D7", "bilirubin", 90)},
        {}));
    ShownPage<MeasurementsPage> shown(study.test);
    const MeasurementGrid grid(shown.page());
    const auto said = [&](const QString& row, const QString& column) {
      return grid.at(row, column).data(Qt::AccessibleTextRole).toString();
    };
    const QString words = u"CTCAE 5.0, by value: grade 4. Platelet count decreased: < 25 10⁹/L. Before the "
                          "infusion: grade 2."_qs;
    QCOMPARE(grid.shows(platelets, u"D7"_qs), u"20 ↓ G4"_qs);
    QCOMPARE(grid.shows(platelets, u"SCR"_qs), u"60 ↓"_qs);
    QVERIFY(said(platelets, u"D7"_qs).endsWith(words));
    QVERIFY(said(platelets, u"SCR"_qs).contains(u"by value: grade 2."_qs));
    QCOMPARE(said(platelets, u"D1"_qs), u"S-001 · Day 1 · Platelets (10⁹/L): 130"_qs);
    QCOMPARE(grid.shows(u"CD4+ T cells (cells/µL)"_qs, u"D7"_qs), u"40 G4"_qs); // no reference interval
    QCOMPARE(grid.shows(u"Total bilirubin (µmol/L)"_qs, u"D7"_qs), u"90"_qs);
    QVERIFY(said(u"Total bilirubin (µmol/L)"_qs, u"D7"_qs)
                .contains(u"by value: not gradable. Blood bilirubin increased"_qs));
    grid.show(OfVisit, u"Day 7"_qs);
    QVERIFY(said(u"S-001"_qs, platelets).endsWith(words));
    grid.show(OfAnalyte, platelets);
    QVERIFY(said(u"S-001"_qs, u"D7"_qs).endsWith(words));
  }
};
COHORTDESK_TEST(TestMeasuredGrades, QApplication)
} // namespace tst_measured_grades
#include "tst_measured_grades.moc"
