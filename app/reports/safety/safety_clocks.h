#pragma once
#include "app/protocol/protocol.h"
#include "app/study/subject.h"

#include <QTimeZone>
#include <vector>

struct Study;

/// Which report of a serious event is due: protocol file, `safety`; ICH E2A (1994), III.B.
enum class ReportClock {
  Sponsor,         ///< SAE-SPONSOR: every serious event, hours
  AuthoritySevere, ///< SAE-SEVERE: unexpected, related, fatal or life-threatening, days
  Authority        ///< SAE-EXPEDITED: unexpected, related, otherwise serious, days
};

/// One report of one serious event.
struct ReportDue {
  RowId subjectId = 0;
  RowId eventId = 0;
  ReportClock clock = ReportClock::Sponsor;
  std::optional<QDateTime> dueAt;  ///< UTC; empty while nobody has entered when the site learned of it
  std::optional<QDateTime> sentAt; ///< UTC, the first report to this recipient
  bool late(const QDateTime& now) const { return dueAt && sentAt.value_or(now) > *dueAt; }
  bool operator==(const ReportDue&) const = default;
};

/// The reports that an event of a subject asks for; none where it is not serious, or the protocol file has no
/// safety plan. A related event that nobody has judged expected counts as unexpected. Fatal or
/// life-threatening: by its seriousness, or grade 5 or 4.
std::vector<ReportDue> reportsDue(const Study& study, const Subject& subject, const AdverseEvent& event);
/// Those of all subjects, the earliest due first; unsent before sent.
std::vector<ReportDue> reportsDue(const Study& study);

QString clockRuleId(ReportClock clock);                       ///< SAE-SPONSOR …
QString clockName(ReportClock clock, const SafetyPlan& plan); ///< "to the sponsor, within 24 h"
ReportTo recipientOf(ReportClock clock);

/// Where the report of a serious event stands.
enum class SafetyReportStatus {
  NoClock,    ///< the protocol file says nothing of reports
  NotStarted, ///< nobody has entered when the site learned of it
  Overdue,
  Due,
  Sent, ///< when the clock started is not known
  SentLate,
  SentInTime
};

/// `due` is empty where the protocol file has no safety plan.
SafetyReportStatus safetyReportStatus(const std::optional<ReportDue>& due, const QDateTime& now);
/// ▲ overdue, ◔ due, ✕ not started, ● sent in time, ◆ sent late, ○ sent, clock not started: never colour
/// alone.
QString reportShape(SafetyReportStatus state);
/// "overdue by 3 hours", "due in 2 days", "sent late": whole units, what is begun left out.
QString reportWords(const std::optional<ReportDue>& due, const QDateTime& now);
/// "overdue since 2026-01-13 14:00", "sent 2026-01-12 18:30", in the site's time.
QString reportSentence(const ReportDue& due, const QDateTime& now, const QTimeZone& zone);
