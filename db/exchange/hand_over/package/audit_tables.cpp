#include "db/exchange/hand_over/package/audit_tables.h"

#include "app/study/study.h"
#include "db/audit/audit_words.h"
#include "db/exchange/hand_over/data_line.h"
#include "db/exchange/hand_over/package/withheld.h"
#include "db/session/study_session.h"

namespace {
constexpr qint64 linesAtOnce = 1000;

const QByteArray trailHead =
    "sequence,at_utc,user_id,user,action,kind,table,row_id,subject_id,subject,column,old,new,"
    "reason\n";
const QByteArray usersHead = "sequence,at_utc,by,user_id,column,old,new,reason\n";
const QByteArray clockHead = "sequence,at_utc,by,clock_before,clock_after\n";
const QByteArray withheldHead = "sequence,column,old,new,reason\n";

/// What an account is to the trial; how somebody signs in is not.
bool tellsOfRole(const AuditChange& change) {
  return change.column == u"name" || change.column == u"role" || change.column == u"active";
}

/// Takes the lines oldest first.
class AuditTables {
 public:
  AuditTables(const Study& study, const KnownIdentifiers& people) : m_study(study), m_people(people) {}

  QByteArray rowsOf(const AuditLine& kept) {
    const AuditLine line = withoutIdentifiers(kept, m_people);
    if (line != kept) addWithheld(kept, line);
    QByteArray rows;
    for (const AuditChange& change : line.changes) {
      rows += rowOf(line, change);
      if (line.table == u"app_user" && tellsOfRole(change)) addUser(line, change);
      if (line.action == u"clock-backwards") addClock(line, change);
    }
    return line.changes.empty() ? rowOf(line, {}) : rows;
  }
  const QByteArray& users() const { return m_users; }
  const QByteArray& clock() const { return m_clock; }
  QByteArray withheld() const { return m_withheld.isEmpty() ? QByteArray() : withheldHead + m_withheld; }

 private:
  static QString number(qint64 value) { return value == 0 ? QString() : QString::number(value); }
  static QString momentOf(const AuditLine& line) { return line.at.toUTC().toString(Qt::ISODateWithMs); }

  QByteArray rowOf(const AuditLine& line, const AuditChange& change) const {
    return dataLine({number(line.sequence), momentOf(line), number(line.userId), line.user, line.action,
                     line.kind, line.table, number(line.rowId), number(line.subjectId),
                     auditSubject(m_study, line.subjectId), change.column, change.oldValue, change.newValue,
                     line.reason});
  }
  void addUser(const AuditLine& line, const AuditChange& change) {
    m_users += dataLine({number(line.sequence), momentOf(line), line.user, number(line.rowId), change.column,
                         change.oldValue, change.newValue, line.reason});
  }
  void addClock(const AuditLine& line, const AuditChange& change) {
    m_clock += dataLine({number(line.sequence), momentOf(line), line.user, change.oldValue, change.newValue});
  }
  void addWithheld(const AuditLine& kept, const AuditLine& line) {
    const QString reason = kept.reason == line.reason ? QString() : kept.reason;
    if (!reason.isEmpty()) m_withheld += dataLine({number(kept.sequence), {}, {}, {}, reason});
    for (std::size_t i = 0; i < kept.changes.size(); ++i) {
      const AuditChange& change = kept.changes[i];
      if (change != line.changes[i])
        m_withheld += dataLine({number(kept.sequence), change.column, change.oldValue, change.newValue, {}});
    }
  }

  const Study& m_study;
  const KnownIdentifiers& m_people;
  QByteArray m_users = usersHead;
  QByteArray m_clock = clockHead;
  QByteArray m_withheld;
};

Result<void> putLines(const AuditTrail& trail, AuditTables& tables, const ExportFolder::Put& put,
                      const Progress& progress) {
  put(trailHead);
  for (qint64 left = trail.size(); left > 0;) {
    const qint64 count = std::min(left, linesAtOnce);
    left -= count;
    const auto lines = trail.lines(left, count); // newest first
    if (!lines) return tl::unexpected(lines.error());
    for (auto line = lines->rbegin(); line != lines->rend(); ++line)
      put(tables.rowsOf(*line));
    tell(progress, CheckStage::Write, trail.size() - left, trail.size());
  }
  return {};
}
} // namespace

Result<QByteArray> writeAuditTables(const StudySession& session, const KnownIdentifiers& people,
                                    ExportFolder& into, const Progress& progress) {
  const AuditTrail trail = session.auditTrail();
  AuditTables tables(session.study(), people);
  const auto fill = [&](const ExportFolder::Put& put) { return putLines(trail, tables, put, progress); };
  if (auto written = into.write(u"audit/audit_trail.csv"_qs, fill); !written)
    return tl::unexpected(written.error());
  if (auto written = into.write(u"audit/users.csv"_qs, tables.users()); !written)
    return tl::unexpected(written.error());
  return into.write(u"audit/clock.csv"_qs, tables.clock()).map([&] { return tables.withheld(); });
}
