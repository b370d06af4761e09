#include "db/session/changes_since.h"

#include "app/study/study.h"
#include "app/study/words.h"
#include "db/audit/audit_fields.h"
#include "db/audit/audit_words.h"
#include "db/session/study_session.h"
#include "db/sqlite/db_text.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace {
/// A table that a decision can rest on: which columns tell one row from the others, and which row of another
/// table it belongs to, where it does.
struct ClinicalTable {
  const char* table;
  const char* named = "";  ///< columns, with blanks between them
  const char* tie = "";    ///< column
  const char* parent = ""; ///< table
};
constexpr ClinicalTable clinicalTables[] = {
    {"screening"},
    {"organ_value", "test"},
    {"exclusion_answer", "", "criterion_id", "exclusion_criterion"},
    {"screen_failure"},
    {"assignment"},
    {"infusion"},
    {"bag_portion", "", "bag_id", "product_bag"},
    {"adverse_event", "term onset"},
    {"event_grade", "since", "event_id", "adverse_event"},
    {"safety_report", "", "event_id", "adverse_event"},
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
    {"bag_check", "", "bag_id", "product_bag"},
};
constexpr ClinicalTable criteria{"exclusion_criterion", "code"}; // only to name their answers

const ClinicalTable* clinicalTable(const QString& table) {
  const auto found =
      std::find_if(std::begin(clinicalTables), std::end(clinicalTables),
                   [&](const ClinicalTable& known) { return table == QLatin1String(known.table); });
  return found == std::end(clinicalTables) ? nullptr : found;
}

/// By table the columns that say something; those that only tie rows together, and sealed ones, do not.
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

/// Says which row of a table it is, from what the trail tells of it: "Fever, 2026-01-12".
class RowNames {
 public:
  explicit RowNames(const StudySession& session) : m_session(session) {}

  QString of(const ClinicalTable& table, RowId row) {
    const std::pair key{QString::fromLatin1(table.table), row};
    const auto known = m_known.find(key);
    return known != m_known.end() ? known->second : m_known.emplace(key, nameOf(table, row)).first->second;
  }

  /// That of the row it belongs to; empty where it belongs to none.
  QString ofParent(const ClinicalTable& table, const QMap<QString, QString>& values) {
    const RowId row = values.value(QLatin1String(table.tie)).toLongLong();
    if (row == 0) return {};
    const ClinicalTable* parent = clinicalTable(QLatin1String(table.parent));
    return of(parent ? *parent : criteria, row);
  }

 private:
  QMap<QString, QString> valuesOf(const QString& table, RowId row) const {
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

  QString nameOf(const ClinicalTable& table, RowId row) {
    const QString name = QLatin1String(table.table);
    const QMap<QString, QString> values = valuesOf(name, row);
    QStringList parts;
    if (const QString parent = ofParent(table, values); !parent.isEmpty()) parts << parent;
    for (const QString& column : QString::fromLatin1(table.named).split(u' ', Qt::SkipEmptyParts))
      if (const QString value = values.value(column); !value.isEmpty())
        parts << auditValue(name, column, value, m_session.study());
    return parts.join(comma());
  }

  const StudySession& m_session;
  std::map<std::pair<QString, RowId>, QString> m_known;
};

class LaterChanges {
 public:
  explicit LaterChanges(const StudySession& session) : m_study(session.study()), m_names(session) {}

  void take(const AuditLine& line) {
    const ClinicalTable* table = clinicalTable(line.table);
    if (!table) return;
    if (line.kind == u"insert")
      takeNew(*table, line);
    else
      takeChanged(*table, line);
  }
  std::vector<LaterChange> changes() && { return std::move(m_changes); }

 private:
  LaterChange& add(const AuditLine& line, const QString& name) {
    LaterChange& change = m_changes.emplace_back();
    change.line = line.sequence;
    change.at = line.at;
    change.who = auditPerson(line);
    change.subject = auditSubject(m_study, line.subjectId);
    change.record = auditTableName(line.table);
    if (!name.isEmpty())
      change.record = DbText::tr("%1 (%2)", "a record, which one of them").arg(change.record, name);
    return change;
  }

  void takeChanged(const ClinicalTable& table, const AuditLine& line) {
    m_counted = 0;
    const QStringList columns = columnsOfTrail(line.table);
    const auto words = [&](const AuditChange& changed, const QString& value) {
      return auditValue(line.table, changed.column, value, m_study);
    };
    for (const AuditChange& changed : line.changes) {
      if (!columns.contains(changed.column)) continue;
      LaterChange& change = add(line, m_names.of(table, line.rowId));
      change.field = auditFieldName(changed.column);
      change.before = words(changed, changed.oldValue);
      change.after = words(changed, changed.newValue);
    }
  }

  /// A laboratory's table brings hundreds: they are one change with their number.
  void takeNew(const ClinicalTable& table, const AuditLine& line) {
    const bool isCounted = line.table == u"measurement" || line.table == u"sampling";
    const bool goesOn = isCounted && m_counted > 0 && line.table == m_last.table && line.at == m_last.at &&
                        line.subjectId == m_last.subjectId && line.userId == m_last.userId;
    m_counted = goesOn ? m_counted + 1 : isCounted ? 1 : 0;
    m_last = line;
    if (goesOn) {
      m_changes.back().after = DbText::tr("%n new value(s)", nullptr, m_counted);
      return;
    }
    const QStringList columns = columnsOfTrail(line.table);
    QStringList says;
    QMap<QString, QString> values;
    for (const AuditChange& value : line.changes) {
      values[value.column] = value.newValue;
      if (columns.contains(value.column) && !value.newValue.isEmpty())
        says << auditChangeText(line.table, value, m_study);
    }
    add(line, m_names.ofParent(table, values)).after = says.join(semicolon());
  }

  const Study& m_study;
  RowNames m_names;
  std::vector<LaterChange> m_changes;
  AuditLine m_last;  ///< that made a row
  int m_counted = 0; ///< how many like it one after the other
};
} // namespace

Result<std::vector<LaterChange>> changesSince(const StudySession& session, qint64 line,
                                              const QDateTime& until) {
  constexpr qint64 atOnce = 1000;
  const AuditTrail trail = session.auditTrail();
  LaterChanges later(session);
  // The trail is newest first: of those that count, the last come first.
  for (qint64 left = trail.newest() - line; left > 0; left -= atOnce) {
    const qint64 first = std::max<qint64>(0, left - atOnce);
    const auto lines = trail.lines(first, left - first);
    if (!lines) return tl::unexpected(lines.error());
    for (auto each = lines->rbegin(); each != lines->rend(); ++each)
      if (!until.isValid() || each->at <= until) later.take(*each);
  }
  return std::move(later).changes();
}

Result<std::optional<MeetingCutoff>> meetingCutoff(const StudySession& session, std::optional<qint64> line,
                                                   const QDateTime& until) {
  if (!line) return std::nullopt;
  const AuditTrail trail = session.auditTrail();
  const auto last = trail.lines(trail.newest() - *line, 1);
  if (!last) return tl::unexpected(last.error());
  if (last->empty() || last->front().sequence != *line)
    return refuse(u"MISSING"_qs, DbText::tr("The journal has no line %1.").arg(*line), u"line"_qs);
  auto later = changesSince(session, *line, until);
  if (!later) return tl::unexpected(later.error());
  return MeetingCutoff{*line, last->front().at, std::move(*later)};
}
