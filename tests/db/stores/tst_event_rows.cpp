#include "app/study/fields/event_fields.h"
#include "tests/db/stores/json_of_row.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_event_rows {

// What is written of an event: as it was before there was the catalogue of fields, and what came later.
QDateTime utc(const QString& text) {
  return QDateTime::fromString(text, Qt::ISODateWithMs);
}

/// What came to an event with its course: empty in one of before.
const QByteArray laterOfEvents =
    R"(,"onset_known":null,"end_known":null,"due_to_cells":null,"due_to_lymphodepletion":null,)"
    R"("due_to_disease":null,"due_to_infection":null,"due_to_drug":null,"due_to_procedure":null,)"
    R"("action_taken":null,"event_outcome":null,"tocilizumab":null,"corticosteroid":null,)"
    R"("vasopressor":null,"other_treatment":null})";

AdverseEvent eventWithCourse() {
  AdverseEvent event;
  event.term = QStringLiteral("Fever");
  event.grade = 1;
  event.onset = {2026, 3, 1};
  event.onsetKnown = knownTimeOfIso(QStringLiteral("2026-03"));
  event.end = QDate(2026, 12, 31);
  event.endKnown = knownTimeOfIso(QStringLiteral("2026"));
  event.dueTo = {QStringLiteral("possible"), {}, {}, {}, {}, QStringLiteral("unrelated")};
  event.action = ActionTaken::NotApplicable;
  event.outcome = EventOutcome::NotRecovered;
  event.tocilizumab = true;
  event.vasopressor = false;
  event.otherTreatment = QStringLiteral("fluids");
  return event;
}

void addCourses() {
  QTest::newRow("event with a course")
      << jsonOf(rowOf(eventWithCourse()))
      << QByteArray(
             R"({"term":"Fever","grade":1,"onset":"2026-03-01","end_date":"2026-12-31","related":0,"serious":0,)"
             R"("dose_limiting":0,"crs_grade":null,"icans_grade":null,"comment":"","seriousness":null,)"
             R"("aware_at":null,"expected":null,"onset_known":"2026-03","end_known":"2026",)"
             R"("due_to_cells":"possible","due_to_lymphodepletion":null,"due_to_disease":null,)"
             R"("due_to_infection":null,"due_to_drug":null,"due_to_procedure":"unrelated",)"
             R"("action_taken":"not-applicable","event_outcome":"not-recovered","tocilizumab":1,)"
             R"("corticosteroid":null,"vasopressor":0,"other_treatment":"fluids"})");
  const KnownTime since = *knownTimeOfIso(QStringLiteral("2026-03-14T02:00Z"));
  QTest::newRow("grade") << jsonOf(rowOf(GradePoint{7, GradeScale::Icans, 2, since, 0}))
                         << QByteArray(
                                R"({"scale":"icans","grade":2,"since":"2026-03-14T02:00Z","entry_id":null})");
}

void addEvents() {
  AdverseEvent event;
  event.id = 5; // the row's own; not one of its fields
  event.term = QStringLiteral("Pneumonitis");
  event.grade = 4;
  event.onset = {2026, 1, 8};
  QTest::newRow("event that goes on")
      << jsonOf(rowOf(event))
      << QByteArray(
             R"({"term":"Pneumonitis","grade":4,"onset":"2026-01-08","end_date":null,"related":0,"serious":0,)"
             R"("dose_limiting":0,"crs_grade":null,"icans_grade":null,"comment":"","seriousness":null,)"
             R"("aware_at":null,"expected":null)" +
             laterOfEvents);
  event.end = QDate(2026, 1, 12);
  event.related = event.serious = event.doseLimiting = true;
  event.crsGrade = 3;
  event.icansGrade = 1;
  event.comment = QStringLiteral("oxygen");
  event.seriousness = Seriousness::LifeThreatening;
  event.awareAt = utc(QStringLiteral("2026-01-08T09:00:00.000Z"));
  event.expected = false;
  QTest::newRow("serious event")
      << jsonOf(rowOf(event))
      << QByteArray(
             R"({"term":"Pneumonitis","grade":4,"onset":"2026-01-08","end_date":"2026-01-12","related":1,)"
             R"("serious":1,"dose_limiting":1,"crs_grade":3,"icans_grade":1,"comment":"oxygen",)"
             R"("seriousness":"life-threatening","aware_at":"2026-01-08T09:00:00.000Z","expected":0)" +
             laterOfEvents);
  QTest::newRow("report") << jsonOf(rowOf(SafetyReport{1, ReportTo::Authority,
                                                       utc(QStringLiteral("2026-01-09T01:00:00.000Z"))}))
                          << QByteArray(R"({"recipient":"authority","sent_at":"2026-01-09T01:00:00.000Z",)"
                                        R"("report_id":null})");
}

class TestEventRows : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theRowIsThatOfBefore_data() {
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("before");
    addEvents();
    addCourses();
  }
  void theRowIsThatOfBefore() {
    QFETCH(QByteArray, now);
    QFETCH(QByteArray, before);
    QCOMPARE(now, QJsonDocument::fromJson(before).toJson(QJsonDocument::Compact));
  }
};
COHORTDESK_TEST(TestEventRows, QCoreApplication)
} // namespace tst_event_rows
#include "tst_event_rows.moc"
