// The course of an event in its form: times as far as they are known, grades that follow, causes and outcome.
#include "tests/support/test_program.h"
#include "tests/support/windows/open_event_form.h"
#include "ui/pages/subjects/events/event_form.h"

#include <QComboBox>
#include <QTableWidget>
#include <QtTest>

namespace tst_event_course_form {
using namespace person;

/// The form at a saved event of grade 4 from 2026-01-08, day 3.
struct SavedEventForm : OpenEventForm {
  SavedEventForm() {
    if (!fill(no) || !click(page(), "saveEvent") || !reopen()) qFatal("no event");
  }
  bool reopen() { return openRow(page(), "eventsTable", QStringLiteral("Pneumonitis")); }
  bool typeGrade(const QString& grade, const QString& since) {
    return choose(page(), "gradeValue", grade) && type(page(), "gradeSince", since);
  }
  QStringList grades() {
    QStringList rows;
    const auto* table = page()->findChild<QTableWidget*>(QStringLiteral("gradeTable"));
    for (int row = 0; row < table->rowCount(); ++row)
      rows << table->item(row, 0)->text() + u' ' + table->item(row, 2)->text();
    return rows;
  }
  QString said(const char* name) { return textOf(page(), name); }
};

class TestEventCourseForm : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void timesAreKeptAsFarAsTheyAreKnown() {
    OpenEventForm form;
    QVERIFY(form.fill(OpenEventForm::no));
    QVERIFY(type(form.page(), "eventOnset", QStringLiteral("2026-01")));
    QCOMPARE(textOf(form.page(), "eventOnset"), QStringLiteral("2026-01"));
    QVERIFY2(textOf(form.page(), "eventOnsetMessage").contains(QStringLiteral("as it can be")),
             qPrintable(textOf(form.page(), "eventOnsetMessage")));
    QVERIFY(type(form.page(), "eventEnd", QStringLiteral("2026-01-11 8:05")));
    QVERIFY(click(form.page(), "saveEvent"));
    QCOMPARE(form.events().size(), std::size_t{1});
    const AdverseEvent& event = form.events().front();
    QCOMPARE(event.onset, QDate(2026, 1, 1));
    QCOMPARE(isoText(onsetOf(event)), QStringLiteral("2026-01"));
    QCOMPARE(isoText(*endOf(event)), QStringLiteral("2026-01-11T00:05Z")); // Shanghai
    QVERIFY(openRow(form.page(), "eventsTable", QStringLiteral("Pneumonitis")));
    QCOMPARE(textOf(form.page(), "eventOnset"), QStringLiteral("2026-01"));
    QCOMPARE(textOf(form.page(), "eventEnd"), QStringLiteral("2026-01-11 08:05"));
    QVERIFY(!isShown(form.page(), "eventDraft"));
  }

  void aWorseningCanMakeItADlt() {
    OpenEventForm form;
    QVERIFY(form.fill(OpenEventForm::no, QStringLiteral("1")));
    QVERIFY(type(form.page(), "eventOnset", QStringLiteral("2026-01-04")));
    QVERIFY(textOf(form.page(), "eventOnsetMessage").contains(QStringLiteral("before the infusion")));
    QVERIFY(choose(form.page(), "gradeValue", QStringLiteral("3")));
    QVERIFY(type(form.page(), "gradeSince", QStringLiteral("2026-01-09")));
    QVERIFY2(textOf(form.page(), "eventOnsetMessage").contains(QStringLiteral("worse on day 4")),
             qPrintable(textOf(form.page(), "eventOnsetMessage")));
  }

  void aGradeIsAddedByOneLine() {
    SavedEventForm form;
    QVERIFY(!isShown(form.page(), "gradeTable"));
    QVERIFY(form.typeGrade(QStringLiteral("2"), QStringLiteral("2026-01-09 10:00")));
    QVERIFY(isShown(form.page(), "eventDraft"));
    QVERIFY(click(form.page(), "saveEvent")); // nobody asks why
    QVERIFY(form.reopen());
    QCOMPARE(form.grades(), QStringList{QStringLiteral("2026-01-09 10:00 2")});
    QCOMPARE(form.said("gradeSince"), QString());
    QVERIFY(form.typeGrade(QStringLiteral("0"), QStringLiteral("2026-01-11")));
    QVERIFY(click(form.page(), "saveEvent"));
    QVERIFY(form.reopen());
    QCOMPARE(form.grades(),
             (QStringList{QStringLiteral("2026-01-09 10:00 2"), QStringLiteral("2026-01-11 0 (gone)")}));
    QVERIFY(!isShown(form.page(), "eventDraft"));
    form.shown->grab(QStringLiteral("event-course"));
  }

  void halfALineIsAskedForTheRest() {
    SavedEventForm form;
    QVERIFY(choose(form.page(), "gradeValue", QStringLiteral("2")));
    QVERIFY(click(form.page(), "saveEvent"));
    QVERIFY(!form.said("gradeSinceMessage").isEmpty());
    QVERIFY(form.events().front().course.empty());
  }

  void anImpossibleOrderIsToldUnderItsTime() {
    SavedEventForm form;
    QVERIFY(form.typeGrade(QStringLiteral("2"), QStringLiteral("2026-01-07")));
    QVERIFY(click(form.page(), "saveEvent"));
    QVERIFY2(form.said("gradeSinceMessage").contains(QStringLiteral("2026-01-08")),
             qPrintable(form.said("gradeSinceMessage")));
    QVERIFY(form.events().front().course.empty());
  }

  void aRowIsCorrectedWithAReason() {
    SavedEventForm form;
    QVERIFY(form.typeGrade(QStringLiteral("2"), QStringLiteral("2026-01-09")));
    QVERIFY(click(form.page(), "saveEvent") && form.reopen());
    QVERIFY(!isShown(form.page(), "takeOutGrade"));
    QVERIFY(openRow(form.page(), "gradeTable", QStringLiteral("2026-01-09")));
    QCOMPARE(form.said("gradeSince"), QStringLiteral("2026-01-09"));
    QVERIFY(isShown(form.page(), "takeOutGrade"));
    QVERIFY(choose(form.page(), "gradeValue", QStringLiteral("3")));
    whenAskedWhy(QStringLiteral("Read again"));
    QVERIFY(click(form.page(), "saveEvent") && form.reopen());
    QCOMPARE(form.grades(), QStringList{QStringLiteral("2026-01-09 3")});
  }

  void aRowIsTakenOutWithAReason() {
    SavedEventForm form;
    QVERIFY(form.typeGrade(QStringLiteral("2"), QStringLiteral("2026-01-09")));
    QVERIFY(click(form.page(), "saveEvent") && form.reopen());
    QVERIFY(openRow(form.page(), "gradeTable", QStringLiteral("2026-01-09")));
    whenAskedWhy(QStringLiteral("Another subject's"));
    QVERIFY(click(form.page(), "takeOutGrade"));
    QVERIFY(form.events().front().course.empty());
    QVERIFY(!isShown(form.page(), "gradeTable") && !isShown(form.page(), "takeOutGrade"));
    QVERIFY(form.said("eventMessage").contains(QStringLiteral("audit trail")));
  }

  void aDraftKeepsTheLine() {
    SavedEventForm form;
    QVERIFY(form.typeGrade(QStringLiteral("2"), QStringLiteral("2026-01-09")));
    QVERIFY(click(form.page(), "saveEvent") && form.reopen());
    QVERIFY(openRow(form.page(), "gradeTable", QStringLiteral("2026-01-09")));
    QVERIFY(type(form.page(), "gradeSince", QStringLiteral("2026-01-0")));
    form.shown->page()->keepDraft();
    form.open();
    QVERIFY(openRow(form.page(), "eventsTable", QStringLiteral("Pneumonitis")));
    QCOMPARE(form.said("gradeSince"), QStringLiteral("2026-01-0"));
    QVERIFY(isShown(form.page(), "takeOutGrade")); // still the row that was chosen
    QVERIFY(isShown(form.page(), "eventDraft"));
  }

  void theCausesAndTheOutcomeOpenOnDemand() {
    SavedEventForm form;
    QVERIFY(!isShown(form.page(), "eventOutcome"));
    QVERIFY(click(form.page(), "otherCauses"));
    QVERIFY(choose(form.page(), "dueToDisease", QStringLiteral("unlikely")));
    QVERIFY(choose(form.page(), "eventAction", QStringLiteral("not applicable")));
    QVERIFY(choose(form.page(), "eventTocilizumab", form.yes));
    QVERIFY(choose(form.page(), "eventOutcome", QStringLiteral("recovered")));
    QVERIFY(click(form.page(), "saveEvent"));
    QVERIFY2(!form.said("eventOutcomeMessage").isEmpty(), "recovered, and no end");
    QVERIFY(type(form.page(), "eventEnd", QStringLiteral("2026-01-11")));
    QVERIFY(click(form.page(), "saveEvent"));
    const AdverseEvent& event = form.events().front();
    QCOMPARE(event.dueTo.disease.value_or(QString()), QStringLiteral("unlikely"));
    QCOMPARE(event.action, std::optional(ActionTaken::NotApplicable));
    QCOMPARE(event.outcome, std::optional(EventOutcome::Recovered));
    QCOMPARE(event.tocilizumab, std::optional(true));
    QVERIFY(!event.corticosteroid && !event.otherTreatment);
    QVERIFY(form.reopen());
    QVERIFY(isShown(form.page(), "eventOutcome")); // remembered
    QVERIFY(form.said("otherCauses").contains(QStringLiteral("4 answered")));
    form.shown->grab(QStringLiteral("event-causes"));
  }

  /// K4: yes or no of before, not on the scale; nobody has to judge it to correct a comment.
  void anEventOfBeforeStaysAsItWas() {
    OpenEventForm form;
    AdverseEvent before;
    before.term = QStringLiteral("Fever");
    before.grade = 2;
    before.onset = {2026, 1, 8};
    before.related = true;
    QVERIFY(form.test.commands().saveAdverseEvent(form.subject, before, {}));
    QVERIFY(openRow(form.page(), "eventsTable", QStringLiteral("Fever")));
    QCOMPARE(textOf(form.page(), "eventRelated"), QStringLiteral("yes, not on the scale"));
    QVERIFY(type(form.page(), "eventComment", QStringLiteral("at night")));
    QVERIFY(click(form.page(), "saveEvent"));
    QCOMPARE(form.events().front().comment, QStringLiteral("at night"));
    QVERIFY(form.events().front().related && !form.events().front().dueTo.cells);
    QVERIFY(openRow(form.page(), "eventsTable", QStringLiteral("Fever")));
    QVERIFY(choose(form.page(), "eventRelated", QStringLiteral("unlikely")));
    QVERIFY(textOf(form.page(), "eventRelatedMessage").contains(QStringLiteral("not count")));
    whenAskedWhy(QStringLiteral("Judged"));
    QVERIFY(click(form.page(), "saveEvent"));
    QVERIFY(!form.events().front().related);
  }

  /// The syndrome's own scale stands in the line, and its grade at onset gives way to its course.
  void aSyndromeIsGradedByItsScale() {
    OpenEventForm form;
    AdverseEvent event;
    event.term = QStringLiteral("Cytokine release syndrome");
    event.grade = 2;
    event.crsGrade = 1;
    event.onset = {2026, 1, 8};
    QVERIFY(form.test.commands().saveAdverseEvent(form.subject, event, {}));
    QVERIFY(openRow(form.page(), "eventsTable", QStringLiteral("Cytokine")));
    QVERIFY(textOf(form.page(), "gradeScale").startsWith(QStringLiteral("CRS")));
    QVERIFY(isShown(form.page(), "eventCrs"));
    QVERIFY(choose(form.page(), "gradeValue", QStringLiteral("3")));
    QVERIFY(type(form.page(), "gradeSince", QStringLiteral("2026-01-09")));
    QVERIFY(click(form.page(), "saveEvent"));
    QVERIFY(openRow(form.page(), "eventsTable", QStringLiteral("Cytokine")));
    QVERIFY(!isShown(form.page(), "eventCrs"));
    QCOMPARE(form.events().front().crsGrade, std::optional(1));
    QCOMPARE(worstGrade(form.events().front(), GradeScale::Crs), std::optional(3));
    QCOMPARE(worstGrade(form.events().front()), std::optional(2));
  }

  /// As the bedside hands it over: a person saves it.
  void aProposedGradeWaitsToBeSaved() {
    SavedEventForm form;
    auto* eventForm = form.page()->findChild<EventForm*>();
    QVERIFY(eventForm);
    const RowId id = form.events().front().id;
    eventForm->propose(id,
                       {0, GradeScale::Icans, 2, *knownTimeOfIso(QStringLiteral("2026-01-09T02:00Z")), 0});
    QCOMPARE(form.said("gradeSince"), QStringLiteral("2026-01-09 10:00"));
    QVERIFY(form.events().front().course.empty());
    QVERIFY(click(form.page(), "saveEvent"));
    QCOMPARE(form.events().front().course.size(), std::size_t{1});
    QCOMPARE(form.events().front().course.front().scale, GradeScale::Icans);
  }
};

COHORTDESK_TEST(TestEventCourseForm, QApplication)
} // namespace tst_event_course_form
#include "tst_event_course_form.moc"
