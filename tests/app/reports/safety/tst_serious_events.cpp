#include "app/reports/safety/event_list.h"

#include "tests/support/event_study.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_serious_events {
const QDateTime now(QDate(2026, 1, 20), QTime(8, 0), Qt::UTC);

/// A report that is due so many seconds from now and was sent so many seconds from now.
std::optional<ReportDue> report(std::optional<qint64> dueIn, std::optional<qint64> sentIn) {
  ReportDue made;
  if (dueIn) made.dueAt = now.addSecs(*dueIn);
  if (sentIn) made.sentAt = now.addSecs(*sentIn);
  return made;
}

StudyBuilder oneSerious() {
  StudyBuilder b;
  b.study().protocol.safety = {};
  b.eligible(QStringLiteral("SCR-001")).assigned(1).infused({2026, 1, 15});
  write(b, {QStringLiteral("Anemia"), 2, {2026, 1, 16}});
  AdverseEvent& event = write(b, {QStringLiteral("Pneumonitis"), 4, {2026, 1, 18}, true, true});
  event.awareAt = now.addSecs(-3600);
  return b;
}

using MaybeDue = std::optional<ReportDue>;

class TestSeriousEvents : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void aRowForEachReport() {
    StudyBuilder b = oneSerious();
    b.study().protocol.safety.expected = fourTerms().terms;
    const std::vector<SeriousEventRow> rows = seriousEvents(b);
    QCOMPARE(rows.size(), 2U); // to the sponsor; related, not judged expected, grade 4: to the authority
    QCOMPARE(clockRuleId(*rows.front().due), QStringLiteral("SAE-SPONSOR"));
    QCOMPARE(clockRuleId(*rows.back().due), QStringLiteral("SAE-SEVERE"));
    for (const SeriousEventRow& row : rows) {
      QCOMPARE(row.subject, QStringLiteral("S-001"));
      QCOMPARE(row.event.term, QStringLiteral("Pneumonitis"));
    }
  }

  void withoutAPlanTheEventsStandThereAllTheSame() {
    const std::vector<SeriousEventRow> rows = seriousEvents(oneSerious());
    QCOMPARE(rows.size(), 1U);
    QVERIFY(!rows.front().due);
    QCOMPARE(safetyReportStatus(rows.front().due, now), SafetyReportStatus::NoClock);
  }

  void states_data() {
    QTest::addColumn<MaybeDue>("due");
    QTest::addColumn<QString>("words");
    const qint64 hour = 3600;
    const qint64 day = 24 * hour;
    const auto none = std::nullopt;
    QTest::newRow("no clock") << MaybeDue() << QString::fromUtf8("– no clock in the protocol file");
    QTest::newRow("not started") << report(none, none) << QString::fromUtf8("✕ not started");
    QTest::newRow("sent, not started")
        << report(none, -hour) << QString::fromUtf8("○ sent, clock not started");
    QTest::newRow("two days") << report(2 * day, none) << QString::fromUtf8("◔ due in 2 day(s)");
    QTest::newRow("just under two days")
        << report(2 * day - 1, none) << QString::fromUtf8("◔ due in 47 hour(s)");
    QTest::newRow("an hour") << report(hour, none) << QString::fromUtf8("◔ due in 1 hour(s)");
    QTest::newRow("just under an hour")
        << report(hour - 1, none) << QString::fromUtf8("◔ due in 59 minute(s)");
    QTest::newRow("this very moment") << report(0, none) << QString::fromUtf8("◔ due in 0 minute(s)");
    QTest::newRow("a second late") << report(-1, none) << QString::fromUtf8("▲ overdue by 0 minute(s)");
    QTest::newRow("three hours late")
        << report(-3 * hour, none) << QString::fromUtf8("▲ overdue by 3 hour(s)");
    QTest::newRow("five days late") << report(-5 * day, none) << QString::fromUtf8("▲ overdue by 5 day(s)");
    QTest::newRow("sent on the dot") << report(-hour, -hour) << QString::fromUtf8("● sent in time");
    QTest::newRow("sent a second late") << report(-hour, 1 - hour) << QString::fromUtf8("◆ sent late");
  }
  void states() {
    QFETCH(MaybeDue, due);
    QFETCH(QString, words);
    QCOMPARE(QString(reportShape(safetyReportStatus(due, now)) + u' ' + reportWords(due, now)), words);
  }
};

COHORTDESK_TEST(TestSeriousEvents, QCoreApplication)
} // namespace tst_serious_events
#include "tst_serious_events.moc"
