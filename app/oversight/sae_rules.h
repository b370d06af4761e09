#pragma once
#include "app/base/refusal.h"
#include "app/study/study.h"

/// An event and whose it is.
struct OwnedEvent {
  const Subject* subject = nullptr;
  const AdverseEvent* event = nullptr; ///< nullptr = the study does not have it
};
OwnedEvent ownedEvent(const Study& study, RowId eventId);

/// The reports that the site wrote of an event, by number.
std::vector<SaeReport> saeReportsOf(const Study& study, RowId eventId);
/// When a report was sent to whom.
std::vector<SafetyReport> sentOf(const AdverseEvent& event, RowId reportId);

/// What becomes of the reports of an event that is voided: a sentence; empty where there are none.
QString whatBecomesOfReports(const Study& study, const AdverseEvent& event);
/// The reports that stay of events that were voided, a line an event.
QStringList reportsOfVoided(const Study& study);

/// How a refusal names the time at which a report was sent: "sentAt/sponsor".
QString sentField(ReportTo to);

/// May this report be kept, and that it was sent so? MISSING: no such event; SERIOUS (field kind): the event
/// is not serious; REQUIRED (field date): nobody has entered since when the site knows; REQUIRED (field
/// narrative); ORDER (field kind): a follow-up without a first report, another first one, one after the final
/// one; DATE (field date): in the future, before the site knew, not in the order of the numbers; REQUIRED and
/// DATE (fields of sentField()): as mayReport() has it, and before the report's date. `now`: UTC.
std::optional<Refusal> mayRecordSaeReport(const Study& study, const SaeReport& report,
                                          const std::vector<SafetyReport>& sent, const QDateTime& now);

/// SENT: it was sent, which is to be taken back first; ORDER: others follow it.
std::optional<Refusal> mayVoidSaeReport(const Study& study, const SaeReport& report);
