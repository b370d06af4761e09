#include "tests/support/test_program.h"
#include "tests/support/windows/open_event_form.h"
#include "ui/fields/form_draft.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLocale>
#include <QScopeGuard>
#include <QTableView>

namespace tst_event_form {
using namespace person;

const QString yes = OpenEventForm::yes;
const QString no = OpenEventForm::no;

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

class TestEventForm : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aTermIsSearchedAndChosenByTheKeyboard() {
    OpenEventForm form;
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
    OpenEventForm form;
    QVERIFY(type(form.page(), "eventTerm", QStringLiteral("发热性中性粒细胞减少")));
    QCOMPARE(form.term()->text(), QStringLiteral("Febrile neutropenia"));
    QVERIFY(textOf(form.page(), "eventTermMessage").contains(QStringLiteral("发热性中性粒细胞减少")));
  }

  void aChineseReaderSeesTheChineseNameAndTheEnglishOneIsKept() {
    const auto before = qScopeGuard([was = QLocale()] { QLocale::setDefault(was); });
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    OpenEventForm form;
    QVERIFY(form.fill(no, QStringLiteral("2")));
    form.page()->activateWindow(); // not the list of completions, as the offscreen platform has it
    QVERIFY(QTest::qWaitForWindowActive(form.page()->window()));
    QVERIFY(type(form.page(), "eventTerm", QStringLiteral("Febrile Neutropenia")));
    QCOMPARE(form.term()->text(), QStringLiteral("发热性中性粒细胞减少"));
    QVERIFY(textOf(form.page(), "eventTermMessage").contains(QStringLiteral("Febrile neutropenia")));
    QVERIFY(click(form.page(), "saveEvent"));
    QCOMPARE(form.events().front().term, QStringLiteral("Febrile neutropenia"));
    QVERIFY(openRow(form.page(), "eventsTable", QStringLiteral("发热性中性粒细胞减少")));
    QCOMPARE(form.term()->text(), QStringLiteral("发热性中性粒细胞减少"));
    QVERIFY(!isShown(form.page(), "eventDraft"));
    form.term()->setText(QStringLiteral("Febrile neutropenia")); // as a draft of the English screen
    QCOMPARE(form.term()->text(), QStringLiteral("发热性中性粒细胞减少"));
    QVERIFY(!isShown(form.page(), "eventDraft"));
  }

  void whatIsSavedIsNotSpeltAnew() {
    OpenEventForm form;
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
    OpenEventForm form;
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
    OpenEventForm form;
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

  void refusalsStandUnderTheirFields() {
    OpenEventForm form;
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
    OpenEventForm form;
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

  void theTabKeyFollowsTheEye() {
    OpenEventForm form;
    QVERIFY(form.fillSerious(QStringLiteral("2026-01-10 20:00")));
    QVERIFY(click(form.page(), "saveEvent"));
    form.shown->grab(QStringLiteral("serious-event-saved"));
    form.page()->activateWindow(); // without a desktop a list of completions that goes leaves none active
    QVERIFY(QTest::qWaitForWindowActive(form.page()));
    form.term()->setFocus();
    QStringList names{QStringLiteral("eventTerm")};
    for (int i = 0; i < 20 && names.last() != QLatin1String("recordReport"); ++i) {
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
      names << QApplication::focusWidget()->objectName();
    }
    QCOMPARE(names.join(u' '),
             QStringLiteral("eventTerm eventGrade eventDlt eventOnset eventEnd eventRelated eventSerious "
                            "eventSeriousness eventAware eventExpected eventCrs eventIcans "
                            "gradeScale gradeValue gradeSince otherCauses eventComment "
                            "reportTo reportSentAt recordReport"));
  }

  void everyNewFieldTellsItsHistory() {
    OpenEventForm form;
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
    OpenEventForm form;
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
    OpenEventForm form;
    QVERIFY(form.test.commands().loadCtcae(dictionary()));
    QVERIFY(form.fillSerious(QStringLiteral("2026-01-10 20:00")));
    QVERIFY(click(form.page(), "saveEvent"));
    form.open(Theme::darkTheme());
    QVERIFY(openRow(form.page(), "eventsTable", QStringLiteral("Pneumonitis")));
    QVERIFY(isShown(form.page(), "gradeText4"));
    form.shown->grab(QStringLiteral("serious-event-dark"));
  }

  void anEventCountsItsDayAndSaysThatItIsADraft() {
    OpenEventForm form;
    for (const auto& [term, onset] :
         {std::pair("Chills", QDate(2026, 1, 6)), {"Fever", QDate(2026, 1, 10)}}) {
      AdverseEvent event;
      event.term = QString::fromLatin1(term);
      event.grade = 3;
      event.onset = onset;
      event.doseLimiting = onset.day() == 10;
      QVERIFY(form.test.commands().saveAdverseEvent(form.subject, event, {}));
    }
    QVERIFY(openRow(form.page(), "eventsTable", QStringLiteral("Fever")));
    QVERIFY(type(form.page(), "eventComment", QStringLiteral("at night")));
    form.shown->page()->keepDraft();
    form.open();
    const auto* table = form.page()->findChild<QTableView*>(QStringLiteral("eventsTable"));
    QStringList rows;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
      QStringList cells;
      for (int column = 0; column < table->model()->columnCount(); ++column)
        cells << table->model()->index(row, column).data().toString();
      rows << cells.join(u'|');
    }
    QCOMPARE(rows, (QStringList{
                       QString::fromUtf8("Chills|3|2026-01-06\nongoing|1|no|no|no|–"),
                       QString::fromUtf8("Fever (draft, not saved)|3|2026-01-10\nongoing|5|no|no|yes|–")}));
    const auto colour = [&](int column) {
      return table->model()->index(0, column).data(Qt::ForegroundRole).value<QBrush>().color();
    };
    QCOMPARE(colour(1), Theme::current().dlt);  // grade 3
    QVERIFY(colour(6) != Theme::current().dlt); // no possible DLT
  }
};

COHORTDESK_TEST(TestEventForm, QApplication)
} // namespace tst_event_form
#include "tst_event_form.moc"
