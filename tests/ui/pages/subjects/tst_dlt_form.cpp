#include "app/dosing/dlt_window.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "tests/ui/pages/subjects/typed_subject.h"
#include "ui/fields/field.h"
#include "ui/pages/subjects/subjects_page.h"
#include "ui/widgets/reading_order.h"

#include <QAbstractButton>
#include <QTableView>

namespace tst_dlt_form {
using namespace person;
using namespace typed_subject;

class TestDltForm : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void noDltBeforeTheEarliestDayThenSigned() {
    TestStudy test;
    const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
    QVERIFY(infuse(test, subject));
    test.setDay({2026, 1, 18});
    ShownPage<SubjectsPage> shown(test);
    QWidget* page = shown.page();
    QVERIFY(openForm(page, QStringLiteral("DLT")));
    QVERIFY(textOf(page, "dltDay").contains("in window, day 13"));
    QVERIFY(textOf(page, "dltWindow").contains("2026-01-19") &&
            textOf(page, "dltWindow").contains("2026-02-02"));
    QVERIFY(textOf(page, "dltDefinition").contains("pneumonitis"));
    auto* noDlt = page->findChild<QAbstractButton*>("dltOutcomeNoDlt");
    QVERIFY(!noDlt->isEnabled());
    QVERIFY2(textOf(page, "dltOutcomeNoDltWhy").contains("only a DLT"), "the reason stands beside it");
    shown.grab(QStringLiteral("assessment-early"));

    test.setDay({2026, 1, 19});
    shown.page()->refresh();
    QVERIFY(noDlt->isEnabled());
    QVERIFY(tick(page, "dltOutcomeNoDlt"));
    QVERIFY(textOf(page, "dltDate").isEmpty());
    QVERIFY(click(page, "signAssessment")); // nobody is asked to sign a day that nobody named
    QVERIFY(!hint(page, "dltDateMessage").isEmpty());
    QVERIFY(type(page, "dltDate", QStringLiteral("2026-01-19")));
    whenAskedToSign(TestStudy::credentials(Role::SubInvestigator));
    QVERIFY(click(page, "signAssessment"));
    const Subject& assessed = *test.study().subject(subject);
    QCOMPARE(assessed.assessments.size(), 1U);
    QCOMPARE(assessed.assessments.front().signature->printedName, QStringLiteral("Dr Li Wei"));
    QVERIFY(textOf(page, "subjectStatus").contains("cleared, day 14"));
    QVERIFY(!noDlt->isChecked());
    test.setDay({2026, 3, 1}); // told as on the day that decided
    shown.page()->refresh();
    QCOMPARE(textOf(page, "dltDay"), textOf(page, "subjectStatus"));
  }

  void aDltNeedsItsEventAndALaterOneItsReason() {
    TestStudy test;
    const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
    QVERIFY(infuse(test, subject));
    test.setDay({2026, 1, 19});
    QVERIFY(clear(test, subject));
    test.setDay({2026, 1, 25});
    ShownPage<SubjectsPage> shown(test);
    QWidget* page = shown.page();
    QVERIFY(openForm(page, QStringLiteral("DLT")));
    QVERIFY(click(page, "assessAnew"));
    QVERIFY(type(page, "dltDate", QStringLiteral("2026-01-25")));
    QVERIFY(tick(page, "dltOutcomeDlt"));
    QVERIFY(click(page, "signAssessment"));
    QVERIFY2(hint(page, "dltEventMessage").contains("adverse event"),
             qPrintable(hint(page, "dltEventMessage")));
    QVERIFY(!hint(page, "dltReasonMessage").isEmpty());

    QVERIFY(fillEvent(page, QStringLiteral("Pneumonitis"), QStringLiteral("4"), QStringLiteral("2026-01-24"),
                      yes));
    QVERIFY(click(page, "saveEvent"));
    QVERIFY(openForm(page, QStringLiteral("DLT")));
    QVERIFY2(!textOf(page, "dltWarning").isEmpty(), "a possible DLT that nobody has judged");
    QVERIFY(tick(page, "dltOutcomeDlt"));
    QVERIFY(choose(page, "dltEvent", QStringLiteral("G4 Pneumonitis")));
    QVERIFY(type(page, "dltReason", QStringLiteral("late toxicity")));
    shown.grab(QStringLiteral("assessment-dlt"));
    whenAskedToSign(TestStudy::credentials(Role::PrincipalInvestigator));
    QVERIFY(click(page, "signAssessment"));
    QCOMPARE(statusOf(test.study(), *test.study().subject(subject)), SubjectStatus::Dlt);
    QVERIFY(textOf(page, "subjectStatus").contains("DLT, day 19"));
    QVERIFY(openForm(page, QStringLiteral("Timeline")));
    shown.grab(QStringLiteral("timeline-light"));
    ShownPage<SubjectsPage> dark(test, Theme::darkTheme());
    dark.grab(QStringLiteral("timeline-dark"));
  }

  void signedItShowsWhatWasSigned() {
    TestStudy test;
    const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
    QVERIFY(infuse(test, subject));
    test.setDay({2026, 1, 19});
    QVERIFY(clear(test, subject));
    ShownPage<SubjectsPage> shown(test);
    QWidget* page = shown.page();
    QVERIFY(openForm(page, QStringLiteral("DLT")));
    QVERIFY(!isShown(page, "signAssessment")); // nothing looks as if it waited to be filled in
    QCOMPARE(textOf(page, "dltSignedOutcome"), QStringLiteral("No DLT"));
    const Signature& given = *test.study().subject(subject)->assessments.front().signature;
    for (const QString& said : {QStringLiteral("2026-01-19 (day 14)"), given.printedName})
      QVERIFY2(textOf(page, "dltSigned").contains(said), qPrintable(textOf(page, "dltSigned")));
    shown.grab(QStringLiteral("assessment-signed"));
    QVERIFY(click(page, "assessAnew"));
    QVERIFY(isShown(page, "signAssessment") && isShown(page, "dltReason"));
    QVERIFY(!isShown(page, "dltSigned"));
  }

  void theEventsOfTheWindowStandOnTheWorksheet() {
    TestStudy test;
    const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
    QVERIFY(infuse(test, subject));
    test.setDay({2026, 1, 19});
    ShownPage<SubjectsPage> shown(test);
    QWidget* page = shown.page();
    QVERIFY(openForm(page, QStringLiteral("DLT")));
    QVERIFY(!isShown(page, "worksheetTable"));
    QVERIFY(fillEvent(page, QStringLiteral("Pneumonitis"), QStringLiteral("3"), QStringLiteral("2026-01-12"),
                      yes));
    QVERIFY(click(page, "saveEvent"));
    QVERIFY(fillEvent(page, QStringLiteral("Fever"), QStringLiteral("1"), QStringLiteral("2026-01-05"), no));
    QVERIFY(click(page, "saveEvent"));
    QVERIFY(openForm(page, QStringLiteral("DLT")));
    auto* table = page->findChild<QTableView*>(QStringLiteral("worksheetTable"));
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 2); // no item asks: one line an event
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("G1 Fever, day 0"));
    QCOMPARE(table->model()->index(1, 0).data().toString(), QStringLiteral("▲ G3 Pneumonitis, day 7"));
    QCOMPARE(table->model()->index(1, 1).data().toString(), QStringLiteral("D1, D2"));
    QVERIFY(!isShown(page, "answerDlt"));
    QCOMPARE(firstInput(page->findChild<QWidget*>(QStringLiteral("assessmentTab")))->objectName(),
             QStringLiteral("dltDate"));
  }

  /// A subject who was never infused shows nothing of the one who was shown before, in no form.
  void nothingIsLeftOverFromTheSubjectBefore() {
    TestStudy test;
    const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
    QVERIFY(infuse(test, subject));
    QVERIFY(screenEligible(test, QStringLiteral("Li Na")) != 0);
    test.setDay({2026, 1, 14});
    ShownPage<SubjectsPage> shown(test);
    QWidget* page = shown.page();
    QVERIFY(openForm(page, QStringLiteral("DLT")));
    QVERIFY(type(page, "dltDate", QStringLiteral("2026-01-14")));
    QVERIFY(!hint(page, "dltDateMessage").isEmpty() && !textOf(page, "dltOutcomeNoDltWhy").isEmpty());
    QVERIFY(openRow(page, "subjectList", QStringLiteral("SCR-002")));
    for (const char* tab : {"assessmentTab", "infusionTab", "eventsTab"})
      for (const Field* field : page->findChild<QWidget*>(tab)->findChildren<Field*>())
        QVERIFY2(field->message().isEmpty(), qPrintable(field->name() + u' ' + field->message()));
    QVERIFY(textOf(page, "dltOutcomeNoDltWhy").isEmpty());
    QVERIFY(textOf(page, "dltDate").isEmpty());
  }

  void notEvaluableAsksForCauseDayAndReason() {
    TestStudy test;
    const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
    QVERIFY(infuse(test, subject));
    test.setDay({2026, 1, 14});
    ShownPage<SubjectsPage> shown(test);
    QWidget* page = shown.page();
    QVERIFY(openForm(page, QStringLiteral("DLT")));
    QVERIFY(type(page, "dltDate", QStringLiteral("2026-01-14")));
    QVERIFY(tick(page, "dltOutcomeNotEvaluable"));
    QVERIFY(choose(page, "dltCause", QStringLiteral("withdrawal")));
    QVERIFY(click(page, "signAssessment"));
    QVERIFY(!hint(page, "dltFollowUpEndedMessage").isEmpty());
    QVERIFY(type(page, "dltFollowUpEnded", QStringLiteral("2026-01-13")));
    QVERIFY(type(page, "dltReason", QStringLiteral("withdrew consent")));
    shown.grab(QStringLiteral("assessment-not-evaluable"));
    whenAskedToSign(TestStudy::credentials(Role::PrincipalInvestigator));
    QVERIFY(click(page, "signAssessment"));
    QCOMPARE(statusOf(test.study(), *test.study().subject(subject)), SubjectStatus::NotEvaluable);
  }
};

COHORTDESK_TEST(TestDltForm, QApplication)
} // namespace tst_dlt_form
#include "tst_dlt_form.moc"
