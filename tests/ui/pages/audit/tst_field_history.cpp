#include "app/study/user.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "ui/fields/form_draft.h"
#include "ui/pages/audit/audit_model.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTableWidget>
#include <QtTest>

namespace tst_field_history {
using namespace person;

/// Goes into the input, presses Ctrl+H and answers what the window shows: its lines, cells joined by "|",
/// with neither time nor person.
QStringList historyOf(QWidget* window, const char* input) {
  QStringList lines;
  window->activateWindow(); // a window before it has closed
  if (!QTest::qWaitForWindowActive(window)) qWarning("the window does not become active");
  whenAsked("historyDialog", [&lines](QWidget* dialog) {
    auto* shown = dialog->findChild<QTableWidget*>(QStringLiteral("historyTable"));
    for (int row = 0; row < shown->rowCount(); ++row) {
      QStringList cells;
      for (int column = 2; column < shown->columnCount(); ++column)
        cells << shown->item(row, column)->text();
      lines << cells.join(u'|');
    }
    click(dialog, "historyClose");
  });
  for (auto* named : window->findChildren<QWidget*>(QLatin1String(input)))
    if (named->isVisible()) {
      named->setFocus();
      QTest::keyClick(named, Qt::Key_H, Qt::ControlModifier);
    }
  return lines;
}

class FieldHistoryTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void ctrlHTellsTheHistoryOfTheFieldOneIsIn() {
    TestStudy test{QDate(2026, 1, 5)};
    const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
    QVERIFY(infuse(test, subject));
    Screening screening = test.study().subject(subject)->screening();
    screening.entry.ecog = 0;
    screening.entry.organs[OrganTest::Alt].value = 33;
    QVERIFY(test.commands().saveScreening(screening.id, screening.entry, QStringLiteral("read again")));
    Infusion infusion = *test.study().subject(subject)->infusion;
    infusion.weightKg = 71;
    QVERIFY(test.commands().saveInfusion(subject, infusion, QStringLiteral("other scale")));
    AdverseEvent event;
    event.term = QStringLiteral("Fever");
    event.grade = 1;
    event.onset = QDate(2026, 1, 5);
    AdverseEvent another = event;
    another.term = QStringLiteral("Nausea");
    event.id = *test.commands().saveAdverseEvent(subject, event, {});
    QVERIFY(test.commands().saveAdverseEvent(subject, another, {}));
    event.grade = 2;
    QVERIFY(test.commands().saveAdverseEvent(subject, event, QStringLiteral("graded again")));
    Site site = test.study().site;
    site.name = QStringLiteral("Second Hospital");
    site.limits[OrganTest::Alt].limit = 120;
    site.exclusions[1].textEn = QStringLiteral("Pregnant");
    QVERIFY(test.commands().saveSite(site, QStringLiteral("amended")));

    applyTheme(*qApp, Theme::light());
    for (const Role reader : {Role::PrincipalInvestigator, Role::Monitor}) {
      test.signInAs(reader);
      Workspace workspace(test.session());
      workspace.resize(1366, 768);
      workspace.show();
      workspace.activateWindow();
      QVERIFY(QTest::qWaitForWindowActive(&workspace));
      workspace.openPage(PageId::Screening, screening.id);
      QCOMPARE(historyOf(&workspace, "ecog"), (QStringList{QStringLiteral("1|0|Screening entered|read again"),
                                                           QStringLiteral("|1|Screening entered|")}));
      QCOMPARE(historyOf(&workspace, "organ_1"),
               (QStringList{QStringLiteral("31|33|Screening entered|read again"),
                            QStringLiteral("|31|Screening entered|")}));
      QCOMPARE(historyOf(&workspace, "exclusion_E2"),
               (QStringList{QStringLiteral("|absent|Screening entered|")}));
      QCOMPARE(isShown(&workspace, "birthDate"), may(reader, Action::EnterSubject));
      if (may(reader, Action::EnterSubject))
        QCOMPARE(historyOf(&workspace, "birthDate"),
                 (QStringList{QStringLiteral("|sealed|Subject registered|")}));

      workspace.openPage(PageId::Subjects, subject);
      QVERIFY(openTab(&workspace, "subjectTabs", QStringLiteral("Infusion")));
      QCOMPARE(historyOf(&workspace, "infusionWeight"),
               (QStringList{QStringLiteral("70|71|Infusion recorded|other scale"),
                            QStringLiteral("|70|Infusion recorded|")}));
      QVERIFY(openTab(&workspace, "subjectTabs", QStringLiteral("Adverse events")));
      QVERIFY(openRow(&workspace, "eventsTable", QStringLiteral("Fever")));
      QCOMPARE(historyOf(&workspace, "eventGrade"),
               (QStringList{QStringLiteral("1|2|Adverse event recorded|graded again"),
                            QStringLiteral("|1|Adverse event recorded|")}));

      workspace.openPage(PageId::Study);
      QVERIFY(openTab(&workspace, "studyTabs", QStringLiteral("Site")));
      const QStringList names = historyOf(&workspace, "siteName");
      QCOMPARE(names.size(), 2);
      QCOMPARE(names.front(),
               QStringLiteral("Shanghai Test Hospital|Second Hospital|Study settings changed|amended"));
      QVERIFY(openTab(&workspace, "studyTabs", QStringLiteral("Criteria")));
      QCOMPARE(historyOf(&workspace, "limit1").front(),
               QStringLiteral("100|120|Study settings changed|amended"));
      QCOMPARE(historyOf(&workspace, "exclusionEn2").front(),
               QStringLiteral("Pregnant or breast-feeding|Pregnant|Study settings changed|amended"));
    }
  }

  void everyInputOfTheScreeningHasItsHistory() {
    TestStudy test{QDate(2026, 1, 5)};
    const RowId subject = screenEligible(test, QStringLiteral("Wu Hong"));
    Workspace workspace(test.session());
    workspace.show();
    workspace.openPage(PageId::Screening, test.study().subject(subject)->screening().id);
    QWidget* page = workspace.findChild<QWidget*>(QStringLiteral("page_screening"));
    int inputs = 0;
    for (auto* input : page->findChildren<QWidget*>()) {
      const bool entered = qobject_cast<QLineEdit*>(input) || qobject_cast<QComboBox*>(input);
      if (!entered || !input->isVisibleTo(page) || input->objectName().isEmpty() ||
          input->objectName() == QLatin1String("failureComment"))
        continue;
      QVERIFY2(FieldHistory::of(input), qPrintable(input->objectName()));
      ++inputs;
    }
    QVERIFY(inputs > 20);
  }

  void theMenuOfAnInputOffersItsHistory() {
    TestStudy test{QDate(2026, 1, 5)};
    const RowId subject = screenEligible(test, QStringLiteral("Wu Hong"));
    Workspace workspace(test.session());
    workspace.show();
    workspace.openPage(PageId::Screening, test.study().subject(subject)->screening().id);
    auto* ecog = workspace.findChild<QWidget*>(QStringLiteral("ecog"));
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(2, 2), ecog->mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(ecog, &event);
    const QPointer<QMenu> menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QStringList offered;
    for (const QAction* action : menu->actions())
      offered << action->objectName();
    menu->close();
    QTRY_VERIFY(!menu); // gone with its opening
    QVERIFY(offered.contains(QLatin1String(historyActionName)));
    QVERIFY(offered.size() > 5); // cut, copy and paste stay
  }
};

COHORTDESK_TEST(FieldHistoryTest, QApplication)
} // namespace tst_field_history
#include "tst_field_history.moc"
