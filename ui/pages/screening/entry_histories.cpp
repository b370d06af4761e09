#include "ui/pages/screening/entry_histories.h"

#include "app/study/codes.h"
#include "app/study/fields/screening_fields.h"
#include "app/study/site.h"
#include "db/audit/audit_fields.h"
#include "db/audit/audit_words.h"
#include "ui/fields/form_draft.h"
#include "ui/fields/record_inputs.h"
#include "ui/pages/screening/screening_page_text.h"

namespace {
/// What a changed value was and is; empty for what was filled in for the first time, and what is sealed.
QString correction(const QString& table, const AuditChange& change, const QTimeZone& zone) {
  if (change.oldValue.isEmpty() || change.oldValue == QLatin1String("sealed")) return {};
  const QString now = change.newValue.isEmpty() ? ScreeningPageText::tr("empty")
                                                : auditValue(table, change.column, change.newValue, zone);
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

namespace {
AuditFilter linesOf(const char* table, RowId subjectId) {
  AuditFilter filter;
  filter.table = QLatin1String(table);
  filter.subjectId = subjectId;
  return filter;
}

} // namespace

void giveEntryHistories(QWidget* form, const Site& site, RowId subjectId, RowId screeningId) {
  AuditFilter ofEntry = linesOf(storedIn<Screening>, subjectId);
  ofEntry.rowId = screeningId;
  bindAuditHistory(form, columnsByInput<ScreeningEntry>(), [ofEntry] { return ofEntry; });
  bindAuditHistory(form, {{QStringLiteral("birthDate"), QStringLiteral("sealed")}},
                   [subjectId] { return linesOf("identity", subjectId); });
  const auto key = std::pair(QStringLiteral("screening_id"), QString::number(screeningId));
  for (std::size_t test = 0; test < codes<OrganTest>.size(); ++test) {
    AuditFilter ofOrgan = linesOf(storedIn<OrganValue>, subjectId);
    ofOrgan.rowKey = {key, {QStringLiteral("test"), QLatin1String(codes<OrganTest>[test])}};
    const QString name = QStringLiteral("organ_%1").arg(test);
    bindAuditHistory(form,
                     {{name, columnOf(&OrganValue::value)},
                      {name + QStringLiteral("_uln"), columnOf(&OrganValue::upperNormal)},
                      {name + QStringLiteral("_judged"), columnOf(&HandJudgement::acceptable)},
                      {name + QStringLiteral("_why"), columnOf(&HandJudgement::reason)}},
                     [ofOrgan] { return ofOrgan; });
  }
  for (const ExclusionCriterion& criterion : site.exclusions) {
    AuditFilter ofAnswer = linesOf("exclusion_answer", subjectId);
    ofAnswer.rowKey = {key, {QStringLiteral("criterion_id"), QString::number(criterion.id)}};
    bindAuditHistory(form, {{QStringLiteral("exclusion_") + criterion.code, QStringLiteral("answer")}},
                     [ofAnswer] { return ofAnswer; });
  }
}
