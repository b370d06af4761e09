#include "tests/support/infused_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/pages/measurements/lab_import_dialog.h"
#include "ui/pages/measurements/measurements_page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QtTest>

namespace tst_lab_import_dialog {
using namespace person;

struct Infused : InfusedStudy {
  Infused() : InfusedStudy(QDate(2026, 1, 25)) { applyTheme(*qApp, Theme::light()); }
  QStringList inFile() {
    QStringList found;
    const auto all = test.session().measurements({});
    for (const Measurement& each : *all)
      found << QStringLiteral("%1 %2 %3").arg(each.cell.visit, each.cell.analyte).arg(each.value->number);
    found.sort();
    return found;
  }
};

/// A dialog over a table, as it opens.
struct Shown {
  LabImportDialog dialog;
  Shown(Infused& study, const QByteArray& csv)
      : dialog(study.test.session(), readCsv(csv), QStringLiteral("lab.csv")) {
    dialog.show();
    if (!QTest::qWaitForWindowActive(&dialog)) qWarning("the dialog does not become active");
  }
  void setColumn(int column, const QString& words) {
    auto* box = dialog.findChild<QComboBox*>(QStringLiteral("labColumn%1").arg(column));
    box->setCurrentText(words);
    QCOMPARE(box->currentText(), words);
  }
  QStringList rows(const char* table) const {
    auto* shown = dialog.findChild<QTableWidget*>(QLatin1String(table));
    QStringList lines;
    for (int row = 0; row < shown->rowCount(); ++row) {
      QStringList cells;
      for (int column = 0; column < shown->columnCount(); ++column)
        cells << (shown->item(row, column) ? shown->item(row, column)->text() : QString());
      lines << cells.join(u'|');
    }
    return lines;
  }
};

const QByteArray table = "Pat,Day,What,Val\nS-001,D7,Interleukin six,9\nS-001,D7,CRP,4\nS-002,D7,CRP,5\n";

class TestLabImportDialog : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aTableIsMappedSeenAndTakenOver() {
    Infused study;
    {
      Shown shown(study, table);
      QVERIFY(!shown.dialog.findChild<QAbstractButton*>(u"labImport"_qs)->isEnabled());
      shown.setColumn(0, u"subject"_qs);
      shown.setColumn(1, u"visit"_qs);
      shown.setColumn(2, u"name of the analyte"_qs);
      shown.setColumn(3, u"value"_qs);
      QCOMPARE(shown.rows("labValues"), QStringList{u"3|S-001|Day 7||CRP (mg/L)|4|"_qs});
      QCOMPARE(shown.rows("labFaults"),
               (QStringList{u"2|What|“Interleukin six” is no analyte of the protocol."_qs,
                            u"4|Pat|There is no subject “S-002” in the study."_qs}));
      shown.dialog.findChild<QComboBox*>(u"labName0"_qs)->setCurrentText(u"IL-6 (pg/mL)"_qs);
      QCOMPARE(shown.rows("labValues").size(), 2);
      QVERIFY(study.inFile().isEmpty()); // seen, not taken over
      shown.dialog.findChild<QComboBox*>(u"laboratory"_qs)->setEditText(u"Ward 3"_qs);
      QVERIFY(click(&shown.dialog, "labImport"));
      QCOMPARE(shown.dialog.result(), static_cast<int>(QDialog::Accepted));
    }
    QCOMPARE(study.inFile(), (QStringList{u"D7 crp 4"_qs, u"D7 il6 9"_qs}));
    Shown again(study, QByteArray(table).replace(",9\n", ",12\n")); // the laboratory is known by its headings
    QCOMPARE(textOf(&again.dialog, "laboratory"), u"Ward 3"_qs);
    QCOMPARE(again.rows("labValues"),
             (QStringList{u"2|S-001|Day 7||IL-6 (pg/mL)|12|9"_qs, u"3|S-001|Day 7||CRP (mg/L)|4|4"_qs}));
    whenAskedWhy(u"corrected report"_qs);
    QVERIFY(click(&again.dialog, "labImport"));
    QCOMPARE(study.inFile(), (QStringList{u"D7 crp 4"_qs, u"D7 il6 12"_qs}));
  }

  void timesOfSamplingComeWithTheValues() {
    Infused study;
    const QByteArray timed = "subject,visit,date,analyte,value\nS-001,D7,2026-01-12 08:30,il6,9\n"
                             "S-001,D14,2026-01-19,il6,8\n";
    {
      Shown shown(study, timed);
      QCOMPARE(shown.rows("labValues"), (QStringList{u"2|S-001|Day 7|2026-01-12 08:30|IL-6 (pg/mL)|9|"_qs,
                                                     u"3|S-001|Day 14||IL-6 (pg/mL)|8|"_qs}));
      QCOMPARE(textOf(&shown.dialog, "labSummary"),
               u"2 value(s) can be taken over. 1 time(s) of sampling come with them."_qs);
      QVERIFY(click(&shown.dialog, "labImport"));
    }
    const std::vector<Sampling> kept = *study.test.session().samplings(0, 99);
    QCOMPARE(kept.size(), std::size_t(1));
    QCOMPARE(*kept.front().takenAt, study.test.at(QDate(2026, 1, 12), u"08:30"_qs).toUTC());
    Shown again(study, QByteArray(timed).replace("08:30", "18:30").replace(",8\n", ",7\n"));
    whenAsked("reasonDialog", [](QWidget* dialog) { static_cast<QDialog*>(dialog)->reject(); });
    QVERIFY(click(&again.dialog, "labImport")); // no reason: neither the time nor the value
    QVERIFY(*study.test.session().samplings(0, 99) == kept);
    QCOMPARE(study.inFile(), (QStringList{u"D14 il6 8"_qs, u"D7 il6 9"_qs}));
    whenAskedWhy(u"corrected report"_qs);
    QVERIFY(click(&again.dialog, "labImport"));
    QCOMPARE(*study.test.session().samplings(0, 99)->front().takenAt,
             study.test.at(QDate(2026, 1, 12), u"18:30"_qs).toUTC());
    QCOMPARE(study.inFile(), (QStringList{u"D14 il6 7"_qs, u"D7 il6 9"_qs}));
  }

  void anotherShapeIsSaidInTheSentenceOfTheCommandLine() {
    Infused study;
    Shown semicolons(study, "subject;visit;analyte;value\nS-001;D7;crp;14,1\n");
    QVERIFY2(
        textOf(&semicolons.dialog, "labSummary").contains(u"The columns are separated by semicolons (;)"_qs),
        qPrintable(textOf(&semicolons.dialog, "labSummary")));
    QVERIFY(!semicolons.dialog.findChild<QAbstractButton*>(u"labImport"_qs)->isEnabled());
    QCOMPARE(semicolons.rows("labFaults").size(), 1);
    Shown twice(study, "subject,visit,analyte,value,result\nS-001,D7,crp,14.1,41.1\n");
    QVERIFY(textOf(&twice.dialog, "labSummary").contains(u"“value”, “result”"_qs));
    QVERIFY(!twice.dialog.findChild<QAbstractButton*>(u"labImport"_qs)->isEnabled());
    twice.setColumn(4, u"left aside"_qs); // a person says which one counts
    QCOMPARE(twice.rows("labValues"), QStringList{u"2|S-001|Day 7||CRP (mg/L)|14.1|"_qs});
    QVERIFY(textOf(&twice.dialog, "labSummary").contains(u"Left aside, as nobody reads them: “result”."_qs));
  }

  void marksAreShownBeforeAnythingIsWritten() {
    Infused study;
    Shown shown(study, "subject,visit,date,analyte,value,,\nS-001,D7,2026-01-14,platelets,84000,,\n");
    QCOMPARE(
        shown.rows("labMarks"),
        (QStringList{
            u"2|date|2026-01-14 is outside Day 7 of S-001, which lasts from 2026-01-11 to 2026-01-13."_qs,
            u"2|value|“84000”: implausible: check unit and decimal point"_qs}));
    QCOMPARE(textOf(&shown.dialog, "labSummary"),
             u"1 value(s) can be taken over. To be looked at again: 2, see Marks."_qs);
    QVERIFY(shown.dialog.findChild<QAbstractButton*>(u"labImport"_qs)->isEnabled());
  }

  void cancellingLeavesTheStudyAsItWas() {
    Infused study;
    Shown shown(study, "subject,visit,analyte,value\nS-001,D7,il6,9\n");
    QCOMPARE(textOf(&shown.dialog, "labSummary"), u"1 value(s) can be taken over."_qs);
    QVERIFY(click(&shown.dialog, "labCancel"));
    QVERIFY(study.inFile().isEmpty());
    QVERIFY(study.test.session().labMappings()->empty());
  }

  void aFileIsChosenOnThePage() {
    Infused study;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lab.csv"_qs);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("subject,visit,IL-6,CRP\nS-001,D7,1,<2\n");
    file.close();
    ShownPage<MeasurementsPage> shown(study.test);
    whenAsked("QFileDialog", [path](QWidget* dialog) {
      type(dialog, "fileNameEdit", path);
      whenAsked("labImportDialog", [](QWidget* import) { click(import, "labImport"); });
      qobject_cast<QDialog*>(dialog)->QDialog::accept();
    });
    QVERIFY(click(shown.page(), "measurementImport"));
    QCOMPARE(study.inFile(), (QStringList{u"D7 crp 2"_qs, u"D7 il6 1"_qs}));
    QCOMPARE(textOf(shown.page(), "measurementMessage"), u"2 value(s) imported from lab.csv."_qs);
  }
};

COHORTDESK_TEST(TestLabImportDialog, QApplication)
} // namespace tst_lab_import_dialog
#include "tst_lab_import_dialog.moc"
