// The page Monitoring: queries filtered, answered, printed as the list for the visit; from Today to it, and
// from it to the field.
#include "tests/support/query_study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/cohortdesk_application.h"
#include "tests/support/windows/pdf_bookmarks.h"
#include "tests/support/windows/person.h"
#include "tests/ui/pages/monitoring/monitoring_window.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace tst_monitoring_page {
using namespace person;

/// Query 1 about the weight, 2 about the ECOG, both of one subject, 3 about an exclusion criterion. The
/// monitor is signed in.
struct Asked : QueryStudy {
  Asked() {
    ask("screening", "ecog");
    ask("exclusion_criterion", "text_en");
  }
  void ask(const char* table, const char* column) {
    Query draft = weightQuery();
    draft.table = QLatin1String(table);
    draft.column = QLatin1String(column);
    if (!test.commands().openQuery(draft, QStringLiteral("Seen where?"))) qFatal("not asked");
  }
};

struct Window : MonitoringWindow {
  using MonitoringWindow::MonitoringWindow;
  QTableView* table() { return page()->findChild<QTableView*>(QStringLiteral("queryTable")); }
  /// "3 1 2": the numbers, from above.
  QString numbers() {
    QStringList numbers;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
      numbers << table()->model()->index(row, 0).data().toString();
    return numbers.join(u' ');
  }
};

class MonitoringPageTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void withoutAQueryItSaysHowToAsk() {
    TestStudy test;
    Window window(test);
    QVERIFY(!isShown(window.page(), "queryTable"));
  }

  void queriesAreFiltered() {
    Asked made;
    made.test.signInAs(Role::StudyCoordinator);
    QVERIFY(made.test.commands().answerQuery(made.id, QStringLiteral("The ward's scale")));
    Window window(made.test);
    QCOMPARE(window.numbers(), QStringLiteral("2 3 1")); // what waits for an answer first
    QCOMPARE(textOf(window.page(), "queryCount"), QStringLiteral("3 of 3 queries"));
    QVERIFY(choose(window.page(), "queryState", QStringLiteral("answered")));
    QCOMPARE(window.numbers(), QStringLiteral("1"));
    QVERIFY(choose(window.page(), "queryState", QStringLiteral("all")));
    QVERIFY(choose(window.page(), "querySubject", QStringLiteral("site")));
    QCOMPARE(window.numbers(), QStringLiteral("3"));
    QVERIFY(choose(window.page(), "querySubject", QStringLiteral("S-001")));
    QCOMPARE(window.numbers(), QStringLiteral("2 1"));
    QVERIFY(choose(window.page(), "queryRecord", QStringLiteral("Infusion")));
    QCOMPARE(window.numbers(), QStringLiteral("1"));
    QVERIFY(choose(window.page(), "queryRecord", QStringLiteral("all")));
    QVERIFY(type(window.page(), "queryFind", QStringLiteral("where")));
    QCOMPARE(window.numbers(), QStringLiteral("2"));
  }

  void aQueryIsClosedFromTheList() {
    Asked made;
    Window window(made.test);
    QVERIFY(!window.page()->findChild<QWidget*>(QStringLiteral("openQuery"))->isEnabled());
    window.table()->setCurrentIndex(window.table()->model()->index(0, 0));
    whenAsked("queryDialog", [](QWidget* dialog) {
      type(dialog, "queryText", QStringLiteral("Asked by mistake"));
      click(dialog, "closeQuery");
    });
    QVERIFY(click(window.page(), "openQuery"));
    QTRY_COMPARE(made.query().state(), QueryState::Closed);
    QCOMPARE(window.numbers(), QStringLiteral("2 3 1"));
  }

  void theFieldIsOpenedInItsForm() {
    Asked made;
    Window window(made.test);
    window.table()->setCurrentIndex(window.table()->model()->index(0, 0)); // the weight
    QVERIFY(click(window.page(), "goToField"));
    QCOMPARE(window.workspace.currentPage(), PageId::Subjects);
    QTRY_COMPARE(QApplication::focusWidget(),
                 window.workspace.findChild<QWidget*>(QStringLiteral("infusionWeight")));
    window.workspace.openPage(PageId::Monitoring);
    window.table()->setCurrentIndex(window.table()->model()->index(1, 0)); // the ECOG
    QVERIFY(click(window.page(), "goToField"));
    QCOMPARE(window.workspace.currentPage(), PageId::Screening);
    QTRY_COMPARE(QApplication::focusWidget(), window.workspace.findChild<QWidget*>(QStringLiteral("ecog")));
  }

  void anEventIsOpenedWithItsRow() {
    InfusedStudy made(QDate(2026, 1, 12));
    AdverseEvent event;
    event.grade = 1;
    event.onset = QDate(2026, 1, 8);
    RowId last = 0;
    for (const char* term : {"Fever", "Nausea"}) {
      event.term = QLatin1String(term);
      last = made.test.commands().saveAdverseEvent(made.subject, event, {}).value_or(0);
    }
    Query draft = weightQuery(last);
    draft.table = QStringLiteral("adverse_event");
    draft.column = QStringLiteral("grade");
    QVERIFY(made.test.commands().openQuery(draft, QStringLiteral("Grade 2?")));
    Window window(made.test);
    window.workspace.openField(made.test.study().queries.front());
    QTRY_COMPARE(QApplication::focusWidget(),
                 window.workspace.findChild<QWidget*>(QStringLiteral("eventGrade")));
    QCOMPARE(textOf(&window.workspace, "eventTerm"), QStringLiteral("Nausea"));
  }

  void todayLeadsToIt() {
    Asked made;
    made.test.signInAs(Role::SubInvestigator);
    Window window(made.test);
    const auto& due = made.test.session().due();
    const auto found = std::find_if(due.begin(), due.end(), [&](const DueItem& item) {
      return item.kind == DueKind::Query && item.subjectId == made.subject;
    });
    QVERIFY(found != due.end());
    QCOMPARE(found->what, QStringLiteral("To answer: query 1, 2"));
    window.workspace.openTask(DueItem(*found));
    QCOMPARE(window.workspace.currentPage(), PageId::Monitoring);
    QCOMPARE(window.numbers(), QStringLiteral("1 2"));
    QCOMPARE(window.table()->currentIndex().row(), 0);
  }

  void theListForTheVisitIsSaved() {
    Asked made;
    Window window(made.test);
    QVERIFY(choose(window.page(), "querySubject", QStringLiteral("S-001")));
    const QString path = made.test.folder() + QStringLiteral("/queries");
    whenAskedForAFile(path);
    auto* save = window.page()->findChild<QAction*>(QStringLiteral("saveQueryList"));
    QVERIFY(save);
    save->trigger();
    QVERIFY(readPdf(path + QStringLiteral(".pdf")).pages >= 1);
    const AuditLine last = made.test.session().auditTrail().lines(0, 1)->front();
    QCOMPARE(last.action, QStringLiteral("output"));
  }
};

COHORTDESK_TEST(MonitoringPageTest, CohortDeskApplication)
} // namespace tst_monitoring_page
#include "tst_monitoring_page.moc"
