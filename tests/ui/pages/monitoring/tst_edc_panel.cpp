// Whoever types into the sponsor's EDC ticks off what changed, by keyboard.
#include "tests/support/decided_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/pdf_bookmarks.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/pages/monitoring/edc_panel.h"

#include <QAction>
#include <QClipboard>
#include <QPushButton>
#include <QTableView>

namespace tst_edc_panel {
using namespace person;
using Shown = ShownPage<EdcPanel>;

QTableView* tableOf(QWidget* panel) {
  return panel->findChild<QTableView*>(QStringLiteral("edcTable"));
}
QString cell(QWidget* panel, int row, int column) {
  return tableOf(panel)->model()->index(row, column).data().toString();
}
bool canPress(QWidget* panel, const char* name) {
  return panel->findChild<QPushButton*>(QLatin1String(name))->isEnabled();
}

/// makeDecided() was handed over; since then two fields have changed.
struct Changed {
  TestStudy test;
  bool make(Role role) {
    if (!makeDecided(test) || !test.commands().recordHandOver(QStringLiteral("csv"))) return false;
    AdverseEvent event = test.study().subjects.front().events.front();
    event.grade = 2;
    Infusion infusion = *test.study().subject(2)->infusion;
    infusion.batch = QStringLiteral("NK26A02");
    const QString why = QStringLiteral("read again");
    if (!test.commands().saveAdverseEvent(1, event, why) || !test.commands().saveInfusion(2, infusion, why))
      return false;
    test.signInAs(role);
    return true;
  }
};

class TestEdcPanel : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void tickedOffByKeyboard() {
    Changed study;
    QVERIFY(study.make(Role::StudyCoordinator));
    Shown shown(study.test);
    QWidget* panel = shown.page();
    QVERIFY(textOf(panel, "edcSince").contains(QStringLiteral("hand-over of 2026-01-19")));
    QCOMPARE(textOf(panel, "edcCount"), QStringLiteral("2 of 2 changes; 0 typed into the EDC"));
    QCOMPARE(cell(panel, 0, ChangedFieldsModel::Field), QStringLiteral("batch"));
    QCOMPARE(cell(panel, 0, ChangedFieldsModel::After), QStringLiteral("NK26A02"));
    QVERIFY(choose(panel, "edcTyped", QStringLiteral("not typed yet")));
    QTableView* table = tableOf(panel);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Up); // the first row, which is chosen by that
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("NK26A02")));
    QTest::keyClick(panel, Qt::Key_T, Qt::AltModifier);
    QTRY_COMPARE(textOf(panel, "edcCount"), QStringLiteral("1 of 2 changes; 1 typed into the EDC"));
    QCOMPARE(heard(panel, "edcMessage"), QStringLiteral("1 field(s) ticked off."));
    QVERIFY(table->hasFocus()); // the next one is chosen
    QTest::keyClick(panel, Qt::Key_T, Qt::AltModifier);
    QTRY_COMPARE(textOf(panel, "edcCount"), QStringLiteral("0 of 2 changes; 2 typed into the EDC"));
    QVERIFY(!canPress(panel, "edcTick"));
  }

  void takenBackForAReason() {
    Changed study;
    QVERIFY(study.make(Role::PrincipalInvestigator));
    Shown shown(study.test);
    QWidget* panel = shown.page();
    QVERIFY(!canPress(panel, "edcTick") && !canPress(panel, "edcTakeBack"));
    tableOf(panel)->selectAll();
    QVERIFY(click(panel, "edcTick"));
    QVERIFY(cell(panel, 0, ChangedFieldsModel::Typed).startsWith(u'●'));
    shown.grab(QStringLiteral("edc-typed"));
    tableOf(panel)->setCurrentIndex(tableOf(panel)->model()->index(1, 0));
    QVERIFY(canPress(panel, "edcTakeBack") && !canPress(panel, "edcTick"));
    whenAskedWhy(QStringLiteral("the wrong page"));
    QVERIFY(click(panel, "edcTakeBack"));
    QCOMPARE(textOf(panel, "edcCount"), QStringLiteral("2 of 2 changes; 1 typed into the EDC"));
  }

  void sinceTheBeginningAndOneSubject() {
    Changed study;
    QVERIFY(study.make(Role::StudyCoordinator));
    Shown shown(study.test);
    QWidget* panel = shown.page();
    QVERIFY(choose(panel, "edcSince", QStringLiteral("the beginning of the study")));
    const int all = tableOf(panel)->model()->rowCount();
    QVERIFY2(all > 20, qPrintable(QString::number(all)));
    QVERIFY(type(panel, "edcSubject", QStringLiteral("s-001")));
    const int some = tableOf(panel)->model()->rowCount();
    QVERIFY(some > 5 && some < all);
    QVERIFY(type(panel, "edcFind", QStringLiteral("NK26A02")));
    QCOMPARE(tableOf(panel)->model()->rowCount(), 1);
    shown.page()->refresh(); // nobody's choice is lost
    QCOMPARE(tableOf(panel)->model()->rowCount(), 1);
    QVERIFY(textOf(panel, "edcSince").contains(QStringLiteral("the beginning of the study")));
  }

  void nobodyOfThatNumber() {
    Changed study;
    QVERIFY(study.make(Role::StudyCoordinator));
    Shown shown(study.test);
    QVERIFY(type(shown.page(), "edcSubject", QStringLiteral("S-9")));
    QCOMPARE(textOf(shown.page(), "edcWhyNone"), QStringLiteral("There is no subject “S-9”."));
    QVERIFY(!isShown(shown.page(), "edcTable"));
    QVERIFY(type(shown.page(), "edcSubject", QStringLiteral("product and site")));
    QVERIFY(!isShown(shown.page(), "edcWhyNone"));
  }

  /// Of a long journal the list is made for one subject at a time.
  void tooManyForOneList() {
    Changed study;
    QVERIFY(study.make(Role::StudyCoordinator));
    for (int i = 0; i <= 1000; ++i)
      QVERIFY(study.test.commands().recordOutput(QStringLiteral("memo")));
    Shown shown(study.test);
    QWidget* panel = shown.page();
    QVERIFY(textOf(panel, "edcWhyNone").contains(QStringLiteral("too many for one list")));
    shown.grab(QStringLiteral("edc-too-many"));
    QVERIFY(!isShown(panel, "edcTable"));
    QVERIFY(type(panel, "edcSubject", QStringLiteral("S-001")));
    QCOMPARE(textOf(panel, "edcCount"), QStringLiteral("1 of 1 changes; 0 typed into the EDC"));
    QVERIFY(isShown(panel, "edcTable") && !isShown(panel, "edcWhyNone"));
    QVERIFY(choose(panel, "edcSince", QStringLiteral("the beginning of the study")));
    QVERIFY(type(panel, "edcSubject", QStringLiteral("product and site")));
    QVERIFY(!isShown(panel, "edcWhyNone"));
  }

  void theListOnPaper() {
    Changed study;
    QVERIFY(study.make(Role::Monitor));
    Shown shown(study.test);
    const QString path = study.test.folder() + QStringLiteral("/edc");
    whenAskedForAFile(path);
    shown.page()->findChild<QAction*>(QStringLiteral("saveEdcList"))->trigger();
    QVERIFY(readPdf(path + QStringLiteral(".pdf")).pages >= 1);
  }

  void othersLook() {
    Changed study;
    QVERIFY(study.make(Role::Monitor));
    Shown shown(study.test);
    tableOf(shown.page())->selectAll();
    QVERIFY(!canPress(shown.page(), "edcTick") && !canPress(shown.page(), "edcTakeBack"));
  }

  void nothingHasChanged() {
    TestStudy test;
    QVERIFY(test.commands().recordHandOver(QStringLiteral("csv")));
    Shown shown(test);
    QVERIFY(!isShown(shown.page(), "edcTable"));
    QCOMPARE(textOf(shown.page(), "edcCount"), QStringLiteral("0 of 0 changes; 0 typed into the EDC"));
  }
};

COHORTDESK_TEST(TestEdcPanel, QApplication)
} // namespace tst_edc_panel
#include "tst_edc_panel.moc"
