#include "db/audit_text.h"

#include "app/study/sentences.h"
#include "app/study/words.h"
#include "db/audit_fields.h"
#include "db/audit_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(AuditTrail)
};
} // namespace

QString auditChangeText(const QString& table, const AuditChange& change, const QTimeZone& zone) {
  QString now = auditValue(table, change.column, change.newValue, zone);
  if (table.isEmpty() && change.oldValue.isEmpty()) return now;
  const QString name = auditFieldName(change.column);
  if (change.oldValue.isEmpty()) return u"%1: %2"_qs.arg(name, now.isEmpty() ? Text::tr("empty") : now);
  return u"%1: %2 → %3"_qs.arg(name, auditValue(table, change.column, change.oldValue, zone),
                               now.isEmpty() ? Text::tr("empty") : now);
}

QStringList auditChangeTexts(const AuditLine& line, const QTimeZone& zone) {
  QStringList texts;
  QStringList ties; // to other rows: of least interest, so last
  for (const AuditChange& change : line.changes)
    if (change.column != u"id")
      (change.column.endsWith(u"_id") ? ties : texts) << auditChangeText(line.table, change, zone);
  return texts + ties;
}

QString auditTime(const QDateTime& at, const QTimeZone& zone) {
  return at.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm:ss");
}

QString auditSubject(const Study& study, RowId subjectId) {
  if (subjectId == 0) return {};
  const Subject* subject = study.subject(subjectId);
  return subject ? subject->label() : u"#%1"_qs.arg(subjectId);
}

QString auditPerson(const AuditLine& line) {
  return line.userId == 0 ? Text::tr("the program") : line.user;
}

QString auditReviewText(const std::vector<AuditReview>& reviews, qint64 lastLine, const Study& study) {
  const auto furthest =
      std::max_element(reviews.begin(), reviews.end(), [](const auto& one, const auto& other) {
        return std::pair(one.upTo, one.id) < std::pair(other.upTo, other.id);
      });
  if (furthest == reviews.end()) return Text::tr("The audit trail has not been reviewed yet.");
  QStringList sentences{Text::tr("Reviewed up to line %1 by %2 on %3.")
                            .arg(furthest->upTo)
                            .arg(furthest->printedName, auditTime(furthest->at, study.site.timeZone))};
  const qint64 since = lastLine - furthest->upTo;
  if (since > 0) sentences << Text::tr("%Ln line(s) since.", nullptr, static_cast<int>(since));
  return joinSentences(sentences);
}

QString auditFilterText(const Study& study, const AuditFilter& filter) {
  const auto day = [&](const QDateTime& at) { return siteDate(study, at).toString(Qt::ISODate); };
  QStringList parts;
  if (filter.subjectId != 0) parts << Text::tr("subject %1").arg(auditSubject(study, filter.subjectId));
  if (filter.userId) {
    const User* user = study.user(*filter.userId);
    parts << Text::tr("person: %1").arg(user ? user->name : Text::tr("the program"));
  }
  if (!filter.action.isEmpty()) parts << Text::tr("action: %1").arg(auditActionName(filter.action));
  if (!filter.column.isEmpty())
    parts << Text::tr("field: %1, %2").arg(auditTableName(filter.table), auditFieldName(filter.column));
  else if (!filter.table.isEmpty())
    parts << Text::tr("field: %1").arg(auditTableName(filter.table));
  if (filter.from.isValid()) parts << Text::tr("from %1").arg(day(filter.from));
  if (filter.before.isValid()) parts << Text::tr("to %1").arg(day(filter.before.addMSecs(-1)));
  if (!filter.text.isEmpty()) parts << Text::tr("text “%1”").arg(filter.text);
  return parts.isEmpty() ? Text::tr("everything") : parts.join(semicolon());
}
