#include "app/dosing/dlt_window.h"
#include "app/reports/safety/event_list.h"

#include "tests/support/event_study.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_event_list {
/// "S-001 L1 5 Anemia 2", one an event.
QStringList lines(const std::vector<EventListRow>& rows) {
  QStringList all;
  for (const EventListRow& row : rows)
    all << QStringLiteral("%1 L%2 %3 %4 %5%6")
               .arg(row.subject)
               .arg(row.level)
               .arg(row.day ? QString::number(*row.day) : QStringLiteral("-"), row.event.term)
               .arg(row.event.grade)
               .arg(row.isDlt ? QStringLiteral(" DLT") : QString());
  return all;
}

/// A serious related grade 3 event of S-001 at L2, with a comment.
EventListRow pneumonitis() {
  EventListRow row{1, QStringLiteral("S-001"), 2, 5, {}, false};
  row.event.term = QStringLiteral("Pneumonitis");
  row.event.grade = 3;
  row.event.serious = true;
  row.event.related = true;
  row.event.comment = QStringLiteral("oxygen by mask");
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
    QCOMPARE(lines(eventList(b)),
             (QStringList{"S-001 L1 -2 Anemia 2", "S-001 L1 5 Anemia 3", "SCR-002 L0 - Fall 1"}));
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
    QTEST(matches(pneumonitis(), filter), "passes");
  }

  void whatIsNotSeriousOrNotRelatedIsLeftOutWhereWanted() {
    EventListRow row = pneumonitis();
    row.event.serious = false;
    QVERIFY(!matches(row, {{}, {}, 1, true, false}));
    QVERIFY(matches(row, {{}, {}, 1, false, true}));
    row.event.related = false;
    QVERIFY(!matches(row, {{}, {}, 1, false, true}));
  }
};

COHORTDESK_TEST(TestEventList, QCoreApplication)
} // namespace tst_event_list
#include "tst_event_list.moc"
