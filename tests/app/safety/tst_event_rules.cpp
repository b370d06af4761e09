#include "app/safety/event_rules.h"
#include "app/study/study_rules.h"
#include "tests/support/study_builder.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_event_rules {

const QDate zero(2026, 1, 15);

/// A subject infused on day 0, on day 10 at 09:00, and an event of day 3 that may be recorded.
struct Case {
  Case() {
    builder.eligible(QStringLiteral("SCR-001")).assigned(1).infused(zero);
    event.term = QStringLiteral("Fever");
    event.grade = 3;
    event.onset = zero.addDays(3);
  }
  QDateTime at(int day, int hour = 9) const {
    return QDateTime(zero.addDays(day), {hour, 0}, builder.study().site.timeZone).toUTC();
  }
  /// Known since day 4; a report of it was sent on day 5.
  void beSerious() {
    event.serious = true;
    event.awareAt = at(4);
  }

  StudyBuilder builder;
  AdverseEvent event;
  SafetyReport report{0, ReportTo::Sponsor, at(5)};
  QDateTime now = at(10);
};
using Change = std::function<void(Case&)>;

/// "DATE onset"; empty = allowed.
QString toldBy(const std::optional<Refusal>& refused) {
  if (!refused) return {};
  if (refused->message.isEmpty()) return QStringLiteral("no message");
  return QStringLiteral("%1 %2").arg(refused->rule, refused->field).trimmed();
}

void addRow(const char* name, const char* told, const Change& change) {
  QTest::newRow(name) << change << QString::fromLatin1(told);
}

class TestEventRules : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void mayRecordEvent_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("told");
    addRow("as it should be", "", [](Case&) {});
    addRow("no term", "REQUIRED term", [](Case& c) { c.event.term = u" "_qs; });
    addRow("grade 0", "RANGE grade", [](Case& c) { c.event.grade = 0; });
    addRow("grade 5", "", [](Case& c) { c.event.grade = 5; });
    addRow("grade 6", "RANGE grade", [](Case& c) { c.event.grade = 6; });
    addRow("CRS 6", "RANGE crsGrade", [](Case& c) { c.event.crsGrade = 6; });
    addRow("ICANS 0", "RANGE icansGrade", [](Case& c) { c.event.icansGrade = 0; });
    addRow("no onset", "DATE onset", [](Case& c) { c.event.onset = {}; });
    addRow("onset on the day of consent", "", [](Case& c) { c.event.onset = QDate(2026, 1, 6); });
    addRow("onset before consent", "DATE onset", [](Case& c) { c.event.onset = QDate(2026, 1, 5); });
    addRow("onset today", "", [](Case& c) { c.event.onset = zero.addDays(10); });
    addRow("onset tomorrow", "DATE onset", [](Case& c) { c.event.onset = zero.addDays(11); });
    addRow("onset after death", "DATE onset", [](Case& c) {
      c.builder.last().followUps.push_back({1, zero.addDays(2), VitalStatus::Dead, {}});
    });
    addRow("ends on the day it began", "", [](Case& c) { c.event.end = zero.addDays(3); });
    addRow("ends before it began", "DATE end", [](Case& c) { c.event.end = zero.addDays(2); });
    addRow("ends tomorrow", "DATE end", [](Case& c) { c.event.end = zero.addDays(11); });
    addRow("why serious, and not serious", "SERIOUS seriousness",
           [](Case& c) { c.event.seriousness = Seriousness::Death; });
    addRow("known since, and not serious", "SERIOUS awareAt", [](Case& c) { c.event.awareAt = c.at(4); });
    addRow("expected, and not serious", "SERIOUS expected", [](Case& c) { c.event.expected = true; });
    addRow("serious", "", [](Case& c) { c.beSerious(); });
    addRow("known now", "", [](Case& c) {
      c.beSerious();
      c.event.awareAt = c.now;
    });
    addRow("known in the future", "DATE awareAt", [](Case& c) {
      c.beSerious();
      c.event.awareAt = c.now.addSecs(1);
    });
    addRow("known before it began", "DATE awareAt", [](Case& c) {
      c.beSerious();
      c.event.awareAt = c.at(2);
    });
    addRow("known after a report was sent", "DATE awareAt", [](Case& c) {
      c.builder.event(zero.addDays(3));
      c.builder.last().events.back().reports = {c.report};
      c.beSerious();
      c.event.id = c.builder.last().events.back().id;
      c.event.awareAt = c.report.sentAt.addSecs(1);
    });
  }
  void mayRecordEvent() {
    QFETCH(Change, change);
    Case c;
    change(c);
    QTEST(toldBy(::mayRecordEvent(c.builder, c.builder.last(), c.event, c.now)), "told");
  }

  void mayReport_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("told");
    addRow("as it should be", "", [](Case&) {});
    addRow("not serious", "SERIOUS to", [](Case& c) { c.event.serious = false; });
    addRow("known since nobody says when", "REQUIRED sentAt", [](Case& c) { c.event.awareAt.reset(); });
    addRow("not sent", "REQUIRED sentAt", [](Case& c) { c.report.sentAt = {}; });
    addRow("sent now", "", [](Case& c) { c.report.sentAt = c.now; });
    addRow("sent in the future", "DATE sentAt", [](Case& c) { c.report.sentAt = c.now.addSecs(1); });
    addRow("sent when it became known", "", [](Case& c) { c.report.sentAt = *c.event.awareAt; });
    addRow("sent before", "DATE sentAt", [](Case& c) { c.report.sentAt = c.event.awareAt->addSecs(-1); });
  }
  void mayReport() {
    QFETCH(Change, change);
    Case c;
    c.beSerious();
    change(c);
    QTEST(toldBy(::mayReport(c.builder, c.event, c.report, c.now)), "told");
  }

  void aDltKeepsItsEvent() {
    Case c;
    c.builder.event(zero.addDays(1)).dlt(zero.addDays(2), zero.addDays(3));
    const Subject& subject = c.builder.last();
    QCOMPARE(toldBy(mayVoidEvent(subject, subject.events.front().id)), QString());
    QCOMPARE(toldBy(mayVoidEvent(subject, subject.events.back().id)), u"DLT-EVENT"_qs);
    c.builder.assessed(zero.addDays(14), DltOutcome::NoDlt);
    QCOMPARE(toldBy(mayVoidEvent(subject, subject.events.back().id)), QString());
  }

  void aDictionaryHasTermsAndAVersion() {
    CtcaeDictionary dictionary;
    QCOMPARE(toldBy(mayLoad(dictionary)), u"REQUIRED version"_qs);
    dictionary.version = u"5.0"_qs;
    QCOMPARE(toldBy(mayLoad(dictionary)), u"REQUIRED terms"_qs);
    dictionary.terms.emplace_back();
    QCOMPARE(toldBy(mayLoad(dictionary)), u"REQUIRED terms"_qs);
    dictionary.terms.front().name.en = u"Fever"_qs;
    QCOMPARE(toldBy(mayLoad(dictionary)), QString());
  }
};

COHORTDESK_TEST(TestEventRules, QCoreApplication)
} // namespace tst_event_rules
#include "tst_event_rules.moc"
