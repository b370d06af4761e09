#include "db/file/study_backups.h"
#include "tests/support/open_study_page.h"
#include "tests/support/person.h"
#include "tests/support/test_program.h"
#include "ui/pages/study/dictionary_section.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
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
    QCOMPARE(person::textOf(&open.page, "exclusionsMessage"), u"The code E1 stands there twice."_qs);
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
    QCOMPARE(test.study().site.dltDefinition.text, u"Grade 3 or above, related"_qs);
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
    section->load(write(u"terms.csv"_qs, headings + "Fever,a,b,c,d,e\nFever,a,b,c,d,e\n"));
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
    section->load(write(u"terms.csv"_qs, headings + "Fever,a,b,c,d,e\n"));
    QVERIFY(!faults->isVisible());
    QCOMPARE(person::textOf(&open.page, "ctcaeState"), u"CTCAE 5.0, 1 term(s), from terms.csv."_qs);
    QCOMPARE(person::textOf(&open.page, "ctcaeMessage"), u"Loaded."_qs);
    QVERIFY(test.session().draft(u"ctcaeVersion"_qs).isEmpty());

    person::whenAskedWhy(u"Amendment 2"_qs);
    section->load(write(u"CTCAE_v6.0.csv"_qs, headings + "Fever,a,b,c,d,e\nChills,a,b,c,d,e\n"));
    QCOMPARE(person::textOf(&open.page, "ctcaeState"), u"CTCAE 6.0, 2 term(s), from CTCAE_v6.0.csv."_qs);
    section->load(test.folder() + u"/none.csv"_qs);
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

  void aPersonIsAddedAndDeactivated() {
    TestStudy test;
    OpenStudyPage open(test, peopleTab);
    const auto add = [&] {
      return person::type(&open.page, "personName", u"Dr Hu Jing"_qs) &&
             person::type(&open.page, "personLogin", u"hu"_qs) &&
             person::choose(&open.page, "personRole", u"Sub-investigator"_qs) &&
             person::type(&open.page, "personPassword", TestStudy::testPassword()) &&
             person::type(&open.page, "personAgain", TestStudy::testPassword()) &&
             person::click(&open.page, "addPerson");
    };
    QVERIFY(add());
    QCOMPARE(test.study().users.back().login, u"hu"_qs);
    QCOMPARE(test.study().users.back().role, Role::SubInvestigator);
    QVERIFY(add());
    QCOMPARE(person::textOf(&open.page, "personLoginMessage"), u"The login hu is taken."_qs);

    auto* list = open.page.findChild<QTableWidget*>(u"users"_qs);
    list->setFocus();
    list->selectRow(list->rowCount() - 1);
    person::whenAsked("deactivateDialog", [](QWidget* dialog) {
      QVERIFY(person::type(dialog, "reason", u"Left the site"_qs));
      QVERIFY(person::click(dialog, "deactivateConfirm"));
      QVERIFY(person::tick(dialog, "codeWritten"));
      QVERIFY(person::click(dialog, "codeContinue"));
    });
    QVERIFY(person::click(&open.page, "deactivateUser"));
    QVERIFY(!test.study().users.back().active);
    QCOMPARE(
        person::textOf(&open.page, "peopleMessage"),
        u"Dr Hu Jing does not sign in any more. The backups of before still know the account and open with "
        "the study key of before: they can be removed here."_qs);
    QCOMPARE(backupsOf(test.path()).size(), 1); // one that knows it
  }

  void olderBackupsAreRemovedWhenTheListWasSeen() {
    TestStudy test;
    QVERIFY(test.session().backUp());
    const QStringList older = backupsOf(test.path());
    OpenStudyPage open(test, peopleTab);
    QVERIFY(person::textOf(&open.page, "backupsNote").contains(u"passwords of its day"_qs));
    person::whenAsked("removeBackupsDialog",
                      [](QWidget* dialog) { QVERIFY(person::click(dialog, "removeBackupsCancel")); });
    QVERIFY(person::click(&open.page, "removeBackups"));
    QCOMPARE(backupsOf(test.path()), older);
    person::whenAsked("removeBackupsDialog", [&](QWidget* dialog) {
      auto* list = dialog->findChild<QListWidget*>(u"olderBackups"_qs);
      QCOMPARE(list->count(), 1);
      QVERIFY(older.first().endsWith(list->item(0)->text()));
      QVERIFY(person::click(dialog, "removeBackupsConfirm"));
    });
    QVERIFY(person::click(&open.page, "removeBackups"));
    const QStringList left = backupsOf(test.path());
    QCOMPARE(left.size(), 1);
    QVERIFY(left != older);
    QCOMPARE(person::textOf(&open.page, "peopleMessage"),
             u"A fresh backup was made and the older ones were removed."_qs);
  }

  void whoDoesNotManageUsersRemovesNoBackups() {
    TestStudy test;
    test.signInAs(Role::Monitor);
    OpenStudyPage open(test, peopleTab);
    QVERIFY(person::isShown(&open.page, "backupsNote"));
    QVERIFY(!open.page.findChild<QPushButton*>(u"removeBackups"_qs)->isEnabled());
  }

  void aTemporaryPasswordIsSetForWhoForgotTheirs() {
    const QString given = u"willow-granite-compass-81"_qs;
    TestStudy test;
    OpenStudyPage open(test, peopleTab);
    auto* list = open.page.findChild<QTableWidget*>(u"users"_qs);
    const auto select = [&](Role role) {
      for (int row = 0; row < list->rowCount(); ++row)
        if (list->item(row, 1)->text() == TestStudy::login(role)) list->selectRow(row);
    };
    auto* button = open.page.findChild<QPushButton*>(u"resetPassword"_qs);
    select(Role::Administrator); // freed by the recovery code
    QVERIFY(!button->isEnabled());
    QVERIFY(button->toolTip().contains(u"recovery code"_qs));
    select(Role::StudyCoordinator);
    QVERIFY(button->isEnabled());
    person::whenAsked("resetPasswordDialog", [&](QWidget* dialog) {
      person::type(dialog, "temporaryPassword", u"1234"_qs);
      person::type(dialog, "temporaryAgain", u"1234"_qs);
      person::click(dialog, "resetConfirm");
      QVERIFY(dialog->isVisible());
      person::type(dialog, "temporaryPassword", given);
      person::type(dialog, "temporaryAgain", given);
      person::click(dialog, "resetConfirm");
    });
    QVERIFY(person::click(&open.page, "resetPassword"));
    QCOMPARE(test.study().users.at(2).passwordBy, test.session().user().id);
    QVERIFY(list->item(2, 3)->text().contains(u"password of their own"_qs));
    QCOMPARE(person::textOf(&open.page, "peopleMessage"), u"Wang Fang may sign in now."_qs);
  }

  void aNewRecoveryCodeIsShownOnce() {
    TestStudy test;
    QString code;
    auto page = std::make_unique<OpenStudyPage>(test, peopleTab);
    person::whenAsked("recoveryCodeDialog", [&](QWidget* dialog) {
      person::type(dialog, "password", u"wrong"_qs);
      person::click(dialog, "renewConfirm");
      QCOMPARE(person::textOf(dialog, "passwordMessage"), u"This is not your present password."_qs);
      person::type(dialog, "password", TestStudy::testPassword());
      person::click(dialog, "renewConfirm");
      code = person::textOf(dialog, "shownRecoveryCode");
      person::tick(dialog, "codeWritten");
      person::click(dialog, "codeContinue");
    });
    QVERIFY(person::click(&page->page, "newRecoveryCode"));
    QCOMPARE(code.size(), test.recoveryCode().size());
    QVERIFY(code != test.recoveryCode());
    QVERIFY(!person::textOf(&page->page, "recoveryCodeMessage").isEmpty());
    page.reset();
    test.close();
    const Credentials renewed{TestStudy::login(Role::PrincipalInvestigator), u"copper-meadow-violin-46"_qs};
    QVERIFY(!StudyFile::recover(test.path(), test.recoveryCode(), renewed, test.clock()));
    QVERIFY(StudyFile::recover(test.path(), code, renewed, test.clock()));
  }

  void whoDoesNotManageUsersMakesNoCode() {
    TestStudy test;
    test.signInAs(Role::StudyCoordinator);
    OpenStudyPage open(test, peopleTab);
    QVERIFY(!open.page.findChild<QPushButton*>(u"newRecoveryCode"_qs)->isEnabled());
    QVERIFY(!open.page.findChild<QPushButton*>(u"resetPassword"_qs)->isEnabled());
  }
};

COHORTDESK_TEST(StudyPageTest, QApplication)
} // namespace tst_study_page
#include "tst_study_page.moc"
