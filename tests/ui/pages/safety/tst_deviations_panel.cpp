#include "tests/support/files/file_content.h"
#include "tests/support/infused_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/pages/safety/safety_page.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QtTest>

namespace tst_deviations_panel {
using namespace person;

/// One subject at L1, infused on 2026-01-05 with a fifth less than planned; today is 2026-01-06.
struct Underdosed : InfusedStudy {
  Underdosed() : InfusedStudy(QDate(2026, 1, 6)) {
    Infusion less = *test.study().subject(subject)->infusion;
    less.infusedCells *= 0.8;
    if (!test.commands().saveInfusion(subject, less, QStringLiteral("weighed again")))
      qFatal("not corrected");
  }
};

/// The safety page on its tab of deviations.
struct OpenLog {
  explicit OpenLog(TestStudy& test) : shown(test) {
    if (!openTab(shown.page(), "safetyTabs", QStringLiteral("viations"))) qWarning("no such tab");
  }
  QWidget* page() { return shown.page(); }
  QTableView* table() { return page()->findChild<QTableView*>(QStringLiteral("deviationTable")); }
  QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
  /// The row that says this; -1 = none.
  int rowOf(const QString& what) {
    for (int row = 0; row < table()->model()->rowCount(); ++row)
      if (cell(row, 2).contains(what)) return row;
    return -1;
  }
  void choose(int row) { table()->setCurrentIndex(table()->model()->index(row, 0)); }
  bool isReadOnly(const char* name) {
    return page()->findChild<QLineEdit*>(QLatin1String(name))->isReadOnly();
  }

  ShownPage<SafetyPage> shown;
};

class TestDeviationsPanel : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void withoutDeviationsThePanelSaysSo() {
    TestStudy test;
    OpenLog log(test);
    QVERIFY(!isShown(log.page(), "deviationTable"));
    QCOMPARE(textOf(log.page(), "deviationCount"), QStringLiteral("No deviation is known."));
    QCOMPARE(textOf(log.page(), "deviationTitle"), QStringLiteral("New deviation"));
  }

  /// Of thousands only those that are seen are measured, each in whole.
  void aLongLogIsMeasuredWhereItIsSeen() {
    TestStudy test;
    constexpr int many = 40;
    for (int i = 0; i < many; ++i) {
      DeviationNote note;
      note.date = QDate(2026, 1, 1);
      note.what = QStringLiteral("the temperature of the transport box was not read on arrival ").repeated(6);
      QVERIFY(test.commands().saveDeviation(note, {}));
    }
    OpenLog log(test);
    QTableView* table = log.table();
    const int line = table->verticalHeader()->defaultSectionSize();
    QTRY_VERIFY(table->rowHeight(0) > 2 * line);
    QCOMPARE(table->rowHeight(many - 1), line);
    QVERIFY(table->height() > 6 * 2 * line); // six of them are seen at once
    log.choose(many - 1);
    QTRY_COMPARE(table->rowHeight(many - 1), table->rowHeight(0));
  }

  void whatTheRecordShowsIsExplained() {
    Underdosed study;
    OpenLog log(study.test);
    log.choose(log.rowOf(QStringLiteral("A6")));
    QCOMPARE(textOf(log.page(), "deviationTitle"), QStringLiteral("From the record: S-001, 2026-01-05"));
    QVERIFY(log.isReadOnly("deviationDate") && log.isReadOnly("deviationWhat"));
    QVERIFY(!log.isReadOnly("deviationCause") && !isShown(log.page(), "voidDeviation"));
    QVERIFY(type(log.page(), "deviationCause", QStringLiteral("A bag leaked")));
    QVERIFY(person::choose(log.page(), "deviationImportant", QStringLiteral("yes")));
    QVERIFY(type(log.page(), "deviationToSponsor", QStringLiteral("2026-01-04")));
    QVERIFY(click(log.page(), "saveDeviation"));
    QVERIFY(textOf(log.page(), "deviationToSponsorMessage").contains(QStringLiteral("2026-01-05")));
    QVERIFY(study.test.study().deviationNotes.empty());
    QVERIFY(type(log.page(), "deviationToSponsor", QStringLiteral("2026-01-06")));
    log.shown.grab(QStringLiteral("safety-deviations"));
    QVERIFY(click(log.page(), "saveDeviation"));
    QCOMPARE(study.test.study().deviationNotes.size(), 1U);
    const int row = log.rowOf(QStringLiteral("A6"));
    QCOMPARE(log.cell(row, 3), QStringLiteral("important"));
    QCOMPARE(log.cell(row, 6), QStringLiteral("2026-01-06"));
    QVERIFY(textOf(log.page(), "deviationMessage").startsWith(QStringLiteral("Saved")));
  }

  void anotherOneIsTypedCorrectedAndVoided() {
    Underdosed study;
    OpenLog log(study.test);
    QVERIFY(type(log.page(), "deviationDate", QStringLiteral("2026-01-06")));
    QVERIFY(type(log.page(), "deviationWhat", QStringLiteral("The freezer stood open")));
    QVERIFY(type(log.page(), "deviationSubject", QStringLiteral("S-009")));
    QVERIFY(click(log.page(), "saveDeviation"));
    QVERIFY(!textOf(log.page(), "deviationSubjectMessage").isEmpty());
    QVERIFY(type(log.page(), "deviationSubject", QStringLiteral("s-001")));
    QVERIFY(click(log.page(), "saveDeviation"));
    QCOMPARE(study.test.study().deviationNotes.front().subjectId, study.subject);
    log.choose(log.rowOf(QStringLiteral("freezer")));
    QCOMPARE(textOf(log.page(), "deviationTitle"), QStringLiteral("Typed: S-001, 2026-01-06"));
    QVERIFY(!log.isReadOnly("deviationWhat"));
    QVERIFY(type(log.page(), "deviationWhat", QStringLiteral("The freezer stood open for an hour")));
    whenAskedWhy(QStringLiteral("read the log of the freezer"));
    QVERIFY(click(log.page(), "saveDeviation"));
    QVERIFY(log.rowOf(QStringLiteral("for an hour")) >= 0);
    whenAskedWhy(QStringLiteral("another study's freezer"));
    QVERIFY(click(log.page(), "voidDeviation"));
    QVERIFY(study.test.study().deviationNotes.empty() && log.rowOf(QStringLiteral("freezer")) < 0);
  }

  void whatIsTypedOfALineIsKept() {
    Underdosed study;
    {
      OpenLog log(study.test);
      log.choose(log.rowOf(QStringLiteral("A6")));
      QVERIFY(type(log.page(), "deviationCause", QStringLiteral("half a wo")));
      log.shown.page()->keepDraft();
    }
    OpenLog log(study.test);
    const int row = log.rowOf(QStringLiteral("A6"));
    QVERIFY(log.cell(row, 0).contains(QStringLiteral("draft")));
    log.choose(row);
    QCOMPARE(textOf(log.page(), "deviationCause"), QStringLiteral("half a wo"));
  }

  void theLogIsPrintedAndSaved() {
    Underdosed study;
    OpenLog log(study.test);
    const QString csv = study.test.folder() + QStringLiteral("/log.csv");
    whenAskedForAFile(csv);
    QVERIFY(click(log.page(), "deviationsCsv"));
    QVERIFY(contentOf(csv).startsWith("\xEF\xBB\xBF\"date\",\"who\",\"source\",\"rule\""));
    QVERIFY(contentOf(csv).contains("\"2026-01-05\",\"S-001\",\"record\",\"A6\""));
    const QString pdf = study.test.folder() + QStringLiteral("/log.pdf");
    whenAskedForAFile(pdf);
    QVERIFY(click(log.page(), "deviationsPdf"));
    QVERIFY(contentOf(pdf).startsWith("%PDF-"));
  }

  void whoMayNotSaysNothing() {
    Underdosed study;
    study.test.signInAs(Role::SponsorRepresentative);
    OpenLog log(study.test);
    log.choose(log.rowOf(QStringLiteral("A6")));
    QVERIFY(log.isReadOnly("deviationCause"));
    QVERIFY(!click(log.page(), "saveDeviation"));
  }
};

COHORTDESK_TEST(TestDeviationsPanel, QApplication)
} // namespace tst_deviations_panel
#include "tst_deviations_panel.moc"
