#include "db/audit/audit_fields.h"

#include "app/analysis/measurements/measured_value.h"
#include "app/base/known_time.h"
#include "app/base/number_text.h"
#include "app/reports/words/status_words.h"
#include "app/reports/worksheet/worksheet_words.h"
#include "app/study/codes.h"
#include "app/study/signature.h"
#include "app/study/study.h"
#include "app/study/user.h"
#include "app/study/words.h"
#include "db/audit/audit_text.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <algorithm>
#include <array>
#include <iterator>
#include <span>

namespace {
using Codes = std::span<const char* const>;

/// The word for one of the codes, in their order; the code itself where it is none of them.
QString among(const QString& value, Codes codes, const QStringList& words) {
  for (std::size_t i = 0; i < codes.size(); ++i)
    if (value == QLatin1String(codes[i])) return words.value(static_cast<qsizetype>(i), value);
  return value;
}

QString kindWord(const QString& table, const QString& value) {
  if (table == u"account_notice")
    return among(value, codes<AccountEvent>,
                 {AuditText::tr("account added"), AuditText::tr("password set anew by somebody else"),
                  AuditText::tr("opened with the recovery code"), AuditText::tr("new recovery code made")});
  return among(value, codes<DecisionKind>,
               {AuditText::tr("escalate"), AuditText::tr("expand"), AuditText::tr("continue"),
                AuditText::tr("complete enrolment"), AuditText::tr("add a dose group"),
                AuditText::tr("raise the planned number"), AuditText::tr("stay"),
                AuditText::tr("end the trial")});
}

/// What the trail says of a closed set that the catalogue of fields has no word for.
QString trailWord(const QString& table, const QString& column, const QString& value) {
  static constexpr std::array<const char*, 4> readings{"neg", "pos", "nd", "not-detected"};
  if (column == u"relation")
    return among(value, codes<LimitRelation>, {AuditText::tr("at most"), AuditText::tr("at least")});
  if (column == u"answer")
    return among(value, codes<ExclusionAnswer>, {AuditText::tr("absent"), AuditText::tr("present")});
  if (column == u"outcome")
    return among(value, codes<DltOutcome>,
                 {AuditText::tr("no DLT"), AuditText::tr("DLT"), AuditText::tr("not evaluable")});
  if (column == u"cause")
    return among(value, codes<NotEvaluableCause>,
                 {AuditText::tr("infusion not completed"), AuditText::tr("unrelated death"),
                  AuditText::tr("withdrawal"), AuditText::tr("lost to follow-up")});
  if (column == u"act")
    return among(value, codes<DeviatingAct>,
                 {AuditText::tr("assigned"), AuditText::tr("infused"), AuditText::tr("assessed"),
                  AuditText::tr("decided")});
  if (column == u"meaning")
    return among(value, codes<SignatureMeaning>,
                 {AuditText::tr("eligibility"), AuditText::tr("DLT assessment"),
                  AuditText::tr("decision, investigator"), AuditText::tr("decision, sponsor"),
                  AuditText::tr("change of the design, investigator"),
                  AuditText::tr("change of the design, sponsor"), AuditText::tr("screen failure")});
  if (column == u"method")
    return among(value, codes<SignatureMethod>,
                 {AuditText::tr("on this laptop"), AuditText::tr("on paper"), AuditText::tr("transcribed")});
  if (column == u"kind") return kindWord(table, value);
  if (column == u"value")
    return among(value, readings,
                 {AuditText::tr("negative"), AuditText::tr("positive"), AuditText::tr("not done"),
                  AuditText::tr("not detected")});
  return value;
}

constexpr const char* yesNoColumns[] = {"in_use", "retired", "second_reader", "circulate_before_opening"};

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

/// "WBC: leukocytes; NE: neutrophils", "fever; rash"; the version of a protocol file. What is no JSON as it
/// is.
QString jsonText(const QString& column, const QString& text) {
  const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
  if (json.isNull()) return text;
  const QJsonObject object = json.object();
  QStringList parts = json.isArray() ? json.toVariant().toStringList() : QStringList();
  if (column == u"protocol")
    parts << object[u"id"].toString() + u' ' + object[u"version"].toString();
  else
    for (auto part = object.begin(); part != object.end(); ++part)
      parts << u"%1: %2"_qs.arg(part.key(), part.value().toString());
  return parts.join(semicolon());
}

/// "consent; dose".
template <class E>
QString wordsOf(const QString& json, QString (*name)(E)) {
  QStringList words;
  for (const auto& code : QJsonDocument::fromJson(json.toUtf8()).array())
    words << wordOf(code.toString(), name);
  return words.join(semicolon());
}

struct FormWords {
  const char* begins; ///< the name under which the draft of a form is kept
  const char* words;
};
constexpr FormWords forms[] = {
    {"consent", QT_TRANSLATE_NOOP("AuditTrail", "Registration and consent")},
    {"screening", QT_TRANSLATE_NOOP("AuditTrail", "Screening")},
    {"identity", QT_TRANSLATE_NOOP("AuditTrail", "Identity")},
    {"infusion", QT_TRANSLATE_NOOP("AuditTrail", "Infusion")},
    {"lot", QT_TRANSLATE_NOOP("AuditTrail", "Lot")},
    {"bag", QT_TRANSLATE_NOOP("AuditTrail", "Bag")},
    {"lock", QT_TRANSLATE_NOOP("AuditTrail", "Lock of records")},
    {"assessment", QT_TRANSLATE_NOOP("AuditTrail", "DLT assessment")},
    {"event", QT_TRANSLATE_NOOP("AuditTrail", "Adverse event")},
    {"answer", QT_TRANSLATE_NOOP("AuditTrail", "Answer to the DLT worksheet")},
    {"bedside", QT_TRANSLATE_NOOP("AuditTrail", "Bedside entry")},
    {"response", QT_TRANSLATE_NOOP("AuditTrail", "Response")},
    {"followUp", QT_TRANSLATE_NOOP("AuditTrail", "Follow-up")},
    {"decision", QT_TRANSLATE_NOOP("AuditTrail", "Decision")},
    {"meeting", QT_TRANSLATE_NOOP("AuditTrail", "Review meeting")},
    {"deviation", QT_TRANSLATE_NOOP("AuditTrail", "Deviation log")},
    {"saeReport", QT_TRANSLATE_NOOP("AuditTrail", "Serious adverse event report")},
    {"delegation", QT_TRANSLATE_NOOP("AuditTrail", "Delegation log")},
    {"formVersion", QT_TRANSLATE_NOOP("AuditTrail", "Version of the consent form")},
    {"reconsent", QT_TRANSLATE_NOOP("AuditTrail", "Consent to another version")},
    {"design", QT_TRANSLATE_NOOP("AuditTrail", "Change of the design")},
    {"toxicity-scenarios", QT_TRANSLATE_NOOP("AuditTrail", "Toxicity scenario")},
    {"measurements", QT_TRANSLATE_NOOP("AuditTrail", "Measurement")},
    {"ctcaeVersion", QT_TRANSLATE_NOOP("AuditTrail", "CTCAE dictionary")},
    {"audit", QT_TRANSLATE_NOOP("AuditTrail", "Review of the audit trail")},
    {"study", QT_TRANSLATE_NOOP("AuditTrail", "Study settings")},
};

/// Of the name "subject/7/infusion", or "screening/12".
QString formWord(const QString& key) {
  const QString name = key.startsWith(u"subject/") ? key.section(u'/', 2) : key;
  for (const FormWords& form : forms)
    if (name.startsWith(QLatin1String(form.begins))) return AuditText::tr(form.words);
  return key;
}

/// A subject in the notation of a course.
QString letterWord(const QString& letter) {
  static constexpr std::array<const char*, 4> letters{"N", "T", "?", "X"};
  return among(letter, letters,
               {statusWord(SubjectStatus::Cleared), statusWord(SubjectStatus::Dlt),
                statusWord(SubjectStatus::InWindow), statusWord(SubjectStatus::NotEvaluable)});
}

/// "Any of these; D1: pneumonitis (Pneumonitis of grade 3 or more)". What cannot be read as it is.
QString definitionWords(const QString& json, const Protocol& protocol) {
  const auto definition = readDltDefinition(json.toUtf8(), protocol.attribution.terms);
  if (!definition) return json;
  QStringList parts = definitionLines(*definition);
  const qsizetype first = parts.size() - static_cast<qsizetype>(definition->items.size());
  for (std::size_t i = 0; i < definition->items.size(); ++i)
    if (const auto& rule = definition->items[i].rule)
      parts[first + static_cast<qsizetype>(i)] += AuditText::tr(" (%1)").arg(ruleSentence(*rule, protocol));
  return parts.join(semicolon());
}

QString moment(const QString& value, const QTimeZone& zone) {
  if (const auto known = knownTimeOfIso(value)) return knownTimeText(*known, zone);
  const QDateTime at = QDateTime::fromString(value, Qt::ISODateWithMs);
  return at.isValid() ? at.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm") : value;
}
} // namespace

QString auditValue(const QString& table, const QString& column, const QString& value, const QTimeZone& zone) {
  if (value.isEmpty()) return value;
  const bool isSealed = column == u"sealed" || column == u"key_box" || column == u"sealed_previous" ||
                        column.startsWith(u"slot_");
  if (value == u"sealed" && isSealed) return AuditText::tr("sealed");
  const CataloguedField* field = cataloguedColumn(column);
  if (isYesNo(column) || (field && field->kind == FieldKind::YesNo))
    return value == u"0" ? AuditText::tr("no") : value == u"1" ? AuditText::tr("yes") : value;
  if (column.endsWith(u"_at") || column.endsWith(u"_known") || column == u"since" || column == u"clock")
    return moment(value, zone);
  if (field && field->word) return field->word(value);
  if (column == u"test")
    return table == u"lot_test" || table == u"certificate_limit" ? wordOf(value, certificateTestName)
                                                                 : wordOf(value, organName);
  if (column == u"about_table") return auditTableName(value);
  if (column == u"about_column" || column == u"changed_column") return auditFieldName(value);
  if (column == u"reason") return reasonText(value);
  if (column == u"printed_name") return signerName(value);
  if (column == u"state") return wordOf<TrialState>(value, trialStateName);
  if (column == u"terms")
    return AuditText::tr("%n term(s)", nullptr,
                         static_cast<int>(QJsonDocument::fromJson(value.toUtf8()).array().size()));
  if (column == u"rates") return ratesText(value);
  if (column == u"letter") return letterWord(value);
  if (column == u"form") return formWord(value);
  if (column == u"dlt_items" || column == u"columns" || column == u"names" || column == u"protocol")
    return jsonText(column, value);
  if (column == u"checked_before") return wordsOf(value, checkedName);
  if (column == u"delegated_tasks") return wordsOf(value, delegatedTaskName);
  if (column == u"worksheet") return AuditText::tr("as it was signed");
  if (column == u"specimen") return wordOf<Specimen>(value, specimenName);
  return table.isEmpty() ? value : trailWord(table, column, value);
}

QString auditValue(const QString& table, const QString& column, const QString& value, const Study& study) {
  const MeasurementPlan& plan = study.protocol.measurements;
  if (column == u"analyte")
    if (const Analyte* analyte = plan.analyte(value)) return analyte->name.in(QLocale().name());
  if (column == u"visit")
    if (const Visit* visit = plan.visit(value)) return visit->name.in(QLocale().name());
  if (column == u"definition") return definitionWords(value, study.protocol);
  return auditValue(table, column, value, study.site.timeZone);
}
