#include "db/audit/audit_fields.h"

#include "app/study/codes.h"
#include "app/study/fields/bedside_fields.h"
#include "app/study/fields/conduct_fields.h"
#include "app/study/fields/event_fields.h"
#include "app/study/fields/meeting_fields.h"
#include "app/study/fields/monitoring_fields.h"
#include "app/study/fields/product_fields.h"
#include "app/study/fields/screening_fields.h"
#include "app/study/fields/study_fields.h"
#include "app/study/fields/treatment_fields.h"
#include "db/audit/audit_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace {
template <class V>
constexpr FieldKind kindOf() {
  if constexpr (std::is_enum_v<V>) return FieldKind::Code;
  if constexpr (std::is_same_v<V, bool>) return FieldKind::YesNo;
  if constexpr (std::is_same_v<V, double>) return FieldKind::Number;
  if constexpr (std::is_integral_v<V>) return FieldKind::Whole;
  if constexpr (std::is_same_v<V, QDate>) return FieldKind::Day;
  if constexpr (std::is_same_v<V, QDateTime>) return FieldKind::Moment;
  if constexpr (std::is_same_v<V, KnownTime>) return FieldKind::KnownTime;
  return FieldKind::Text;
}

template <class R>
void addFields(std::vector<CataloguedField>& all) {
  R none;
  eachField(none, [&]<class V>(const auto& field, const V&) {
    using Known = typename KnownValue<V>::Type;
    CataloguedField& added = all.emplace_back();
    added.table = QLatin1String(storedIn<R>);
    added.column = QLatin1String(field.column);
    added.words = field.words;
    added.tie = field.tie;
    added.kind = kindOf<Known>();
    if constexpr (std::is_enum_v<Known>) added.codes = codeList<Known>();
    if constexpr (std::is_enum_v<Known>)
      if (field.word) added.word = [name = field.word](const QString& code) { return wordOf(code, name); };
  });
}

template <class... R>
std::vector<CataloguedField> fieldsOfAll() {
  std::vector<CataloguedField> all;
  (addFields<R>(all), ...);
  return all;
}
} // namespace

const std::vector<CataloguedField>& cataloguedFields() {
  static const std::vector<CataloguedField> fields =
      fieldsOfAll<User, AccountNotice, AuditReview, Decision, Deviation, Meeting, Attendee, MeetingAction,
                  Circulation, OrganLimit, ExclusionCriterion, VisitWindow, SecondOpinionChoice, Screening,
                  OrganValue, HandJudgement, Assignment, Infusion, Portion, Lot, LotTest, Bag, BagCheck,
                  AdverseEvent, GradePoint, SafetyReport, DltAssessment, DltAnswer, ResponseAssessment,
                  FollowUp, BedsideEntry, Query, QueryNote, SourceCheck, RecordLock, EdcEntry, DeviationNote,
                  SaeReport, StoppingRule, NamedStop, Delegation, ConsentVersion, Reconsent,
                  SourceLocation>();
  return fields;
}

const CataloguedField* cataloguedColumn(const QString& column) {
  static const QHash<QString, const CataloguedField*> first = [] {
    QHash<QString, const CataloguedField*> known;
    for (const CataloguedField& field : cataloguedFields())
      if (!known.contains(field.column)) known.insert(field.column, &field);
    return known;
  }();
  return first.value(column);
}

bool isCatalogued(const QString& table, const QString& column) {
  static const QSet<std::pair<QString, QString>> known = [] {
    QSet<std::pair<QString, QString>> all;
    for (const CataloguedField& field : cataloguedFields())
      all.insert({field.table, field.column});
    return all;
  }();
  return known.contains({table, column});
}

QStringList cataloguedColumns(const QString& table) {
  QStringList columns;
  for (const CataloguedField& field : cataloguedFields())
    if (field.table == table && !field.tie) columns << field.column;
  return columns;
}

namespace {
/// The words for the columns of the study file that the catalogue of fields does not have.
struct ColumnWords {
  const char* column;
  const char* words;
};
constexpr ColumnWords columnWords[] = {
    {"id", QT_TRANSLATE_NOOP("AuditTrail", "number of the row")},
    {"site_name", QT_TRANSLATE_NOOP("AuditTrail", "site name")},
    {"letterhead", QT_TRANSLATE_NOOP("AuditTrail", "letterhead")},
    {"time_zone", QT_TRANSLATE_NOOP("AuditTrail", "time zone")},
    {"dlt_text", QT_TRANSLATE_NOOP("AuditTrail", "DLT definition")},
    {"dlt_items", QT_TRANSLATE_NOOP("AuditTrail", "what counts as a DLT")},
    {"second_reader", QT_TRANSLATE_NOOP("AuditTrail", "second reader of the DLT worksheet")},
    {"circulate_before_opening",
     QT_TRANSLATE_NOOP("AuditTrail", "a level opens only when its minutes are circulated")},
    {"meeting_id", QT_TRANSLATE_NOOP("AuditTrail", "row of the meeting")},
    {"definition", QT_TRANSLATE_NOOP("AuditTrail", "DLT definition")},
    {"thaw_minutes", QT_TRANSLATE_NOOP("AuditTrail", "minutes from thaw to the end of a bag")},
    {"checked_before", QT_TRANSLATE_NOOP("AuditTrail", "to be checked against source before a decision")},
    {"created_at", QT_TRANSLATE_NOOP("AuditTrail", "created")},
    {"protocol", QT_TRANSLATE_NOOP("AuditTrail", "protocol file")},
    {"password_by", QT_TRANSLATE_NOOP("AuditTrail", "row of who set the password, if not its owner")},
    {"public_key", QT_TRANSLATE_NOOP("AuditTrail", "public key of the user's signatures")},
    {"acknowledged_by", QT_TRANSLATE_NOOP("AuditTrail", "row of who acknowledged it")},
    {"acknowledged_at", QT_TRANSLATE_NOOP("AuditTrail", "acknowledged at")},
    {"failed", QT_TRANSLATE_NOOP("AuditTrail", "wrong passwords since the last right one")},
    {"last_at", QT_TRANSLATE_NOOP("AuditTrail", "last one")},
    {"slot_salt", QT_TRANSLATE_NOOP("AuditTrail", "key slot: salt")},
    {"slot_passes", QT_TRANSLATE_NOOP("AuditTrail", "key slot: passes")},
    {"slot_memory", QT_TRANSLATE_NOOP("AuditTrail", "key slot: memory")},
    {"slot_key", QT_TRANSLATE_NOOP("AuditTrail", "key slot: sealed key")},
    {"key_box", QT_TRANSLATE_NOOP("AuditTrail", "new study key, until the person takes it over")},
    {"sealed_previous", QT_TRANSLATE_NOOP("AuditTrail", "study key before, sealed under the new one")},
    {"test", QT_TRANSLATE_NOOP("AuditTrail", "test")},
    {"position", QT_TRANSLATE_NOOP("AuditTrail", "place in the list")},
    {"retired", QT_TRANSLATE_NOOP("AuditTrail", "retired")},
    {"registered_at", QT_TRANSLATE_NOOP("AuditTrail", "registered")},
    {"sealed", QT_TRANSLATE_NOOP("AuditTrail", "sealed content")},
    {"criterion_id", QT_TRANSLATE_NOOP("AuditTrail", "row of the criterion")},
    {"answer", QT_TRANSLATE_NOOP("AuditTrail", "answer")},
    {"criteria", QT_TRANSLATE_NOOP("AuditTrail", "criteria")},
    {"void_reason", QT_TRANSLATE_NOOP("AuditTrail", "reason of voiding")},
    {"version", QT_TRANSLATE_NOOP("AuditTrail", "version")},
    {"base_version", QT_TRANSLATE_NOOP("AuditTrail", "version that is changed")},
    {"compared_under", QT_TRANSLATE_NOOP("AuditTrail", "DLT rates and policy compared under")},
    {"change_id", QT_TRANSLATE_NOOP("AuditTrail", "row of the change")},
    {"state", QT_TRANSLATE_NOOP("AuditTrail", "state of the trial")},
    {"terms", QT_TRANSLATE_NOOP("AuditTrail", "terms")},
    {"rules_edition", QT_TRANSLATE_NOOP("AuditTrail", "edition of the rules")},
    {"analyte", QT_TRANSLATE_NOOP("AuditTrail", "analyte")},
    {"specimen", QT_TRANSLATE_NOOP("AuditTrail", "specimen")},
    {"taken_at", QT_TRANSLATE_NOOP("AuditTrail", "taken at")},
    {"lloq", QT_TRANSLATE_NOOP("AuditTrail", "limit of quantification")},
    {"men_low", QT_TRANSLATE_NOOP("AuditTrail", "reference interval of men, lower end")},
    {"men_high", QT_TRANSLATE_NOOP("AuditTrail", "reference interval of men, upper end")},
    {"women_low", QT_TRANSLATE_NOOP("AuditTrail", "reference interval of women, lower end")},
    {"women_high", QT_TRANSLATE_NOOP("AuditTrail", "reference interval of women, upper end")},
    {"rates", QT_TRANSLATE_NOOP("AuditTrail", "true DLT rates by level")},
    {"in_use", QT_TRANSLATE_NOOP("AuditTrail", "in use")},
    {"laboratory", QT_TRANSLATE_NOOP("AuditTrail", "laboratory")},
    {"columns", QT_TRANSLATE_NOOP("AuditTrail", "what the columns are")},
    {"names", QT_TRANSLATE_NOOP("AuditTrail", "names of analytes")},
    {"letter", QT_TRANSLATE_NOOP("AuditTrail", "how the subject counted")},
    {"meaning", QT_TRANSLATE_NOOP("AuditTrail", "meaning")},
    {"method", QT_TRANSLATE_NOOP("AuditTrail", "method")},
    {"assessment_id", QT_TRANSLATE_NOOP("AuditTrail", "row of the assessment")},
    {"signed_at", QT_TRANSLATE_NOOP("AuditTrail", "signed")},
    {"signed_hash", QT_TRANSLATE_NOOP("AuditTrail", "hash of what was signed")},
    {"attachment_id", QT_TRANSLATE_NOOP("AuditTrail", "row of the attachment")},
    {"content", QT_TRANSLATE_NOOP("AuditTrail", "content")},
    {"form", QT_TRANSLATE_NOOP("AuditTrail", "form")},
    {"digest", QT_TRANSLATE_NOOP("AuditTrail", "digest of the source")},
    {"source", QT_TRANSLATE_NOOP("AuditTrail", "source")},
    {"imported_at", QT_TRANSLATE_NOOP("AuditTrail", "transcribed at")},
    {"what", QT_TRANSLATE_NOOP("AuditTrail", "what")},
    {"query_id", QT_TRANSLATE_NOOP("AuditTrail", "row of the query")},
    {"clock", QT_TRANSLATE_NOOP("AuditTrail", "clock")},
};
} // namespace

QString auditFieldName(const QString& column) {
  if (const CataloguedField* field = cataloguedColumn(column))
    return QCoreApplication::translate("Field", field->words);
  for (const ColumnWords& known : columnWords)
    if (column == QLatin1String(known.column)) return AuditText::tr(known.words);
  return column;
}
