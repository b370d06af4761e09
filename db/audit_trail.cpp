#include "db/audit_words.h"
#include "db/open_study.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {
QString readable(const QJsonValue& value) {
  if (value.isNull() || value.isUndefined()) return {};
  if (value.isString()) return value.toString();
  return value.toVariant().toString();
}

/// Ordered by line only: json_each keeps the columns in their order, and asking for more would sort it all.
QString trailSql(bool ofOneSubject) {
  return u"SELECT j.id, j.at, coalesce(u.name, ''), j.action, j.table_name, j.row_id, j.subject_id, "
         u"j.reason, "
         "c.key, c.value FROM journal j LEFT JOIN app_user u ON u.id = j.user_id, json_each(j.changes) c "
         "WHERE %1 ORDER BY j.id DESC LIMIT :limit OFFSET :offset"_qs.arg(
             ofOneSubject ? u"j.subject_id = :subject AND j.subject_id <> 0"_qs : u"TRUE"_qs);
}
} // namespace

std::vector<AuditEntry> StudySession::auditTrail(RowId subjectId, int offset, int limit) const {
  Statement rows = d->connection->prepare(trailSql(subjectId != 0));
  rows.bind(u"limit"_qs, cell(limit)).bind(u"offset"_qs, cell(offset));
  if (subjectId != 0) rows.bind(u"subject"_qs, subjectId);
  rows.run();
  std::vector<AuditEntry> trail;
  while (rows.next()) {
    AuditEntry entry;
    QString action;
    QString change;
    ColumnReader(rows) >> entry.sequence >> entry.at >> entry.user >> action >> entry.table >> entry.rowId >>
        entry.subjectId >> entry.reason >> entry.field >> change;
    entry.action = auditActionName(action);
    const QJsonArray oldAndNew = QJsonDocument::fromJson(change.toUtf8()).array();
    entry.oldValue = readable(oldAndNew.at(0));
    entry.newValue = readable(oldAndNew.at(1));
    trail.push_back(std::move(entry));
  }
  return trail;
}
