#include "ui/pages/screening/screening_history.h"

#include "db/audit_fields.h"
#include "db/audit_words.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(ScreeningHistory)
};

/// What a changed value was and is; empty for what was filled in for the first time, and what is sealed.
QString correction(const QString& table, const AuditChange& change, const QTimeZone& zone) {
  if (change.oldValue.isEmpty() || change.oldValue == QLatin1String("sealed")) return {};
  const QString now =
      change.newValue.isEmpty() ? Text::tr("empty") : auditValue(table, change.column, change.newValue, zone);
  return QStringLiteral(" — %1: %2 → %3")
      .arg(auditFieldName(change.column), auditValue(table, change.column, change.oldValue, zone), now);
}
} // namespace

QStringList screeningHistory(const std::vector<AuditLine>& trail, const QTimeZone& zone, int lines) {
  QStringList shown;
  QString last;
  for (const AuditLine& line : trail) {
    if (line.table.isEmpty()) continue; // who looked: the audit trail tells of that
    const QString when = line.at.toTimeZone(zone).toString(QStringLiteral("MM-dd HH:mm"));
    const QString done = QStringLiteral("%1 %2: %3").arg(when, line.user, auditActionName(line.action));
    QStringList corrections;
    for (const AuditChange& change : line.changes)
      if (const QString changed = correction(line.table, change, zone); !changed.isEmpty())
        corrections << changed;
    const QString reason = line.reason.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(line.reason);
    for (const QString& changed : std::as_const(corrections))
      shown << done + changed + reason;
    if (corrections.isEmpty() && done != last) shown << done; // the other rows of one act say no more
    last = done;
    if (shown.size() >= lines) return shown.mid(0, lines);
  }
  return shown;
}
