// The mark of queries at a field, in every form alike: who sees it where, and what its dialog lets whom do.
#include "app/oversight/query_rules.h"
#include "tests/support/query_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/cohortdesk_application.h"
#include "tests/support/windows/person.h"
#include "ui/fields/form_draft.h"
#include "ui/fields/query_marks.h"
#include "ui/shell/workspace.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTest>
#include <QToolButton>

namespace tst_query_marks {
using namespace person;

/// A window of the study at the infusion of its subject.
struct Window {
  Workspace workspace;
  Window(TestStudy& test, RowId subject, const QString& tab = QStringLiteral("Infusion"))
      : workspace(test.session()) {
    workspace.resize(1366, 768);
    workspace.show();
    workspace.activateWindow();
    if (!QTest::qWaitForWindowActive(&workspace)) qWarning("the window does not become active");
    workspace.openPage(PageId::Subjects, subject);
    if (!openTab(&workspace, "subjectTabs", tab)) qFatal("no tab");
    QCoreApplication::processEvents();
  }
  QToolButton* mark(const char* name) {
    auto* found = workspace.findChild<QToolButton*>(QLatin1String(name));
    return found && found->isVisible() ? found : nullptr;
  }
  QWidget* input(const char* name) { return workspace.findChild<QWidget*>(QLatin1String(name)); }
};

/// Answers the dialog of a field: types, and presses the button.
void whenAskedAbout(const QString& text, const char* button) {
  whenAsked("queryDialog", [text, button](QWidget* dialog) {
    if (!type(dialog, "queryText", text) || !click(dialog, button)) qobject_cast<QDialog*>(dialog)->reject();
  });
}

class QueryMarksTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  /// Who enters nothing asks at any field; Tab goes there.
  void theMonitorMayAskAtEveryField() {
    QueryStudy made;
    Window window(made.test, made.subject);
    QTRY_VERIFY(window.mark("infusionWeightQuery"));
    QCOMPARE(window.mark("infusionWeightQuery")->text(), QStringLiteral("Query 1"));
    QVERIFY(window.mark("infusionWeightQuery")->accessibleName().contains(QStringLiteral("to be answered")));
    const QToolButton* ask = window.mark("infusionBatchQuery");
    QVERIFY(ask && ask->focusPolicy() & Qt::TabFocus);
    QCOMPARE(ask->text(), QStringLiteral("?"));
    QCOMPARE(ask->accessibleName(),
             QStringLiteral("Ask about ") + window.input("infusionBatch")->accessibleName());
    whenAskedAbout(QStringLiteral("Of which lot?"), "askQuery");
    QVERIFY(click(&window.workspace, "infusionBatchQuery"));
    QTRY_COMPARE(made.test.study().queries.size(), std::size_t{2});
    const Query& query = made.test.study().queries.back();
    QCOMPARE(query.column, QStringLiteral("batch"));
    QCOMPARE(query.row, made.query().row);
    QCOMPARE(query.notes.front().text, QStringLiteral("Of which lot?"));
    QTRY_COMPARE(window.mark("infusionBatchQuery")->text(), QStringLiteral("Query 2"));
  }

  /// Keys alone: the field, Ctrl+Shift+Q, the answer, Enter.
  void whoEntersAnswersAtTheField() {
    QueryStudy made;
    made.test.signInAs(Role::StudyCoordinator);
    Window window(made.test, made.subject);
    QTRY_VERIFY(window.mark("infusionWeightQuery"));
    QVERIFY(window.mark("infusionWeightQuery")->focusPolicy() & Qt::TabFocus);
    window.input("infusionBatch")->setFocus();
    QCoreApplication::processEvents();
    QVERIFY(!window.mark("infusionBatchQuery")); // the coordinator asks nothing
    whenAsked("queryDialog", [](QWidget* dialog) {
      QVERIFY(isShown(dialog, "queryNotes") && !isShown(dialog, "closeQuery") &&
              !isShown(dialog, "askQuery"));
      auto* text = dialog->findChild<QLineEdit*>(QStringLiteral("queryText"));
      QTest::keyClicks(text, QStringLiteral("The ward's scale"));
      QTest::keyClick(text, Qt::Key_Return);
    });
    window.input("infusionWeight")->setFocus();
    QTest::keyClick(window.input("infusionWeight"), Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(made.query().state(), QueryState::Answered);
    QCOMPARE(made.query().notes.back().text, QStringLiteral("The ward's scale"));
    QTRY_COMPARE(window.mark("infusionWeightQuery")->text(), QStringLiteral("Query 1 answered"));
  }

  /// Whoever types is not in the way of marks: one, at the field that they are in; Tab passes it by.
  void theInvestigatorMayAskWhereTheCaretIs() {
    InfusedStudy made(QDate(2026, 1, 12));
    Window window(made.test, made.subject);
    window.input("infusionBatch")->setFocus();
    QTRY_VERIFY(window.mark("infusionBatchQuery"));
    QVERIFY(!(window.mark("infusionBatchQuery")->focusPolicy() & Qt::TabFocus));
    QVERIFY(!window.mark("infusionWeightQuery"));
    window.input("infusionWeight")->setFocus();
    QTRY_VERIFY(window.mark("infusionWeightQuery"));
    QVERIFY(!window.mark("infusionBatchQuery"));
    whenAskedAbout(QStringLiteral("Which scale?"), "askQuery");
    QVERIFY(click(&window.workspace, "infusionWeightQuery"));
    QTRY_COMPARE(made.test.study().queries.size(), std::size_t{1});
  }

  void whatIsNotSavedHasNoMark() {
    QueryStudy made;
    Window window(made.test, made.subject, QStringLiteral("Adverse events"));
    QVERIFY(!window.mark("eventTermQuery"));
    QVERIFY(!fieldAt(window.input("eventTerm"), made.test.session()));
    whenAsked("queryDialog", [](QWidget* dialog) { qobject_cast<QDialog*>(dialog)->reject(); });
    QVERIFY(openTab(&window.workspace, "subjectTabs", QStringLiteral("Infusion")));
    QTRY_VERIFY(window.mark("infusionBatchQuery"));
    QVERIFY(click(&window.workspace, "infusionBatchQuery")); // Esc asks nothing
    QCOMPARE(made.test.study().queries.size(), std::size_t{1});
  }

  /// Rows that have no id in any value: found by their key.
  void organFunctionIsAskedAbout() {
    QueryStudy made;
    Window window(made.test, made.subject);
    window.workspace.openPage(PageId::Screening, made.test.study().subject(made.subject)->screening().id);
    const auto field = fieldAt(window.input("organ_1"), made.test.session());
    QVERIFY(field && field->row != 0);
    QCOMPARE(field->table, QStringLiteral("organ_value"));
    QCOMPARE(inputOfField(&window.workspace, *field, made.test.session()), window.input("organ_1"));
    QTRY_VERIFY(window.mark("organ_1Query"));
    whenAskedAbout(QStringLiteral("Which unit?"), "askQuery");
    QVERIFY(click(&window.workspace, "organ_1Query"));
    QTRY_VERIFY(openQueryAbout(made.test.study(), field->table, field->row, field->column));
  }

  void aRefusalStandsUnderTheText() {
    QueryStudy made;
    Window window(made.test, made.subject);
    QTRY_VERIFY(window.mark("infusionWeightQuery"));
    QString told;
    whenAsked("queryDialog", [&told](QWidget* dialog) {
      click(dialog, "closeQuery"); // unanswered, and without a word
      told = textOf(dialog, "queryTextMessage");
      click(dialog, "queryDone");
    });
    QVERIFY(click(&window.workspace, "infusionWeightQuery"));
    QCOMPARE(told, QStringLiteral("Say why."));
    QCOMPARE(made.query().state(), QueryState::Open);
  }

  void theMenuOfAnInputOffersItsQueries() {
    QueryStudy made;
    made.test.signInAs(Role::StudyCoordinator);
    Window window(made.test, made.subject);
    QWidget* input = window.input("infusionWeight");
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(2, 2), input->mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(input, &event);
    const QPointer<QMenu> menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QStringList offered;
    for (const QAction* action : menu->actions())
      offered << action->objectName();
    menu->close();
    QTRY_VERIFY(!menu);
    QVERIFY(offered.contains(QLatin1String(historyActionName)));
    QVERIFY(offered.contains(QLatin1String(queryActionName)));
  }
};

COHORTDESK_TEST(QueryMarksTest, CohortDeskApplication)
} // namespace tst_query_marks
#include "tst_query_marks.moc"
