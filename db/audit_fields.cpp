#include "db/audit_fields.h"

#include "app/study/outcome_words.h"
#include "app/study/words.h"
#include "db/roles.h"
#include "db/stores/codes.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <iterator>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(AuditTrail)
};

struct TableWords {
  const char* table;
  const char* words;
  const char* columns; ///< to look for, with blanks between them
};
constexpr TableWords tables[] = {
    {"study", QT_TRANSLATE_NOOP("AuditTrail", "Study settings"),
     "site_name letterhead time_zone dlt_text dlt_items"},
    {"design_version", QT_TRANSLATE_NOOP("AuditTrail", "Protocol version"), "protocol since"},
    {"app_user", QT_TRANSLATE_NOOP("AuditTrail", "Person"), "login name role active"},
    {"failed_sign_in", QT_TRANSLATE_NOOP("AuditTrail", "Failed sign-ins"), "failed last_at"},
    {"recovery", QT_TRANSLATE_NOOP("AuditTrail", "Recovery code"), ""},
    {"organ_limit", QT_TRANSLATE_NOOP("AuditTrail", "Organ limit"), "test relation bound times_upper_normal"},
    {"exclusion_criterion", QT_TRANSLATE_NOOP("AuditTrail", "Exclusion criterion"),
     "position code text_en text_zh retired"},
    {"subject", QT_TRANSLATE_NOOP("AuditTrail", "Subject"), "registered_at"},
    {"identity", QT_TRANSLATE_NOOP("AuditTrail", "Identity"), ""},
    {"screening", QT_TRANSLATE_NOOP("AuditTrail", "Screening"),
     "number consent_version consent_at consent_time_known age_years sex survival_weeks ecog diagnosis "
     "cd7_flow cd7_ihc rr_branch rr_marrow_blasts rr_marrow_in_recovery rr_blood_blasts_twice "
     "rr_extramedullary rr_months_to_relapse rr_reinduction_failed rr_targeted_drug rr_no_other_option "
     "rr_gvhd_grade rr_no_cr_induction rr_no_cr_salvage rr_no_cr_targeted rr_mrd_persistent venous_access "
     "leukapheresis_contraindicated understands results_date"},
    {"organ_value", QT_TRANSLATE_NOOP("AuditTrail", "Organ function"),
     "test value upper_normal judged_acceptable judged_reason"},
    {"exclusion_answer", QT_TRANSLATE_NOOP("AuditTrail", "Exclusion answer"), "criterion_id answer"},
    {"screen_failure", QT_TRANSLATE_NOOP("AuditTrail", "Screen failure"), "date criteria comment"},
    {"assignment", QT_TRANSLATE_NOOP("AuditTrail", "Assignment"), "subject_number level date void_reason"},
    {"infusion", QT_TRANSLATE_NOOP("AuditTrail", "Infusion"),
     "started_at weight_kg infused_cells completed batch"},
    {"adverse_event", QT_TRANSLATE_NOOP("AuditTrail", "Adverse event"),
     "term grade onset end_date related serious seriousness aware_at expected dose_limiting crs_grade "
     "icans_grade comment void_reason"},
    {"safety_report", QT_TRANSLATE_NOOP("AuditTrail", "Report of a serious event"),
     "recipient sent_at void_reason"},
    {"dlt_assessment", QT_TRANSLATE_NOOP("AuditTrail", "DLT assessment"),
     "date outcome cause follow_up_ended reason"},
    {"response_assessment", QT_TRANSLATE_NOOP("AuditTrail", "Response"),
     "date visit marrow_blasts blood_blasts extramedullary neutrophils platelets mrd_percent mrd_below "
     "deauville uptake new_lesions size_change marrow_involved derived response mrd_negative reason "
     "confirmed_by void_reason"},
    {"follow_up", QT_TRANSLATE_NOOP("AuditTrail", "Follow-up"), "date status comment void_reason"},
    {"measurement", QT_TRANSLATE_NOOP("AuditTrail", "Measurement"),
     "visit analyte specimen value void_reason"},
    {"sampling", QT_TRANSLATE_NOOP("AuditTrail", "Sampling"), "visit specimen taken_at void_reason"},
    {"visit_window", QT_TRANSLATE_NOOP("AuditTrail", "Visit window"), "visit earliest latest in_use"},
    {"assay_limits", QT_TRANSLATE_NOOP("AuditTrail", "Limits of an assay"),
     "analyte lloq men_low men_high women_low women_high in_use"},
    {"lab_mapping", QT_TRANSLATE_NOOP("AuditTrail", "Laboratory's columns"), "laboratory columns names"},
    {"ctcae_dictionary", QT_TRANSLATE_NOOP("AuditTrail", "CTCAE dictionary"), "version source"},
    {"decision", QT_TRANSLATE_NOOP("AuditTrail", "Decision"),
     "number date kind level to_level places rule course as_recommended justification needs_agreement "
     "transcribed"},
    {"decision_basis", QT_TRANSLATE_NOOP("AuditTrail", "Basis of a decision"), "letter"},
    {"signature", QT_TRANSLATE_NOOP("AuditTrail", "Signature"), "meaning method printed_name signed_at"},
    {"attachment", QT_TRANSLATE_NOOP("AuditTrail", "Attachment"), "name void_reason"},
    {"draft", QT_TRANSLATE_NOOP("AuditTrail", "Draft"), "form"},
    {"import_log", QT_TRANSLATE_NOOP("AuditTrail", "Transcription"), "source imported_at"},
};

struct ColumnWords {
  const char* column;
  const char* words;
};
constexpr ColumnWords columns[] = {
    {"id", QT_TRANSLATE_NOOP("AuditTrail", "number of the row")},
    {"site_name", QT_TRANSLATE_NOOP("AuditTrail", "site name")},
    {"letterhead", QT_TRANSLATE_NOOP("AuditTrail", "letterhead")},
    {"time_zone", QT_TRANSLATE_NOOP("AuditTrail", "time zone")},
    {"dlt_text", QT_TRANSLATE_NOOP("AuditTrail", "DLT definition")},
    {"dlt_items", QT_TRANSLATE_NOOP("AuditTrail", "what counts as a DLT")},
    {"created_at", QT_TRANSLATE_NOOP("AuditTrail", "created")},
    {"protocol", QT_TRANSLATE_NOOP("AuditTrail", "protocol file")},
    {"since", QT_TRANSLATE_NOOP("AuditTrail", "since")},
    {"login", QT_TRANSLATE_NOOP("AuditTrail", "login")},
    {"name", QT_TRANSLATE_NOOP("AuditTrail", "name")},
    {"role", QT_TRANSLATE_NOOP("AuditTrail", "role")},
    {"active", QT_TRANSLATE_NOOP("AuditTrail", "may sign in")},
    {"failed", QT_TRANSLATE_NOOP("AuditTrail", "wrong passwords since the last right one")},
    {"last_at", QT_TRANSLATE_NOOP("AuditTrail", "last one")},
    {"slot_salt", QT_TRANSLATE_NOOP("AuditTrail", "key slot: salt")},
    {"slot_passes", QT_TRANSLATE_NOOP("AuditTrail", "key slot: passes")},
    {"slot_memory", QT_TRANSLATE_NOOP("AuditTrail", "key slot: memory")},
    {"slot_key", QT_TRANSLATE_NOOP("AuditTrail", "key slot: sealed key")},
    {"test", QT_TRANSLATE_NOOP("AuditTrail", "test")},
    {"relation", QT_TRANSLATE_NOOP("AuditTrail", "at most or at least")},
    {"bound", QT_TRANSLATE_NOOP("AuditTrail", "limit")},
    {"times_upper_normal", QT_TRANSLATE_NOOP("AuditTrail", "as a multiple of ULN")},
    {"position", QT_TRANSLATE_NOOP("AuditTrail", "place in the list")},
    {"code", QT_TRANSLATE_NOOP("AuditTrail", "code")},
    {"text_en", QT_TRANSLATE_NOOP("AuditTrail", "English text")},
    {"text_zh", QT_TRANSLATE_NOOP("AuditTrail", "Chinese text")},
    {"retired", QT_TRANSLATE_NOOP("AuditTrail", "retired")},
    {"registered_at", QT_TRANSLATE_NOOP("AuditTrail", "registered")},
    {"sealed", QT_TRANSLATE_NOOP("AuditTrail", "sealed content")},
    {"subject_id", QT_TRANSLATE_NOOP("AuditTrail", "row of the subject")},
    {"number", QT_TRANSLATE_NOOP("AuditTrail", "number")},
    {"consent_version", QT_TRANSLATE_NOOP("AuditTrail", "consent version")},
    {"consent_at", QT_TRANSLATE_NOOP("AuditTrail", "consent signed")},
    {"consent_time_known", QT_TRANSLATE_NOOP("AuditTrail", "time of consent known")},
    {"age_years", QT_TRANSLATE_NOOP("AuditTrail", "age at consent (years)")},
    {"sex", QT_TRANSLATE_NOOP("AuditTrail", "sex")},
    {"survival_weeks", QT_TRANSLATE_NOOP("AuditTrail", "expected survival (weeks)")},
    {"ecog", QT_TRANSLATE_NOOP("AuditTrail", "ECOG")},
    {"diagnosis", QT_TRANSLATE_NOOP("AuditTrail", "diagnosis")},
    {"cd7_flow", QT_TRANSLATE_NOOP("AuditTrail", "CD7 by flow cytometry (%)")},
    {"cd7_ihc", QT_TRANSLATE_NOOP("AuditTrail", "CD7 by IHC (%)")},
    {"rr_branch", QT_TRANSLATE_NOOP("AuditTrail", "branch of relapse or refractoriness")},
    {"rr_marrow_blasts", QT_TRANSLATE_NOOP("AuditTrail", "marrow blasts (%)")},
    {"rr_marrow_in_recovery", QT_TRANSLATE_NOOP("AuditTrail", "marrow in recovery")},
    {"rr_blood_blasts_twice", QT_TRANSLATE_NOOP("AuditTrail", "blood blasts twice")},
    {"rr_extramedullary", QT_TRANSLATE_NOOP("AuditTrail", "extramedullary")},
    {"rr_months_to_relapse", QT_TRANSLATE_NOOP("AuditTrail", "months to relapse")},
    {"rr_reinduction_failed", QT_TRANSLATE_NOOP("AuditTrail", "reinduction failed")},
    {"rr_targeted_drug", QT_TRANSLATE_NOOP("AuditTrail", "targeted drug")},
    {"rr_no_other_option", QT_TRANSLATE_NOOP("AuditTrail", "no other effective option")},
    {"rr_gvhd_grade", QT_TRANSLATE_NOOP("AuditTrail", "active acute GVHD (grade)")},
    {"rr_no_cr_induction", QT_TRANSLATE_NOOP("AuditTrail", "no CR after induction")},
    {"rr_no_cr_salvage", QT_TRANSLATE_NOOP("AuditTrail", "no CR after salvage")},
    {"rr_no_cr_targeted", QT_TRANSLATE_NOOP("AuditTrail", "no CR after targeted regimen")},
    {"rr_mrd_persistent", QT_TRANSLATE_NOOP("AuditTrail", "MRD persistent")},
    {"venous_access", QT_TRANSLATE_NOOP("AuditTrail", "venous access")},
    {"leukapheresis_contraindicated", QT_TRANSLATE_NOOP("AuditTrail", "leukapheresis contraindicated")},
    {"understands", QT_TRANSLATE_NOOP("AuditTrail", "understands the trial")},
    {"results_date", QT_TRANSLATE_NOOP("AuditTrail", "date of the oldest result")},
    {"screening_id", QT_TRANSLATE_NOOP("AuditTrail", "row of the screening")},
    {"value", QT_TRANSLATE_NOOP("AuditTrail", "value")},
    {"upper_normal", QT_TRANSLATE_NOOP("AuditTrail", "upper limit of normal")},
    {"judged_acceptable", QT_TRANSLATE_NOOP("AuditTrail", "judged acceptable by hand")},
    {"judged_reason", QT_TRANSLATE_NOOP("AuditTrail", "reason of the judgement")},
    {"criterion_id", QT_TRANSLATE_NOOP("AuditTrail", "row of the criterion")},
    {"answer", QT_TRANSLATE_NOOP("AuditTrail", "answer")},
    {"date", QT_TRANSLATE_NOOP("AuditTrail", "date")},
    {"criteria", QT_TRANSLATE_NOOP("AuditTrail", "criteria")},
    {"comment", QT_TRANSLATE_NOOP("AuditTrail", "comment")},
    {"subject_number", QT_TRANSLATE_NOOP("AuditTrail", "subject number")},
    {"level", QT_TRANSLATE_NOOP("AuditTrail", "dose level")},
    {"decision_id", QT_TRANSLATE_NOOP("AuditTrail", "row of the decision")},
    {"design_version", QT_TRANSLATE_NOOP("AuditTrail", "protocol version")},
    {"void_reason", QT_TRANSLATE_NOOP("AuditTrail", "reason of voiding")},
    {"started_at", QT_TRANSLATE_NOOP("AuditTrail", "start of the infusion")},
    {"weight_kg", QT_TRANSLATE_NOOP("AuditTrail", "weight (kg)")},
    {"infused_cells", QT_TRANSLATE_NOOP("AuditTrail", "infused cells")},
    {"completed", QT_TRANSLATE_NOOP("AuditTrail", "completed")},
    {"batch", QT_TRANSLATE_NOOP("AuditTrail", "batch")},
    {"term", QT_TRANSLATE_NOOP("AuditTrail", "CTCAE term")},
    {"grade", QT_TRANSLATE_NOOP("AuditTrail", "grade")},
    {"onset", QT_TRANSLATE_NOOP("AuditTrail", "onset")},
    {"end_date", QT_TRANSLATE_NOOP("AuditTrail", "end")},
    {"related", QT_TRANSLATE_NOOP("AuditTrail", "related to the CAR-NK cells")},
    {"serious", QT_TRANSLATE_NOOP("AuditTrail", "serious")},
    {"dose_limiting", QT_TRANSLATE_NOOP("AuditTrail", "possible DLT")},
    {"crs_grade", QT_TRANSLATE_NOOP("AuditTrail", "CRS grade")},
    {"icans_grade", QT_TRANSLATE_NOOP("AuditTrail", "ICANS grade")},
    {"seriousness", QT_TRANSLATE_NOOP("AuditTrail", "why it is serious")},
    {"aware_at", QT_TRANSLATE_NOOP("AuditTrail", "site aware since")},
    {"expected", QT_TRANSLATE_NOOP("AuditTrail", "expected by the investigator's brochure")},
    {"recipient", QT_TRANSLATE_NOOP("AuditTrail", "sent to")},
    {"sent_at", QT_TRANSLATE_NOOP("AuditTrail", "sent")},
    {"version", QT_TRANSLATE_NOOP("AuditTrail", "version")},
    {"terms", QT_TRANSLATE_NOOP("AuditTrail", "terms")},
    {"outcome", QT_TRANSLATE_NOOP("AuditTrail", "outcome")},
    {"event_id", QT_TRANSLATE_NOOP("AuditTrail", "row of the adverse event")},
    {"cause", QT_TRANSLATE_NOOP("AuditTrail", "cause")},
    {"follow_up_ended", QT_TRANSLATE_NOOP("AuditTrail", "follow-up ended")},
    {"reason", QT_TRANSLATE_NOOP("AuditTrail", "reason")},
    {"marrow_blasts", QT_TRANSLATE_NOOP("AuditTrail", "marrow blasts (%)")},
    {"blood_blasts", QT_TRANSLATE_NOOP("AuditTrail", "blood blasts (%)")},
    {"extramedullary", QT_TRANSLATE_NOOP("AuditTrail", "extramedullary disease")},
    {"neutrophils", QT_TRANSLATE_NOOP("AuditTrail", "neutrophils (10⁹/L)")},
    {"platelets", QT_TRANSLATE_NOOP("AuditTrail", "platelets (10⁹/L)")},
    {"mrd_percent", QT_TRANSLATE_NOOP("AuditTrail", "MRD (%)")},
    {"mrd_below", QT_TRANSLATE_NOOP("AuditTrail", "MRD below that limit of the assay")},
    {"deauville", QT_TRANSLATE_NOOP("AuditTrail", "Deauville score")},
    {"uptake", QT_TRANSLATE_NOOP("AuditTrail", "uptake compared with baseline")},
    {"new_lesions", QT_TRANSLATE_NOOP("AuditTrail", "new lesions")},
    {"size_change", QT_TRANSLATE_NOOP("AuditTrail", "change of size (%)")},
    {"marrow_involved", QT_TRANSLATE_NOOP("AuditTrail", "marrow involved")},
    {"derived", QT_TRANSLATE_NOOP("AuditTrail", "response by the criteria")},
    {"response", QT_TRANSLATE_NOOP("AuditTrail", "response")},
    {"mrd_negative", QT_TRANSLATE_NOOP("AuditTrail", "MRD negative")},
    {"confirmed_by", QT_TRANSLATE_NOOP("AuditTrail", "row of who confirmed it")},
    {"status", QT_TRANSLATE_NOOP("AuditTrail", "status")},
    {"kind", QT_TRANSLATE_NOOP("AuditTrail", "kind")},
    {"to_level", QT_TRANSLATE_NOOP("AuditTrail", "to dose level")},
    {"places", QT_TRANSLATE_NOOP("AuditTrail", "places")},
    {"rule", QT_TRANSLATE_NOOP("AuditTrail", "rule")},
    {"course", QT_TRANSLATE_NOOP("AuditTrail", "course")},
    {"as_recommended", QT_TRANSLATE_NOOP("AuditTrail", "as recommended")},
    {"justification", QT_TRANSLATE_NOOP("AuditTrail", "justification")},
    {"needs_agreement", QT_TRANSLATE_NOOP("AuditTrail", "needs the sponsor's agreement")},
    {"transcribed", QT_TRANSLATE_NOOP("AuditTrail", "transcribed")},
    {"visit", QT_TRANSLATE_NOOP("AuditTrail", "visit")},
    {"analyte", QT_TRANSLATE_NOOP("AuditTrail", "analyte")},
    {"specimen", QT_TRANSLATE_NOOP("AuditTrail", "specimen")},
    {"taken_at", QT_TRANSLATE_NOOP("AuditTrail", "taken at")},
    {"earliest", QT_TRANSLATE_NOOP("AuditTrail", "earliest day")},
    {"latest", QT_TRANSLATE_NOOP("AuditTrail", "latest day")},
    {"lloq", QT_TRANSLATE_NOOP("AuditTrail", "limit of quantification")},
    {"men_low", QT_TRANSLATE_NOOP("AuditTrail", "reference interval of men, lower end")},
    {"men_high", QT_TRANSLATE_NOOP("AuditTrail", "reference interval of men, upper end")},
    {"women_low", QT_TRANSLATE_NOOP("AuditTrail", "reference interval of women, lower end")},
    {"women_high", QT_TRANSLATE_NOOP("AuditTrail", "reference interval of women, upper end")},
    {"in_use", QT_TRANSLATE_NOOP("AuditTrail", "in use")},
    {"laboratory", QT_TRANSLATE_NOOP("AuditTrail", "laboratory")},
    {"columns", QT_TRANSLATE_NOOP("AuditTrail", "what the columns are")},
    {"names", QT_TRANSLATE_NOOP("AuditTrail", "names of analytes")},
    {"letter", QT_TRANSLATE_NOOP("AuditTrail", "how the subject counted")},
    {"meaning", QT_TRANSLATE_NOOP("AuditTrail", "meaning")},
    {"method", QT_TRANSLATE_NOOP("AuditTrail", "method")},
    {"assessment_id", QT_TRANSLATE_NOOP("AuditTrail", "row of the assessment")},
    {"user_id", QT_TRANSLATE_NOOP("AuditTrail", "row of the person")},
    {"printed_name", QT_TRANSLATE_NOOP("AuditTrail", "printed name")},
    {"signed_at", QT_TRANSLATE_NOOP("AuditTrail", "signed")},
    {"signed_hash", QT_TRANSLATE_NOOP("AuditTrail", "hash of what was signed")},
    {"attachment_id", QT_TRANSLATE_NOOP("AuditTrail", "row of the attachment")},
    {"content", QT_TRANSLATE_NOOP("AuditTrail", "content")},
    {"form", QT_TRANSLATE_NOOP("AuditTrail", "form")},
    {"digest", QT_TRANSLATE_NOOP("AuditTrail", "digest of the source")},
    {"source", QT_TRANSLATE_NOOP("AuditTrail", "source")},
    {"imported_at", QT_TRANSLATE_NOOP("AuditTrail", "transcribed at")},
    {"what", QT_TRANSLATE_NOOP("AuditTrail", "what")},
    {"clock", QT_TRANSLATE_NOOP("AuditTrail", "clock")},
};

struct ValueWords {
  const char* column;
  const char* value;
  const char* words;
};
constexpr ValueWords values[] = {
    {"relation", "at-most", QT_TRANSLATE_NOOP("AuditTrail", "at most")},
    {"relation", "at-least", QT_TRANSLATE_NOOP("AuditTrail", "at least")},
    {"answer", "absent", QT_TRANSLATE_NOOP("AuditTrail", "absent")},
    {"answer", "present", QT_TRANSLATE_NOOP("AuditTrail", "present")},
    {"outcome", "no-dlt", QT_TRANSLATE_NOOP("AuditTrail", "no DLT")},
    {"outcome", "dlt", QT_TRANSLATE_NOOP("AuditTrail", "DLT")},
    {"outcome", "not-evaluable", QT_TRANSLATE_NOOP("AuditTrail", "not evaluable")},
    {"cause", "infusion-not-completed", QT_TRANSLATE_NOOP("AuditTrail", "infusion not completed")},
    {"cause", "unrelated-death", QT_TRANSLATE_NOOP("AuditTrail", "unrelated death")},
    {"cause", "withdrawal", QT_TRANSLATE_NOOP("AuditTrail", "withdrawal")},
    {"cause", "lost-to-follow-up", QT_TRANSLATE_NOOP("AuditTrail", "lost to follow-up")},
    {"kind", "escalate", QT_TRANSLATE_NOOP("AuditTrail", "escalate")},
    {"kind", "expand", QT_TRANSLATE_NOOP("AuditTrail", "expand")},
    {"kind", "continue", QT_TRANSLATE_NOOP("AuditTrail", "continue")},
    {"kind", "complete", QT_TRANSLATE_NOOP("AuditTrail", "complete enrolment")},
    {"kind", "add-dose-group", QT_TRANSLATE_NOOP("AuditTrail", "add a dose group")},
    {"kind", "raise-planned", QT_TRANSLATE_NOOP("AuditTrail", "raise the planned number")},
    {"kind", "stay", QT_TRANSLATE_NOOP("AuditTrail", "stay")},
    {"kind", "end", QT_TRANSLATE_NOOP("AuditTrail", "end the trial")},
    {"specimen", "blood", QT_TRANSLATE_NOOP("AuditTrail", "blood")},
    {"specimen", "marrow", QT_TRANSLATE_NOOP("AuditTrail", "marrow")},
    {"specimen", "tissue", QT_TRANSLATE_NOOP("AuditTrail", "tumour tissue")},
    {"specimen", "csf", QT_TRANSLATE_NOOP("AuditTrail", "cerebrospinal fluid")},
    {"value", "neg", QT_TRANSLATE_NOOP("AuditTrail", "negative")},
    {"value", "pos", QT_TRANSLATE_NOOP("AuditTrail", "positive")},
    {"value", "nd", QT_TRANSLATE_NOOP("AuditTrail", "not done")},
    {"meaning", "eligibility", QT_TRANSLATE_NOOP("AuditTrail", "eligibility")},
    {"meaning", "dlt-assessment", QT_TRANSLATE_NOOP("AuditTrail", "DLT assessment")},
    {"meaning", "decision-investigator", QT_TRANSLATE_NOOP("AuditTrail", "decision, investigator")},
    {"meaning", "decision-sponsor", QT_TRANSLATE_NOOP("AuditTrail", "decision, sponsor")},
    {"method", "on-laptop", QT_TRANSLATE_NOOP("AuditTrail", "on this laptop")},
    {"method", "wet-ink", QT_TRANSLATE_NOOP("AuditTrail", "on paper")},
    {"method", "transcribed", QT_TRANSLATE_NOOP("AuditTrail", "transcribed")},
};

constexpr const char* yesNoColumns[] = {"active",
                                        "in_use",
                                        "retired",
                                        "consent_time_known",
                                        "rr_marrow_in_recovery",
                                        "rr_blood_blasts_twice",
                                        "rr_extramedullary",
                                        "rr_reinduction_failed",
                                        "rr_no_other_option",
                                        "rr_no_cr_induction",
                                        "rr_no_cr_salvage",
                                        "rr_no_cr_targeted",
                                        "rr_mrd_persistent",
                                        "venous_access",
                                        "leukapheresis_contraindicated",
                                        "understands",
                                        "judged_acceptable",
                                        "times_upper_normal",
                                        "completed",
                                        "related",
                                        "serious",
                                        "expected",
                                        "dose_limiting",
                                        "extramedullary",
                                        "mrd_below",
                                        "new_lesions",
                                        "marrow_involved",
                                        "mrd_negative",
                                        "as_recommended",
                                        "needs_agreement",
                                        "transcribed"};

/// The word of an enum whose code this is; the code itself where it is none.
template <class E>
QString wordOf(const QString& code, QString (*name)(E)) {
  for (std::size_t i = 0; i < codes<E>.size(); ++i)
    if (code == QLatin1String(codes<E>[i])) return name(static_cast<E>(i));
  return code;
}

bool isYesNo(const QString& column) {
  return std::any_of(std::begin(yesNoColumns), std::end(yesNoColumns),
                     [&](const char* name) { return column == QLatin1String(name); });
}

QString moment(const QString& value, const QTimeZone& zone) {
  const QDateTime at = QDateTime::fromString(value, Qt::ISODateWithMs);
  return at.isValid() ? at.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm") : value;
}
} // namespace

std::vector<AuditedTable> auditedTables() {
  std::vector<AuditedTable> all;
  for (const TableWords& table : tables)
    all.push_back(
        {QLatin1String(table.table), QString::fromLatin1(table.columns).split(u' ', Qt::SkipEmptyParts)});
  return all;
}

QString auditTableName(const QString& table) {
  for (const TableWords& known : tables)
    if (table == QLatin1String(known.table)) return Text::tr(known.words);
  return table;
}

QString auditFieldName(const QString& column) {
  for (const ColumnWords& known : columns)
    if (column == QLatin1String(known.column)) return Text::tr(known.words);
  return column;
}

QString auditValue(const QString& table, const QString& column, const QString& value, const QTimeZone& zone) {
  if (value.isEmpty()) return value;
  if (value == u"sealed" && (column == u"sealed" || column.startsWith(u"slot_"))) return Text::tr("sealed");
  if (isYesNo(column)) return value == u"0" ? Text::tr("no") : value == u"1" ? Text::tr("yes") : value;
  if (column.endsWith(u"_at") || column == u"since" || column == u"clock") return moment(value, zone);
  if (column == u"sex") return wordOf<Sex>(value, sexName);
  if (column == u"diagnosis") return wordOf<Diagnosis>(value, diagnosisName);
  if (column == u"rr_branch") return wordOf<RrBranch>(value, branchName);
  if (column == u"rr_targeted_drug") return wordOf<TargetedDrug>(value, targetedDrugName);
  if (column == u"test") return wordOf<OrganTest>(value, organName);
  if (column == u"derived" || column == u"response") return wordOf<Response>(value, responseName);
  if (column == u"uptake") return wordOf<UptakeChange>(value, uptakeName);
  if (column == u"status") return wordOf<VitalStatus>(value, vitalStatusName);
  if (column == u"seriousness") return wordOf<Seriousness>(value, seriousnessName);
  if (column == u"recipient") return wordOf<ReportTo>(value, recipientName);
  if (column == u"role") return wordOf<Role>(value, roleName);
  if (column == u"terms")
    return Text::tr("%n term(s)", nullptr,
                    static_cast<int>(QJsonDocument::fromJson(value.toUtf8()).array().size()));
  if (table.isEmpty()) return value;
  for (const ValueWords& known : values)
    if (column == QLatin1String(known.column) && value == QLatin1String(known.value))
      return Text::tr(known.words);
  return value;
}
