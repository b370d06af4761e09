#include "tests/support/files/made_workbook.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/open_study_page.h"
#include "tests/support/windows/person.h"
#include "ui/pages/study/dictionary_section.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace tst_study_page {
/// What the site enters, typed and clicked.
class StudyPageTest : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void anExclusionIsAddedAndOneTakenOut() {
    TestStudy test;
    OpenStudyPage open(test, criteriaTab);
    QVERIFY(person::click(&open.page, "addExclusion"));
    QCOMPARE(person::textOf(&open.page, "exclusionCode3"), u"E3"_qs);
    QVERIFY(person::type(&open.page, "exclusionEn3", u"Active hepatitis B"_qs));
    QVERIFY(person::type(&open.page, "exclusionZh3", u"活动性乙型肝炎"_qs));
    QVERIFY(person::click(&open.page, "exclusionsSave"));
    QCOMPARE(person::textOf(&open.page, "exclusionsSectionMessage"), u"Saved."_qs);
    QCOMPARE(test.study().site.exclusions.size(), std::size_t(3));
    QCOMPARE(test.study().site.exclusions.back().textZh, u"活动性乙型肝炎"_qs);
    const RowId second = test.study().site.exclusions[1].id;

    QVERIFY(person::click(&open.page, "removeExclusion1"));
    person::whenAskedWhy(u"Amendment 2"_qs);
    QVERIFY(person::click(&open.page, "exclusionsSave"));
    QCOMPARE(test.study().site.exclusions.size(), std::size_t(2));
    QCOMPARE(test.study().site.exclusions.front().id, second);
  }

  void aCodeStandsOnlyOnce() {
    TestStudy test;
    OpenStudyPage open(test, criteriaTab);
    QVERIFY(person::type(&open.page, "exclusionCode2", u"E1"_qs));
    QVERIFY(person::click(&open.page, "exclusionsSave"));
    const QString why = u"The code E1 stands there twice."_qs;
    QCOMPARE(person::textOf(&open.page, "exclusionsMessage"), why);
    QCOMPARE(person::heard(&open.page, "exclusionsMessage"), why);
    auto* wrong = open.page.findChild<QWidget*>(u"exclusionCode2"_qs);
    QCOMPARE(open.page.window()->focusWidget(), wrong);
    QCOMPARE(wrong->accessibleDescription(), why);
    QCOMPARE(test.study().site.exclusions[1].code, u"E2"_qs);
  }

  void aLimitChangesOnlyWithAReason() {
    TestStudy test;
    OpenStudyPage open(test, criteriaTab);
    QVERIFY(person::type(&open.page, "limit0", u"120"_qs));
    person::whenAsked("reasonDialog", [](QWidget* dialog) { person::click(dialog, "reasonCancel"); });
    QVERIFY(person::click(&open.page, "limitsSave"));
    QCOMPARE(test.study().site.limits[OrganTest::Creatinine].limit, 110.0);
    QCOMPARE(person::textOf(&open.page, "limit0"), u"120"_qs);
    person::whenAskedWhy(u"Signed protocol, version 1.2"_qs);
    QVERIFY(person::click(&open.page, "limitsSave"));
    QCOMPARE(test.study().site.limits[OrganTest::Creatinine].limit, 120.0);
    QVERIFY(person::type(&open.page, "limit0", u"a lot"_qs));
    QVERIFY(person::click(&open.page, "limitsSave"));
    QCOMPARE(person::textOf(&open.page, "limit0Message"), u"“a lot” is not a number."_qs);
  }

  void theDltDefinitionIsEntered() {
    TestStudy test;
    OpenStudyPage open(test, dltTab);
    QVERIFY(person::type(&open.page, "dltText", u"Grade 3 or above, related"_qs));
    person::whenAskedWhy(u"As signed"_qs);
    QVERIFY(person::click(&open.page, "dltSave"));
    QCOMPARE(test.study().site.dltDefinition.text.en, u"Grade 3 or above, related"_qs);
    QCOMPARE(test.study().site.dltDefinition.items.size(), 2);
  }

  void whatIsTypedOutlivesThePage() {
    TestStudy test;
    {
      OpenStudyPage open(test, criteriaTab);
      QVERIFY(person::click(&open.page, "addExclusion"));
      QVERIFY(person::type(&open.page, "exclusionEn3", u"Half a crit"_qs));
      open.page.keepDraft();
    }
    OpenStudyPage open(test, criteriaTab);
    QCOMPARE(person::textOf(&open.page, "exclusionEn3"), u"Half a crit"_qs);
    QVERIFY(person::isShown(&open.page, "exclusionsDiscard")); // at once, before any key
    QCOMPARE(person::textOf(&open.page, "exclusionsDraft"), u"Draft, not saved"_qs);
    QCOMPARE(test.study().site.exclusions.size(), std::size_t(2));
    QVERIFY(person::click(&open.page, "exclusionsSave"));
    open.page.keepDraft();
    QVERIFY(test.session().draft(u"study/exclusions"_qs).isEmpty());
  }

  void whatIsTypedOutlivesAChangeElsewhere() {
    TestStudy test;
    OpenStudyPage open(test, siteTab);
    QVERIFY(person::type(&open.page, "siteName", u"Half a na"_qs));
    QVERIFY(screenEligible(test, u"Liu"_qs) != 0); // reloads the study
    QCOMPARE(person::textOf(&open.page, "siteName"), u"Half a na"_qs);
  }

  void aMonitorReadsAndIsToldWhy() {
    TestStudy test;
    test.signInAs(Role::Monitor);
    OpenStudyPage open(test, siteTab);
    QVERIFY(!open.page.findChild<QPushButton*>(u"siteSave"_qs)->isEnabled());
    QVERIFY(!person::type(&open.page, "siteName", u"Another"_qs));
    QVERIFY(person::textOf(&open.page, "siteSectionMessage").contains(u"Monitor"_qs));
    open.page.findChild<QTabWidget*>(u"studyTabs"_qs)->setCurrentIndex(peopleTab);
    QVERIFY(!open.page.findChild<QPushButton*>(u"addPerson"_qs)->isEnabled());
  }

  void everyAssumptionIsShown() {
    TestStudy test;
    OpenStudyPage open(test, levelsTab);
    QStringList texts;
    for (const auto* label : open.page.findChildren<QLabel*>())
      texts << label->text();
    QCOMPARE(test.study().protocol.assumptions.size(), std::size_t(12));
    for (const Assumption& assumption : test.study().protocol.assumptions)
      QVERIFY2(texts.contains(assumption.id) && texts.contains(assumption.text.en),
               qPrintable(assumption.id));
    QVERIFY(texts.contains(test.study().protocol.response.assumption.en) &&
            texts.contains(test.study().protocol.response.why.en));
    QVERIFY(texts.contains(test.study().protocol.safety.assumption.en));
    QVERIFY(texts.contains(test.study().protocol.safety.why.en));
    auto* levels = open.page.findChild<QTableWidget*>(u"doseLevels"_qs);
    QCOMPARE(levels->item(1, 1)->text(), u"2×10⁷ cells/kg"_qs);
    QCOMPARE(levels->item(0, 3)->text(), u"first subject day 14 to 28, added ones day 28"_qs);
  }

  void theSecondOpinionIsTurnedOn() {
    TestStudy test;
    {
      OpenStudyPage open(test, levelsTab);
      QCOMPARE(person::textOf(&open.page, "opinionShown"), u"off"_qs);
      QVERIFY(person::choose(&open.page, "opinionShown", u"on"_qs));
      QVERIFY(person::type(&open.page, "opinionTarget", u"0.9"_qs));
      const QString wrong = u"The target DLT rate lies from 0.1 to 0.6."_qs;
      QCOMPARE(person::textOf(&open.page, "opinionTargetMessage"), wrong); // as it is typed
      QVERIFY(person::click(&open.page, "opinionSave"));
      QCOMPARE(person::textOf(&open.page, "opinionTargetMessage"), wrong);
      QVERIFY(!test.study().site.secondOpinion.shown);
      open.page.keepDraft();
    }
    OpenStudyPage open(test, levelsTab);
    QCOMPARE(person::textOf(&open.page, "opinionShown"), u"on"_qs); // nothing typed is lost
    QCOMPARE(person::textOf(&open.page, "opinionTarget"), u"0.9"_qs);
    QVERIFY(person::type(&open.page, "opinionTarget", u"0.25"_qs));
    QVERIFY(person::type(&open.page, "opinionPriorA", u"1"_qs));
    QVERIFY(person::click(&open.page, "opinionSave"));
    QCOMPARE(person::textOf(&open.page, "opinionSectionMessage"), u"Saved."_qs);
    QVERIFY(test.study().site.secondOpinion == (SecondOpinionChoice{true, 1, 0.5, 0.25}));
    QVERIFY(test.session().draft(u"study/opinion"_qs).isEmpty());
  }

  void aPriorIsChangedWithAReason() {
    TestStudy test;
    OpenStudyPage open(test, levelsTab);
    QVERIFY(person::choose(&open.page, "opinionShown", u"on"_qs));
    QVERIFY(person::click(&open.page, "opinionSave"));
    QVERIFY(person::type(&open.page, "opinionPriorB", {}));
    QVERIFY(person::click(&open.page, "opinionSave"));
    QCOMPARE(person::textOf(&open.page, "opinionPriorBMessage"), u"A number is needed."_qs);
    QVERIFY(person::type(&open.page, "opinionPriorB", u"0"_qs));
    QCOMPARE(person::textOf(&open.page, "opinionPriorBMessage"),
             u"The prior's a and b each lie above 0 and are at most 100."_qs);
    QVERIFY(person::type(&open.page, "opinionPriorB", u"1,5"_qs));
    person::whenAskedWhy(u"The statistician's prior"_qs);
    QVERIFY(person::click(&open.page, "opinionSave"));
    QCOMPARE(test.study().site.secondOpinion.priorB, 1.5);
  }

  void theSecondOpinionIsReadOnlyForAMonitor() {
    TestStudy test;
    test.signInAs(Role::Monitor);
    OpenStudyPage open(test, levelsTab);
    QVERIFY(!open.page.findChild<QPushButton*>(u"opinionSave"_qs)->isEnabled());
    QVERIFY(!person::type(&open.page, "opinionTarget", u"0.2"_qs));
    QVERIFY(!person::choose(&open.page, "opinionShown", u"on"_qs));
  }

  void aDictionaryIsLoadedWithItsFaultsNamed() {
    TestStudy test;
    OpenStudyPage open(test, eventsTab);
    QVERIFY(person::textOf(&open.page, "ctcaeState").contains(u"60 term(s) expected"_qs));
    const QByteArray headings = "CTCAE Term,Grade 1,Grade 2,Grade 3,Grade 4,Grade 5\n";
    const auto write = [&](const QString& name, const QByteArray& content) {
      QFile file(test.folder() + u'/' + name);
      return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                      : QString();
    };
    auto* section = open.page.findChild<DictionarySection*>();
    section->read(write(u"terms.csv"_qs, headings + "Fever,a,b,c,d,e\nFever,a,b,c,d,e\n"));
    auto* faults = open.page.findChild<QTableWidget*>(u"ctcaeFaults"_qs);
    QVERIFY(faults->isVisible());
    QCOMPARE(faults->rowCount(), 2); // which version; and the term that is there twice
    QCOMPARE(faults->item(1, 0)->text(), u"3"_qs);
    QVERIFY(test.session().ctcae()->terms.empty());

    QVERIFY(person::type(&open.page, "ctcaeVersion", u"5.0"_qs));
    open.page.keepDraft(); // as before a lock, or in the other language
    {
      OpenStudyPage again(test, eventsTab);
      QCOMPARE(person::textOf(&again.page, "ctcaeVersion"), u"5.0"_qs);
    }
    section->read(write(u"terms.csv"_qs, headings + "Fever,a,b,c,d,e\n"));
    QVERIFY(!faults->isVisible());
    QVERIFY(test.session().ctcae()->terms.empty()); // shown, and not loaded
    QVERIFY(person::textOf(&open.page, "ctcaeMessage").contains(u"CTCAE 5.0, 1 term(s). New: 1, with"_qs));
    QVERIFY(person::click(&open.page, "ctcaeTakeOver"));
    QCOMPARE(person::textOf(&open.page, "ctcaeState"), u"CTCAE 5.0, 1 term(s), from terms.csv."_qs);
    QCOMPARE(person::textOf(&open.page, "ctcaeMessage"), u"Loaded."_qs);
    QVERIFY(test.session().draft(u"ctcaeVersion"_qs).isEmpty());

    person::whenAskedWhy(u"Amendment 2"_qs);
    MadeSheet sheet = sheetOfCsv(u"Clean Copy"_qs, headings + "Fever,a,b,c,d,e\nChills,a,b,c,d,e\n");
    const QString workbook = write(u"CTCAE_v6.0.xlsx"_qs, MadeWorkbook{{sheet}}.bytes());
    section->read(workbook);
    QVERIFY(person::click(&open.page, "ctcaeLeave"));
    QCOMPARE(test.session().ctcae()->version, u"5.0"_qs);
    section->read(workbook);
    auto* changes = open.page.findChild<QTableWidget*>(u"ctcaeChanges"_qs);
    QVERIFY(changes->isVisible());
    QCOMPARE(changes->rowCount(), 1);
    QCOMPARE(changes->item(0, 0)->text(), u"Chills"_qs);
    QVERIFY(person::click(&open.page, "ctcaeTakeOver"));
    QVERIFY(!changes->isVisible());
    QCOMPARE(person::textOf(&open.page, "ctcaeState"), u"CTCAE 6.0, 2 term(s), from CTCAE_v6.0.xlsx."_qs);
    section->read(test.folder() + u"/none.csv"_qs);
    QVERIFY(person::textOf(&open.page, "ctcaeMessage").contains(u"cannot be read"_qs));
    QCOMPARE(test.session().ctcae()->version, u"6.0"_qs);
  }

  void whoMayNotLoadADictionaryIsToldWhy() {
    TestStudy test;
    test.signInAs(Role::SubInvestigator);
    OpenStudyPage open(test, eventsTab);
    QVERIFY(!open.page.findChild<QPushButton*>(u"loadCtcae"_qs)->isEnabled());
    QVERIFY(person::textOf(&open.page, "ctcaeMessage").contains(u"Sub-investigator"_qs));
  }
};

COHORTDESK_TEST(StudyPageTest, QApplication)
} // namespace tst_study_page
#include "tst_study_page.moc"
