#include "app/dosing/dlt_window.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "tests/ui/pages/subjects/typed_subject.h"
#include "ui/pages/subjects/subjects_page.h"

#include <QAbstractButton>

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
    QVERIFY(textOf(page, "dltDay").contains("Day 13"));
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
    whenAskedToSign(TestStudy::credentials(Role::SubInvestigator));
    QVERIFY(click(page, "signAssessment"));
    const Subject& assessed = *test.study().subject(subject);
    QCOMPARE(assessed.assessments.size(), 1U);
    QCOMPARE(assessed.assessments.front().signature->printedName, QStringLiteral("Dr Li Wei"));
    QVERIFY(textOf(page, "subjectStatus").contains("cleared, day 14"));
    QVERIFY(!noDlt->isChecked());
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

  void notEvaluableAsksForCauseDayAndReason() {
    TestStudy test;
    const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
    QVERIFY(infuse(test, subject));
    test.setDay({2026, 1, 14});
    ShownPage<SubjectsPage> shown(test);
    QWidget* page = shown.page();
    QVERIFY(openForm(page, QStringLiteral("DLT")));
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
