#include "app/dosing/dlt_window.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/person.h"
#include "tests/support/windows/shown_page.h"
#include "tests/ui/pages/subjects/typed_subject.h"
#include "ui/pages/subjects/subjects_page.h"
#include "ui/widgets/language.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QTableView>

namespace tst_subjects_page {
using namespace person;
using namespace typed_subject;

bool fillInfusion(QWidget* page, const QString& start, const QString& weight, const QString& cells) {
  return openForm(page, QStringLiteral("Infusion")) && type(page, "infusionStart", start) &&
         type(page, "infusionWeight", weight) && type(page, "infusionCells", cells) &&
         choose(page, "infusionCompleted", yes) && type(page, "infusionBatch", QStringLiteral("NK26A01"));
}

class TestSubjectsPage : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void cleanup() { useLanguage(Language::English); }

  void withoutSubjectsThePageSaysWhatToDo() {
    TestStudy test;
    ShownPage<SubjectsPage> shown(test);
    QVERIFY(!isShown(shown.page(), "subjectTabs"));
  }

  /// Heads and statuses are read in whole, in both languages.
  void nothingOfTheListIsCut_data() {
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Chinese") << Language::Chinese;
  }
  void nothingOfTheListIsCut() {
    QFETCH(Language, language);
    TestStudy test;
    const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
    QVERIFY(infuse(test, subject));
    test.setDay({2026, 2, 2});
    QVERIFY(clear(test, subject));
    useLanguage(language);
    ShownPage<SubjectsPage> shown(test);
    const auto* list = shown.page()->findChild<QTableView*>(QStringLiteral("subjectList"));
    const QAbstractItemView* cells = list;
    for (int column = 0; column < list->model()->columnCount(); ++column) {
      if (list->isColumnHidden(column)) continue;
      const int head = list->horizontalHeader()->sectionSizeHint(column);
      QVERIFY2(list->columnWidth(column) >= std::max(head, cells->sizeHintForColumn(column)),
               qPrintable(QStringLiteral("%1: %2").arg(column).arg(list->columnWidth(column))));
    }
  }

  void theInfusionIsCalculatedAsOneTypesAndSaved() {
    TestStudy test;
    const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
    test.setDay({2026, 1, 6}, QStringLiteral("12:00"));
    ShownPage<SubjectsPage> shown(test);
    QWidget* page = shown.page();
    QVERIFY(fillInfusion(page, QStringLiteral("2026-01-06 10:20"), QStringLiteral("71.5"),
                         QStringLiteral("6.1×10^8")));
    QCOMPARE(textOf(page, "plannedCells"), QString::fromUtf8("Planned: 7.15×10⁸ cells"));
    QVERIFY2(textOf(page, "doseGiven").contains(QStringLiteral("14.7 % below plan")),
             qPrintable(textOf(page, "doseGiven")));
    QVERIFY2(textOf(page, "infusionFlags").contains("A6"), qPrintable(textOf(page, "infusionFlags")));
    shown.grab(QStringLiteral("infusion"));
    QVERIFY(type(page, "infusionCells", QStringLiteral("7.2e8")));
    QVERIFY(textOf(page, "infusionFlags").isEmpty());
    QVERIFY(click(page, "saveInfusion"));
    const auto& infusion = test.study().subject(subject)->infusion;
    QVERIFY2(infusion.has_value(), qPrintable(textOf(page, "infusionMessage")));
    QCOMPARE(infusion->startedAt, test.at({2026, 1, 6}, QStringLiteral("10:20")));
    QCOMPARE(infusion->weightKg, 71.5);
    QCOMPARE(infusion->infusedCells, 7.2e8);
    QCOMPARE(infusion->batch, QStringLiteral("NK26A01"));
    QVERIFY(textOf(page, "subjectStatus").contains("in window, day 0"));

    // A change of what is saved asks for the reason.
    QVERIFY(type(page, "infusionWeight", QStringLiteral("70.5")));
    whenAskedWhy(QStringLiteral("read from the scale again"));
    QVERIFY(click(page, "saveInfusion"));
    QCOMPARE(test.study().subject(subject)->infusion->weightKg, 70.5);
  }

  void wrongInputSaysSoUnderTheField() {
    TestStudy test;
    const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
    ShownPage<SubjectsPage> shown(test);
    QWidget* page = shown.page();
    QVERIFY(openForm(page, QStringLiteral("Infusion")));
    QVERIFY(type(page, "infusionStart", QStringLiteral("2026-01-09 10:20")));
    QVERIFY(type(page, "infusionWeight", QStringLiteral("heavy")));
    QVERIFY(!hint(page, "infusionWeightMessage").isEmpty());
    QVERIFY(type(page, "infusionCells", QStringLiteral("many")));
    QVERIFY2(hint(page, "infusionCellsMessage").contains("7.15e8"),
             qPrintable(hint(page, "infusionCellsMessage")));
    QVERIFY(click(page, "saveInfusion"));
    QVERIFY(!hint(page, "infusionCompletedMessage").isEmpty());
    QVERIFY(!test.study().subject(subject)->infusion);
    // A rule of the command, under the field that it names.
    QVERIFY(type(page, "infusionWeight", QStringLiteral("70")));
    QVERIFY(type(page, "infusionCells", QStringLiteral("700000000")));
    QVERIFY(choose(page, "infusionCompleted", yes));
    QVERIFY(click(page, "saveInfusion"));
    QVERIFY2(hint(page, "infusionStartMessage").contains("future"),
             qPrintable(hint(page, "infusionStartMessage")));
    QVERIFY(!test.study().subject(subject)->infusion);
  }

  void draftsAreKeptShownAndCleared() {
    TestStudy test;
    QVERIFY(screenAndAssign(test, QStringLiteral("Wu Hong"), 1) != 0);
    QVERIFY(screenEligible(test, QStringLiteral("Li Na")) != 0);
    test.setDay({2026, 1, 6}, QStringLiteral("12:00"));
    {
      ShownPage<SubjectsPage> shown(test);
      QVERIFY(fillInfusion(shown.page(), QStringLiteral("2026-01-06 10:20"), QStringLiteral("70.x"),
                           QStringLiteral("7e8")));
      shown.page()->keepDraft();
    }
    ShownPage<SubjectsPage> again(test);
    QWidget* page = again.page();
    QVERIFY(openForm(page, QStringLiteral("Infusion")));
    QCOMPARE(textOf(page, "infusionWeight"), QStringLiteral("70.x"));
    QCOMPARE(textOf(page, "infusionCompleted"), yes);
    QVERIFY2(textOf(page, "infusionDraft").contains("Draft"), qPrintable(textOf(page, "infusionDraft")));
    // Another subject and back: each has its own.
    QVERIFY(openRow(page, "subjectList", QStringLiteral("SCR-002")));
    QCOMPARE(textOf(page, "infusionWeight"), QString());
    QVERIFY(openRow(page, "subjectList", QStringLiteral("S-001")));
    QCOMPARE(textOf(page, "infusionWeight"), QStringLiteral("70.x"));
    QVERIFY(type(page, "infusionWeight", QStringLiteral("70")));
    QVERIFY(click(page, "saveInfusion"));
    QVERIFY(!isShown(page, "infusionDraft"));
    const RowId subject = test.study().subjects.front().id;
    QVERIFY(test.session().draft(QStringLiteral("subject/%1/infusion").arg(subject)).isEmpty());
  }

  void eventsAreWrittenCorrectedAndVoided() {
    TestStudy test;
    const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
    QVERIFY(infuse(test, subject));
    test.setDay({2026, 1, 12});
    ShownPage<SubjectsPage> shown(test);
    QWidget* page = shown.page();
    QVERIFY(fillEvent(page, QStringLiteral("Cytokine release syndrome"), QStringLiteral("2"),
                      QStringLiteral("2026-01-08"), no));
    QVERIFY2(hint(page, "eventOnsetMessage").contains("Day 3"), qPrintable(hint(page, "eventOnsetMessage")));
    QVERIFY(!hint(page, "eventCrsMessage").isEmpty()); // its ASTCT grade is asked for as one types
    QVERIFY(click(page, "saveEvent"));
    QVERIFY(test.study().subject(subject)->events.empty());
    QVERIFY(choose(page, "eventCrs", QStringLiteral("2")));
    QVERIFY(hint(page, "eventCrsMessage").isEmpty());
    QVERIFY(click(page, "saveEvent"));
    QCOMPARE(test.study().subject(subject)->events.size(), 1U);
    const AdverseEvent saved = test.study().subject(subject)->events.front();
    QCOMPARE(saved.grade, 2);
    QCOMPARE(saved.crsGrade, 2);
    QVERIFY(saved.related && !saved.serious && !saved.doseLimiting);
    QCOMPARE(textOf(page, "eventTerm"), QString()); // ready for the next one

    QVERIFY(openRow(page, "eventsTable", QStringLiteral("Cytokine")));
    QVERIFY(choose(page, "eventGrade", QStringLiteral("3")));
    shown.grab(QStringLiteral("events"));
    whenAskedWhy(QStringLiteral("graded again"));
    QVERIFY(click(page, "saveEvent"));
    QCOMPARE(test.study().subject(subject)->events.front().grade, 3);

    whenAskedWhy(QStringLiteral("entered for the wrong subject"));
    QVERIFY(click(page, "voidEvent"));
    QVERIFY(test.study().subject(subject)->events.empty());
    QCOMPARE(test.session().auditTrail().lines(0, 1)->front().reason,
             QStringLiteral("entered for the wrong subject"));
  }

  void anEventWithoutItsAnswersIsNotSaved() {
    TestStudy test;
    const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
    ShownPage<SubjectsPage> shown(test);
    QVERIFY(openForm(shown.page(), QStringLiteral("Adverse")));
    QVERIFY(type(shown.page(), "eventTerm", QStringLiteral("Fever")));
    QVERIFY(type(shown.page(), "eventOnset", QStringLiteral("yesterday")));
    QVERIFY(click(shown.page(), "saveEvent"));
    for (const char* line : {"eventGradeMessage", "eventOnsetMessage", "eventRelatedMessage",
                             "eventSeriousMessage", "eventDltMessage"})
      QVERIFY2(!hint(shown.page(), line).isEmpty(), line);
    QVERIFY(test.study().subject(subject)->events.empty());
  }

  void identityIsHiddenUntilAskedFor() {
    TestStudy test;
    const RowId subject = screenEligible(test, QStringLiteral("Wu Hong"));
    ShownPage<SubjectsPage> shown(test);
    QWidget* page = shown.page();
    QVERIFY(openForm(page, QStringLiteral("Identity")));
    QVERIFY(!isShown(page, "identityName"));
    QVERIFY(click(page, "showIdentity"));
    QCOMPARE(textOf(page, "identityName"), QStringLiteral("Wu Hong"));
    QVERIFY(type(page, "identityInitials", QStringLiteral("WH")));
    shown.grab(QStringLiteral("identity"));
    whenAskedWhy(QStringLiteral("both letters"));
    QVERIFY(click(page, "saveIdentity"));
    QCOMPARE(test.study().subject(subject)->identity.initials, QStringLiteral("WH"));
    QVERIFY(screenEligible(test, QStringLiteral("Li Na")) != 0);
    QVERIFY(openRow(page, "subjectList", QStringLiteral("SCR-002")));
    QVERIFY(!isShown(page, "identityName"));
  }

  void theFilterFindsAndOpenRowTakesItBack() {
    TestStudy test;
    const RowId first = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
    QVERIFY(screenEligible(test, QStringLiteral("Li Na")) != 0);
    ShownPage<SubjectsPage> shown(test);
    QWidget* page = shown.page();
    auto* list = page->findChild<QAbstractItemView*>("subjectList");
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(type(page, "subjectFilter", QStringLiteral("scr-002")));
    QCOMPARE(list->model()->rowCount(), 1);
    shown.page()->openRow(first);
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(textOf(page, "subjectTitle"), QStringLiteral("S-001"));
  }

  void aSubjectOpensAtTheFormThatWaits() {
    TestStudy test;
    const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
    const RowId other = screenEligible(test, QStringLiteral("Li Na"));
    ShownPage<SubjectsPage> shown(test);
    QWidget* page = shown.page();
    shown.page()->openRow(other);
    QVERIFY(isShown(page, "timeline"));
    shown.page()->openRow(subject);
    QVERIFY(isShown(page, "saveInfusion"));
    QVERIFY(infuse(test, subject));
    test.setDay({2026, 1, 19});
    shown.page()->openRow(subject);
    QVERIFY(isShown(page, "signAssessment"));
  }

  void theMonitorOnlyReads() {
    TestStudy test;
    const RowId subject = screenAndAssign(test, QStringLiteral("Wu Hong"), 1);
    QVERIFY(infuse(test, subject));
    test.signInAs(Role::Monitor);
    ShownPage<SubjectsPage> shown(test);
    QVERIFY(openForm(shown.page(), QStringLiteral("Infusion")));
    QVERIFY(!person::type(shown.page(), "infusionWeight", QStringLiteral("1")));
    QVERIFY(!shown.page()->findChild<QWidget*>("saveInfusion")->isEnabled());
    QVERIFY(openForm(shown.page(), QStringLiteral("Identity")));
    QVERIFY(!shown.page()->findChild<QWidget*>("showIdentity")->isEnabled());
  }
};

COHORTDESK_TEST(TestSubjectsPage, QApplication)
} // namespace tst_subjects_page
#include "tst_subjects_page.moc"
