#include "db/audit/audit_fields.h"

#include "app/base/number_text.h"
#include "app/reports/words/status_words.h"
#include "app/study/codes.h"
#include "app/study/signature.h"
#include "app/study/words.h"
#include "db/access/roles.h"
#include "db/audit/audit_text.h"
#include "db/audit/catalogued_fields.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <iterator>

namespace {
struct TableWords {
  const char* table;
  const char* words;
  const char* columns; ///< to look for, with blanks between them; * = those of the catalogue of fields
};
constexpr TableWords tables[] = {
    {"study", QT_TRANSLATE_NOOP("AuditTrail", "Study settings"),
     "site_name letterhead time_zone dlt_text dlt_items"},
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
    {"assignment", QT_TRANSLATE_NOOP("AuditTrail", "Assignment"), "* void_reason"},
    {"infusion", QT_TRANSLATE_NOOP("AuditTrail", "Infusion"), "*"},
    {"adverse_event", QT_TRANSLATE_NOOP("AuditTrail", "Adverse event"), "* void_reason"},
    {"safety_report", QT_TRANSLATE_NOOP("AuditTrail", "Report of a serious event"), "* void_reason"},
    {"dlt_assessment", QT_TRANSLATE_NOOP("AuditTrail", "DLT assessment"), "*"},
    {"response_assessment", QT_TRANSLATE_NOOP("AuditTrail", "Response"), "* void_reason"},
    {"follow_up", QT_TRANSLATE_NOOP("AuditTrail", "Follow-up"), "* void_reason"},
    {"measurement", QT_TRANSLATE_NOOP("AuditTrail", "Measurement"),
     "visit analyte specimen value void_reason"},
    {"sampling", QT_TRANSLATE_NOOP("AuditTrail", "Sampling"), "visit specimen taken_at void_reason"},
    {"visit_window", QT_TRANSLATE_NOOP("AuditTrail", "Visit window"), "visit * in_use"},
    {"assay_limits", QT_TRANSLATE_NOOP("AuditTrail", "Limits of an assay"),
     "analyte lloq men_low men_high women_low women_high in_use"},
    {"second_opinion", QT_TRANSLATE_NOOP("AuditTrail", "Second opinion"), "*"},
    {"lab_mapping", QT_TRANSLATE_NOOP("AuditTrail", "Laboratory's columns"), "laboratory columns names"},
    {"toxicity_scenario", QT_TRANSLATE_NOOP("AuditTrail", "Toxicity scenario"), "position name rates in_use"},
    {"ctcae_dictionary", QT_TRANSLATE_NOOP("AuditTrail", "CTCAE dictionary"), "version source"},
    {"decision", QT_TRANSLATE_NOOP("AuditTrail", "Decision"), "* rules_edition"},
    {"decision_basis", QT_TRANSLATE_NOOP("AuditTrail", "Basis of a decision"), "letter"},
    {"deviation", QT_TRANSLATE_NOOP("AuditTrail", "Deviation"), "*"},
    {"signature", QT_TRANSLATE_NOOP("AuditTrail", "Signature"), "meaning method printed_name signed_at"},
    {"design_change", QT_TRANSLATE_NOOP("AuditTrail", "Change of the design"),
     "number date base_version protocol state justification course compared_under version void_reason"},
    {"design_signature", QT_TRANSLATE_NOOP("AuditTrail", "Signature on a change of the design"),
     "meaning method printed_name signed_at"},
    {"attachment", QT_TRANSLATE_NOOP("AuditTrail", "Attachment"), "name void_reason"},
    {"draft", QT_TRANSLATE_NOOP("AuditTrail", "Draft"), "form"},
    {"audit_review", QT_TRANSLATE_NOOP("AuditTrail", "Review of the audit trail"), "*"},
    {"import_log", QT_TRANSLATE_NOOP("AuditTrail", "Transcription"), "source imported_at"},
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
    {"kind", "added", QT_TRANSLATE_NOOP("AuditTrail", "account added")},
    {"kind", "password-reset", QT_TRANSLATE_NOOP("AuditTrail", "password set anew by somebody else")},
    {"kind", "recovered", QT_TRANSLATE_NOOP("AuditTrail", "opened with the recovery code")},
    {"kind", "new-recovery-code", QT_TRANSLATE_NOOP("AuditTrail", "new recovery code made")},
    {"act", "assigned", QT_TRANSLATE_NOOP("AuditTrail", "assigned")},
    {"act", "infused", QT_TRANSLATE_NOOP("AuditTrail", "infused")},
    {"act", "assessed", QT_TRANSLATE_NOOP("AuditTrail", "assessed")},
    {"act", "decided", QT_TRANSLATE_NOOP("AuditTrail", "decided")},
    {"specimen", "blood", QT_TRANSLATE_NOOP("AuditTrail", "blood")},
    {"specimen", "marrow", QT_TRANSLATE_NOOP("AuditTrail", "marrow")},
    {"specimen", "tissue", QT_TRANSLATE_NOOP("AuditTrail", "tumour tissue")},
    {"specimen", "csf", QT_TRANSLATE_NOOP("AuditTrail", "cerebrospinal fluid")},
    {"value", "neg", QT_TRANSLATE_NOOP("AuditTrail", "negative")},
    {"value", "pos", QT_TRANSLATE_NOOP("AuditTrail", "positive")},
    {"value", "nd", QT_TRANSLATE_NOOP("AuditTrail", "not done")},
    {"value", "not-detected", QT_TRANSLATE_NOOP("AuditTrail", "not detected")},
    {"meaning", "eligibility", QT_TRANSLATE_NOOP("AuditTrail", "eligibility")},
    {"meaning", "dlt-assessment", QT_TRANSLATE_NOOP("AuditTrail", "DLT assessment")},
    {"meaning", "decision-investigator", QT_TRANSLATE_NOOP("AuditTrail", "decision, investigator")},
    {"meaning", "decision-sponsor", QT_TRANSLATE_NOOP("AuditTrail", "decision, sponsor")},
    {"meaning", "design-investigator", QT_TRANSLATE_NOOP("AuditTrail", "change of the design, investigator")},
    {"meaning", "design-sponsor", QT_TRANSLATE_NOOP("AuditTrail", "change of the design, sponsor")},
    {"method", "on-laptop", QT_TRANSLATE_NOOP("AuditTrail", "on this laptop")},
    {"method", "wet-ink", QT_TRANSLATE_NOOP("AuditTrail", "on paper")},
    {"method", "transcribed", QT_TRANSLATE_NOOP("AuditTrail", "transcribed")},
};

constexpr const char* yesNoColumns[] = {"in_use", "retired"};

bool isYesNo(const QString& column) {
  return std::any_of(std::begin(yesNoColumns), std::end(yesNoColumns),
                     [&](const char* name) { return column == QLatin1String(name); });
}

/// "L1 0.05, L2 –, L3 0.25".
QString ratesText(const QString& json) {
  QStringList rates;
  for (const auto& rate : QJsonDocument::fromJson(json.toUtf8()).array())
    rates << QStringLiteral("L%1 %2")
                 .arg(rates.size() + 1)
                 .arg(rate.isDouble() ? formatNumber(rate.toDouble()) : QString(QChar(0x2013)));
  return rates.join(QStringLiteral(", "));
}

QString moment(const QString& value, const QTimeZone& zone) {
  const QDateTime at = QDateTime::fromString(value, Qt::ISODateWithMs);
  return at.isValid() ? at.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm") : value;
}
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

QString auditValue(const QString& table, const QString& column, const QString& value, const QTimeZone& zone) {
  if (value.isEmpty()) return value;
  const bool isSealed = column == u"sealed" || column == u"key_box" || column == u"sealed_previous" ||
                        column.startsWith(u"slot_");
  if (value == u"sealed" && isSealed) return AuditText::tr("sealed");
  const CataloguedField* field = cataloguedColumn(column);
  if (isYesNo(column) || (field && field->isYesNo))
    return value == u"0" ? AuditText::tr("no") : value == u"1" ? AuditText::tr("yes") : value;
  if (column.endsWith(u"_at") || column == u"since" || column == u"clock") return moment(value, zone);
  if (field && field->word) return field->word(value);
  if (column == u"test") return wordOf<OrganTest>(value, organName);
  if (column == u"reason") return reasonText(value);
  if (column == u"state") return wordOf<TrialState>(value, trialStateName);
  if (column == u"role") return wordOf<Role>(value, roleName);
  if (column == u"terms")
    return AuditText::tr("%n term(s)", nullptr,
                         static_cast<int>(QJsonDocument::fromJson(value.toUtf8()).array().size()));
  if (column == u"rates") return ratesText(value);
  if (table.isEmpty()) return value;
  for (const ValueWords& known : values)
    if (column == QLatin1String(known.column) && value == QLatin1String(known.value))
      return AuditText::tr(known.words);
  return value;
}
