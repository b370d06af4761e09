#include "tests/support/test_program.h"
#include "tests/support/windows/measurement_grid.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/pages/measurements/measurement_model.h"
#include "ui/pages/measurements/measurements_page.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QScrollBar>

namespace tst_measurements_page {
using namespace measurementGrid;
using namespace person;

class TestMeasurementsPage : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatIsTypedIsSavedWhenTheCellIsLeft() {
    MeasuredStudy study;
    ShownPage<MeasurementsPage> shown(study.test);
    const MeasurementGrid grid(shown.page());
    grid.type(il6, u"D7"_qs, u"12.5"_qs);
    QTRY_COMPARE(study.inFile("D7", "il6"), u"12.5"_qs);
    QCOMPARE(grid.shows(il6, u"D7"_qs), u"12.5"_qs);
    QCOMPARE(grid.view()->currentIndex().row(), grid.at(il6, u"D7"_qs).row() + 1); // Enter goes down
    grid.type(platelets, u"D7"_qs, u"40"_qs);
    QTRY_COMPARE(grid.shows(platelets, u"D7"_qs), u"40 ↓ G3"_qs);
    grid.go(platelets, u"D7"_qs);
    QCOMPARE(
        textOf(shown.page(), "measurementCurrent"),
        u"S-001 · Day 7 · Platelets (10⁹/L): 40, below the reference interval. CTCAE 5.0, by value: grade 3. "
        "Platelet count decreased: < 50 10⁹/L."_qs);
    QVERIFY(!isShown(shown.page(), "measurementMessage"));
    shown.grab(u"measurements"_qs);
  }

  void whatIsWrongStaysInItsCellAndIsSaidWhy() {
    MeasuredStudy study;
    {
      ShownPage<MeasurementsPage> shown(study.test);
      const MeasurementGrid grid(shown.page());
      grid.type(il6, u"D7"_qs, u"12 ng/L"_qs);
      QTRY_VERIFY(textOf(shown.page(), "measurementMessage").contains(u"The unit is pg/mL"_qs));
      grid.type(crp, u"D14"_qs, u"3"_qs);
      QTRY_VERIFY(textOf(shown.page(), "measurementMessage").contains(u"2 value"_qs));
      QCOMPARE(grid.shows(il6, u"D7"_qs), u"12 ng/L"_qs);
      QVERIFY(grid.at(il6, u"D7"_qs).data(MeasurementModel::WrongRole).toBool());
      QVERIFY(grid.at(crp, u"D14"_qs).data(Qt::ToolTipRole).toString().contains(u"begins on 2026-01-17"_qs));
      QCOMPARE(study.inFile("D7", "il6"), QString());
      shown.page()->keepDraft();
    }
    ShownPage<MeasurementsPage> again(study.test); // as after a lock, or in the other language
    const MeasurementGrid grid(again.page());
    QCOMPARE(grid.shows(il6, u"D7"_qs), u"12 ng/L"_qs);
    grid.type(il6, u"D7"_qs, u"12"_qs);
    QTRY_COMPARE(study.inFile("D7", "il6"), u"12"_qs);
    QVERIFY(click(again.page(), "measurementDiscard"));
    QCOMPARE(grid.shows(crp, u"D14"_qs), QString());
    QVERIFY(study.test.session().draft(u"measurements"_qs).isEmpty());
    QVERIFY(!isShown(again.page(), "measurementDiscard"));
  }

  void whatCanBeReadInTwoWaysIsNotStored_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("a comma before three digits") << u"1,234"_qs << u"1234 or as 1.234"_qs;
    QTest::newRow("full-width") << u"１，２３４"_qs << u"1234 or as 1.234"_qs;
    QTest::newRow("behind a sign") << u"<1,234"_qs << u"1234 or as 1.234"_qs;
    QTest::newRow("a raised digit") << u"10³"_qs << u"power of ten"_qs;
    QTest::newRow("a raised digit behind a sign") << u"<10³"_qs << u"power of ten"_qs;
    QTest::newRow("separated thousands") << u"1’234"_qs << u": 1234."_qs;
  }
  void whatCanBeReadInTwoWaysIsNotStored() {
    QFETCH(QString, typed);
    QFETCH(QString, says);
    MeasuredStudy study;
    ShownPage<MeasurementsPage> shown(study.test);
    const MeasurementGrid grid(shown.page());
    grid.type(il6, u"D7"_qs, typed);
    QTRY_VERIFY2(textOf(shown.page(), "measurementMessage").contains(says),
                 qPrintable(textOf(shown.page(), "measurementMessage")));
    QCOMPARE(grid.shows(il6, u"D7"_qs), typed);
    QGuiApplication::clipboard()->setText(u"1\t"_qs + typed);
    grid.go(platelets, u"D1"_qs);
    QTest::keyClick(grid.view(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(grid.shows(platelets, u"D3"_qs), typed);
    QCOMPARE(study.inFile("D7", "il6"), QString());
    QCOMPARE(study.inFile("D3", "platelets"), QString());
    grid.type(il6, u"D7"_qs, u"１２３．５"_qs);
    QTRY_COMPARE(study.inFile("D7", "il6"), u"123.5"_qs);
    QCOMPARE(grid.shows(il6, u"D7"_qs), u"123.5"_qs);
  }

  void aChangeAsksWhy() {
    MeasuredStudy study;
    ShownPage<MeasurementsPage> shown(study.test);
    const MeasurementGrid grid(shown.page());
    grid.type(il6, u"D7"_qs, u"12"_qs);
    QTRY_COMPARE(study.inFile("D7", "il6"), u"12"_qs);
    whenAsked("reasonDialog", [](QWidget* dialog) { static_cast<QDialog*>(dialog)->reject(); });
    grid.type(il6, u"D7"_qs, u"21"_qs);
    QTRY_COMPARE(grid.shows(il6, u"D7"_qs), u"21"_qs); // cancelled: nothing is lost, nothing is saved
    QTRY_VERIFY(isShown(shown.page(), "measurementDiscard"));
    QCOMPARE(study.inFile("D7", "il6"), u"12"_qs);
    whenAskedWhy(u"digits turned round"_qs);
    grid.type(il6, u"D7"_qs, u"21"_qs);
    QTRY_COMPARE(study.inFile("D7", "il6"), u"21"_qs);
    whenAskedWhy(u"another subject's sample"_qs);
    grid.go(il6, u"D7"_qs);
    QTest::keyClick(grid.view(), Qt::Key_Delete);
    QTRY_COMPARE(study.inFile("D7", "il6"), QString());
    QCOMPARE(grid.shows(il6, u"D7"_qs), QString());
  }

  void aBlockIsPasted() {
    MeasuredStudy study;
    ShownPage<MeasurementsPage> shown(study.test);
    const MeasurementGrid grid(shown.page());
    QGuiApplication::clipboard()->setText(u"1\t2\t3\r\n<4\tnonsense\t6\r\n"_qs);
    grid.go(il6, u"D1"_qs);
    QTest::keyClick(grid.view(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(study.inFile("D7", "il6"), u"3"_qs);
    QCOMPARE(study.inFile("D1", "il10"), u"4"_qs);
    QCOMPARE(grid.shows(u"IL-10 (pg/mL)"_qs, u"D1"_qs), u"<4"_qs);
    QCOMPARE(grid.shows(u"IL-10 (pg/mL)"_qs, u"D3"_qs), u"nonsense"_qs);
    QVERIFY(textOf(shown.page(), "measurementMessage").startsWith(u"1 value"_qs));
    QGuiApplication::clipboard()->setText(u"1\t2"_qs);
    grid.go(il6, u"M12"_qs);
    QTest::keyClick(grid.view(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(textOf(shown.page(), "measurementMessage").contains(u"outside the table"_qs));
    grid.view()->setCurrentIndex(grid.at(il6, u"D1"_qs));
    grid.view()->selectionModel()->select(QItemSelection(grid.at(il6, u"D1"_qs), grid.at(il6, u"D3"_qs)),
                                          QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(grid.view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1\t2"_qs);
  }

  void theSitesOwnWindowCountsAtOnce() {
    MeasuredStudy study;
    ShownPage<MeasurementsPage> shown(study.test);
    const MeasurementGrid grid(shown.page());
    QCOMPARE(grid.shows(takenBlood, u"D3"_qs), u"missed"_qs); // once a visit
    QCOMPARE(grid.shows(il6, u"D3"_qs), QString());
    Site site = study.test.study().site;
    site.visitWindows[u"D3"_qs] = {2, 8};
    site.assays[u"il6"_qs] = {std::nullopt, {{}, 7}, {{}, 7}};
    QVERIFY(study.test.commands().saveSite(site, {}));
    QCOMPARE(grid.shows(takenBlood, u"D3"_qs), QString());
    grid.type(il6, u"D3"_qs, u"8"_qs);
    QTRY_COMPARE(grid.shows(il6, u"D3"_qs), u"8 ↑"_qs);
  }

  void everyPlaneShowsTheSameValues() {
    MeasuredStudy study;
    const RowId other = screenEligible(study.test, u"Li Na"_qs);
    const auto value = [](RowId subject, const char* visit, double number) {
      return Measurement{{subject, QString::fromLatin1(visit), u"il6"_qs, Specimen::Blood},
                         MeasuredValue{Reading::Exact, number}};
    };
    QVERIFY(study.test.commands().saveMeasurements(
        {value(study.subject, "D7", 7), value(study.subject, "SCR", 1), value(other, "SCR", 2)}, {}));
    ShownPage<MeasurementsPage> shown(study.test);
    const MeasurementGrid grid(shown.page());
    QCOMPARE(grid.shows(il6, u"D7"_qs), u"7"_qs);             // opens at the subject who was infused
    QCOMPARE(grid.shows(takenBlood, u"D3"_qs), u"missed"_qs); // once a visit
    QCOMPARE(grid.shows(il6, u"D3"_qs), QString());
    QCOMPARE(grid.shows(il6, u"D28"_qs), QString());
    const QString name = study.test.study().subject(other)->label();
    grid.show(OfSubject, name);
    QCOMPARE(grid.shows(il6, u"SCR"_qs), u"2"_qs);
    QCOMPARE(grid.shows(takenBlood, u"D3"_qs), QString()); // not infused: nothing is missed
    grid.show(OfVisit, u"Screening"_qs);
    QCOMPARE(grid.shows(u"S-001"_qs, il6), u"1"_qs);
    QCOMPARE(grid.shows(name, il6), u"2"_qs);
    grid.show(OfAnalyte, il6);
    QCOMPARE(grid.shows(u"S-001"_qs, u"D7"_qs), u"7"_qs);
    QCOMPARE(grid.shows(u"S-001"_qs, u"D3"_qs), u"missed"_qs);
    QCOMPARE(grid.shows(name, u"SCR"_qs), u"2"_qs);
    grid.type(name, u"SCR"_qs, u"2"_qs); // as it was: nothing to save, no reason asked
    QVERIFY(!isShown(shown.page(), "measurementDiscard"));
  }

  void aTaskBeginsInTheColumnOfItsVisit() {
    MeasuredStudy study;
    ShownPage<MeasurementsPage> shown(study.test);
    const MeasurementGrid grid(shown.page());
    DueItem due;
    due.kind = DueKind::Visit;
    due.row = study.subject;
    due.visit = u"D7"_qs;
    shown.page()->openTask(due);
    QCOMPARE(grid.view()->currentIndex().column(), grid.at(il6, u"D7"_qs).column());
    QCOMPARE(shown.page()->window()->focusWidget(), grid.view());
  }

  void aMissedVisitIsToldOnceAndNotOfOptionalSpecimens() {
    MeasuredStudy study;
    ShownPage<MeasurementsPage> shown(study.test);
    const MeasurementGrid grid(shown.page());
    int told = 0;
    for (int row = 0; row < grid.model()->rowCount(); ++row)
      if (grid.model()->index(row, grid.at(il6, u"D3"_qs).column()).data().toString() == u"missed"_qs) ++told;
    QCOMPARE(told, 1);
    grid.go(u"Taken at: tumour tissue"_qs, u"D3"_qs);
    QVERIFY(!textOf(shown.page(), "measurementCurrent").contains(u"missed"_qs));
    grid.show(OfVisit, u"Day 3"_qs);
    told = 0;
    for (int column = 0; column < grid.model()->columnCount(); ++column)
      if (grid.model()->index(0, column).data().toString() == u"missed"_qs) ++told;
    QCOMPARE(told, 1);
  }

  void oneSubjectScrollsUpAndDownAlone() {
    MeasuredStudy study;
    ShownPage<MeasurementsPage> shown(study.test);
    const MeasurementGrid grid(shown.page());
    grid.type(il6, u"D7"_qs, u"123456"_qs);
    QTRY_COMPARE(study.inFile("D7", "il6"), u"123456"_qs);
    QTRY_COMPARE(grid.view()->horizontalScrollBar()->maximum(), 0);
  }

  void theModelKeepsItsPromises() {
    MeasuredStudy study;
    MeasurementModel model(study.test.session());
    QAbstractItemModelTester tester(&model);
    for (const auto plane : {MeasurementSlice::Plane::OfSubject, MeasurementSlice::Plane::OfVisit,
                             MeasurementSlice::Plane::OfAnalyte}) {
      model.show({plane, {study.subject, u"D7"_qs, u"il6"_qs, Specimen::Blood}});
      QVERIFY(model.setData(model.index(0, 0), u"x"_qs, Qt::EditRole));
      model.setTyped({});
    }
  }

  void theMonitorReadsOnly() {
    MeasuredStudy study;
    study.test.signInAs(Role::Monitor);
    ShownPage<MeasurementsPage> shown(study.test);
    const MeasurementGrid grid(shown.page());
    QVERIFY(!grid.at(il6, u"D7"_qs).flags().testFlag(Qt::ItemIsEditable));
    QGuiApplication::clipboard()->setText(u"1"_qs);
    grid.go(il6, u"D7"_qs);
    QTest::keyClick(grid.view(), Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(grid.view(), Qt::Key_Delete);
    QTest::keyClicks(grid.view(), u"7"_qs);
    QVERIFY(!isShown(shown.page(), "measurementDiscard"));
    QVERIFY(study.test.session().measurements({})->empty());
  }

  void theSubtitleSaysWhatIsStillAssumed() {
    MeasuredStudy study;
    ShownPage<MeasurementsPage> shown(study.test);
    QVERIFY(textOf(shown.page(), "pageSubtitle").startsWith(u"Assumption: Visits"_qs));
    Site site = study.test.study().site;
    site.visitWindows[u"D3"_qs] = {2, 8};
    site.assays[u"il6"_qs] = {std::nullopt, {{}, 7}, {{}, 7}};
    site.assays[u"crp"_qs] = {3, {}, {}};
    QVERIFY(study.test.commands().saveSite(site, {}));
    QVERIFY2(textOf(shown.page(), "pageSubtitle")
                 .startsWith(u"The site's own: 1 of %1 visit windows, limits of 2 of "_qs.arg(
                     study.test.study().protocol.measurements.visits.size())),
             qPrintable(textOf(shown.page(), "pageSubtitle")));
  }

  void whoIsAssignedIsShownByTheSubjectNumber() {
    TestStudy test;
    const RowId subject = screenEligible(test, u"Wu Hong"_qs);
    ShownPage<MeasurementsPage> shown(test);
    QCOMPARE(textOf(shown.page(), "measurementPlace"), test.study().subject(subject)->screening().number);
    QVERIFY(test.commands().assign(subject, 1));
    QCOMPARE(textOf(shown.page(), "measurementPlace"), u"S-001"_qs);
  }

  void whoIsNewLeavesTheVisitThatIsShown() {
    MeasuredStudy study;
    ShownPage<MeasurementsPage> shown(study.test);
    const MeasurementGrid grid(shown.page());
    grid.show(OfVisit, u"Day 7"_qs);
    QCOMPARE(grid.model()->rowCount(), 1);
    QVERIFY(screenEligible(study.test, u"Li Na"_qs) != 0);
    QCOMPARE(grid.model()->rowCount(), 2);
    QCOMPARE(textOf(shown.page(), "measurementPlace"), u"Day 7"_qs);
  }

  void nobodyIsThereYet() {
    TestStudy test;
    ShownPage<MeasurementsPage> nobody(test);
    QVERIFY(!isShown(nobody.page(), "measurementGrid"));
  }
};

COHORTDESK_TEST(TestMeasurementsPage, QApplication)
} // namespace tst_measurements_page
#include "tst_measurements_page.moc"
