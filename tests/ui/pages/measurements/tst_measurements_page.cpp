#include "tests/support/infused_study.h"
#include "tests/support/person.h"
#include "tests/support/shown_page.h"
#include "ui/pages/measurements/measurement_model.h"
#include "ui/pages/measurements/measurements_page.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/field_history.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTableWidget>
#include <QtTest>

using namespace person;

namespace {
enum Plane { OfSubject, OfVisit, OfAnalyte };

/// Infused on 2026-01-05; today is day 8.
struct Infused : InfusedStudy {
  Infused() : InfusedStudy(QDate(2026, 1, 13)) {}
  QString inFile(const char* visit, const char* analyte) {
    MeasurementFilter filter;
    filter.visit = QString::fromLatin1(visit);
    filter.analyte = QString::fromLatin1(analyte);
    const auto found = *test.session().measurements(filter);
    return found.empty() ? QString() : QString::number(found.front().value->number);
  }
  QString takenAt(const char* visit, Specimen specimen = Specimen::Blood) {
    for (const Sampling& each : *test.session().samplings(subject, subject))
      if (each.visit == QLatin1String(visit) && each.specimen == specimen)
        return each.takenAt->toTimeZone(test.study().site.timeZone).toString(u"yyyy-MM-dd HH:mm"_qs);
    return {};
  }
};

const QString takenBlood = QStringLiteral("Taken at: blood");

class Grid {
 public:
  explicit Grid(QWidget* page) : m_page(page) {}
  QTableView* view() const { return m_page->findChild<QTableView*>(QStringLiteral("measurementGrid")); }
  QAbstractItemModel* model() const { return view()->model(); }
  void show(Plane plane, const QString& of) const {
    m_page->findChild<QComboBox*>(QStringLiteral("measurementPlane"))->setCurrentIndex(plane);
    auto* place = m_page->findChild<QComboBox*>(QStringLiteral("measurementPlace"));
    place->setCurrentText(of);
    if (place->currentText() != of) qWarning("no place %s", qPrintable(of));
  }
  QModelIndex at(const QString& row, const QString& column) const {
    return model()->index(sectionOf(row, Qt::Vertical), sectionOf(column, Qt::Horizontal));
  }
  QString shows(const QString& row, const QString& column) const { return at(row, column).data().toString(); }
  void go(const QString& row, const QString& column) const {
    view()->setFocus();
    view()->setCurrentIndex(at(row, column));
  }
  /// As a person does it: into the cell, the keys, Enter.
  void type(const QString& row, const QString& column, const QString& text) const {
    go(row, column);
    QTest::keyClick(view(), Qt::Key_Return);
    QLineEdit* editor = nullptr;
    for (auto* each : view()->findChildren<QLineEdit*>()) // the one before may not be deleted yet
      if (each->isVisible()) editor = each;
    if (!editor) return qWarning("the cell cannot be edited");
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // the delegate commits afterwards
    QCoreApplication::processEvents();
  }

 private:
  int sectionOf(const QString& name, Qt::Orientation orientation) const {
    const int count = orientation == Qt::Vertical ? model()->rowCount() : model()->columnCount();
    for (int section = 0; section < count; ++section)
      if (model()->headerData(section, orientation).toString() == name) return section;
    qWarning("no row or column %s", qPrintable(name));
    return -1;
  }
  QWidget* m_page;
};

const QString il6 = QStringLiteral("IL-6 (pg/mL)");
const QString crp = QStringLiteral("CRP (mg/L)");
const QString platelets = QStringLiteral("Platelets (10⁹/L)");
} // namespace

class TestMeasurementsPage : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void whatIsTypedIsSavedWhenTheCellIsLeft() {
    Infused study;
    ShownPage<MeasurementsPage> shown(study.test);
    const Grid grid(shown.page());
    grid.type(il6, u"D7"_qs, u"12.5"_qs);
    QTRY_COMPARE(study.inFile("D7", "il6"), u"12.5"_qs);
    QCOMPARE(grid.shows(il6, u"D7"_qs), u"12.5"_qs);
    QCOMPARE(grid.view()->currentIndex().row(), grid.at(il6, u"D7"_qs).row() + 1); // Enter goes down
    grid.type(platelets, u"D7"_qs, u"40"_qs);
    QTRY_COMPARE(grid.shows(platelets, u"D7"_qs), u"40 ↓"_qs);
    grid.go(platelets, u"D7"_qs);
    QCOMPARE(textOf(shown.page(), "measurementCurrent"),
             u"S-001 · Day 7 · Platelets (10⁹/L): 40, below the reference interval"_qs);
    QVERIFY(!isShown(shown.page(), "measurementMessage"));
    shown.grab(u"measurements"_qs);
  }

  void whatIsWrongStaysInItsCellAndIsSaidWhy() {
    Infused study;
    {
      ShownPage<MeasurementsPage> shown(study.test);
      const Grid grid(shown.page());
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
    const Grid grid(again.page());
    QCOMPARE(grid.shows(il6, u"D7"_qs), u"12 ng/L"_qs);
    grid.type(il6, u"D7"_qs, u"12"_qs);
    QTRY_COMPARE(study.inFile("D7", "il6"), u"12"_qs);
    QVERIFY(click(again.page(), "measurementDiscard"));
    QCOMPARE(grid.shows(crp, u"D14"_qs), QString());
    QVERIFY(study.test.session().draft(u"measurements"_qs).isEmpty());
    QVERIFY(!isShown(again.page(), "measurementDiscard"));
  }

  void aChangeAsksWhy() {
    Infused study;
    ShownPage<MeasurementsPage> shown(study.test);
    const Grid grid(shown.page());
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
    Infused study;
    ShownPage<MeasurementsPage> shown(study.test);
    const Grid grid(shown.page());
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

  void theHourOfSamplingIsTyped() {
    Infused study;
    ShownPage<MeasurementsPage> shown(study.test);
    const Grid grid(shown.page());
    QCOMPARE(grid.shows(il6, u"D1"_qs), u"missed"_qs);
    grid.type(takenBlood, u"D1"_qs, u"8:05"_qs); // a single day: the hour is enough
    QTRY_COMPARE(study.takenAt("D1"), u"2026-01-06 08:05"_qs);
    QCOMPARE(grid.shows(takenBlood, u"D1"_qs), u"08:05"_qs);
    QCOMPARE(grid.shows(il6, u"D1"_qs), QString()); // not missed: a sample was taken
    QCOMPARE(grid.at(takenBlood, u"D1"_qs).data(Qt::EditRole).toString(), u"2026-01-06 08:05"_qs);
    grid.type(u"Taken at: marrow"_qs, u"D7"_qs, u"2026-01-12 09:10"_qs);
    QTRY_COMPARE(study.takenAt("D7", Specimen::Marrow), u"2026-01-12 09:10"_qs);
    QCOMPARE(grid.shows(u"Taken at: marrow"_qs, u"D7"_qs), u"01-12 09:10"_qs);
    grid.type(takenBlood, u"D3"_qs, u"2026-01-10 08:00"_qs);
    QTRY_COMPARE(grid.shows(takenBlood, u"D3"_qs), u"01-10 08:00 !"_qs);
    grid.go(takenBlood, u"D3"_qs);
    QCOMPARE(textOf(shown.page(), "measurementCurrent"),
             u"S-001 · Day 3 · Taken at: blood: 2026-01-10 08:00, outside the visit's window, 2026-01-07 to "
             "2026-01-09"_qs);
    shown.grab(u"sampling"_qs);
  }

  void aWrongHourStaysInItsCellAndIsKept() {
    Infused study;
    {
      ShownPage<MeasurementsPage> shown(study.test);
      const Grid grid(shown.page());
      grid.type(takenBlood, u"D7"_qs, u"08:30"_qs); // which of its three days?
      QTRY_VERIFY(textOf(shown.page(), "measurementMessage").contains(u"from 2026-01-11 to 2026-01-13"_qs));
      QVERIFY(grid.at(takenBlood, u"D7"_qs).data(MeasurementModel::WrongRole).toBool());
      grid.type(takenBlood, u"D1"_qs, u"2026-01-13 09:30"_qs); // it is 09:00
      QTRY_COMPARE(grid.shows(takenBlood, u"D1"_qs), u"2026-01-13 09:30"_qs);
      QVERIFY(study.takenAt("D1").isEmpty() && study.takenAt("D7").isEmpty());
      shown.page()->keepDraft();
    }
    ShownPage<MeasurementsPage> again(study.test);
    const Grid grid(again.page());
    QCOMPARE(grid.shows(takenBlood, u"D7"_qs), u"08:30"_qs);
    grid.type(takenBlood, u"D7"_qs, u"2026-01-12 08:30"_qs);
    QTRY_COMPARE(study.takenAt("D7"), u"2026-01-12 08:30"_qs);
    QVERIFY(click(again.page(), "measurementDiscard"));
    QCOMPARE(grid.shows(takenBlood, u"D1"_qs), u"missed"_qs);
  }

  void hoursArePastedCopiedAndDeleted() {
    Infused study;
    ShownPage<MeasurementsPage> shown(study.test);
    const Grid grid(shown.page());
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

  void theSitesOwnWindowCountsAtOnce() {
    Infused study;
    ShownPage<MeasurementsPage> shown(study.test);
    const Grid grid(shown.page());
    QCOMPARE(grid.shows(il6, u"D3"_qs), u"missed"_qs);
    Site site = study.test.study().site;
    site.visitWindows[u"D3"_qs] = {2, 8};
    site.assays[u"il6"_qs] = {std::nullopt, {{}, 7}, {{}, 7}};
    QVERIFY(study.test.commands().saveSite(site, {}));
    QCOMPARE(grid.shows(il6, u"D3"_qs), QString());
    grid.type(il6, u"D3"_qs, u"8"_qs);
    QTRY_COMPARE(grid.shows(il6, u"D3"_qs), u"8 ↑"_qs);
  }

  void everyPlaneShowsTheSameValues() {
    Infused study;
    const RowId other = screenEligible(study.test, u"Li Na"_qs);
    const auto value = [](RowId subject, const char* visit, double number) {
      return Measurement{{subject, QString::fromLatin1(visit), u"il6"_qs, Specimen::Blood},
                         MeasuredValue{Reading::Exact, number}};
    };
    QVERIFY(study.test.commands().saveMeasurements(
        {value(study.subject, "D7", 7), value(study.subject, "SCR", 1), value(other, "SCR", 2)}, {}));
    ShownPage<MeasurementsPage> shown(study.test);
    const Grid grid(shown.page());
    QCOMPARE(grid.shows(il6, u"D7"_qs), u"7"_qs); // opens at the subject who was infused
    QCOMPARE(grid.shows(il6, u"D3"_qs), u"missed"_qs);
    QCOMPARE(grid.shows(il6, u"D28"_qs), QString());
    const QString name = study.test.study().subject(other)->label();
    grid.show(OfSubject, name);
    QCOMPARE(grid.shows(il6, u"SCR"_qs), u"2"_qs);
    QCOMPARE(grid.shows(il6, u"D3"_qs), QString()); // not infused: nothing is missed
    grid.show(OfVisit, u"Screening"_qs);
    QCOMPARE(grid.shows(u"S-001"_qs, il6), u"1"_qs);
    QCOMPARE(grid.shows(name, il6), u"2"_qs);
    grid.show(OfAnalyte, il6);
    QCOMPARE(grid.shows(u"S-001"_qs, u"D7"_qs), u"7"_qs);
    QCOMPARE(grid.shows(name, u"SCR"_qs), u"2"_qs);
    grid.type(name, u"SCR"_qs, u"2"_qs); // as it was: nothing to save, no reason asked
    QVERIFY(!isShown(shown.page(), "measurementDiscard"));
  }

  void theModelKeepsItsPromises() {
    Infused study;
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
    Infused study;
    study.test.signInAs(Role::Monitor);
    ShownPage<MeasurementsPage> shown(study.test);
    const Grid grid(shown.page());
    QVERIFY(!grid.at(il6, u"D7"_qs).flags().testFlag(Qt::ItemIsEditable));
    QGuiApplication::clipboard()->setText(u"1"_qs);
    grid.go(il6, u"D7"_qs);
    QTest::keyClick(grid.view(), Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(grid.view(), Qt::Key_Delete);
    QTest::keyClicks(grid.view(), u"7"_qs);
    QVERIFY(!isShown(shown.page(), "measurementDiscard"));
    QVERIFY(study.test.session().measurements({})->empty());
  }

  void ctrlHTellsTheHistoryOfACell() {
    Infused study;
    const MeasurementCell at{study.subject, u"D7"_qs, u"il6"_qs, Specimen::Blood};
    QVERIFY(study.test.commands().saveMeasurements({{at, MeasuredValue{Reading::Below, 5}}}, {}));
    QVERIFY(study.test.commands().saveMeasurements({{at, MeasuredValue{Reading::Exact, 50}}}, u"typing"_qs));
    Workspace workspace(study.test.session());
    workspace.resize(1366, 768);
    workspace.show();
    workspace.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&workspace));
    workspace.openPage(PageId::Measurements);
    const Grid grid(&workspace);
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
    Infused study;
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
    auto* table = shown.page()->findChild<QTableWidget*>(u"pkSubjects"_qs);
    QStringList cells;
    for (int column = 0; column < table->columnCount(); ++column)
      cells << table->item(0, column)->text();
    // 150 + 1000 + 1750 to day 14, then 700 to 0 on day 28
    QCOMPARE(cells.join(u'|'), u"S-001|L1|400|7|3600|2900|14|–|–|–|0 / 4"_qs);
    const auto* chart = shown.page()->findChild<QWidget*>(u"pkChart"_qs);
    QVERIFY(chart->accessibleName().contains(u"S-001 at L1: highest 400 on day 7."_qs));
    QVERIFY(study.test.commands().saveMeasurements({copies("D10", Reading::Exact, 800)}, {}));
    QCOMPARE(table->item(0, 2)->text(), u"800"_qs);
    QVERIFY(study.test.commands().saveSamplings(
        {{study.subject, u"D10"_qs, Specimen::Blood, study.test.at(QDate(2026, 1, 15), u"16:00"_qs)}}, {}));
    QCOMPARE(table->item(0, 3)->text(), u"10.25"_qs); // ten days and six hours after 10:00
    QCOMPARE(table->item(0, 3)->toolTip(), u"10 d 6 h 0 min"_qs);
    QCOMPARE(table->item(0, 10)->text(), u"1 / 4"_qs);
    QVERIFY(
        textOf(shown.page(), "pkMessage").startsWith(u"Samples at actual times: 1, at nominal times: 4."_qs));
    QVERIFY(chart->accessibleName().contains(u"Samples at actual times: 1"_qs));
    shown.grab(u"pk"_qs);
  }

  void nobodyIsThereYet() {
    TestStudy test;
    ShownPage<MeasurementsPage> nobody(test);
    QVERIFY(!isShown(nobody.page(), "measurementGrid"));
  }
};

QTEST_MAIN(TestMeasurementsPage)
#include "tst_measurements_page.moc"
