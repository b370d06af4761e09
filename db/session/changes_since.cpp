#include "db/session/changes_since.h"

#include "app/study/study.h"
#include "app/study/words.h"
#include "db/audit/audit_fields.h"
#include "db/audit/audit_words.h"
#include "db/session/clinical_rows.h"
#include "db/session/study_session.h"
#include "db/sqlite/db_text.h"

#include <algorithm>

namespace {
class LaterChanges {
 public:
  explicit LaterChanges(const StudySession& session) : m_study(session.study()), m_rows(session) {}

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
    change.record = recordText(line.table, name);
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
      LaterChange& change = add(line, m_rows.nameOf(table, line.rowId));
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
    add(line, m_rows.nameOfParent(table, values)).after = says.join(semicolon());
  }

  const Study& m_study;
  ClinicalRows m_rows;
  std::vector<LaterChange> m_changes;
  AuditLine m_last;  ///< that made a row
  int m_counted = 0; ///< how many like it one after the other
};
} // namespace

Result<std::vector<LaterChange>> changesSince(const StudySession& session, qint64 line,
                                              const QDateTime& until) {
  LaterChanges later(session);
  const auto read = eachLineAfter(session, line, [&](const AuditLine& each) {
    if (!until.isValid() || each.at <= until) later.take(each);
  });
  if (!read) return tl::unexpected(read.error());
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
