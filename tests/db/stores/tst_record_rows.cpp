#include "app/study/fields/conduct_fields.h"
#include "app/study/fields/screening_fields.h"
#include "app/study/fields/study_fields.h"
#include "app/study/fields/treatment_fields.h"
#include "db/stores/record_rows.h"
#include "tests/db/stores/json_of_row.h"
#include "tests/support/product_of.h"
#include "tests/support/stopping_rules_of.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_record_rows {

// What was written by hand before there was the catalogue of fields: rows of the journal and columns to look
// for on the audit trail, in its order.
QDateTime utc(const QString& text) {
  return QDateTime::fromString(text, Qt::ISODateWithMs);
}

/// Everything that a screening's row keeps.
Screening screeningWithAll() {
  Screening screening;
  screening.number = QStringLiteral("SCR-004");
  screening.consent = {QStringLiteral("3.1"), utc(QStringLiteral("2026-01-02T01:30:00.000Z")), false};
  screening.ageYears = 42;
  ScreeningEntry& entry = screening.entry;
  entry.sex = Sex::Male;
  entry.survivalWeeks = 12.5;
  entry.ecog = 1;
  entry.diagnosis = Diagnosis::TAll;
  entry.cd7Flow = 88.5;
  entry.cd7Ihc = 70;
  entry.relapsedRefractory = {RrBranch::LateRelapse,
                              6.5,
                              false,
                              true,
                              false,
                              14,
                              true,
                              TargetedDrug::NoneAvailable,
                              false,
                              2,
                              true,
                              false,
                              true,
                              false,
                              true};
  entry.venousAccess = true;
  entry.leukapheresisContraindicated = false;
  entry.understands = true;
  entry.resultsDate = QDate(2025, 12, 28);
  return screening;
}

void addScreening() {
  QTest::newRow("screening")
      << jsonOf(rowOf(screeningWithAll()))
      << QByteArray(R"({"number":"SCR-004","consent_version":"3.1","consent_at":"2026-01-02T01:30:00.000Z",)"
                    R"("consent_time_known":0,"age_years":42,"sex":"male","survival_weeks":12.5,"ecog":1,)"
                    R"("diagnosis":"t-all","cd7_flow":88.5,"cd7_ihc":70,"rr_branch":"late-relapse",)"
                    R"("rr_marrow_blasts":6.5,"rr_marrow_in_recovery":0,"rr_blood_blasts_twice":1,)"
                    R"("rr_extramedullary":0,"rr_months_to_relapse":14,"rr_reinduction_failed":1,)"
                    R"("rr_targeted_drug":"none-available","rr_no_other_option":0,"rr_gvhd_grade":2,)"
                    R"("rr_induction_completed":1,"rr_no_cr_induction":0,"rr_no_cr_salvage":1,)"
                    R"("rr_no_cr_targeted":0,"rr_mrd_persistent":1,"venous_access":1,)"
                    R"("leukapheresis_contraindicated":0,"understands":1,"results_date":"2025-12-28"})");
}

void addInfusions() {
  Infusion infusion = infusionOf(utc(QStringLiteral("2026-01-05T02:00:00.000Z")), 70.5, 7.05e8, false);
  QTest::newRow("infusion") << jsonOf(rowOf(infusion))
                            << QByteArray(R"({"batch":"","completed":0,"infused_cells":705000000,)"
                                          R"("started_at":"2026-01-05T02:00:00.000Z","weight_kg":70.5,)"
                                          R"("ended_at":null,"premedication":null,"reaction":null,)"
                                          R"("cell_basis":null})");
  infusion = {};
  QTest::newRow("empty infusion") << jsonOf(rowOf(infusion))
                                  << QByteArray(R"({"batch":"","completed":1,"infused_cells":0,)"
                                                R"("started_at":null,"weight_kg":0,"ended_at":null,)"
                                                R"("premedication":null,"reaction":null,"cell_basis":null})");
}

void addAssessments() {
  DltAssessment assessment;
  assessment.date = {2026, 1, 9};
  QTest::newRow("assessment") << jsonOf(rowOf(assessment))
                              << QByteArray(R"({"date":"2026-01-09","outcome":"no-dlt","event_id":null,)"
                                            R"("cause":null,"follow_up_ended":null,"reason":"",)"
                                            R"("worksheet":null})");
  assessment = {3,
                {2026, 1, 9},
                DltOutcome::NotEvaluable,
                5,
                NotEvaluableCause::Withdrawal,
                QDate(2026, 1, 7),
                QStringLiteral("moved"),
                {},
                {}};
  QTest::newRow("full assessment")
      << jsonOf(rowOf(assessment))
      << QByteArray(R"({"date":"2026-01-09","outcome":"not-evaluable","event_id":5,"cause":"withdrawal",)"
                    R"("follow_up_ended":"2026-01-07","reason":"moved","worksheet":null})");
}

void addAnswers() {
  QTest::newRow("answer of a laboratory value")
      << jsonOf(rowOf(DltAnswer{4, 0, QStringLiteral("D1"), 2, ItemState::May, false, QStringLiteral("low"),
                                3, utc(QStringLiteral("2026-01-09T01:00:00.000Z"))}))
      << QByteArray(R"({"event_id":null,"item":"D1","definition_version":2,"item_state":"may","is_dlt":0,)"
                    R"("why":"low","answered_by":3,"answered_at":"2026-01-09T01:00:00.000Z"})");
}

void addOutcomes() {
  ResponseAssessment response;
  response.date = {2026, 2, 2};
  QTest::newRow("response without findings")
      << jsonOf(rowOf(response))
      << QByteArray(R"({"date":"2026-02-02","visit":"","marrow_blasts":null,"blood_blasts":null,)"
                    R"("extramedullary":null,"neutrophils":null,"platelets":null,"mrd_percent":null,)"
                    R"("mrd_below":0,"deauville":null,"uptake":null,"new_lesions":null,"size_change":null,)"
                    R"("marrow_involved":null,"derived":null,"response":"not-evaluable","mrd_negative":null,)"
                    R"("reason":"","confirmed_by":0})");
  response = {4,
              {2026, 2, 2},
              QStringLiteral("d28"),
              {4.5, 0, false, 1.2, 110, 0.01, true, 3, UptakeChange::Reduced, false, -60, true},
              Response::CompleteRemission,
              Response::CompleteRemissionIncomplete,
              true,
              QStringLiteral("transfused"),
              2};
  QTest::newRow("response")
      << jsonOf(rowOf(response))
      << QByteArray(R"({"date":"2026-02-02","visit":"d28","marrow_blasts":4.5,"blood_blasts":0,)"
                    R"("extramedullary":0,"neutrophils":1.2,"platelets":110,"mrd_percent":0.01,)"
                    R"("mrd_below":1,"deauville":3,"uptake":"reduced","new_lesions":0,"size_change":-60,)"
                    R"("marrow_involved":1,"derived":"cr","response":"cri","mrd_negative":1,)"
                    R"("reason":"transfused","confirmed_by":2})");
  QTest::newRow("follow-up") << jsonOf(rowOf(FollowUp{9, {2026, 3, 1}, VitalStatus::Dead, {}}))
                             << QByteArray(R"({"date":"2026-03-01","status":"dead","comment":""})");
}

void addDeeds() {
  QTest::newRow("assignment")
      << jsonOf(rowOf(Assignment{QStringLiteral("S-001"), 2, {2026, 1, 5}, 4, 0, 1}))
      << QByteArray(R"({"subject_number":"S-001","level":2,"date":"2026-01-05","screening_id":4,)"
                    R"("decision_id":null,"design_version":1})");
  QTest::newRow("deviation")
      << jsonOf(rowOf(Deviation{1, DeviatingAct::Infused, {2026, 1, 5}, QStringLiteral("CE-STOP"), 7, 0}))
      << QByteArray(
             R"({"act":"infused","date":"2026-01-05","rule":"CE-STOP","subject_id":7,"decision_id":null})");
  QTest::newRow("notice")
      << jsonOf(rowOf(AccountNotice{1, AccountEvent::Recovered, 2, 3,
                                    utc(QStringLiteral("2026-01-09T01:00:00.000Z"))}))
      << QByteArray(R"({"kind":"recovered","user_id":2,"done_by":3,"done_at":"2026-01-09T01:00:00.000Z"})");
  QTest::newRow("review")
      << jsonOf(rowOf(AuditReview{
             1, 2, QStringLiteral("Li Wei"), utc(QStringLiteral("2026-01-09T01:00:00.000Z")), 88, {}}))
      << QByteArray(
             R"({"user_id":2,"printed_name":"Li Wei","reviewed_at":"2026-01-09T01:00:00.000Z","up_to":88,"remark":""})");
}

void addConduct() {
  QTest::newRow("deviation note")
      << jsonOf(rowOf(DeviationNote{1,
                                    QStringLiteral("7/A6"),
                                    7,
                                    {2026, 1, 5},
                                    QStringLiteral("dose"),
                                    std::nullopt,
                                    QStringLiteral("leak"),
                                    {},
                                    QDate(2026, 1, 6),
                                    std::nullopt}))
      << QByteArray(
             R"({"origin":"7/A6","subject_id":7,"date":"2026-01-05","happened":"dose","important":null,)"
             R"("root_cause":"leak","corrective_action":"","to_ethics":"2026-01-06","to_sponsor":null})");
  QTest::newRow("report of a serious event")
      << jsonOf(rowOf(SaeReport{1,
                                4,
                                2,
                                SaeReportKind::FollowUp,
                                {2026, 1, 12},
                                QStringLiteral("better"),
                                {},
                                QStringLiteral("late")}))
      << QByteArray(R"({"event_id":4,"report_number":2,"report_kind":"follow-up","report_date":"2026-01-12",)"
                    R"("narrative":"better","concomitant":"","reasoning":"late"})");
  QTest::newRow("stopping rule")
      << jsonOf(rowOf(deathRule()))
      << QByteArray(R"({"text_en":"A related death","text_zh":"相关死亡","stops_for":"related-death",)"
                    R"("events_of":null,"event_name":"","least_grade":null,"related_only":0,)"
                    R"("subject_count":1,"of_first":0})");
  QTest::newRow("delegation")
      << jsonOf(rowOf(Delegation{1,
                                 0,
                                 QStringLiteral("Ma Li"),
                                 {DelegatedTask::Infusion, DelegatedTask::Consent},
                                 {2026, 1, 5},
                                 std::nullopt,
                                 utc(QStringLiteral("2026-01-05T01:00:00.000Z"))}))
      << QByteArray(R"({"user_id":null,"name":"Ma Li","delegated_tasks":)" // moc loses its way in a raw \"
                    "\"[\\\"consent\\\",\\\"infusion\\\"]\","
                    R"("delegated_from":"2026-01-05","delegated_to":null,)"
                    R"("entered_at":"2026-01-05T01:00:00.000Z"})");
  QTest::newRow("version of the consent form")
      << jsonOf(rowOf(ConsentVersion{1, QStringLiteral("2.0"), {2026, 1, 4}, std::nullopt, true}))
      << QByteArray(R"({"consent_version":"2.0","version_date":"2026-01-04","ethics_approved":null,)"
                    R"("sign_again":1})");
  QTest::newRow("signed again")
      << jsonOf(rowOf(
             Reconsent{1, 7, {QStringLiteral("2.0"), utc(QStringLiteral("2026-01-05T01:00:00.000Z")), true}}))
      << QByteArray(R"({"subject_id":7,"consent_version":"2.0","consent_at":"2026-01-05T01:00:00.000Z",)"
                    R"("consent_time_known":1})");
  QTest::newRow("stop in a decision")
      << jsonOf(rowOf(NamedStop{4, 7, QStringLiteral("A related death")}))
      << QByteArray(R"({"rule_id":4,"subject_id":7,"named_rule":"A related death"})");
}

class TestRecordRows : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theRowIsThatOfBefore_data() {
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("before");
    addScreening();
    addInfusions();
    addAssessments();
    addAnswers();
    addOutcomes();
  }
  void theRowOfTheSiteIsThatOfBefore_data() {
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("before");
    addDeeds();
    addConduct();
    const User user{3, QStringLiteral("crc"), QStringLiteral("Li Wei"), Role::StudyCoordinator, true, true,
                    2};
    QTest::newRow("user") << jsonOf(rowOf(user)) // neither its lock nor who set the password
                          << QByteArray(
                                 R"({"login":"crc","name":"Li Wei","role":"study-coordinator","active":1})");
    const std::optional<OrganLimit> limit{{LimitRelation::AtMost, 2.5, true}};
    QTest::newRow("limit") << jsonOf(rowOf(limit))
                           << QByteArray(R"({"relation":"at-most","bound":2.5,"times_upper_normal":1})");
    QTest::newRow("no limit") << jsonOf(rowOf(std::optional<OrganLimit>()))
                              << QByteArray(R"({"relation":null,"bound":null,"times_upper_normal":null})");
    const ExclusionCriterion criterion{4, QStringLiteral("E1"), QStringLiteral("Sepsis"),
                                       QStringLiteral("败血症")};
    QTest::newRow("exclusion") << jsonOf(rowOf(criterion))
                               << QByteArray(R"({"code":"E1","text_en":"Sepsis","text_zh":"败血症"})");
    QTest::newRow("visit window") << jsonOf(rowOf(VisitWindow{12, 16}))
                                  << QByteArray(R"({"earliest":12,"latest":16})");
    QTest::newRow("second opinion") << jsonOf(rowOf(SecondOpinionChoice{true, 1, 0.5, 0.25}))
                                    << QByteArray(R"({"shown":1,"prior_a":1,"prior_b":0.5,"target":0.25})");
    QTest::newRow("organ") << jsonOf(rowOf(OrganValue{44, {}, {}}))
                           << QByteArray(R"({"value":44,"upper_normal":null})");
    QTest::newRow("judged") << jsonOf(rowOf(HandJudgement{false, QStringLiteral("fever")}))
                            << QByteArray(R"({"judged_acceptable":0,"judged_reason":"fever"})");
  }
  void theRowOfTheSiteIsThatOfBefore() { theRowIsThatOfBefore(); }

  void theRowIsThatOfBefore() {
    QFETCH(QByteArray, now);
    QFETCH(QByteArray, before);
    QCOMPARE(now, QJsonDocument::fromJson(before).toJson(QJsonDocument::Compact));
  }

  void theSelectIsThatOfBefore() {
    QCOMPARE(columnsOf<Infusion>(),
             QStringLiteral("started_at, weight_kg, infused_cells, completed, batch, ended_at, "
                            "premedication, reaction, cell_basis"));
  }
};
COHORTDESK_TEST(TestRecordRows, QCoreApplication)
} // namespace tst_record_rows
#include "tst_record_rows.moc"
