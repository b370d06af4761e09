// From an entry at the bedside to the course of an event: nothing is saved but by a person.
#include "app/safety/syndrome.h"
#include "app/study/study.h"
#include "tests/support/test_program.h"
#include "tests/support/windows/bedside_window.h"

#include <QtTest>

namespace tst_confirmed_grade {
using namespace person;

const QString no = QStringLiteral("no");

struct Ward : Morning {
  const std::vector<AdverseEvent>& events() { return test.study().subject(subject)->events; }
  RowId recordCrs() {
    AdverseEvent event;
    event.term = QStringLiteral("Cytokine release syndrome");
    event.grade = 1;
    event.onset = {2026, 1, 5};
    event.crsGrade = 1;
    return test.commands().saveAdverseEvent(subject, event, {}).value_or(0);
  }
  /// High flow and a fever: CRS grade 3.
  bool seeGrade3() {
    BedsideEntry entry = seen(QStringLiteral("08:00"), 38.4);
    entry.oxygen = Oxygen::HighFlow;
    return save(entry).has_value();
  }
  const DueItem* due() {
    for (const DueItem& item : test.session().due())
      if (item.kind == DueKind::GradeToConfirm) return &item;
    return nullptr;
  }
};

class TestConfirmedGrade : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aNewSyndromeBecomesAnEvent() {
    Ward ward;
    QVERIFY(ward.save(ward.seen(QStringLiteral("08:00"), 38.4)));
    BedsideWindow window(ward.test);
    QVERIFY(window.at("confirmCrs").contains(QStringLiteral("grade 1")));
    QVERIFY(!isShown(window.page(), "confirmIcans") && !isShown(window.page(), "confirmGvhd"));
    QVERIFY(click(window.page(), "confirmCrs"));
    QCOMPARE(window.at("eventTerm"), QStringLiteral("Cytokine release syndrome"));
    QCOMPARE(window.at("eventOnset"), QStringLiteral("2026-01-06 08:00"));
    QCOMPARE(window.at("eventCrs"), QStringLiteral("1"));
    QVERIFY(ward.events().empty());
    QVERIFY(choose(window.page(), "eventGrade", QStringLiteral("1")));
    QVERIFY(choose(window.page(), "eventDlt", no));
    QVERIFY(choose(window.page(), "eventRelated", QStringLiteral("certain")));
    QVERIFY(choose(window.page(), "eventSerious", no));
    QVERIFY(click(window.page(), "saveEvent"));
    QCOMPARE(ward.events().size(), 1U);
    QCOMPARE(ward.events()[0].crsGrade, std::optional(1));
    QVERIFY(ward.events()[0].onsetKnown.has_value());
    QTest::keyClick(window.page(), Qt::Key_8, Qt::AltModifier);
    QVERIFY(!isShown(window.page(), "confirmCrs"));
    QCOMPARE(window.at("bedsideToConfirm"), QString());
  }

  void aGradeBecomesAPointOfTheCourse() {
    Ward ward;
    QVERIFY(ward.recordCrs() != 0 && ward.seeGrade3());
    BedsideWindow window(ward.test);
    QVERIFY(window.at("bedsideToConfirm").contains(QStringLiteral("recorded is grade 1")));
    QVERIFY(click(window.page(), "confirmCrs"));
    QCOMPARE(window.at("gradeScale"), QStringLiteral("CRS (ASTCT)"));
    QCOMPARE(window.at("gradeValue"), QStringLiteral("3"));
    QCOMPARE(window.at("gradeSince"), QStringLiteral("2026-01-06 08:00"));
    QVERIFY(ward.events()[0].course.empty());
    QVERIFY(click(window.page(), "saveEvent")); // no saved value changes: nobody asks why
    QCOMPARE(ward.events()[0].course.size(), 1U);
    const GradePoint& point = ward.events()[0].course[0];
    QCOMPARE(point.grade, 3);
    QCOMPARE(point.since.at, ward.test.at(Morning::today, QStringLiteral("08:00")).toUTC());
    QCOMPARE(point.entryId, ward.entries()[0].id);
    QVERIFY(ward.test.session().verify()->empty());
  }

  void anotherEventThatIsTypedStays() {
    Ward ward;
    QVERIFY(ward.save(ward.seen(QStringLiteral("08:00"), 38.4)));
    BedsideWindow window(ward.test);
    QTest::keyClick(window.page(), Qt::Key_3, Qt::AltModifier);
    QVERIFY(type(window.page(), "eventTerm", QStringLiteral("Headache")));
    QTest::keyClick(window.page(), Qt::Key_8, Qt::AltModifier);
    QVERIFY(click(window.page(), "confirmCrs"));
    QCOMPARE(window.at("eventTerm"), QStringLiteral("Headache"));
    QVERIFY(window.at("eventMessage").contains(QStringLiteral("being typed")));
  }

  void aGradeToConfirmIsDue() {
    Ward ward;
    QVERIFY(!ward.due());
    QVERIFY(ward.recordCrs() != 0 && ward.seeGrade3());
    QVERIFY(ward.due());
    QCOMPARE(ward.due()->urgency, Urgency::Today);
    QVERIFY(ward.due()->what.contains(QStringLiteral("grade 3 at 2026-01-06 08:00")));
    AdverseEvent event = ward.events()[0];
    event.course = {{0, GradeScale::Crs, 3, {KnownTime::To::Day, Morning::today, {}}, 0}};
    QVERIFY(ward.test.commands().saveAdverseEvent(ward.subject, event, {}));
    QVERIFY(!ward.due());
  }

  void whatIsDueOpensTheTab() {
    Ward ward;
    QVERIFY(ward.seeGrade3());
    ShownPage<SubjectsPage> shown(ward.test);
    QVERIFY(ward.due());
    shown.page()->openTask(*ward.due());
    QVERIFY(isShown(shown.page(), "bedsideTable"));
  }

  /// After two days it is not asked for any more; the entry stands in the strip.
  void itIsAskedForAShortTime() {
    Ward ward;
    QVERIFY(ward.seeGrade3());
    ward.test.setDay({2026, 1, 7});
    QVERIFY(ward.due());
    ward.test.setDay({2026, 1, 8});
    QVERIFY(!ward.due());
  }

  void earlyIcahtBecomesAnEventOfADay() {
    Ward ward;
    const MeasurementCell cell{ward.subject, QStringLiteral("D1"), QStringLiteral("neutrophils"),
                               Specimen::Blood};
    QVERIFY(ward.test.commands().saveMeasurements({{cell, MeasuredValue{Reading::Exact, 0.2}}}, {}));
    BedsideWindow window(ward.test);
    QVERIFY(window.at("confirmIcaht").contains(QStringLiteral("grade 1")));
    QVERIFY(click(window.page(), "confirmIcaht"));
    QCOMPARE(window.at("eventTerm"), termOf(Syndrome::Icaht));
    QCOMPARE(window.at("eventOnset"), Morning::today.toString(Qt::ISODate));
    QVERIFY(ward.events().empty()); // a person saves it
  }
};

COHORTDESK_TEST(TestConfirmedGrade, QApplication)
} // namespace tst_confirmed_grade
#include "tst_confirmed_grade.moc"
