#include "ui/pages/efficacy/efficacy_panels.h"

#include "tests/support/infused_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"

#include <QTableWidget>
#include <QtTest>

namespace tst_correlation_panel {
using namespace person;

/// One infused subject at L1, CD7 88.4 % by flow cytometry, with CRS grade 2.
struct OneInfused : InfusedStudy {
  OneInfused() : InfusedStudy(QDate(2026, 2, 20)) {
    AdverseEvent event;
    event.term = QStringLiteral("Cytokine release syndrome");
    event.grade = 2;
    event.crsGrade = 2;
    event.onset = QDate(2026, 1, 8);
    event.related = true;
    if (!test.commands().saveAdverseEvent(subject, event, {})) qFatal("no event");
  }
};

QString cell(const QWidget* root, int row, int column) {
  return root->findChild<QTableWidget*>(QStringLiteral("cd7Table"))->item(row, column)->text();
}

class CorrelationPanelTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyOutcomeHasItsN() {
    OneInfused study;
    ShownPage<CorrelationPanel> shown(study.test);
    auto* table = shown.page()->findChild<QTableWidget*>(QStringLiteral("cd7Table"));
    QCOMPARE(table->rowCount(), 6);
    QCOMPARE(cell(shown.page(), 2, 0), QStringLiteral("Worst CRS grade"));
    QCOMPARE(cell(shown.page(), 2, 4), QStringLiteral("1"));
    QCOMPARE(cell(shown.page(), 1, 4), QStringLiteral("0")); // no DLT assessment yet
    QCOMPARE(cell(shown.page(), 1, 5), QStringLiteral("1"));
    for (int row = 0; row < table->rowCount(); ++row)
      QCOMPARE(cell(shown.page(), row, 3), QStringLiteral("–")); // no p of one or none
    for (int column = 1; column < table->columnCount(); ++column)
      QVERIFY(!table->horizontalHeaderItem(column)->toolTip().isEmpty());
    const QString method = textOf(shown.page(), "cd7Message");
    QVERIFY(method.contains(QStringLiteral("Exploratory")) &&
            method.contains(QStringLiteral("not corrected")));
    QVERIFY(method.contains(QStringLiteral("seed 7117175")));
  }

  void tableAndBoxChooseTheSameOutcome() {
    OneInfused study;
    ShownPage<CorrelationPanel> shown(study.test);
    const auto chart = [&] {
      return shown.page()->findChild<QWidget*>(QStringLiteral("cd7Chart"))->accessibleName();
    };
    QVERIFY(chart().contains(QStringLiteral("Best response")));
    QCOMPARE(textOf(shown.page(), "cd7LeftOut"),
             QStringLiteral("Order: PD < NR < PR < MLFS < CRi < CRh < CR. Relapse is not a best response.\n"
                            "1 infused subject(s) left out: S-001 (no response assessed)."));
    QVERIFY(choose(shown.page(), "cd7Outcome", QStringLiteral("Worst CRS grade")));
    auto* table = shown.page()->findChild<QTableWidget*>(QStringLiteral("cd7Table"));
    QCOMPARE(table->currentRow(), 2);
    QVERIFY(chart().contains(QStringLiteral("S-001 at L1: CD7 88.4 %, 2.")));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(textOf(shown.page(), "cd7Outcome"), QStringLiteral("Worst ICANS grade"));
    QVERIFY(chart().contains(QStringLiteral("S-001 at L1: CD7 88.4 %, none."))); // its window is over
  }

  void theOtherMarker() {
    OneInfused study;
    ShownPage<CorrelationPanel> shown(study.test);
    QVERIFY(choose(shown.page(), "cd7Outcome", QStringLiteral("Worst CRS grade")));
    QVERIFY(choose(shown.page(), "cd7Marker", QStringLiteral("immunohistochemistry")));
    QCOMPARE(cell(shown.page(), 2, 4), QStringLiteral("0"));
    QVERIFY(textOf(shown.page(), "cd7LeftOut").contains(QStringLiteral("CD7 not measured by this method")));
    QCOMPARE(textOf(shown.page(), "cd7Outcome"), QStringLiteral("Worst CRS grade")); // stays chosen
  }

  void followsTheStudy() {
    OneInfused study;
    ShownPage<CorrelationPanel> shown(study.test);
    QCOMPARE(cell(shown.page(), 1, 4), QStringLiteral("0"));
    QVERIFY(clear(study.test, study.subject));
    QCOMPARE(cell(shown.page(), 1, 4), QStringLiteral("1"));
    const Measurement copies{{study.subject, QStringLiteral("D7"), carCopies, Specimen::Blood},
                             MeasuredValue{Reading::Exact, 400}};
    QVERIFY(study.test.commands().saveMeasurements({copies}, {}));
    QCOMPARE(cell(shown.page(), 4, 4), QStringLiteral("1"));
    QCOMPARE(cell(shown.page(), 5, 4), QStringLiteral("0")); // not to day 28: no AUC
  }

  void nobodyIsInfused() {
    TestStudy test;
    ShownPage<CorrelationPanel> shown(test);
    for (int row = 0; row < 6; ++row)
      QCOMPARE(cell(shown.page(), row, 4), QStringLiteral("0"));
    QVERIFY(shown.page()
                ->findChild<QWidget*>(QStringLiteral("cd7Chart"))
                ->accessibleName()
                .contains(QStringLiteral("n = 0")));
  }
};
COHORTDESK_TEST(CorrelationPanelTest, QApplication)
} // namespace tst_correlation_panel
#include "tst_correlation_panel.moc"
