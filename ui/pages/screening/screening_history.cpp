#include "ui/pages/screening/screening_history.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(ScreeningHistory)
};

/// Columns whose values a person reads as they stand in the file.
QString fieldName(const QString& column) {
  struct Name {
    const char* column;
    const char* words;
  };
  static constexpr Name names[] = {
      {"survival_weeks", QT_TRANSLATE_NOOP("ScreeningHistory", "expected survival")},
      {"ecog", QT_TRANSLATE_NOOP("ScreeningHistory", "ECOG")},
      {"cd7_flow", QT_TRANSLATE_NOOP("ScreeningHistory", "CD7 by flow")},
      {"cd7_ihc", QT_TRANSLATE_NOOP("ScreeningHistory", "CD7 by IHC")},
      {"rr_marrow_blasts", QT_TRANSLATE_NOOP("ScreeningHistory", "marrow blasts")},
      {"rr_months_to_relapse", QT_TRANSLATE_NOOP("ScreeningHistory", "months to relapse")},
      {"results_date", QT_TRANSLATE_NOOP("ScreeningHistory", "date of the results")},
      {"weight_kg", QT_TRANSLATE_NOOP("ScreeningHistory", "weight")},
      {"onset", QT_TRANSLATE_NOOP("ScreeningHistory", "onset")},
      {"grade", QT_TRANSLATE_NOOP("ScreeningHistory", "grade")}};
  const auto found = std::find_if(std::begin(names), std::end(names),
                                  [&](const Name& name) { return column == QLatin1String(name.column); });
  return found == std::end(names) ? QString() : Text::tr(found->words);
}

/// What a changed value was and is; empty for what was filled in for the first time.
QString correction(const AuditEntry& entry) {
  const QString field = fieldName(entry.field);
  if (field.isEmpty() || entry.oldValue.isEmpty()) return {};
  const QString now = entry.newValue.isEmpty() ? Text::tr("empty") : entry.newValue;
  return QStringLiteral(" — %1: %2 → %3").arg(field, entry.oldValue, now);
}
} // namespace

QStringList screeningHistory(const std::vector<AuditEntry>& trail, const QTimeZone& zone, int lines) {
  QStringList shown;
  QString last;
  for (const AuditEntry& entry : trail) {
    const QString when = entry.at.toTimeZone(zone).toString(QStringLiteral("MM-dd HH:mm"));
    const QString done = QStringLiteral("%1 %2: %3").arg(when, entry.user, entry.action);
    const QString changed = correction(entry);
    if (changed.isEmpty() && done == last) continue; // further columns of one act
    last = done;
    shown << done + changed +
                 (entry.reason.isEmpty() || changed.isEmpty() ? QString()
                                                              : QStringLiteral(" (%1)").arg(entry.reason));
    if (shown.size() == lines) break;
  }
  return shown;
}
