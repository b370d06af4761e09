// The monitor checks records against their source through the window.
#include "app/oversight/source_checks.h"
#include "tests/support/decided_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/pages/monitoring/source_checks_panel.h"

#include <QPushButton>
#include <QTableWidget>

namespace tst_source_checks_panel {
using namespace person;
using Shown = ShownPage<SourceChecksPanel>;

QString cell(QWidget* panel, int row, int column) {
  const auto* table = panel->findChild<QTableWidget*>(QStringLiteral("checkRecords"));
  const QTableWidgetItem* item = table->item(row, column);
  return item ? item->text() : QString();
}

bool canPress(QWidget* panel, const char* name) {
  return panel->findChild<QPushButton*>(QLatin1String(name))->isEnabled();
}

/// makeDecided(): S-001 has consent, eligibility, dose and assessment.
struct Site1 {
  TestStudy test;
  bool make(Role role) {
    if (!makeDecided(test)) return false;
    test.signInAs(role);
    return true;
  }
  CheckedOf ofSecond() const { return checkedOf(test.study(), *test.study().subject(2)); }
};

class TestSourceChecksPanel : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aSubjectIsCheckedInOneAct() {
    Site1 study;
    QVERIFY(study.make(Role::Monitor));
    Shown shown(study.test);
    QWidget* panel = shown.page();
    QCOMPARE(textOf(panel, "checkedSum"),
             QStringLiteral("Subjects in a cohort: 0 of 4 checked against source"));
    QVERIFY(textOf(panel, "checkedWanted").startsWith(QStringLiteral("A decision needs nothing checked")));
    QVERIFY(openRow(panel, "checkSubjects", QStringLiteral("S-001")));
    QCOMPARE(textOf(panel, "checkTitle"), QStringLiteral("S-001: 0 of 4 checked against source"));
    QCOMPARE(cell(panel, 0, 1), QStringLiteral("◔ not checked"));
    QVERIFY(click(panel, "checkSubject"));
    QVERIFY((study.ofSecond() == CheckedOf{4, 4}));
    QCOMPARE(cell(panel, 0, 1), QStringLiteral("● checked"));
    QCOMPARE(cell(panel, 0, 2), study.test.session().user().name);
    QCOMPARE(textOf(panel, "checkedSum"),
             QStringLiteral("Subjects in a cohort: 4 of 4 checked against source"));
    QVERIFY(!canPress(panel, "checkSubject"));
    shown.grab(QStringLiteral("source-checks"));
  }

  void oneIsCheckedAndTakenBack() {
    Site1 study;
    QVERIFY(study.make(Role::Monitor));
    Shown shown(study.test);
    QWidget* panel = shown.page();
    QVERIFY(openRow(panel, "checkSubjects", QStringLiteral("S-001")));
    QVERIFY(!canPress(panel, "checkChosen") && !canPress(panel, "withdrawCheck"));
    QVERIFY(openRow(panel, "checkRecords", QStringLiteral("dose")));
    QVERIFY(canPress(panel, "checkChosen") && !canPress(panel, "withdrawCheck"));
    QVERIFY(click(panel, "checkChosen"));
    QVERIFY((study.ofSecond() == CheckedOf{1, 4}));
    QCOMPARE(cell(panel, 2, 1), QStringLiteral("● checked"));
    QVERIFY(openRow(panel, "checkRecords", QStringLiteral("dose")));
    whenAskedWhy(QStringLiteral("the wrong subject's file"));
    QVERIFY(click(panel, "withdrawCheck"));
    QVERIFY((study.ofSecond() == CheckedOf{0, 4}));
  }

  void aChangeIsShown() {
    Site1 study;
    QVERIFY(study.make(Role::Monitor));
    QVERIFY(study.test.commands().checkSource({{Checked::Dose, 2, 0, {}}}));
    study.test.signInAs(Role::PrincipalInvestigator);
    Infusion infusion = *study.test.study().subject(2)->infusion;
    infusion.batch = QStringLiteral("NK26A02");
    QVERIFY(study.test.commands().saveInfusion(2, infusion, QStringLiteral("read again")));
    study.test.signInAs(Role::Monitor);
    Shown shown(study.test);
    shown.page()->choose(2);
    QCOMPARE(cell(shown.page(), 2, 1), QStringLiteral("▲ changed since"));
    shown.grab(QStringLiteral("source-checks-changed"));
  }

  void othersLook() {
    Site1 study;
    QVERIFY(study.make(Role::StudyCoordinator));
    Shown shown(study.test);
    shown.page()->choose(2);
    QVERIFY(openRow(shown.page(), "checkRecords", QStringLiteral("dose")));
    for (const char* name : {"checkChosen", "checkSubject", "withdrawCheck"})
      QVERIFY2(!canPress(shown.page(), name), name);
    QVERIFY(textOf(shown.page(), "checkMessage").contains(QStringLiteral("Study coordinator")));
  }
};

COHORTDESK_TEST(TestSourceChecksPanel, QApplication)
} // namespace tst_source_checks_panel
#include "tst_source_checks_panel.moc"
