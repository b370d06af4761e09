#include "app/reports/casebook/casebook.h"
#include "tests/support/test_program.h"
#include "tests/ui/pages/subjects/typed_subject.h"

#include <QComboBox>
#include <QTableView>

namespace tst_days_before {
using namespace person;

/// Consent on 2026-01-05, an event on the 10th, the infusion on the 12th.
struct EarlyEvent {
  TestStudy test;
  RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);

  EarlyEvent() {
    test.setDay({2026, 1, 12});
    if (!infuse(test, subject)) qFatal("not infused");
    AdverseEvent event;
    event.term = QStringLiteral("Fever");
    event.grade = 1;
    event.onset = {2026, 1, 10};
    if (!test.commands().saveAdverseEvent(subject, event, {})) qFatal("not entered");
  }
};

class DaysBeforeTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aDayBeforeTheInfusionHasAMinusSignInEveryList() {
    EarlyEvent early;
    ShownPage<SubjectsPage> shown(early.test);
    QWidget* page = shown.page();
    QVERIFY(openTab(page, "subjectTabs", QStringLiteral("Adverse")));
    const auto* events = page->findChild<QTableView*>(QStringLiteral("eventsTable"));
    QCOMPARE(events->model()->index(0, 3).data().toString(), QString::fromUtf8("−2"));
    QVERIFY(openTab(page, "subjectTabs", QStringLiteral("DLT")));
    const auto* choice = page->findChild<QComboBox*>(QStringLiteral("dltEvent"));
    QVERIFY2(choice->itemText(1).endsWith(QString::fromUtf8("(day −2)")), qPrintable(choice->itemText(1)));
  }

  void andOnPaper() {
    EarlyEvent early;
    const Study& study = early.test.study();
    const Casebook book = casebook(early.test.session().standing(), *study.subject(early.subject), {},
                                   early.test.session().now(), {});
    const QString html = casebookHtml(book).pieces.join(u'\n');
    QVERIFY(html.contains(QString::fromUtf8("2026-01-10 (day −2)")));
    QVERIFY(!html.contains(QStringLiteral("(day -")));
  }
};

COHORTDESK_TEST(DaysBeforeTest, QApplication)
} // namespace tst_days_before
#include "tst_days_before.moc"
