// From what is due to the first input of its form, through the window.
#include "db/access/vault.h"
#include "tests/support/test_program.h"
#include "tests/support/test_study.h"
#include "tests/support/windows/person.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QLineEdit>
#include <QtTest>

namespace tst_next_steps {
using namespace person;

class TestNextSteps : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// Today → place → assigned → infusion: three keys, and the caret stands in the first input.
  void fromThePlaceToTheInfusion() {
    TestStudy test(QDate(2026, 1, 15));
    const RowId subject = screenEligible(test, QStringLiteral("Li Si"));
    QVERIFY(subject != 0);
    Workspace workspace(test.session());
    workspace.resize(1366, 768);
    workspace.show();
    workspace.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&workspace));
    workspace.openPage(PageId::Today);
    QCOMPARE(textOf(workspace.page(PageId::Today), "todayAction"), QString::fromUtf8("Assign SCR-001 →"));
    QTest::keyClick(&workspace, Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(workspace.currentPage(), PageId::Cohorts);
    auto* assign = workspace.page(PageId::Cohorts)->findChild<QWidget*>(QStringLiteral("assignSubject"));
    QTRY_VERIFY(assign->hasFocus());
    QTest::keyClick(assign, Qt::Key_Space);
    QVERIFY(test.study().subject(subject)->assignment.has_value());
    QTest::keyClick(&workspace, Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(workspace.currentPage(), PageId::Subjects);
    auto* start = workspace.page(PageId::Subjects)->findChild<QLineEdit*>(QStringLiteral("infusionStart"));
    QTRY_VERIFY(start->hasFocus());
  }

  /// Also where nothing is entered that anything would follow from.
  void everyPageSaysWhatIsNext() {
    TestStudy test(QDate(2026, 1, 15));
    QVERIFY(screenAndAssign(test, QStringLiteral("Li Si"), 1) != 0);
    Workspace workspace(test.session());
    workspace.resize(1366, 768);
    workspace.show();
    workspace.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&workspace));
    for (const PageId id : {PageId::Safety, PageId::Design, PageId::Measurements, PageId::Efficacy,
                            PageId::Charts, PageId::Audit, PageId::Study}) {
      workspace.openPage(id);
      QVERIFY2(isShown(&workspace, "nextStepButton"), qPrintable(workspace.page(id)->objectName()));
      QCOMPARE(textOf(&workspace, "nextStepButton"), QString::fromUtf8("Infuse S-001 →"));
      QVERIFY(workspace.page(id)->isAncestorOf(workspace.focusWidget()));
      QTest::keyClick(&workspace, Qt::Key_Right, Qt::AltModifier);
      QTRY_COMPARE(workspace.currentPage(), PageId::Subjects);
      auto* start = workspace.page(PageId::Subjects)->findChild<QLineEdit*>(QStringLiteral("infusionStart"));
      QTRY_VERIFY(start->hasFocus());
    }
  }

  /// Each entry opens its own form, also of a subject of whom several things wait.
  void eachEntryOpensItsForm() {
    TestStudy test(QDate(2026, 1, 15));
    const RowId subject = screenAndAssign(test, QStringLiteral("Li Si"), 1);
    QVERIFY(infuse(test, subject));
    test.setDay(QDate(2026, 2, 12));
    Workspace workspace(test.session());
    workspace.resize(1366, 768);
    workspace.show();
    workspace.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&workspace));
    workspace.openPage(PageId::Today);
    const std::vector<DueItem> due = test.session().due();
    QStringList opened;
    for (const DueItem& item : due) {
      workspace.openTask(item);
      QVERIFY2(QApplication::focusWidget(), qPrintable(item.what));
      const QWidget* page = workspace.page(workspace.currentPage());
      QVERIFY2(page->isAncestorOf(QApplication::focusWidget()), qPrintable(item.what));
      opened << page->objectName();
    }
    QCOMPARE(opened,
             (QStringList{"page_subjects", "page_measurements", "page_subjects", "page_measurements"}));
  }
};

COHORTDESK_TEST(TestNextSteps, QApplication)
} // namespace tst_next_steps
#include "tst_next_steps.moc"
