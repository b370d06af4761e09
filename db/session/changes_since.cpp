#include "db/session/changes_since.h"

#include "app/study/study.h"
#include "app/study/words.h"
#include "db/audit/audit_fields.h"
#include "db/audit/audit_words.h"
#include "db/session/study_session.h"
#include "db/sqlite/db_text.h"

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
  std::size_t count() const { return m_changes.size(); }
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

Result<std::vector<LaterChange>> changesIn(const StudySession& session, const JournalSpan& span,
                                           const QDateTime& until, std::size_t most) {
  LaterChanges later(session);
  const auto read = eachLineOf(session, span, [&](const AuditLine& each) {
    if (!until.isValid() || each.at <= until) later.take(each);
    return later.count() <= most; // what comes at once is counted to its end
  });
  if (!read) return tl::unexpected(read.error());
  std::vector<LaterChange> changes = std::move(later).changes();
  if (changes.size() > most) changes.resize(most);
  return changes;
}

namespace {
/// Of the last meeting that led to the decision; 0 = that led to none yet.
std::optional<qint64> cutoffLineOf(const Study& study, RowId decisionId) {
  std::optional<qint64> line;
  for (const Meeting& meeting : study.meetings)
    if (meeting.decisionId == decisionId) line = meeting.cutoffLine;
  return line;
}

/// The line that made the decision, in the act that signed it.
Result<qint64> lineOf(const StudySession& session, const Decision& decision) {
  AuditFilter filter;
  filter.table = u"decision"_qs;
  filter.rowId = decision.id;
  AuditTrail trail = session.auditTrail(filter);
  if (auto searched = trail.searchAll(); !searched) return tl::unexpected(searched.error());
  return trail.lines(trail.size() - 1, 1).map([](const std::vector<AuditLine>& first) {
    return first.empty() ? qint64(0) : first.front().sequence;
  });
}

Result<QDateTime> timeOf(const StudySession& session, qint64 line) {
  const AuditTrail trail = session.auditTrail();
  return trail.lines(trail.newest() - line, 1).map([](const std::vector<AuditLine>& found) {
    return found.empty() ? QDateTime() : found.front().at;
  });
}

Result<std::optional<MeetingCutoff>> cutoffWith(const StudySession& session, const JournalSpan& span,
                                                Result<std::vector<LaterChange>> later) {
  const auto at = timeOf(session, span.after);
  if (!at) return tl::unexpected(at.error());
  if (!later) return tl::unexpected(later.error());
  return MeetingCutoff{span.after, *at, std::move(*later), false};
}
} // namespace

Result<std::optional<MeetingCutoff>> cutoffOf(const StudySession& session, const Decision& decision) {
  const auto line = cutoffLineOf(session.study(), decision.id);
  if (!line) return std::nullopt;
  const auto signedIn = lineOf(session, decision);
  if (!signedIn) return tl::unexpected(signedIn.error());
  // What was transcribed was signed before it was written.
  const bool isEarlier = decision.transcribed && decision.investigator;
  const JournalSpan span{*line, *signedIn};
  return cutoffWith(session, span,
                    changesIn(session, span, isEarlier ? decision.investigator->at : QDateTime()));
}

Result<std::optional<MeetingCutoff>> presentCutoff(const StudySession& session, std::size_t most) {
  const auto line = cutoffLineOf(session.study(), 0);
  if (!line) return std::nullopt;
  auto cutoff = cutoffWith(session, {*line}, changesIn(session, {*line}, {}, most + 1));
  if (!cutoff || (*cutoff)->later.size() <= most) return cutoff;
  (*cutoff)->later.pop_back();
  (*cutoff)->areMore = true;
  return cutoff;
}
