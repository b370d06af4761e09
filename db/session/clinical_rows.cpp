#include "db/session/clinical_rows.h"

#include "app/study/study.h"
#include "app/study/words.h"
#include "db/audit/audit_fields.h"
#include "db/session/study_session.h"
#include "db/sqlite/db_text.h"

#include <algorithm>
#include <iterator>

namespace {
constexpr ClinicalTable clinicalTables[] = {
    {"screening"},
    {"organ_value", "test"},
    {"exclusion_answer", "", "criterion_id", "exclusion_criterion"},
    {"screen_failure"},
    {"reconsent", "consent_version"},
    {"assignment"},
    {"infusion"},
    {"bag_portion", "", "bag_id", "product_bag"},
    {"adverse_event", "term onset"},
    {"event_grade", "since", "event_id", "adverse_event"},
    {"safety_report", "", "event_id", "adverse_event"},
    {"sae_report", "report_number", "event_id", "adverse_event"},
    {"dlt_assessment", "date"},
    {"dlt_answer", "item", "event_id", "adverse_event"},
    {"response_assessment", "date"},
    {"follow_up", "date"},
    {"bedside_entry", "seen_at"},
    {"measurement", "visit analyte specimen"},
    {"sampling", "visit specimen"},
    {"product_lot", "lot_number"},
    {"lot_test", "test", "lot_id", "product_lot"},
    {"product_bag", "identifier"},
    {"bag_check", "", "bag_id", "product_bag", false},
    {"deviation_note", "date"},
    {"data_query", "number", "", "", false},
    {"query_note", "", "query_id", "data_query", false},
};
constexpr ClinicalTable criteria{"exclusion_criterion", "code"}; // only to name their answers
} // namespace

const ClinicalTable* clinicalTable(const QString& table) {
  const auto found =
      std::find_if(std::begin(clinicalTables), std::end(clinicalTables),
                   [&](const ClinicalTable& known) { return table == QLatin1String(known.table); });
  return found == std::end(clinicalTables) ? nullptr : found;
}

int placeOf(const ClinicalTable& table) {
  return static_cast<int>(&table - std::begin(clinicalTables));
}

QStringList columnsOfTrail(const QString& table) {
  static const std::map<QString, QStringList> columns = [] {
    std::map<QString, QStringList> known;
    for (const AuditedTable& audited : auditedTables())
      known[audited.table] = audited.columns;
    return known;
  }();
  const auto found = columns.find(table);
  return found == columns.end() ? QStringList() : found->second;
}

QString recordText(const QString& table, const QString& name) {
  const QString record = auditTableName(table);
  return name.isEmpty() ? record : DbText::tr("%1 (%2)", "a record, which one of them").arg(record, name);
}

QString ClinicalRows::nameOf(const ClinicalTable& table, RowId row) {
  const std::pair key{QString::fromLatin1(table.table), row};
  const auto known = m_known.find(key);
  return known != m_known.end() ? known->second : m_known.emplace(key, makeName(table, row)).first->second;
}

QString ClinicalRows::nameOfParent(const ClinicalTable& table, const QMap<QString, QString>& values) {
  const RowId row = values.value(QLatin1String(table.tie)).toLongLong();
  if (row == 0) return {};
  const ClinicalTable* parent = clinicalTable(QLatin1String(table.parent));
  return nameOf(parent ? *parent : criteria, row);
}

QMap<QString, QString> ClinicalRows::valuesOf(const QString& table, RowId row) const {
  AuditFilter filter;
  filter.table = table;
  filter.rowId = row;
  AuditTrail trail = m_session.auditTrail(filter);
  QMap<QString, QString> values;
  if (!trail.searchAll()) return values;
  const auto lines = trail.lines(0, trail.size());
  if (!lines) return values;
  for (auto line = lines->rbegin(); line != lines->rend(); ++line)
    for (const AuditChange& change : line->changes)
      values[change.column] = change.newValue;
  return values;
}

QString ClinicalRows::makeName(const ClinicalTable& table, RowId row) {
  const QString name = QLatin1String(table.table);
  const QMap<QString, QString> values = valuesOf(name, row);
  QStringList parts;
  if (const QString parent = nameOfParent(table, values); !parent.isEmpty()) parts << parent;
  for (const QString& column : QString::fromLatin1(table.named).split(u' ', Qt::SkipEmptyParts))
    if (const QString value = values.value(column); !value.isEmpty())
      parts << auditValue(name, column, value, m_session.study());
  return parts.join(comma());
}

Result<void> eachLineOf(const StudySession& session, const JournalSpan& span,
                        const std::function<bool(const AuditLine&)>& take, RowId subject) {
  constexpr qint64 atOnce = 1000;
  AuditFilter filter;
  filter.subjectId = subject;
  AuditTrail trail = session.auditTrail(filter);
  if (auto searched = trail.searchAll(); !searched) return searched;
  // The trail is newest first: of those that count, the last come first.
  const qint64 all = subject == 0 ? trail.newest() - span.after : trail.size();
  const qint64 behind = subject == 0 ? std::max<qint64>(0, trail.newest() - span.last) : 0;
  for (qint64 left = all; left > behind; left -= atOnce) {
    const qint64 first = std::max(behind, left - atOnce);
    const auto lines = trail.lines(first, left - first);
    if (!lines) return tl::unexpected(lines.error());
    for (auto each = lines->rbegin(); each != lines->rend(); ++each)
      if (each->sequence > span.after && each->sequence <= span.last && !take(*each)) return {};
  }
  return {};
}
