#include "tests/support/infused_study.h"
#include "tests/support/person.h"
#include "tests/support/shown_page.h"
#include "ui/pages/subjects/subjects_page.h"
#include "ui/widgets/field_history.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

using namespace person;

namespace {
const QString yes = QStringLiteral("yes");
const QString no = QStringLiteral("no");

/// The texts are made up.
CtcaeDictionary dictionary() {
  CtcaeDictionary made{QStringLiteral("5.0"), QStringLiteral("ctcae.csv"), {}};
  for (const char* name : {"Fever", "Pneumonitis", "Lung infection", "Rash maculo-papular"}) {
    EventTerm& term = made.terms.emplace_back();
    term.name.en = QString::fromLatin1(name);
    term.organClass.en = QStringLiteral("Some disorders");
    term.grades = {QStringLiteral("just seen"), QStringLiteral("felt"), QStringLiteral("needs oxygen"),
                   QStringLiteral("needs a ventilator"), QStringLiteral("-")};
    term.definition = QStringLiteral("What is meant by it");
  }
  return made;
}

/// The page at the adverse events of S-001; today is 2026-01-12, 09:00.
struct OpenForm : InfusedStudy {
  OpenForm() : InfusedStudy(QDate(2026, 1, 12)) { open(); }
  std::unique_ptr<ShownPage<SubjectsPage>> shown;

  void open(const Theme& theme = Theme::light()) {
    shown = std::make_unique<ShownPage<SubjectsPage>>(test, theme);
    openTab(page(), "subjectTabs", QStringLiteral("Adverse"));
  }
  QWidget* page() { return shown->page(); }
  QLineEdit* term() { return page()->findChild<QLineEdit*>(QStringLiteral("eventTerm")); }
  QAbstractItemView* found() { return term()->completer()->popup(); }
  const std::vector<AdverseEvent>& events() { return test.study().subject(subject)->events; }

  bool fill(const QString& serious, const QString& grade = QStringLiteral("4")) {
    return type(page(), "eventTerm", QStringLiteral("Pneumonitis")) && choose(page(), "eventGrade", grade) &&
           type(page(), "eventOnset", QStringLiteral("2026-01-08")) && choose(page(), "eventDlt", no) &&
           choose(page(), "eventRelated", yes) && choose(page(), "eventSerious", serious);
  }
  bool fillSerious(const QString& aware) {
    return fill(yes) && choose(page(), "eventSeriousness", QStringLiteral("hospitalisation")) &&
           type(page(), "eventAware", aware) && choose(page(), "eventExpected", no);
  }
};
} // namespace

class TestEventForm : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aTermIsSearchedAndChosenByTheKeyboard() {
    OpenForm form;
    form.term()->setFocus();
    QTest::keyClicks(form.term(), QStringLiteral("lympho"));
    QTRY_VERIFY(form.found()->isVisible());
    QVERIFY(form.found()->model()->rowCount() > 0);
    QVERIFY2(textOf(form.page(), "eventTermMessage").contains(QStringLiteral("found")),
             qPrintable(textOf(form.page(), "eventTermMessage")));
    QTest::keyClicks(form.term(), QStringLiteral("cyte co"));
    QCOMPARE(form.found()->model()->rowCount(), 1);
    QTest::keyClick(form.found(), Qt::Key_Down);
    QTest::keyClick(form.found(), Qt::Key_Return);
    QCOMPARE(form.term()->text(), QStringLiteral("Lymphocyte count decreased"));
    QTest::keyClick(form.term(), Qt::Key_Tab);
    QVERIFY2(textOf(form.page(), "eventTermMessage").contains(QStringLiteral("Investigations")),
             qPrintable(textOf(form.page(), "eventTermMessage")));
  }

  void aChineseNameFindsTheTerm() {
    OpenForm form;
    QVERIFY(type(form.page(), "eventTerm", QStringLiteral("发热性中性粒细胞减少")));
    QCOMPARE(form.term()->text(), QStringLiteral("Febrile neutropenia"));
    QVERIFY(textOf(form.page(), "eventTermMessage").contains(QStringLiteral("发热性中性粒细胞减少")));
  }

  void whatIsSavedIsNotSpeltAnew() {
    OpenForm form;
    AdverseEvent event;
    event.term = QStringLiteral("febrile neutropenia");
    event.grade = 3;
    event.onset = {2026, 1, 8};
    QVERIFY(form.test.commands().saveAdverseEvent(form.subject, event, {}));
    QVERIFY(openRow(form.page(), "eventsTable", event.term));
    form.term()->setFocus();
    QTest::keyClick(form.term(), Qt::Key_Tab);
    QCOMPARE(form.term()->text(), event.term);
    QVERIFY(!isShown(form.page(), "eventDraft"));
    QVERIFY(textOf(form.page(), "eventTermMessage").contains(QStringLiteral("Blood"))); // known all the same
  }

  void aFreeTextIsKeptAndSaidToBeNone() {
    OpenForm form;
    QVERIFY(form.fill(no, QStringLiteral("2")));
    QVERIFY(type(form.page(), "eventTerm", QStringLiteral("Pain of the left ear")));
    QVERIFY2(textOf(form.page(), "eventTermMessage").contains(QStringLiteral("Not in the list")),
             qPrintable(textOf(form.page(), "eventTermMessage")));
    QVERIFY(click(form.page(), "saveEvent"));
    QCOMPARE(form.events().front().term, QStringLiteral("Pain of the left ear"));
    QVERIFY(form.test.commands().loadCtcae(dictionary()));
    QVERIFY(type(form.page(), "eventTerm", QStringLiteral("Chills"))); // expected, but the dictionary decides
    QVERIFY2(textOf(form.page(), "eventTermMessage").contains(QStringLiteral("No term of CTCAE 5.0")),
             qPrintable(textOf(form.page(), "eventTermMessage")));
  }

  void theGradesOfTheDictionaryAreShown() {
    OpenForm form;
    QVERIFY(type(form.page(), "eventTerm", QStringLiteral("Fever")));
    QVERIFY(!isShown(form.page(), "gradeText1")); // the built-in list has none
    QVERIFY(form.test.commands().loadCtcae(dictionary()));
    QVERIFY(type(form.page(), "eventTerm", QStringLiteral("pneumonitis")));
    QVERIFY(isShown(form.page(), "gradeText1"));
    QCOMPARE(textOf(form.page(), "termDefinition"), QStringLiteral("What is meant by it"));
    QVERIFY(choose(form.page(), "eventGrade", QStringLiteral("3")));
    QCOMPARE(textOf(form.page(), "gradeText3"), QStringLiteral("▶ Grade 3: needs oxygen"));
    QCOMPARE(textOf(form.page(), "gradeText2"), QStringLiteral("Grade 2: felt"));
    const auto weight = [&](const char* name) {
      return form.page()->findChild<QLabel*>(QLatin1String(name))->font().weight();
    };
    QVERIFY(weight("gradeText3") > weight("gradeText2"));
    QVERIFY(textOf(form.page(), "eventGradeMessage").isEmpty());
    QVERIFY(choose(form.page(), "eventGrade", QStringLiteral("5")));
    QVERIFY(textOf(form.page(), "gradeText5").contains(QStringLiteral("no such grade")));
    QVERIFY(textOf(form.page(), "eventGradeMessage").contains(QStringLiteral("no such grade")));
  }

  void onlyASeriousEventIsAskedWhy() {
    OpenForm form;
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
    OpenForm form;
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
    OpenForm form;
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

  void refusalsStandUnderTheirFields() {
    OpenForm form;
    QVERIFY(form.fillSerious(QStringLiteral("2026-01-12 09:30")));
    QVERIFY(click(form.page(), "saveEvent"));
    QVERIFY2(textOf(form.page(), "eventAwareMessage").contains(QStringLiteral("future")),
             qPrintable(textOf(form.page(), "eventAwareMessage")));
    QVERIFY(type(form.page(), "eventAware", QStringLiteral("yesterday evening")));
    QVERIFY(click(form.page(), "saveEvent"));
    QVERIFY(!textOf(form.page(), "eventAwareMessage").isEmpty());
    QVERIFY(form.events().empty());
    QCOMPARE(textOf(form.page(), "eventAware"), QStringLiteral("yesterday evening"));
  }

  void draftsKeepEverythingTyped() {
    OpenForm form;
    QVERIFY(form.fillSerious(QStringLiteral("2026-01-11 20:00")));
    QVERIFY(click(form.page(), "saveEvent"));
    QVERIFY(type(form.page(), "eventAware", QStringLiteral("2026-01-11 2x")));
    QVERIFY(choose(form.page(), "eventExpected", yes));
    QVERIFY(choose(form.page(), "reportTo", QStringLiteral("authority")));
    QVERIFY(type(form.page(), "reportSentAt", QStringLiteral("2026-01-12 0")));
    form.shown->page()->keepDraft();
    form.open();
    QVERIFY(openRow(form.page(), "eventsTable", QStringLiteral("Pneumonitis")));
    QCOMPARE(textOf(form.page(), "eventAware"), QStringLiteral("2026-01-11 2x"));
    QCOMPARE(textOf(form.page(), "eventExpected"), yes);
    QCOMPARE(textOf(form.page(), "reportTo"), QStringLiteral("authority"));
    QCOMPARE(textOf(form.page(), "reportSentAt"), QStringLiteral("2026-01-12 0"));
    QVERIFY(isShown(form.page(), "eventDraft"));
  }

  void aReportThatWasADraftIsDoneWith() {
    OpenForm form;
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
    OpenForm form;
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

  void theMonitorOnlyReads() {
    OpenForm form;
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

  void theTabKeyFollowsTheEye() {
    OpenForm form;
    QVERIFY(form.fillSerious(QStringLiteral("2026-01-10 20:00")));
    QVERIFY(click(form.page(), "saveEvent"));
    form.shown->grab(QStringLiteral("serious-event-saved"));
    form.page()->activateWindow(); // without a desktop a list of completions that goes leaves none active
    QVERIFY(QTest::qWaitForWindowActive(form.page()));
    form.term()->setFocus();
    QStringList names{QStringLiteral("eventTerm")};
    for (int i = 0; i < 15 && names.last() != QLatin1String("recordReport"); ++i) {
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
      names << QApplication::focusWidget()->objectName();
    }
    QCOMPARE(names.join(u' '),
             QStringLiteral("eventTerm eventGrade eventDlt eventOnset eventEnd eventRelated eventSerious "
                            "eventSeriousness eventAware eventExpected eventCrs eventIcans eventComment "
                            "reportTo reportSentAt recordReport"));
  }

  void everyNewFieldTellsItsHistory() {
    OpenForm form;
    QVERIFY(form.fillSerious(QStringLiteral("2026-01-10 20:00")));
    QVERIFY(click(form.page(), "saveEvent"));
    QVERIFY(form.test.commands().recordSafetyReport(form.events().front().id,
                                                    {0, ReportTo::Sponsor, form.test.at({2026, 1, 12})}));
    const std::pair<const char*, const char*> fields[] = {{"eventSeriousness", "seriousness"},
                                                          {"eventAware", "aware_at"},
                                                          {"eventExpected", "expected"},
                                                          {"reportTo", "recipient"},
                                                          {"reportSentAt", "sent_at"}};
    for (const auto& [name, column] : fields) {
      const FieldHistory* history = FieldHistory::of(form.page()->findChild<QWidget*>(QLatin1String(name)));
      QVERIFY2(history && history->lines(), name);
      QCOMPARE(history->lines()->column, QLatin1String(column));
      AuditTrail told = form.test.session().auditTrail(*history->lines());
      QVERIFY(told.searchAll());
      QCOMPARE(told.size(), 1);
    }
    QVERIFY(click(form.page(), "newEvent"));
    QVERIFY(!FieldHistory::of(form.page()->findChild<QWidget*>(QStringLiteral("eventAware")))->lines());
  }

  void everyInputHasAMnemonicOfItsOwn() {
    OpenForm form;
    QVERIFY(form.fillSerious(QStringLiteral("2026-01-10 20:00")));
    QVERIFY(click(form.page(), "saveEvent"));
    QSet<QString> keys;
    for (const auto* label : form.page()->findChildren<QLabel*>()) {
      if (!label->buddy() || !label->isVisible()) continue;
      const QString key = QKeySequence::mnemonic(label->text()).toString();
      QVERIFY2(!key.isEmpty() && !keys.contains(key), qPrintable(label->text()));
      keys.insert(key);
    }
    for (const auto* button : form.page()->findChildren<QAbstractButton*>()) {
      const QString key = QKeySequence::mnemonic(button->text()).toString();
      if (!button->isVisible() || key.isEmpty()) continue;
      QVERIFY2(!keys.contains(key), qPrintable(button->text()));
      keys.insert(key);
    }
    QVERIFY(keys.size() > 15);
  }

  void theDarkScreen() {
    OpenForm form;
    QVERIFY(form.test.commands().loadCtcae(dictionary()));
    QVERIFY(form.fillSerious(QStringLiteral("2026-01-10 20:00")));
    QVERIFY(click(form.page(), "saveEvent"));
    form.open(Theme::darkTheme());
    QVERIFY(openRow(form.page(), "eventsTable", QStringLiteral("Pneumonitis")));
    QVERIFY(isShown(form.page(), "gradeText4"));
    form.shown->grab(QStringLiteral("serious-event-dark"));
  }
};

QTEST_MAIN(TestEventForm)
#include "tst_event_form.moc"
