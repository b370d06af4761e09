#include "ui/fields/form_draft.h"
#include "ui/pages/design/paths/paths_panel.h"

#include "tests/support/infused_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "tests/ui/pages/design/paths_tree.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/design/paths/paths_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QtTest>

namespace tst_paths_panel {
using namespace person;
using namespace paths_tree;

QString printed(PathsPanel* panel) {
  const auto document = panel->document();
  if (!document) return {};
  QTextDocument text;
  text.setHtml(document->html);
  return text.toPlainText();
}

class PathsPanelTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void beginsAtThePresentCourse() {
    InfusedStudy study(QDate(2026, 1, 20));
    ShownPage<PathsPanel> shown(study.test);
    QCOMPARE(textOf(shown.page(), "pathsCourse"), QStringLiteral("1?"));
    QCOMPARE(shownRows(shown.page(), PathsModel::CourseText),
             (QStringList{QStringLiteral("1?"), QStringLiteral("1N"), QStringLiteral("1T")}));
    QCOMPARE(shownRows(shown.page(), PathsModel::Branch),
             (QStringList{QStringLiteral("From here"), QStringLiteral("1 undecided at L1: ● no DLT"),
                          QStringLiteral("1 undecided at L1: ▲ 1 DLT(s)")}));
    QCOMPARE(shownRows(shown.page(), PathsModel::TallyText).first(),
             QStringLiteral("L1: 0 DLT(s) of 0, 1 undecided"));
    QVERIFY(shownRows(shown.page(), PathsModel::RuleText).last().startsWith(QStringLiteral("AT-EXPAND: L1")));
    const QString basis = textOf(shown.page(), "pathsBasis");
    for (const char* said : {"Design version 1, from the course 1?", "AT-JOINT", "A3", "evaluable"})
      QVERIFY2(basis.contains(QLatin1String(said)), said);
  }

  void followsTheStudyUntilACourseIsTyped() {
    InfusedStudy study(QDate(2026, 1, 20));
    ShownPage<PathsPanel> shown(study.test);
    QVERIFY(clear(study.test, study.subject));
    QCOMPARE(textOf(shown.page(), "pathsCourse"), QStringLiteral("1N"));
    QVERIFY(type(shown.page(), "pathsCourse", QStringLiteral("1N 2NT?")));
    shown.page()->refresh();
    QCOMPARE(textOf(shown.page(), "pathsCourse"), QStringLiteral("1N 2NT?"));
    QVERIFY(shownRows(shown.page(), PathsModel::CourseText).contains(QStringLiteral("1N 2NTT")));
    QVERIFY(click(shown.page(), "pathsPresent"));
    QCOMPARE(textOf(shown.page(), "pathsCourse"), QStringLiteral("1N"));
  }

  void aWrongCourseSaysWhereAndWhy() {
    InfusedStudy study(QDate(2026, 1, 20));
    ShownPage<PathsPanel> shown(study.test);
    QSignalSpy printing(shown.page(), &DesignPanel::documentChanged);
    QVERIFY(type(shown.page(), "pathsCourse", QStringLiteral(" 1N 3NNN")));
    QCOMPARE(textOf(shown.page(), "pathsCourseMessage"), QStringLiteral("Character 5: Level 2 is skipped."));
    QVERIFY(shown.page()->findChild<QLineEdit*>(QStringLiteral("pathsCourse"))->property("wrong").toBool());
    QVERIFY(shownRows(shown.page(), PathsModel::CourseText).isEmpty());
    QVERIFY(!shown.page()->document() && !shown.page()->hasDocument());
    QVERIFY(!printing.isEmpty());
    QVERIFY(!shown.page()->findChild<QPushButton*>(QStringLiteral("pathsFurther"))->isEnabled());
    QVERIFY(type(shown.page(), "pathsCourse", QStringLiteral("1N 2NNN")));
    QCOMPARE(textOf(shown.page(), "pathsCourseMessage"), QString());
    QVERIFY(shown.page()->document());
  }

  void opensByKeyboard() {
    TestStudy test;
    ShownPage<PathsPanel> shown(test);
    PathTreeView* tree = treeOf(shown.page());
    tree->setFocus();
    QCOMPARE(shownRows(shown.page(), PathsModel::CourseText).size(), 3);
    QTest::keyClick(tree, Qt::Key_Down); // 1N
    QTest::keyClick(tree, Qt::Key_Right);
    QStringList courses = shownRows(shown.page(), PathsModel::CourseText);
    QCOMPARE(courses.size(), 7);
    QCOMPARE(courses.at(2), QStringLiteral("1N 2NNN"));
    QTest::keyClick(tree, Qt::Key_Left);
    QCOMPARE(shownRows(shown.page(), PathsModel::CourseText).size(), 3);
    QTest::keyClick(tree, Qt::Key_Asterisk); // one level, not millions of rows
    QCOMPARE(shownRows(shown.page(), PathsModel::CourseText), courses);
    QVERIFY(textOf(shown.page(), "pathsDetail").contains(QStringLiteral("Rule AT-ESCALATE")));
    QTest::keyClick(tree, Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(shownRows(shown.page(), PathsModel::CourseText).contains(QStringLiteral("1N 2TNN 2NNN")));
    QVERIFY(shownRows(shown.page(), PathsModel::CourseText).contains(QStringLiteral("1T 1TT")));
    QTest::keyClick(tree, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(shownRows(shown.page(), PathsModel::CourseText).size(), 3);
  }

  void theTreeCopiesItsRowsAndKeepsItsColumns() {
    InfusedStudy study(QDate(2026, 1, 20));
    {
      ShownPage<PathsPanel> shown(study.test);
      PathTreeView* tree = treeOf(shown.page());
      tree->setCurrentIndex(tree->model()->index(0, 0));
      QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
      const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
      QCOMPARE(lines.size(), 2); // below the headings
      QVERIFY2(lines.last().startsWith(QStringLiteral("From here\t")), qPrintable(lines.last()));
      tree->header()->resizeSection(PathsModel::Branch, 291);
    }
    ShownPage<PathsPanel> again(study.test);
    QCOMPARE(treeOf(again.page())->columnWidth(PathsModel::Branch), 291);
  }

  void aLargeTreeStaysInBounds() {
    TestStudy test;
    ShownPage<PathsPanel> shown(test);
    for (int level = 0; level < 12; ++level)
      QVERIFY(click(shown.page(), "pathsFurther"));
    const auto rows = shownRows(shown.page(), PathsModel::CourseText).size();
    QVERIFY(rows > 800 && rows <= PathTreeView::mostRows);
    QVERIFY(textOf(shown.page(), "pathsMessage").contains(QStringLiteral("1000")));
    QVERIFY(printed(shown.page()).contains(QStringLiteral("Left out for their number: %1").arg(rows - 400)));
    QVERIFY(click(shown.page(), "pathsClose"));
    QCOMPARE(textOf(shown.page(), "pathsMessage"), QString());
  }

  void thePolicyDecidesWhatFollows() {
    TestStudy test;
    ShownPage<PathsPanel> shown(test);
    QVERIFY(type(shown.page(), "pathsCourse", QStringLiteral("1N 2NNN 3NNN")));
    QCOMPARE(shownRows(shown.page(), PathsModel::CourseText).at(1), QStringLiteral("1N 2NNN 3NNN +3NNN"));
    QVERIFY(choose(shown.page(), "policyAtTop", QStringLiteral("add a dose group")));
    QCOMPARE(shownRows(shown.page(), PathsModel::CourseText).size(), 1);
    QCOMPARE(shownRows(shown.page(), PathsModel::RuleText).first(),
             QStringLiteral(
                 "SD-TOP: A dose group is added: a design change is needed to go on. MTD not reached."));
    QVERIFY(textOf(shown.page(), "pathsBasis").contains(QStringLiteral("add a dose group")));
  }

  void whatWasTypedIsKept() {
    TestStudy test;
    {
      ShownPage<PathsPanel> shown(test);
      QVERIFY(type(shown.page(), "pathsCourse", QStringLiteral("1N 2N?!?")));
      QVERIFY(typeRates(shown.page(), {QStringLiteral("0.05"), QStringLiteral("x")}));
      QVERIFY(choose(shown.page(), "policyAtJoint", QStringLiteral("end the trial")));
      keepDrafts(shown.page());
    }
    ShownPage<PathsPanel> again(test);
    QCOMPARE(textOf(again.page(), "pathsCourse"), QStringLiteral("1N 2N?!?"));
    QCOMPARE(textOf(again.page(), "pathsRate1"), QStringLiteral("0.05"));
    QCOMPARE(textOf(again.page(), "pathsRate2"), QStringLiteral("x"));
    QCOMPARE(textOf(again.page(), "policyAtJoint"), QStringLiteral("end the trial"));
    QVERIFY(textOf(again.page(), "pathsCourseMessage").startsWith(QStringLiteral("Character 7")));
    QVERIFY(click(again.page(), "pathsPresent"));
    QVERIFY(typeRates(again.page(), {QString(), QString()}));
    QVERIFY(choose(again.page(), "policyAtJoint", QStringLiteral("continue at the next level")));
    keepDrafts(again.page());
    QVERIFY(test.session().draft(QStringLiteral("design/paths")).isEmpty());
  }

  void printsTheTreeAsItIsOpened() {
    TestStudy test;
    ShownPage<PathsPanel> shown(test);
    QVERIFY(click(shown.page(), "pathsFurther"));
    QVERIFY(typeRates(shown.page(), {QStringLiteral("0.1"), QStringLiteral("20 %"), QStringLiteral("0.4")}));
    const QString paper = printed(shown.page());
    for (const char* said : {"Design version 1, from the beginning", "L1 0.1", "1N 2TNN", "SD-EXPAND",
                             "46.1 %", "Left out: what follows the"})
      QVERIFY2(paper.contains(QLatin1String(said)), said);
    QVERIFY(!paper.contains(QStringLiteral("1N 2TNN 2")));
    treeOf(shown.page())->collapseAll();
    QVERIFY(printed(shown.page()).contains(QStringLiteral("1T"))); // one level at least
    QVERIFY(type(shown.page(), "pathsCourse", QStringLiteral("1N 2NTT +1TT")));
    QVERIFY(printed(shown.page()).contains(QStringLiteral("Nothing is left out")));
    const auto document = shown.page()->document();
    QVERIFY(document && !pageImage(*document, 0).isNull());
  }

  void everyInputIsNamed() {
    TestStudy test;
    ShownPage<PathsPanel> shown(test);
    for (const auto* input : shown.page()->findChildren<QLineEdit*>())
      QVERIFY2(!input->accessibleName().isEmpty(), qPrintable(input->objectName()));
    const QModelIndex first = treeOf(shown.page())->model()->index(0, 0);
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("AT-ENROL")));
  }

  void theModelKeepsItsWord() {
    TestStudy test;
    const DoseDesign& design = test.study().protocol.design;
    // Four to go, three and then one (A10): the tester fetches all that there is.
    const Course late = *parseCourse(design, u"1N 2NNT 2TNN +1NNNNNNN");
    PathsModel model;
    model.show({design, {}, {}}, late);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QModelIndex top = model.index(0, 0);
    QCOMPARE(model.rowCount(top), 4);
    QCOMPARE(model.rowCount(model.index(0, 0, top)), 2);
    QVERIFY(!model.hasChildren(model.index(0, 0, model.index(0, 0, top)))); // CE-DONE
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.show({design, {}, {0.1, 0.2, 0.3}}, late);
    QCOMPARE(reset.count(), 0); // what was opened stays
    QCOMPARE(model.index(0, PathsModel::Probability, model.index(0, 0, top)).data().toString(),
             QStringLiteral("65.6 %"));
    model.clear();
    QCOMPARE(model.rowCount(), 0);
  }

  void standsInThePage() {
    TestStudy test;
    ShownPage<DesignPage> shown(test);
    QVERIFY(openTab(shown.page(), "designTabs", QStringLiteral("Dose p&aths")));
    QVERIFY(shown.page()->findChild<QPushButton*>(QStringLiteral("designPrint"))->isEnabled());
    QVERIFY(type(shown.page(), "pathsCourse", QStringLiteral("9")));
    QVERIFY(!shown.page()->findChild<QPushButton*>(QStringLiteral("designPrint"))->isEnabled());
  }

  void pictures() {
    InfusedStudy study(QDate(2026, 1, 20));
    for (const bool dark : {false, true}) {
      ShownPage<DesignPage> shown(study.test, dark ? Theme::darkTheme() : Theme::light());
      const QString look = dark ? QStringLiteral("dark") : QStringLiteral("light");
      shown.grab(QStringLiteral("paths-plain-") + look);
      QVERIFY(openTab(shown.page(), "designTabs", QStringLiteral("Dose p&aths")));
      QVERIFY(
          typeRates(shown.page(), {QStringLiteral("0.1"), QStringLiteral("20 %"), QStringLiteral("0.4")}));
      QVERIFY(type(shown.page(), "pathsCourse", QStringLiteral("1N 2NNT 2TNN +1NNNN")));
      QVERIFY(click(shown.page(), "pathsFurther"));
      shown.grab(QStringLiteral("paths-ends-") + look);
      QVERIFY(type(shown.page(), "pathsCourse", QStringLiteral("1N 2NN?")));
      QVERIFY(click(shown.page(), "pathsFurther"));
      shown.grab(QStringLiteral("paths-") + look);
      QVERIFY(type(shown.page(), "pathsCourse", QStringLiteral("1N 3NNN")));
      QVERIFY(typeRates(shown.page(), {QStringLiteral("10")}));
      shown.grab(QStringLiteral("paths-wrong-") + look);
    }
  }
};

COHORTDESK_TEST(PathsPanelTest, QApplication)
} // namespace tst_paths_panel
#include "tst_paths_panel.moc"
