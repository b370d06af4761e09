#include "db/audit/audit_fields.h"
#include "db/audit/audit_text.h"

namespace {
struct TableWords {
  const char* table;
  const char* words;
  const char* columns; ///< to look for, with blanks between them; * = those of the catalogue of fields
};
constexpr TableWords tables[] = {
    {"study", QT_TRANSLATE_NOOP("AuditTrail", "Study settings"),
     "site_name letterhead time_zone dlt_text dlt_items second_reader thaw_minutes checked_before "
     "circulate_before_opening"},
    {"design_version", QT_TRANSLATE_NOOP("AuditTrail", "Protocol version"), "protocol since"},
    {"app_user", QT_TRANSLATE_NOOP("AuditTrail", "Person"), "* password_by public_key"},
    {"account_notice", QT_TRANSLATE_NOOP("AuditTrail", "Notice about an account"),
     "* acknowledged_by acknowledged_at"},
    {"failed_sign_in", QT_TRANSLATE_NOOP("AuditTrail", "Failed sign-ins"), "failed last_at"},
    {"recovery", QT_TRANSLATE_NOOP("AuditTrail", "Recovery code"), ""},
    {"study_key", QT_TRANSLATE_NOOP("AuditTrail", "Study key"), ""},
    {"organ_limit", QT_TRANSLATE_NOOP("AuditTrail", "Organ limit"), "test *"},
    {"exclusion_criterion", QT_TRANSLATE_NOOP("AuditTrail", "Exclusion criterion"), "position * retired"},
    {"subject", QT_TRANSLATE_NOOP("AuditTrail", "Subject"), "registered_at"},
    {"identity", QT_TRANSLATE_NOOP("AuditTrail", "Identity"), ""},
    {"screening", QT_TRANSLATE_NOOP("AuditTrail", "Screening"), "*"},
    {"organ_value", QT_TRANSLATE_NOOP("AuditTrail", "Organ function"), "test *"},
    {"exclusion_answer", QT_TRANSLATE_NOOP("AuditTrail", "Exclusion answer"), "criterion_id answer"},
    {"screen_failure", QT_TRANSLATE_NOOP("AuditTrail", "Screen failure"), "date criteria comment"},
    {"failure_signature", QT_TRANSLATE_NOOP("AuditTrail", "Signature on a screen failure"),
     "meaning method printed_name signed_at"},
    {"assignment", QT_TRANSLATE_NOOP("AuditTrail", "Assignment"), "* void_reason"},
    {"infusion", QT_TRANSLATE_NOOP("AuditTrail", "Infusion"), "*"},
    {"bag_portion", QT_TRANSLATE_NOOP("AuditTrail", "Portion of a bag"), "* void_reason"},
    {"adverse_event", QT_TRANSLATE_NOOP("AuditTrail", "Adverse event"), "* void_reason"},
    {"event_grade", QT_TRANSLATE_NOOP("AuditTrail", "Grade of an event"), "* position void_reason"},
    {"safety_report", QT_TRANSLATE_NOOP("AuditTrail", "Report of a serious event"), "* void_reason"},
    {"dlt_assessment", QT_TRANSLATE_NOOP("AuditTrail", "DLT assessment"), "*"},
    {"dlt_definition", QT_TRANSLATE_NOOP("AuditTrail", "DLT definition"), "definition since"},
    {"dlt_answer", QT_TRANSLATE_NOOP("AuditTrail", "Answer to the DLT worksheet"), "* void_reason"},
    {"response_assessment", QT_TRANSLATE_NOOP("AuditTrail", "Response"), "* void_reason"},
    {"follow_up", QT_TRANSLATE_NOOP("AuditTrail", "Follow-up"), "* void_reason"},
    {"bedside_entry", QT_TRANSLATE_NOOP("AuditTrail", "Bedside entry"), "* void_reason"},
    {"measurement", QT_TRANSLATE_NOOP("AuditTrail", "Measurement"),
     "visit analyte specimen value void_reason"},
    {"sampling", QT_TRANSLATE_NOOP("AuditTrail", "Sampling"), "visit specimen taken_at void_reason"},
    {"visit_window", QT_TRANSLATE_NOOP("AuditTrail", "Visit window"), "visit * in_use"},
    {"assay_limits", QT_TRANSLATE_NOOP("AuditTrail", "Limits of an assay"),
     "analyte lloq men_low men_high women_low women_high in_use"},
    {"second_opinion", QT_TRANSLATE_NOOP("AuditTrail", "Second opinion"), "*"},
    {"product_lot", QT_TRANSLATE_NOOP("AuditTrail", "Lot"), "* void_reason"},
    {"lot_test", QT_TRANSLATE_NOOP("AuditTrail", "Certificate of analysis"), "test *"},
    {"certificate_limit", QT_TRANSLATE_NOOP("AuditTrail", "Limit of the certificate"),
     "test relation bound times_upper_normal"},
    {"product_bag", QT_TRANSLATE_NOOP("AuditTrail", "Bag"), "* void_reason"},
    {"bag_check", QT_TRANSLATE_NOOP("AuditTrail", "Identity check of a bag"), "* void_reason"},
    {"lab_mapping", QT_TRANSLATE_NOOP("AuditTrail", "Laboratory's columns"), "laboratory columns names"},
    {"toxicity_scenario", QT_TRANSLATE_NOOP("AuditTrail", "Toxicity scenario"), "position name rates in_use"},
    {"ctcae_dictionary", QT_TRANSLATE_NOOP("AuditTrail", "CTCAE dictionary"), "version source"},
    {"decision", QT_TRANSLATE_NOOP("AuditTrail", "Decision"), "* rules_edition"},
    {"decision_basis", QT_TRANSLATE_NOOP("AuditTrail", "Basis of a decision"), "letter"},
    {"deviation", QT_TRANSLATE_NOOP("AuditTrail", "Deviation"), "*"},
    {"meeting", QT_TRANSLATE_NOOP("AuditTrail", "Review meeting"), "* void_reason"},
    {"meeting_attendee", QT_TRANSLATE_NOOP("AuditTrail", "Attendee of a meeting"), "* void_reason"},
    {"meeting_action", QT_TRANSLATE_NOOP("AuditTrail", "Action of a meeting"), "* void_reason"},
    {"meeting_circulation", QT_TRANSLATE_NOOP("AuditTrail", "Circulation of minutes"), "* void_reason"},
    {"deviation_note", QT_TRANSLATE_NOOP("AuditTrail", "Deviation log"), "* void_reason"},
    {"sae_report", QT_TRANSLATE_NOOP("AuditTrail", "Serious adverse event report"), "* void_reason"},
    {"stopping_rule", QT_TRANSLATE_NOOP("AuditTrail", "Stopping rule"), "position * in_use"},
    {"decision_stop", QT_TRANSLATE_NOOP("AuditTrail", "Stopping rule in a decision"), "*"},
    {"signature", QT_TRANSLATE_NOOP("AuditTrail", "Signature"), "meaning method printed_name signed_at"},
    {"design_change", QT_TRANSLATE_NOOP("AuditTrail", "Change of the design"),
     "number date base_version protocol state justification course compared_under version void_reason"},
    {"design_signature", QT_TRANSLATE_NOOP("AuditTrail", "Signature on a change of the design"),
     "meaning method printed_name signed_at"},
    {"attachment", QT_TRANSLATE_NOOP("AuditTrail", "Attachment"), "name void_reason"},
    {"draft", QT_TRANSLATE_NOOP("AuditTrail", "Draft"), "form"},
    {"audit_review", QT_TRANSLATE_NOOP("AuditTrail", "Review of the audit trail"), "*"},
    {"data_query", QT_TRANSLATE_NOOP("AuditTrail", "Query"), "*"},
    {"query_note", QT_TRANSLATE_NOOP("AuditTrail", "Note on a query"), "*"},
    {"source_check", QT_TRANSLATE_NOOP("AuditTrail", "Check against source"), "* void_reason"},
    {"edc_entry", QT_TRANSLATE_NOOP("AuditTrail", "Entry in the sponsor's EDC"), "* void_reason"},
    {"record_lock", QT_TRANSLATE_NOOP("AuditTrail", "Lock of records"), "*"},
    {"delegation", QT_TRANSLATE_NOOP("AuditTrail", "Delegation log"), "* void_reason"},
    {"consent_form", QT_TRANSLATE_NOOP("AuditTrail", "Version of the consent form"), "* void_reason"},
    {"source_location", QT_TRANSLATE_NOOP("AuditTrail", "Source data location"), "* void_reason"},
    {"reconsent", QT_TRANSLATE_NOOP("AuditTrail", "Consent to another version"), "* void_reason"},
    {"import_log", QT_TRANSLATE_NOOP("AuditTrail", "Transcription"), "source imported_at"},
};
} // namespace

std::vector<AuditedTable> auditedTables() {
  std::vector<AuditedTable> all;
  for (const TableWords& table : tables) {
    AuditedTable& audited = all.emplace_back();
    audited.table = QLatin1String(table.table);
    for (const QString& column : QString::fromLatin1(table.columns).split(u' ', Qt::SkipEmptyParts))
      audited.columns << (column == u"*" ? cataloguedColumns(audited.table) : QStringList{column});
  }
  return all;
}

QString auditTableName(const QString& table) {
  for (const TableWords& known : tables)
    if (table == QLatin1String(known.table)) return AuditText::tr(known.words);
  return table;
}
