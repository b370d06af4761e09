#include "app/reports/safety/safety_clocks.h"

#include "app/base/date_text.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/study.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace {
bool isSevere(const AdverseEvent& event) {
  const bool saidSo =
      event.seriousness == Seriousness::Death || event.seriousness == Seriousness::LifeThreatening;
  return saidSo || worstGrade(event) >= 4;
}

std::optional<QDateTime> dueAt(const SafetyPlan& plan, const AdverseEvent& event, ReportClock clock) {
  if (!event.awareAt) return std::nullopt;
  switch (clock) {
  case ReportClock::Sponsor:
    return event.awareAt->addSecs(plan.sponsorHours * 3600LL);
  case ReportClock::AuthoritySevere:
    return event.awareAt->addDays(plan.authoritySevereDays);
  case ReportClock::Authority:
    return event.awareAt->addDays(plan.authorityDays);
  }
  return std::nullopt;
}

std::optional<QDateTime> firstSent(const AdverseEvent& event, ReportTo to) {
  const auto sent = std::find_if(event.reports.begin(), event.reports.end(),
                                 [to](const SafetyReport& report) { return report.to == to; });
  return sent == event.reports.end() ? std::nullopt : std::optional(sent->sentAt);
}
} // namespace

std::vector<ReportDue> reportsDue(const Study& study, const Subject& subject, const AdverseEvent& event) {
  const SafetyPlan& plan = study.protocol.safety;
  if (plan.isEmpty() || !event.serious) return {};
  std::vector<ReportClock> clocks{ReportClock::Sponsor};
  if (event.related && !event.expected.value_or(false))
    clocks.push_back(isSevere(event) ? ReportClock::AuthoritySevere : ReportClock::Authority);
  std::vector<ReportDue> due;
  due.reserve(clocks.size());
  for (const ReportClock clock : clocks)
    due.push_back(
        {subject.id, event.id, clock, dueAt(plan, event, clock), firstSent(event, recipientOf(clock))});
  return due;
}

std::vector<ReportDue> reportsDue(const Study& study) {
  std::vector<ReportDue> all;
  for (const Subject& subject : study.subjects)
    for (const AdverseEvent& event : subject.events) {
      const std::vector<ReportDue> due = reportsDue(study, subject, event);
      all.insert(all.end(), due.begin(), due.end());
    }
  // A clock that nobody has started stands first: it may have run out.
  std::stable_sort(all.begin(), all.end(), [](const ReportDue& a, const ReportDue& b) {
    return std::tuple(a.sentAt.has_value(), a.dueAt.value_or(QDateTime())) <
           std::tuple(b.sentAt.has_value(), b.dueAt.value_or(QDateTime()));
  });
  return all;
}

QString clockRuleId(ReportClock clock) {
  static constexpr std::array ids{"SAE-SPONSOR", "SAE-SEVERE", "SAE-EXPEDITED"};
  return QString::fromUtf8(ids.at(static_cast<std::size_t>(clock)));
}

QString clockName(ReportClock clock, const SafetyPlan& plan) {
  switch (clock) {
  case ReportClock::Sponsor:
    return ReportsText::tr("to the sponsor, within %1 h").arg(plan.sponsorHours);
  case ReportClock::AuthoritySevere:
    return ReportsText::tr("to the authority, within %1 days").arg(plan.authoritySevereDays);
  case ReportClock::Authority:
    break;
  }
  return ReportsText::tr("to the authority, within %1 days").arg(plan.authorityDays);
}

ReportTo recipientOf(ReportClock clock) {
  return clock == ReportClock::Sponsor ? ReportTo::Sponsor : ReportTo::Authority;
}

namespace {
constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

/// In the unit that tells most: hours up to two days, minutes in the last hour.
QString dueIn(qint64 seconds) {
  if (seconds >= 2 * day)
    return ReportsText::tr("due in %n day(s)", nullptr, static_cast<int>(seconds / day));
  if (seconds >= hour) return ReportsText::tr("due in %n hour(s)", nullptr, static_cast<int>(seconds / hour));
  return ReportsText::tr("due in %n minute(s)", nullptr, static_cast<int>(seconds / minute));
}

QString overdueBy(qint64 seconds) {
  if (seconds >= 2 * day)
    return ReportsText::tr("overdue by %n day(s)", nullptr, static_cast<int>(seconds / day));
  if (seconds >= hour)
    return ReportsText::tr("overdue by %n hour(s)", nullptr, static_cast<int>(seconds / hour));
  return ReportsText::tr("overdue by %n minute(s)", nullptr, static_cast<int>(seconds / minute));
}

/// "in 5 h", "in 3 days".
QString left(const QDateTime& from, const QDateTime& until) {
  const qint64 seconds = from.secsTo(until);
  if (seconds < hour) return ReportsText::tr("in less than an hour");
  return seconds < 2 * day ? ReportsText::tr("in %1 h").arg(seconds / hour)
                           : ReportsText::tr("in %1 days").arg(seconds / day);
}
} // namespace

SafetyReportStatus safetyReportStatus(const std::optional<ReportDue>& due, const QDateTime& now) {
  if (!due) return SafetyReportStatus::NoClock;
  if (!due->dueAt) return due->sentAt ? SafetyReportStatus::Sent : SafetyReportStatus::NotStarted;
  if (due->sentAt) return due->late(now) ? SafetyReportStatus::SentLate : SafetyReportStatus::SentInTime;
  return due->late(now) ? SafetyReportStatus::Overdue : SafetyReportStatus::Due;
}

QString reportShape(SafetyReportStatus state) {
  static constexpr std::array signs{"–", "✕", "▲", "◔", "○", "◆", "●"};
  return QString::fromUtf8(signs.at(static_cast<std::size_t>(state)));
}

QString reportWords(const std::optional<ReportDue>& due, const QDateTime& now) {
  switch (safetyReportStatus(due, now)) {
  case SafetyReportStatus::NoClock:
    return ReportsText::tr("no clock in the protocol file");
  case SafetyReportStatus::NotStarted:
    return ReportsText::tr("not started");
  case SafetyReportStatus::Overdue:
    return overdueBy(due->dueAt->secsTo(now));
  case SafetyReportStatus::Due:
    return dueIn(now.secsTo(*due->dueAt));
  case SafetyReportStatus::Sent:
    return ReportsText::tr("sent, clock not started");
  case SafetyReportStatus::SentLate:
    return ReportsText::tr("sent late");
  case SafetyReportStatus::SentInTime:
    break;
  }
  return ReportsText::tr("sent in time");
}

QString reportSentence(const ReportDue& due, const QDateTime& now, const QTimeZone& zone) {
  switch (safetyReportStatus(due, now)) {
  case SafetyReportStatus::NoClock:
    break;
  case SafetyReportStatus::NotStarted:
    return ReportsText::tr("the clock is not started: since when does the site know?");
  case SafetyReportStatus::Due:
    return ReportsText::tr("due %1, %2").arg(siteTime(*due.dueAt, zone), left(now, *due.dueAt));
  case SafetyReportStatus::Overdue:
    return ReportsText::tr("overdue since %1").arg(siteTime(*due.dueAt, zone));
  case SafetyReportStatus::Sent:
  case SafetyReportStatus::SentInTime:
    return ReportsText::tr("sent %1").arg(siteTime(*due.sentAt, zone));
  case SafetyReportStatus::SentLate:
    return ReportsText::tr("sent %1, late: was due %2")
        .arg(siteTime(*due.sentAt, zone), siteTime(*due.dueAt, zone));
  }
  return {};
}
