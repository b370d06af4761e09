#include "app/dosing/dlt_window.h"
#include "app/reports/safety/event_list.h"

#include "tests/support/event_study.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_event_list {
/// "S-001 L1 5 Anemia 2", one an event.
QStringList lines(const Study& study) {
  QStringList all;
  for (const EventListRow& row : eventList(study))
    all << QStringLiteral("%1 L%2 %3 %4 %5%6")
               .arg(row.subject)
               .arg(row.level)
               .arg(row.day ? QString::number(*row.day) : QStringLiteral("-"), eventOf(study, row).term)
               .arg(eventOf(study, row).grade)
               .arg(row.isDlt ? QStringLiteral(" DLT") : QString());
  return all;
}

/// A serious related grade 3 event with a comment.
AdverseEvent pneumonitis() {
  AdverseEvent event;
  event.term = QStringLiteral("Pneumonitis");
  event.grade = 3;
  event.serious = true;
  event.related = true;
  event.comment = QStringLiteral("oxygen by mask");
  return event;
}

/// Of S-001 at L2.
EventListRow itsRow() {
  EventListRow row;
  row.subject = QStringLiteral("S-001");
  row.level = 2;
  return row;
}

class TestEventList : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void everyEventOfEverySubject() {
    StudyBuilder b;
    b.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
    write(b, {QStringLiteral("Anemia"), 2, {2026, 1, 13}});
    write(b, {QStringLiteral("Anemia"), 3, {2026, 1, 20}});
    b.eligible(QStringLiteral("SCR-002"));
    write(b, {QStringLiteral("Fall"), 1, {2026, 1, 20}});
    QCOMPARE(lines(b), (QStringList{"S-001 L1 -2 Anemia 2", "S-001 L1 5 Anemia 3", "SCR-002 L0 - Fall 1"}));
  }

  void theDltIsTheEventThatTheAssessmentNames() {
    StudyBuilder b;
    b.eligible(QStringLiteral("SCR-001")).assigned(2).infused({2026, 1, 15});
    write(b, {QStringLiteral("Anemia"), 2, {2026, 1, 16}});
    b.dlt({2026, 1, 20}, {2026, 1, 21});
    QCOMPARE(dltEvent(b, b.last()), b.last().events.back().id);
    QVERIFY(!eventList(b).front().isDlt);
    QVERIFY(eventList(b).back().isDlt);
    b.last().assessments.back().signature.reset(); // counts for nothing until it is signed
    QCOMPARE(dltEvent(b, b.last()), 0);
    QVERIFY(!eventList(b).back().isDlt);
  }

  void anEventOutsideTheDltPeriodIsNone() {
    StudyBuilder b;
    b.eligible(QStringLiteral("SCR-001")).assigned(2).infused({2026, 1, 15});
    b.dlt({2026, 2, 13}, {2026, 2, 14}); // day 29
    QCOMPARE(dltEvent(b, b.last()), 0);
  }

  void filters_data() {
    QTest::addColumn<EventFilter>("filter");
    QTest::addColumn<bool>("passes");
    QTest::newRow("nothing wanted") << EventFilter{} << true;
    QTest::newRow("term") << EventFilter{QStringLiteral("NEUMO"), {}, 1, false, false} << true;
    QTest::newRow("subject") << EventFilter{QStringLiteral("s-001"), {}, 1, false, false} << true;
    QTest::newRow("comment") << EventFilter{QStringLiteral("oxygen"), {}, 1, false, false} << true;
    QTest::newRow("no such text") << EventFilter{QStringLiteral("rash"), {}, 1, false, false} << false;
    QTest::newRow("its level") << EventFilter{{}, 2, 1, false, false} << true;
    QTest::newRow("another level") << EventFilter{{}, 1, 1, false, false} << false;
    QTest::newRow("its grade") << EventFilter{{}, {}, 3, false, false} << true;
    QTest::newRow("graver ones") << EventFilter{{}, {}, 4, false, false} << false;
    QTest::newRow("serious and related") << EventFilter{{}, {}, 1, true, true} << true;
  }
  void filters() {
    QFETCH(EventFilter, filter);
    QTEST(matches(itsRow(), pneumonitis(), filter), "passes");
  }

  void whatIsNotSeriousOrNotRelatedIsLeftOutWhereWanted() {
    AdverseEvent event = pneumonitis();
    event.serious = false;
    QVERIFY(!matches(itsRow(), event, {{}, {}, 1, true, false}));
    QVERIFY(matches(itsRow(), event, {{}, {}, 1, false, true}));
    event.related = false;
    QVERIFY(!matches(itsRow(), event, {{}, {}, 1, false, true}));
  }

  void anEventThatIsGoneIsAnEmptyOne() {
    StudyBuilder b;
    b.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
    write(b, {QStringLiteral("Anemia"), 2, {2026, 1, 16}});
    write(b, {QStringLiteral("Fall"), 1, {2026, 1, 20}});
    const std::vector<EventListRow> rows = eventList(b);
    b.last().events.erase(b.last().events.begin());
    for (const EventListRow& row : rows)
      QCOMPARE(eventOf(b, row), AdverseEvent());
    b.study().subjects.clear();
    QCOMPARE(eventOf(b, rows.front()), AdverseEvent());
  }
};

COHORTDESK_TEST(TestEventList, QCoreApplication)
} // namespace tst_event_list
#include "tst_event_list.moc"
