// What a laboratory measured comes into a response assessment, in real windows.
#include "tests/support/test_program.h"
#include "tests/support/windows/outcome_window.h"
#include "ui/pages/measurements/measurements_page.h"

#include <QLineEdit>
#include <QTableView>

namespace tst_response_from_measurements {
using namespace person;

QModelIndex cellOf(const QTableView* grid, const QString& row, const QString& column) {
  const auto sectionOf = [grid](const QString& name, Qt::Orientation orientation, int count) {
    for (int section = 0; section < count; ++section)
      if (grid->model()->headerData(section, orientation).toString() == name) return section;
    return -1;
  };
  return grid->model()->index(sectionOf(row, Qt::Vertical, grid->model()->rowCount()),
                              sectionOf(column, Qt::Horizontal, grid->model()->columnCount()));
}

class TestResponseFromMeasurements : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void valuesOfAVisitAreTakenOver() {
    OutcomeStudy study;
    QVERIFY(study.measure("D14", "neutrophils", 0.3));
    QVERIFY(study.measure("D14", "platelets", 20));
    QVERIFY(study.measure("D28", "blasts", 3, Specimen::Marrow));
    QVERIFY(study.measure("D28", "blasts", 0, Specimen::Blood));
    QVERIFY(study.measure("D28", "platelets", 131));
    QVERIFY(study.measure("D28", "mrd", 0.05, Specimen::Marrow, Reading::Below));
    OutcomeWindow window(study.test);
    QWidget* page = window.page();
    QVERIFY(window.open(Qt::Key_6));
    QVERIFY(type(page, "responseBloodBlasts", QStringLiteral("1"))); // by hand
    QVERIFY(choose(page, "responseVisit", QStringLiteral("Day 14")));
    QCOMPARE(window.at("responseNeutrophils"), QStringLiteral("0.3"));
    // Going on to another visit leaves nothing of the one before, and what was typed stays.
    QVERIFY(choose(page, "responseVisit", QStringLiteral("Day 28")));
    QCOMPARE(window.at("responseMarrowBlasts"), QStringLiteral("3"));
    QCOMPARE(window.at("responseNeutrophils"), QString());
    QCOMPARE(window.at("responsePlatelets"), QStringLiteral("131"));
    QCOMPARE(window.at("responseMrd"), QStringLiteral("<0.05"));
    QCOMPARE(window.at("responseBloodBlasts"), QStringLiteral("1"));
    QVERIFY2(
        window.at("responseVisitMessage").contains(QStringLiteral("Measured otherwise: blood blasts 0 %")),
        qPrintable(window.at("responseVisitMessage")));
    QVERIFY(type(page, "responseBloodBlasts", QStringLiteral("0")));
    QVERIFY(window.at("responseVisitMessage").startsWith(QStringLiteral("Taken over: marrow blasts 3 %")));
    QVERIFY(window.at("responseMissing").contains(QStringLiteral("neutrophils")));
    QVERIFY(choose(page, "responseVisit", QStringLiteral("Day 21")));
    QVERIFY(window.at("responseVisitMessage").startsWith(QStringLiteral("Nothing")));
    QCOMPARE(window.at("responseMarrowBlasts"), QString());
  }

  void aLimitIsNoNumberToJudgeBy() {
    OutcomeStudy study;
    QVERIFY(study.measure("D28", "blasts", 5, Specimen::Marrow, Reading::Below));
    OutcomeWindow window(study.test);
    QVERIFY(window.open(Qt::Key_6));
    QVERIFY(choose(window.page(), "responseVisit", QStringLiteral("Day 28")));
    QCOMPARE(window.at("responseMarrowBlasts"), QString());
    QVERIFY(window.at("responseVisitMessage").contains(QStringLiteral("left out")));
  }

  /// From the page of measurements to the response, in two windows on one study.
  void whatWasTypedOnMeasurementsArrives() {
    OutcomeStudy study;
    {
      ShownPage<MeasurementsPage> measurements(study.test);
      auto* grid = measurements.page()->findChild<QTableView*>("measurementGrid");
      grid->setFocus();
      grid->setCurrentIndex(cellOf(grid, QStringLiteral("Platelets (10⁹/L)"), QStringLiteral("D28")));
      QTest::keyClick(grid, Qt::Key_Return);
      auto* editor = grid->findChild<QLineEdit*>();
      QVERIFY(editor);
      QTest::keyClicks(editor, QStringLiteral("144"));
      QTest::keyClick(editor, Qt::Key_Return);
      QTRY_VERIFY(!study.test.session().measurements({})->empty());
    }
    OutcomeWindow window(study.test);
    QVERIFY(window.open(Qt::Key_6));
    QVERIFY(choose(window.page(), "responseVisit", QStringLiteral("Day 28")));
    QCOMPARE(window.at("responsePlatelets"), QStringLiteral("144"));
  }
};

COHORTDESK_TEST(TestResponseFromMeasurements, QApplication)
} // namespace tst_response_from_measurements
#include "tst_response_from_measurements.moc"
