#include "app/oversight/deviation_rules.h"

#include "app/oversight/oversight_text.h"
#include "app/study/study_rules.h"

namespace {
bool saysNothing(const DeviationNote& note) {
  return !note.important && note.cause.trimmed().isEmpty() && note.action.trimmed().isEmpty() &&
         !note.toEthics && !note.toSponsor;
}

std::optional<Refusal> refuseReport(const std::optional<QDate>& reported, QDate date, QDate today,
                                    const QString& field) {
  if (!reported) return std::nullopt;
  if (auto refused = refuseFutureDate(*reported, today, field)) return refused;
  if (*reported >= date) return std::nullopt;
  return refusal(QStringLiteral("DATE"),
                 OversightText::tr("The deviation was on %1: it cannot have been reported before.")
                     .arg(date.toString(Qt::ISODate)),
                 field);
}
} // namespace

std::optional<Refusal> mayRecordDeviation(const Study& study, const DeviationNote& note, QDate today) {
  if (auto refused = refuseBlank(note.what, QStringLiteral("what"), OversightText::tr("What happened?")))
    return refused;
  if (auto refused = refuseFutureDate(note.date, today, QStringLiteral("date"))) return refused;
  if (note.subjectId != 0 && !study.subject(note.subjectId))
    return refusal(QStringLiteral("MISSING"), OversightText::tr("There is no such subject."),
                   QStringLiteral("subjectId"));
  if (!note.origin.isEmpty() && saysNothing(note))
    return refusal(QStringLiteral("REQUIRED"),
                   OversightText::tr("Say something of it: important or minor, cause, action, reports."),
                   QStringLiteral("important"));
  if (auto refused = refuseReport(note.toEthics, note.date, today, QStringLiteral("toEthics")))
    return refused;
  return refuseReport(note.toSponsor, note.date, today, QStringLiteral("toSponsor"));
}

std::optional<Refusal> mayVoidDeviation(const DeviationNote& note) {
  if (note.origin.isEmpty()) return std::nullopt;
  return refusal(QStringLiteral("DERIVED"),
                 OversightText::tr("The record shows this deviation: it is explained, not taken back."));
}
