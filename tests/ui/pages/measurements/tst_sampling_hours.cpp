// The hours of sampling in the table of measurements, and what is computed by them; the history of a cell.
#include "tests/support/test_program.h"
#include "tests/support/windows/measurement_grid.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/fields/form_draft.h"
#include "ui/pages/measurements/measurement_model.h"
#include "ui/pages/measurements/measurements_page.h"
#include "ui/shell/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTableWidget>

namespace tst_sampling_hours {
using namespace measurementGrid;
using namespace person;

class TestSamplingHours : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theHourOfSamplingIsTyped() {
    MeasuredStudy study;
    ShownPage<MeasurementsPage> shown(study.test);
    const MeasurementGrid grid(shown.page());
    QCOMPARE(grid.shows(takenBlood, u"D1"_qs), u"missed"_qs);
    grid.type(takenBlood, u"D1"_qs, u"8:05"_qs); // a single day: the hour is enough
    QTRY_COMPARE(study.takenAt("D1"), u"2026-01-06 08:05"_qs);
    QCOMPARE(grid.shows(takenBlood, u"D1"_qs), u"08:05"_qs);
    QCOMPARE(grid.shows(il6, u"D1"_qs), QString()); // not missed: a sample was taken
    QCOMPARE(grid.at(takenBlood, u"D1"_qs).data(Qt::EditRole).toString(), u"2026-01-06 08:05"_qs);
    grid.type(u"Taken at: marrow"_qs, u"D7"_qs, u"2026-01-12 09:10"_qs);
    QTRY_COMPARE(study.takenAt("D7", Specimen::Marrow), u"2026-01-12 09:10"_qs);
    QCOMPARE(grid.shows(u"Taken at: marrow"_qs, u"D7"_qs), u"01-12\n09:10"_qs);
    grid.type(takenBlood, u"D3"_qs, u"2026-01-10 08:00"_qs);
    QTRY_COMPARE(grid.shows(takenBlood, u"D3"_qs), u"01-10\n08:00 !"_qs);
    grid.go(takenBlood, u"D3"_qs);
    QCOMPARE(textOf(shown.page(), "measurementCurrent"),
             u"S-001 · Day 3 · Taken at: blood: 2026-01-10 08:00, outside the visit's window, 2026-01-07 to "
             "2026-01-09"_qs);
    shown.grab(u"sampling"_qs);
  }

  void aWrongHourStaysInItsCellAndIsKept() {
    MeasuredStudy study;
    {
      ShownPage<MeasurementsPage> shown(study.test);
      const MeasurementGrid grid(shown.page());
      grid.type(takenBlood, u"D7"_qs, u"08:30"_qs); // which of its three days?
      QTRY_VERIFY(textOf(shown.page(), "measurementMessage").contains(u"from 2026-01-11 to 2026-01-13"_qs));
      QVERIFY(grid.at(takenBlood, u"D7"_qs).data(MeasurementModel::WrongRole).toBool());
      grid.type(takenBlood, u"D1"_qs, u"2026-01-13 09:30"_qs); // it is 09:00
      QTRY_COMPARE(grid.shows(takenBlood, u"D1"_qs), u"2026-01-13 09:30"_qs);
      QVERIFY(study.takenAt("D1").isEmpty() && study.takenAt("D7").isEmpty());
      shown.page()->keepDraft();
    }
    ShownPage<MeasurementsPage> again(study.test);
    const MeasurementGrid grid(again.page());
    QCOMPARE(grid.shows(takenBlood, u"D7"_qs), u"08:30"_qs);
    grid.type(takenBlood, u"D7"_qs, u"2026-01-12 08:30"_qs);
    QTRY_COMPARE(study.takenAt("D7"), u"2026-01-12 08:30"_qs);
    QVERIFY(click(again.page(), "measurementDiscard"));
    QCOMPARE(grid.shows(takenBlood, u"D1"_qs), u"missed"_qs);
  }

  void hoursArePastedCopiedAndDeleted() {
    MeasuredStudy study;
    ShownPage<MeasurementsPage> shown(study.test);
    const MeasurementGrid grid(shown.page());
    QGuiApplication::clipboard()->setText(u"08:00\t2026-01-08 08:10\r\n09:00\t\r\n"_qs);
    grid.go(takenBlood, u"D1"_qs); // two specimens of two visits
    QTest::keyClick(grid.view(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(study.takenAt("D3"), u"2026-01-08 08:10"_qs);
    QCOMPARE(study.takenAt("D1", Specimen::Marrow), u"2026-01-06 09:00"_qs);
    grid.view()->selectionModel()->select(
        QItemSelection(grid.at(takenBlood, u"D1"_qs), grid.at(takenBlood, u"D3"_qs)),
        QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(grid.view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"2026-01-06 08:00\t2026-01-08 08:10"_qs);
    whenAskedWhy(u"another subject's"_qs);
    QTest::keyClick(grid.view(), Qt::Key_Delete);
    QTRY_COMPARE(study.takenAt("D1"), QString());
    QCOMPARE(study.takenAt("D3"), QString());
    QCOMPARE(study.takenAt("D1", Specimen::Marrow), u"2026-01-06 09:00"_qs);
  }

  void ctrlHTellsTheHistoryOfACell() {
    MeasuredStudy study;
    const MeasurementCell at{study.subject, u"D7"_qs, u"il6"_qs, Specimen::Blood};
    QVERIFY(study.test.commands().saveMeasurements({{at, MeasuredValue{Reading::Below, 5}}}, {}));
    QVERIFY(study.test.commands().saveMeasurements({{at, MeasuredValue{Reading::Exact, 50}}}, u"typing"_qs));
    Workspace workspace(study.test.session());
    workspace.resize(1366, 768);
    workspace.show();
    workspace.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&workspace));
    workspace.openPage(PageId::Measurements);
    const MeasurementGrid grid(&workspace);
    grid.go(il6, u"D7"_qs);
    QStringList lines;
    const auto tell = [&lines](QWidget* dialog) {
      auto* table = dialog->findChild<QTableWidget*>(u"historyTable"_qs);
      for (int row = 0; row < table->rowCount(); ++row)
        lines << table->item(row, 2)->text() + u'|' + table->item(row, 3)->text() + u'|' +
                     table->item(row, 5)->text();
      click(dialog, "historyClose");
    };
    whenAsked("historyDialog", tell);
    QTest::keyClick(grid.view(), Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(lines, (QStringList{u"<5|50|typing"_qs, u"|<5|"_qs}));

    lines.clear();
    const auto taken = [&](const QString& time, const QString& reason) {
      return study.test.commands().saveSamplings(
          {{study.subject, u"D7"_qs, Specimen::Blood, study.test.at(QDate(2026, 1, 12), time)}}, reason);
    };
    QVERIFY(taken(u"08:30"_qs, {}) && taken(u"18:30"_qs, u"evening"_qs));
    workspace.activateWindow(); // once more, after the dialog
    QVERIFY(QTest::qWaitForWindowActive(&workspace));
    grid.go(takenBlood, u"D7"_qs);
    whenAsked("historyDialog", tell);
    QTest::keyClick(grid.view(), Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(lines, (QStringList{u"2026-01-12 08:30|2026-01-12 18:30|evening"_qs, u"|2026-01-12 08:30|"_qs}));
  }

  void pharmacokineticsFollowWhatIsEntered() {
    MeasuredStudy study;
    study.test.setDay(QDate(2026, 2, 20));
    const auto copies = [&](const char* visit, Reading reading, double number) {
      return Measurement{{study.subject, QString::fromLatin1(visit), u"car-copies"_qs, Specimen::Blood},
                         MeasuredValue{reading, number}};
    };
    QVERIFY(study.test.commands().saveMeasurements(
        {copies("D0-PRE", Reading::Below, 50), copies("D3", Reading::Exact, 100),
         copies("D7", Reading::Exact, 400), copies("D14", Reading::Exact, 100),
         copies("D28", Reading::Below, 50)},
        {}));
    ShownPage<MeasurementsPage> shown(study.test);
    QVERIFY(openTab(shown.page(), "measurementTabs", u"Pharmacokinetics"_qs));
    shown.page()->findChild<QComboBox*>(u"pkMethod"_qs)->setCurrentIndex(1); // linear
    const auto* table = shown.page()->findChild<QTableView*>(u"pkSubjects"_qs)->model();
    const auto cell = [table](int column, int role = Qt::DisplayRole) {
      return table->index(0, column).data(role).toString();
    };
    QStringList cells;
    for (int column = 0; column < table->columnCount(); ++column)
      cells << cell(column);
    // 150 + 1000 + 1750 to day 14, then 700 to 0 on day 28
    QCOMPARE(cells.join(u'|'), u"S-001|L1|400|7|3600|2900|14|too few points|–|–|–|0 / 4"_qs);
    const auto* chart = shown.page()->findChild<QWidget*>(u"pkChart"_qs);
    QVERIFY(chart->accessibleName().contains(u"S-001 at L1: highest 400 on day 7."_qs));
    QVERIFY(study.test.commands().saveMeasurements({copies("D10", Reading::Exact, 800)}, {}));
    QCOMPARE(cell(2), u"800"_qs);
    QVERIFY(study.test.commands().saveSamplings(
        {{study.subject, u"D10"_qs, Specimen::Blood, study.test.at(QDate(2026, 1, 15), u"16:00"_qs)}}, {}));
    QCOMPARE(cell(3), u"10.25"_qs); // ten days and six hours after 10:00
    QCOMPARE(cell(3, Qt::ToolTipRole), u"10 d 6 h 0 min"_qs);
    QCOMPARE(cell(11), u"1 / 4"_qs);
    QVERIFY(
        textOf(shown.page(), "pkMessage").startsWith(u"Samples at actual times: 1, at nominal times: 4."_qs));
    QVERIFY(chart->accessibleName().contains(u"Samples at actual times: 1"_qs));
    shown.grab(u"pk"_qs);
  }
};

COHORTDESK_TEST(TestSamplingHours, QApplication)
} // namespace tst_sampling_hours
#include "tst_sampling_hours.moc"
