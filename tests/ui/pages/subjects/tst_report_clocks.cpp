// The reports of a serious event, in the form of the event: their clocks, what was sent, what is taken back.
#include "tests/support/test_program.h"
#include "tests/support/windows/open_event_form.h"

namespace tst_report_clocks {
using namespace person;

const QString yes = OpenEventForm::yes;
const QString no = OpenEventForm::no;

class TestReportClocks : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void onlyASeriousEventIsAskedWhy() {
    OpenEventForm form;
    QVERIFY(form.fill(no));
    for (const char* name : {"eventSeriousness", "eventAware", "eventExpected", "reportClock0"})
      QVERIFY2(!isShown(form.page(), name), name);
    QVERIFY(choose(form.page(), "eventSerious", yes));
    for (const char* name : {"eventSeriousness", "eventAware", "eventExpected", "reportClock0"})
      QVERIFY2(isShown(form.page(), name), name);
    QVERIFY(!isShown(form.page(), "recordReport")); // there is nothing saved to report
    // What was typed stays when it turns out not to be serious, and is not saved with it.
    QVERIFY(type(form.page(), "eventAware", QStringLiteral("2026-01-11 20:00")));
    QVERIFY(choose(form.page(), "eventSerious", no));
    QVERIFY(click(form.page(), "saveEvent"));
    QVERIFY(!form.events().front().awareAt);
  }

  void theClocksFollowWhatIsTyped() {
    OpenEventForm form;
    QVERIFY(form.fill(yes));
    QVERIFY2(textOf(form.page(), "reportClock0").startsWith(QStringLiteral("✕ Report to the sponsor")),
             qPrintable(textOf(form.page(), "reportClock0")));
    QVERIFY(type(form.page(), "eventAware", QStringLiteral("2026-01-11 20:00")));
    QCOMPARE(textOf(form.page(), "reportClock0"),
             QStringLiteral("◔ Report to the sponsor, within 24 h: due 2026-01-12 20:00, in 11 h"));
    QCOMPARE(textOf(form.page(), "reportClock1"),
             QStringLiteral("◔ Report to the authority, within 7 days: due 2026-01-18 20:00, in 6 days"));
    QVERIFY(choose(form.page(), "eventExpected", yes));
    QVERIFY(!isShown(form.page(), "reportClock1"));
    QVERIFY(type(form.page(), "eventAware", QStringLiteral("2026-01-10 20:00")));
    QVERIFY(textOf(form.page(), "reportClock0").startsWith(QStringLiteral("▲")));
    QVERIFY(textOf(form.page(), "reportClock0").contains(QStringLiteral("overdue since 2026-01-11 20:00")));
  }

  void aSeriousEventIsSavedAndReported() {
    OpenEventForm form;
    QVERIFY(form.fillSerious(QStringLiteral("2026-01-11 20:00")));
    QVERIFY(click(form.page(), "saveEvent"));
    const AdverseEvent saved = form.events().front();
    QCOMPARE(saved.seriousness, std::optional(Seriousness::Hospitalisation));
    QCOMPARE(saved.awareAt, std::optional(form.test.at({2026, 1, 11}, QStringLiteral("20:00"))));
    QCOMPARE(saved.expected, std::optional(false));
    QVERIFY2(textOf(form.page(), "eventMessage").contains(QStringLiteral("Saved")),
             qPrintable(textOf(form.page(), "eventMessage")));
    QCOMPARE(textOf(form.page(), "eventTerm"), QStringLiteral("Pneumonitis")); // its reports come next
    QVERIFY(isShown(form.page(), "recordReport"));

    QVERIFY(click(form.page(), "recordReport"));
    QVERIFY(!textOf(form.page(), "reportToMessage").isEmpty());
    QVERIFY(choose(form.page(), "reportTo", QStringLiteral("sponsor")));
    QVERIFY(click(form.page(), "recordReport"));
    QVERIFY(!textOf(form.page(), "reportSentAtMessage").isEmpty());
    QVERIFY(type(form.page(), "reportSentAt", QStringLiteral("2026-01-12 10:00")));
    QVERIFY(click(form.page(), "recordReport"));
    QVERIFY2(textOf(form.page(), "reportSentAtMessage").contains(QStringLiteral("future")),
             qPrintable(textOf(form.page(), "reportSentAtMessage")));
    QVERIFY(type(form.page(), "reportSentAt", QStringLiteral("2026-01-12 08:30")));
    form.shown->grab(QStringLiteral("serious-event"));
    QVERIFY(click(form.page(), "recordReport"));
    QCOMPARE(form.events().front().reports.size(), std::size_t(1));
    QCOMPARE(textOf(form.page(), "reportClock0"),
             QStringLiteral("● Report to the sponsor, within 24 h: sent 2026-01-12 08:30"));
    QCOMPARE(textOf(form.page(), "reportMessage"), QStringLiteral("The report is recorded."));
    QCOMPARE(textOf(form.page(), "reportSentAt"), QString());
    QVERIFY(!isShown(form.page(), "eventDraft"));

    whenAskedWhy(QStringLiteral("sent to the wrong address"));
    QVERIFY(click(form.page(), "voidReport0"));
    QVERIFY(form.events().front().reports.empty());
    QVERIFY(textOf(form.page(), "reportClock0").startsWith(QStringLiteral("◔")));
  }

  void aReportThatWasADraftIsDoneWith() {
    OpenEventForm form;
    QVERIFY(form.fillSerious(QStringLiteral("2026-01-11 20:00")));
    QVERIFY(click(form.page(), "saveEvent"));
    QVERIFY(choose(form.page(), "reportTo", QStringLiteral("sponsor")));
    QVERIFY(type(form.page(), "reportSentAt", QStringLiteral("2026-01-12 08:30")));
    form.shown->page()->keepDraft();
    QVERIFY(click(form.page(), "recordReport"));
    form.shown->page()->refresh();
    QCOMPARE(textOf(form.page(), "reportSentAt"), QString());
    QVERIFY(!isShown(form.page(), "eventDraft"));
  }

  void theSubjectOpensAtTheEventThatIsToBeReported() {
    OpenEventForm form;
    AdverseEvent event;
    event.term = QStringLiteral("Sepsis");
    event.grade = 4;
    event.onset = {2026, 1, 11};
    event.serious = true;
    QVERIFY(form.test.commands().saveAdverseEvent(form.subject, event, {}));
    QVERIFY(openTab(form.page(), "subjectTabs", QStringLiteral("Timeline")));
    form.shown->page()->openRow(form.subject);
    QVERIFY(isShown(form.page(), "eventAware"));
    QCOMPARE(textOf(form.page(), "eventTerm"), QStringLiteral("Sepsis"));
  }

  /// Who comes for the report begins there; who comes for the clock, in the time that starts it.
  void aTaskBeginsAtItsInput() {
    OpenEventForm form;
    QVERIFY(form.fillSerious(QStringLiteral("2026-01-11 20:00")));
    QVERIFY(click(form.page(), "saveEvent"));
    DueItem due;
    due.row = form.subject;
    for (const auto& [kind, input] :
         {std::pair(DueKind::SafetyReport, "reportTo"), std::pair(DueKind::SeriousEvent, "eventAware")}) {
      due.kind = kind;
      form.shown->page()->openTask(due);
      QCOMPARE(form.page()->window()->focusWidget(), form.page()->findChild<QWidget*>(QLatin1String(input)));
    }
  }

  void theMonitorOnlyReads() {
    OpenEventForm form;
    QVERIFY(form.fillSerious(QStringLiteral("2026-01-11 20:00")));
    QVERIFY(click(form.page(), "saveEvent"));
    QVERIFY(form.test.commands().recordSafetyReport(form.events().front().id,
                                                    {0, ReportTo::Sponsor, form.test.at({2026, 1, 12})}));
    form.shown.reset();
    form.test.signInAs(Role::Monitor);
    form.open();
    QVERIFY(openRow(form.page(), "eventsTable", QStringLiteral("Pneumonitis")));
    QVERIFY(isShown(form.page(), "reportClock0"));
    for (const char* name : {"recordReport", "voidReport0"})
      QVERIFY2(!form.page()->findChild<QWidget*>(QLatin1String(name))->isEnabled(), name);
    QVERIFY(!type(form.page(), "eventAware", QStringLiteral("1")));
  }

  /// A report that is typed and not marked as sent outlives a correction of the event itself.
  void savingTheEventKeepsTheReportThatIsTyped() {
    OpenEventForm form;
    QVERIFY(form.fillSerious(QStringLiteral("2026-01-11 20:00")));
    QVERIFY(click(form.page(), "saveEvent"));
    QVERIFY(choose(form.page(), "reportTo", QStringLiteral("sponsor")));
    QVERIFY(type(form.page(), "reportSentAt", QStringLiteral("2026-01-12 08:30")));
    QVERIFY(type(form.page(), "eventComment", QStringLiteral("intubated")));
    QVERIFY(click(form.page(), "saveEvent"));
    QCOMPARE(form.events().front().comment, QStringLiteral("intubated"));
    QVERIFY(textOf(form.page(), "eventMessage").startsWith(QStringLiteral("Saved")));
    QCOMPARE(textOf(form.page(), "reportTo"), QStringLiteral("sponsor"));
    QCOMPARE(textOf(form.page(), "reportSentAt"), QStringLiteral("2026-01-12 08:30"));
    QVERIFY(isShown(form.page(), "eventDraft")); // it is not in the file
    QVERIFY(click(form.page(), "recordReport"));
    QCOMPARE(form.events().front().reports.size(), std::size_t(1));
    QVERIFY(!isShown(form.page(), "eventDraft"));
  }
};

COHORTDESK_TEST(TestReportClocks, QApplication)
} // namespace tst_report_clocks
#include "tst_report_clocks.moc"
