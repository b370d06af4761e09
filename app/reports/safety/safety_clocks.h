#pragma once
#include "app/protocol/protocol.h"
#include "app/study/subject.h"

#include <QTimeZone>
#include <vector>

struct Study;

/// Which report of a serious event is due: protocol file, `safety`; ICH E2A (1994), III.B.
enum class ReportClock {
  Every,     ///< SAE-SPONSOR, of others SAE-RECIPIENT: every serious event
  Severe,    ///< SAE-SEVERE: unexpected, related, fatal or life-threatening
  Expedited, ///< SAE-EXPEDITED: unexpected, related, otherwise serious
  FollowUp   ///< SAE-FOLLOWUP: after one of them, once that is sent
};

/// One report of one serious event to one recipient.
struct ReportDue {
  RowId subjectId = 0;
  RowId eventId = 0;
  ReportTo to = ReportTo::Sponsor;
  ReportClock clock = ReportClock::Every;
  ReportLimit limit = {};              ///< of a follow-up that of the report before it
  std::optional<QDateTime> dueAt = {}; ///< UTC; empty while what starts the clock is not recorded
  std::optional<QDateTime> sentAt =
      {}; ///< UTC, the first report to this recipient; of a follow-up the next one
  bool late(const QDateTime& now) const { return dueAt && sentAt.value_or(now) > *dueAt; }
  bool operator==(const ReportDue&) const = default;
};

/// The reports that an event of a subject asks for, by recipient; none where it is not serious, or the
/// protocol file has no safety plan. A related event that nobody has judged expected counts as unexpected.
/// Fatal or life-threatening: by its seriousness, or grade 5 or 4. A clock of the sponsor's knowledge starts
/// with the first report to the sponsor. A follow-up is anything sent after the first report, but another
/// first one; its days come on top of the first report's.
std::vector<ReportDue> reportsDue(const Study& study, const Subject& subject, const AdverseEvent& event);
/// Those of all subjects, the earliest due first; unsent before sent.
std::vector<ReportDue> reportsDue(const Study& study);

QString clockRuleId(const ReportDue& due);                       ///< SAE-SPONSOR …
QString clockName(const ReportDue& due, const SafetyPlan& plan); ///< "to the sponsor, within 24 h"
/// As the protocol file names the recipient, else what it is.
QString recipientTitle(ReportTo to, const SafetyPlan& plan);

/// Where the report of a serious event stands.
enum class SafetyReportStatus {
  NoClock,    ///< the protocol file says nothing of reports
  NotStarted, ///< what starts the clock is not recorded
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
