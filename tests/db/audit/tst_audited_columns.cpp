#include "db/audit/audit_fields.h"
#include "tests/support/test_program.h"

#include <QtTest>

namespace tst_audited_columns {
/// The columns to look for on the audit trail, in its order.
QString columnsOfAudit(const QString& table) {
  for (const AuditedTable& each : auditedTables())
    if (each.table == table) return each.columns.join(u' ');
  return {};
}

class TestAuditedColumns : public QObject {
  Q_OBJECT
 private Q_SLOTS:
  void theAuditTrailLooksForTheSameColumns_data() {
    QTest::addColumn<QString>("before");
    QTest::newRow("screening") << QStringLiteral(
        "number consent_version consent_at consent_time_known age_years sex survival_weeks ecog diagnosis "
        "cd7_flow cd7_ihc rr_branch rr_marrow_blasts rr_marrow_in_recovery rr_blood_blasts_twice "
        "rr_extramedullary rr_months_to_relapse rr_reinduction_failed rr_targeted_drug rr_no_other_option "
        "rr_gvhd_grade rr_induction_completed rr_no_cr_induction rr_no_cr_salvage rr_no_cr_targeted "
        "rr_mrd_persistent venous_access leukapheresis_contraindicated understands results_date");
    QTest::newRow("infusion") << QStringLiteral("started_at weight_kg infused_cells completed batch ended_at "
                                                "premedication reaction cell_basis");
    QTest::newRow("adverse_event") << QStringLiteral(
        "term grade onset onset_known end_date end_known related due_to_cells due_to_lymphodepletion "
        "due_to_disease due_to_infection due_to_drug due_to_procedure action_taken event_outcome tocilizumab "
        "corticosteroid vasopressor other_treatment serious seriousness aware_at expected dose_limiting "
        "crs_grade icans_grade comment void_reason");
    QTest::newRow("event_grade") << QStringLiteral("scale grade since position void_reason");
    QTest::newRow("safety_report") << QStringLiteral("recipient sent_at void_reason");
    QTest::newRow("dlt_assessment") << QStringLiteral("date outcome cause follow_up_ended reason worksheet");
    QTest::newRow("dlt_answer") << QStringLiteral(
        "item definition_version item_state is_dlt why answered_by answered_at void_reason");
    QTest::newRow("response_assessment") << QStringLiteral(
        "date visit marrow_blasts blood_blasts extramedullary neutrophils platelets mrd_percent "
        "mrd_below deauville uptake new_lesions size_change marrow_involved derived response "
        "mrd_negative reason confirmed_by void_reason");
    QTest::newRow("follow_up") << QStringLiteral("date status comment void_reason");
  }
  void theAuditTrailLooksForTheSameColumns() {
    QTEST(columnsOfAudit(QLatin1String(QTest::currentDataTag())), "before");
  }
};

COHORTDESK_TEST(TestAuditedColumns, QCoreApplication)
} // namespace tst_audited_columns
#include "tst_audited_columns.moc"
