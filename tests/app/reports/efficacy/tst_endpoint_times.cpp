#include "app/reports/efficacy/efficacy.h"
#include "tests/support/efficacy_of_one.h"
#include "tests/support/row.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_endpoint_times {
QString words(const std::optional<EndpointTime>& time) {
  return time ? QStringLiteral("%1 %2 %3")
                    .arg(time->from.toString(Qt::ISODate), time->until.toString(Qt::ISODate),
                         time->event ? QStringLiteral("event") : QStringLiteral("censored"))
              : QStringLiteral("none");
}

/// From when and to when a subject's survival and response count.
class TestEndpointTimes : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void endpointTimes_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("os");
    QTest::addColumn<QString>("rfs");
    QTest::addColumn<QString>("dor");
    using R = Response;
    row("nothing but the infusion", Change([](StudyBuilder&) {}), "2026-01-05 2026-01-05 censored", "none",
        "none");
    row("alive", Change([](StudyBuilder& b) {
          follow(b, {2026, 4, 1}, VitalStatus::Alive);
        }),
        "2026-01-05 2026-04-01 censored", "none", "none");
    row("dead", Change([](StudyBuilder& b) {
          follow(b, {2026, 4, 1}, VitalStatus::Dead);
        }),
        "2026-01-05 2026-04-01 event", "none", "none");
    row("dead after the cut-off: alive on it", Change([](StudyBuilder& b) {
          follow(b, {2026, 4, 1}, VitalStatus::Alive);
          follow(b, cutOff.addDays(1), VitalStatus::Dead);
        }),
        "2026-01-05 2026-04-01 censored", "none", "none");
    row("lost: the last contact was before", Change([](StudyBuilder& b) {
          follow(b, {2026, 2, 1}, VitalStatus::Alive);
          follow(b, {2026, 5, 1}, VitalStatus::LostToFollowUp);
        }),
        "2026-01-05 2026-02-01 censored", "none", "none");
    row("withdrawn", Change([](StudyBuilder& b) {
          follow(b, {2026, 2, 1}, VitalStatus::Withdrawn);
        }),
        "2026-01-05 2026-02-01 censored", "none", "none");
    row("an event and its end", Change([](StudyBuilder& b) {
          b.event({2026, 1, 9});
          b.last().events.back().end = QDate(2026, 1, 20);
        }),
        "2026-01-05 2026-01-20 censored", "none", "none");
    row("a DLT assessment", Change([](StudyBuilder& b) {
          b.assessed({2026, 2, 2}, DltOutcome::NoDlt);
        }),
        "2026-01-05 2026-02-02 censored", "none", "none");
    row("a fatal event", Change([](StudyBuilder& b) {
          b.event({2026, 1, 9}, 5);
        }),
        "2026-01-05 2026-01-09 event", "none", "none");
    row("unrelated death by the DLT assessment", Change([](StudyBuilder& b) {
          b.assessed({2026, 1, 15}, DltOutcome::NotEvaluable);
          b.last().assessments.back().cause = NotEvaluableCause::UnrelatedDeath;
          b.last().assessments.back().followUpEnded = QDate(2026, 1, 12);
        }),
        "2026-01-05 2026-01-12 event", "none", "none");
    row("a death that a later assessment takes back", Change([](StudyBuilder& b) {
          b.assessed({2026, 1, 15}, DltOutcome::NotEvaluable);
          b.last().assessments.back().cause = NotEvaluableCause::UnrelatedDeath;
          b.last().assessments.back().followUpEnded = QDate(2026, 1, 12);
          b.assessed({2026, 2, 2}, DltOutcome::NoDlt);
        }),
        "2026-01-05 2026-02-02 censored", "none", "none");
    row("CR that lasts: censored where it was last looked at", Change([](StudyBuilder& b) {
          respond(b, {2026, 2, 2}, R::CompleteRemission);
          respond(b, {2026, 3, 2}, R::CompleteRemission);
          respond(b, {2026, 4, 2}, R::NotEvaluable);
          follow(b, {2026, 5, 2}, VitalStatus::Alive);
        }),
        "2026-01-05 2026-05-02 censored", "2026-02-02 2026-03-02 censored", "2026-02-02 2026-03-02 censored");
    row("PR, then CR, then relapse", Change([](StudyBuilder& b) {
          respond(b, {2026, 2, 2}, R::PartialRemission);
          respond(b, {2026, 3, 2}, R::CompleteRemissionPartial);
          respond(b, {2026, 5, 2}, R::Relapse);
          follow(b, {2026, 5, 20}, VitalStatus::Dead);
        }),
        "2026-01-05 2026-05-20 event", "2026-03-02 2026-05-02 event", "2026-02-02 2026-05-02 event");
    row("MLFS is a response, no remission", Change([](StudyBuilder& b) {
          respond(b, {2026, 2, 2}, R::LeukaemiaFreeState);
        }),
        "2026-01-05 2026-02-02 censored", "none", "2026-02-02 2026-02-02 censored");
    row("dead in remission", Change([](StudyBuilder& b) {
          respond(b, {2026, 2, 2}, R::CompleteRemissionIncomplete);
          follow(b, {2026, 3, 9}, VitalStatus::Dead);
        }),
        "2026-01-05 2026-03-09 event", "2026-02-02 2026-03-09 event", "2026-02-02 2026-03-09 event");
    row("PR lost in AML: NR ends it", Change([](StudyBuilder& b) {
          respond(b, {2026, 2, 2}, R::PartialRemission);
          respond(b, {2026, 3, 6}, R::NoResponse);
          respond(b, {2026, 4, 5}, R::NoResponse);
        }),
        "2026-01-05 2026-04-05 censored", "none", "2026-02-02 2026-03-06 event");
    row("NR before the response loses nothing", Change([](StudyBuilder& b) {
          respond(b, {2026, 1, 20}, R::NoResponse);
          respond(b, {2026, 2, 2}, R::PartialRemission);
          respond(b, {2026, 3, 6}, R::NotEvaluable);
        }),
        "2026-01-05 2026-03-06 censored", "none", "2026-02-02 2026-02-02 censored");
    row("CR confirmed as lost", Change([](StudyBuilder& b) {
          respond(b, {2026, 2, 2}, R::CompleteRemission);
          respond(b, {2026, 3, 6}, R::NoResponse);
        }),
        "2026-01-05 2026-03-06 censored", "2026-02-02 2026-03-06 event", "2026-02-02 2026-03-06 event");
    row("dead before the loss was found", Change([](StudyBuilder& b) {
          respond(b, {2026, 2, 2}, R::PartialRemission);
          follow(b, {2026, 3, 1}, VitalStatus::Dead);
        }),
        "2026-01-05 2026-03-01 event", "none", "2026-02-02 2026-03-01 event");
    row("ALL: NR after CRi", Change([](StudyBuilder& b) {
          b.last().screenings.back().entry.diagnosis = Diagnosis::TAll;
          respond(b, {2026, 2, 2}, R::CompleteRemissionIncomplete);
          respond(b, {2026, 3, 6}, R::NoResponse);
        }),
        "2026-01-05 2026-03-06 censored", "2026-02-02 2026-03-06 event", "2026-02-02 2026-03-06 event");
    row("lymphoma: stable disease after PR is no loss", Change([](StudyBuilder& b) {
          b.last().screenings.back().entry.diagnosis = Diagnosis::TLbl;
          respond(b, {2026, 2, 2}, R::PartialRemission);
          respond(b, {2026, 3, 6}, R::NoResponse);
        }),
        "2026-01-05 2026-03-06 censored", "none", "2026-02-02 2026-03-06 censored");
    row("remission after progression", Change([](StudyBuilder& b) {
          respond(b, {2026, 2, 2}, R::Progression);
          respond(b, {2026, 3, 2}, R::CompleteRemission);
        }),
        "2026-01-05 2026-03-02 censored", "none", "none");
  }
  void endpointTimes() {
    QFETCH(Change, change);
    const EfficacyReport report = reportOf(change);
    QTEST(words(only(report).time(Endpoint::Overall)), "os");
    QTEST(words(only(report).time(Endpoint::RelapseFree)), "rfs");
    QTEST(words(only(report).time(Endpoint::DurationOfResponse)), "dor");
  }
};

COHORTDESK_TEST(TestEndpointTimes, QCoreApplication)
} // namespace tst_endpoint_times
#include "tst_endpoint_times.moc"
