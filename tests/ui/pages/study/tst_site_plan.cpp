#include "tests/support/test_program.h"
#include "tests/support/windows/open_study_page.h"
#include "tests/support/windows/person.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace tst_site_plan {

/// The tab of the visits and of the laboratory's limits.
class SitePlanTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theSitesOwnWindowIsEntered() {
    TestStudy test;
    OpenStudyPage open(test, planTab);
    QCOMPARE(person::textOf(&open.page, "visitStateD7"), u"assumption"_qs);
    QVERIFY(person::type(&open.page, "visitEarliestD7", u"5"_qs));
    QVERIFY(!person::isShown(&open.page, "visitMessageD7")); // half a line: not wrong yet
    QVERIFY(person::click(&open.page, "visitsSave"));
    const QString why = u"Both days of the window, as whole numbers."_qs;
    QCOMPARE(person::textOf(&open.page, "visitMessageD7"), why);
    QCOMPARE(person::heard(&open.page, "visitMessageD7"), why);
    const auto* input = open.page.findChild<QWidget*>(u"visitEarliestD7"_qs);
    QVERIFY(input->accessibleDescription().startsWith(u"Protocol file:"_qs));
    QVERIFY(input->accessibleDescription().endsWith(why));
    QVERIFY(test.study().site.visitWindows.isEmpty());
    QVERIFY(person::type(&open.page, "visitLatestD7", u"1,000"_qs));
    QVERIFY(person::textOf(&open.page, "visitMessageD7").contains(u"1000 or as 1:"_qs));
    QVERIFY(person::type(&open.page, "visitLatestD7", u"４"_qs));
    QCOMPARE(person::textOf(&open.page, "visitLatestD7"), u"4"_qs);
    QCOMPARE(person::textOf(&open.page, "visitMessageD7"),
             u"Day 7: the earliest day is after the latest."_qs);
    QVERIFY(person::type(&open.page, "visitLatestD7", u"9"_qs));
    QVERIFY(!person::isShown(&open.page, "visitMessageD7"));
    const QString last = test.study().protocol.measurements.visits.back().id;
    QVERIFY(person::enter(&open.page, qPrintable(u"visitLatest"_qs + last)));
    QCOMPARE(person::textOf(&open.page, "visitsSectionMessage"), u"Saved."_qs);
    QCOMPARE(person::textOf(&open.page, "visitStateD7"), u"the site's own"_qs);
    QCOMPARE(test.study().protocol.measurements.visit(u"D7"_qs)->earliest, 5);

    QVERIFY(person::type(&open.page, "visitEarliestD7", {}) && person::type(&open.page, "visitLatestD7", {}));
    QCOMPARE(person::textOf(&open.page, "visitStateD7"), u"assumption"_qs);
    person::whenAskedWhy(u"Amendment 2"_qs);
    QVERIFY(person::click(&open.page, "visitsSave"));
    QVERIFY(test.study().site.visitWindows.isEmpty());
    QCOMPARE(test.study().protocol.measurements.visit(u"D7"_qs)->earliest, 6);
  }

  void visitsThatWouldLoseTheirOrderAreRefused() {
    TestStudy test;
    OpenStudyPage open(test, planTab);
    QVERIFY(person::type(&open.page, "visitEarliestD7", u"6"_qs));
    QVERIFY(person::type(&open.page, "visitLatestD7", u"12"_qs));
    QVERIFY(person::click(&open.page, "visitsSave"));
    QCOMPARE(person::textOf(&open.page, "visitsSectionMessage"),
             u"Visits keep their order: Day 7 comes before Day 10."_qs);
    QVERIFY(test.study().site.visitWindows.isEmpty());
  }

  void theLaboratorysLimitsAreEntered() {
    TestStudy test;
    {
      OpenStudyPage open(test, planTab);
      QVERIFY(person::type(&open.page, "assayLloqcar-copies", u"twenty"_qs));
      QCOMPARE(person::textOf(&open.page, "analyteMessagecar-copies"), u"“twenty” is not a number."_qs);
      QVERIFY(person::type(&open.page, "assayMenHighcar-copies", u"1,250"_qs));
      QVERIFY(person::type(&open.page, "assayLloqcar-copies", u"1"_qs));
      QVERIFY(person::textOf(&open.page, "analyteMessagecar-copies").contains(u"1250 or as 1.25"_qs));
      QVERIFY(person::type(&open.page, "assayMenHighcar-copies", {}));
      QVERIFY(person::type(&open.page, "assayLloqcar-copies", u"twenty"_qs));
      QVERIFY(!person::isShown(&open.page, "assayLloqada")); // not measured as a number
      open.page.keepDraft();
    }
    OpenStudyPage open(test, planTab);
    QCOMPARE(person::textOf(&open.page, "assayLloqcar-copies"), u"twenty"_qs);
    QVERIFY(person::type(&open.page, "assayLloqcar-copies", u"20"_qs));
    QVERIFY(person::type(&open.page, "assayWomenLowhaemoglobin", u"110"_qs));
    QVERIFY(person::type(&open.page, "assayWomenHighhaemoglobin", u"145"_qs));
    QVERIFY(person::click(&open.page, "assaysSave"));
    const MeasurementPlan& plan = test.study().protocol.measurements;
    QCOMPARE(*plan.analyte(u"car-copies"_qs)->lloq, 20.0);
    QVERIFY(plan.analyte(u"haemoglobin"_qs)->referenceWomen == (ValueRange{110, 145}));
    QVERIFY(plan.analyte(u"haemoglobin"_qs)->referenceMen == (ValueRange{130, 175}));
    QCOMPARE(test.study().site.assays.size(), 2);
    QVERIFY(test.session().draft(u"study/assays"_qs).isEmpty());
  }

  void theMonitorReadsThePlan() {
    TestStudy test;
    test.signInAs(Role::Monitor);
    OpenStudyPage open(test, planTab);
    QVERIFY(!person::type(&open.page, "visitEarliestD7", u"5"_qs));
    QVERIFY(!open.page.findChild<QPushButton*>(u"visitsSave"_qs)->isEnabled());
    const auto* input = open.page.findChild<QLineEdit*>(u"visitEarliestD7"_qs);
    QCOMPARE(input->accessibleName(), u"Day 7 (D7): Own, from day"_qs);
    QCOMPARE(input->accessibleDescription(), u"Protocol file: day 6 to 8"_qs);
  }
};

COHORTDESK_TEST(SitePlanTest, QApplication)
} // namespace tst_site_plan
#include "tst_site_plan.moc"
