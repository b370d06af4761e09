// The site's stopping rules on the page Study: typed, told in words, changed with a reason, taken out.
#include "tests/support/stopping_rules_of.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/open_study_page.h"
#include "tests/support/windows/person.h"

#include <QtTest>

namespace tst_stopping_rules_editor {
using namespace person;
using Of = StoppingRule::Of;

const QString why = QStringLiteral("Amendment 2");

bool typeRule(QWidget* page) {
  return click(page, "addStop") && type(page, "stopEn1", QStringLiteral("Severe events")) &&
         type(page, "stopZh1", QStringLiteral("严重事件")) &&
         choose(page, "stopAbout1", QStringLiteral("adverse event")) &&
         choose(page, "stopEvents1", QStringLiteral("CRS")) &&
         type(page, "stopGrade1", QStringLiteral("4")) && type(page, "stopCount1", QStringLiteral("2")) &&
         type(page, "stopOfFirst1", QStringLiteral("6"));
}

class TestStoppingRulesEditor : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void withoutEntriesThePageSaysSo() {
    TestStudy test;
    OpenStudyPage open(test, dltTab);
    QVERIFY(textOf(&open.page, "noStops").contains(QStringLiteral("none holds enrolment")));
    QVERIFY(click(&open.page, "addStop") && !isShown(&open.page, "noStops"));
    QVERIFY(click(&open.page, "stopsSave")); // a line in which nobody typed is no rule
    QVERIFY(test.study().site.stoppingRules.empty());
  }

  void aRuleIsTypedAndToldInWords() {
    TestStudy test;
    OpenStudyPage open(test, dltTab);
    QVERIFY(click(&open.page, "addStop"));
    QVERIFY(!isShown(&open.page, "stopEvents1") && !isShown(&open.page, "stopName1"));
    QVERIFY(click(&open.page, "removeStop1") && !isShown(&open.page, "stopEn1"));
    QVERIFY(typeRule(&open.page) && !isShown(&open.page, "stopName1"));
    QVERIFY(textOf(&open.page, "stopWords1").contains(QStringLiteral("of the first 6 with CRS of grade 4")));
    QVERIFY(click(&open.page, "stopsSave"));
    QCOMPARE(textOf(&open.page, "stopsSectionMessage"), QStringLiteral("Saved."));
    StoppingRule expected = eventRule(Of::Crs, 4, 2, 6);
    expected.id = test.study().site.stoppingRules.front().id;
    QVERIFY(test.study().site.stoppingRules == std::vector<StoppingRule>{expected});
  }

  void whatIsMissingStandsUnderItsInput() {
    TestStudy test;
    OpenStudyPage open(test, dltTab);
    QVERIFY(click(&open.page, "addStop") &&
            choose(&open.page, "stopAbout1", QStringLiteral("adverse event")));
    QVERIFY(choose(&open.page, "stopEvents1", QStringLiteral("term")));
    QVERIFY(click(&open.page, "stopsSave"));
    for (const char* message :
         {"stopEn1Message", "stopName1Message", "stopGrade1Message", "stopCount1Message"})
      QVERIFY2(!textOf(&open.page, message).isEmpty(), message);
    QVERIFY(test.study().site.stoppingRules.empty());
    QVERIFY(type(&open.page, "stopZh1", QStringLiteral("移植物抗宿主病")));
    QVERIFY(choose(&open.page, "stopEvents1", QStringLiteral("acute GvHD")));
    QVERIFY(type(&open.page, "stopGrade1", QStringLiteral("5")));
    QVERIFY(type(&open.page, "stopCount1", QStringLiteral("1")));
    QVERIFY(click(&open.page, "stopsSave"));
    QCOMPARE(textOf(&open.page, "stopCount1Message"), QStringLiteral("A grade from 1 to 4."));
    QVERIFY(type(&open.page, "stopGrade1", QStringLiteral("4")) && click(&open.page, "stopsSave"));
    QCOMPARE(test.study().site.stoppingRules.size(), 1U); // one language is enough
  }

  void oneIsChangedAndTakenOutWithAReason() {
    TestStudy test;
    Site site = test.study().site;
    site.stoppingRules = {deathRule(), dltRule(3)};
    QVERIFY(test.commands().saveSite(site, {}));
    OpenStudyPage open(test, dltTab);
    QCOMPARE(textOf(&open.page, "stopAbout2"), QStringLiteral("DLT"));
    QVERIFY(type(&open.page, "stopCount2", QStringLiteral("4")));
    whenAskedWhy(why);
    QVERIFY(click(&open.page, "stopsSave"));
    QCOMPARE(test.study().site.stoppingRules.back().count, 4);
    QVERIFY(click(&open.page, "removeStop1"));
    whenAskedWhy(why);
    QVERIFY(click(&open.page, "stopsSave"));
    QCOMPARE(test.study().site.stoppingRules.size(), 1U);
    QVERIFY(test.study().site.stoppingRules.front().about == StoppingRule::About::Dlts);
  }

  void whatIsTypedOutlivesThePage() {
    TestStudy test;
    Site site = test.study().site;
    site.stoppingRules = {deathRule()};
    QVERIFY(test.commands().saveSite(site, {}));
    {
      OpenStudyPage open(test, dltTab);
      QVERIFY(click(&open.page, "removeStop1") && click(&open.page, "addStop"));
      QVERIFY(type(&open.page, "stopEn1", QStringLiteral("Half a ru")));
      open.page.keepDraft();
    }
    OpenStudyPage open(test, dltTab);
    QCOMPARE(textOf(&open.page, "stopEn1"), QStringLiteral("Half a ru"));
    QVERIFY(test.study().site.stoppingRules.front() == [&] {
      StoppingRule kept = deathRule();
      kept.id = test.study().site.stoppingRules.front().id;
      return kept;
    }());
  }
};

COHORTDESK_TEST(TestStoppingRulesEditor, QApplication)
} // namespace tst_stopping_rules_editor
#include "tst_stopping_rules_editor.moc"
