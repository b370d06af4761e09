#include "app/reports/safety/safety_clocks.h"

#include "app/base/date_text.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/study.h"
#include "app/study/words.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <tuple>

namespace {
bool isSevere(const AdverseEvent& event) {
  const bool saidSo =
      event.seriousness == Seriousness::Death || event.seriousness == Seriousness::LifeThreatening;
  return saidSo || worstGrade(event) >= 4;
}

bool isFor(const ReportLimit& limit, const AdverseEvent& event) {
  if (limit.of == ReportLimit::Of::Every) return true;
  return event.related && !event.expected.value_or(false) &&
         isSevere(event) == (limit.of == ReportLimit::Of::Severe);
}

const SafetyReport* firstSent(const AdverseEvent& event, ReportTo to) {
  return firstThat(event.reports, [to](const SafetyReport& report) { return report.to == to; });
}

std::optional<QDateTime> momentOf(const SafetyReport* sent) {
  return sent ? std::optional(sent->sentAt) : std::nullopt;
}

/// What was sent after the first report; another first one is none.
const SafetyReport* nextSent(const Study& study, const AdverseEvent& event, const SafetyReport& first) {
  return firstThat(event.reports, [&](const SafetyReport& report) {
    if (report.to != first.to || report.id == first.id) return false;
    const SaeReport* written = byId(study.saeReports, report.reportId);
    return !written || written->kind != SaeReportKind::First;
  });
}

std::optional<QDateTime> dueAt(const AdverseEvent& event, const ReportLimit& limit) {
  const std::optional<QDateTime> known =
      limit.from == ReportLimit::From::Site ? event.awareAt : momentOf(firstSent(event, ReportTo::Sponsor));
  if (!known) return std::nullopt;
  return limit.days ? known->addDays(limit.count) : known->addSecs(limit.count * 3600LL);
}

/// The report that a limit asks for, and the follow-up once that is sent.
void addDue(std::vector<ReportDue>& all, const Study& study, const AdverseEvent& event, ReportDue due) {
  const SafetyReport* first = firstSent(event, due.to);
  due.clock = static_cast<ReportClock>(due.limit.of);
  due.dueAt = dueAt(event, due.limit);
  due.sentAt = momentOf(first);
  all.push_back(due);
  if (!first || due.limit.followUpDays == 0) return;
  due.clock = ReportClock::FollowUp;
  if (due.dueAt) due.dueAt = due.dueAt->addDays(due.limit.followUpDays);
  due.sentAt = momentOf(nextSent(study, event, *first));
  all.push_back(due);
}
} // namespace

std::vector<ReportDue> reportsDue(const Study& study, const Subject& subject, const AdverseEvent& event) {
  if (study.protocol.safety.isEmpty() || !event.serious) return {};
  std::vector<ReportDue> all;
  for (const ReportRecipient& recipient : recipientsOf(study.protocol.safety))
    for (const ReportLimit& limit : *recipient.limits) {
      ReportDue due{subject.id, event.id, recipient.to};
      due.limit = limit;
      if (isFor(limit, event)) addDue(all, study, event, due);
    }
  return all;
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

QString clockRuleId(const ReportDue& due) {
  if (due.clock == ReportClock::Every && due.to != ReportTo::Sponsor) return QStringLiteral("SAE-RECIPIENT");
  static constexpr std::array ids{"SAE-SPONSOR", "SAE-SEVERE", "SAE-EXPEDITED", "SAE-FOLLOWUP"};
  return QString::fromUtf8(ids.at(static_cast<std::size_t>(due.clock)));
}

QString recipientTitle(ReportTo to, const SafetyPlan& plan) {
  for (const ReportRecipient& recipient : plan.recipients)
    if (recipient.to == to)
      if (const QString& name = recipient.name.in(QLocale().name()); !name.isEmpty()) return name;
  return recipientName(to);
}

QString clockName(const ReportDue& due, const SafetyPlan& plan) {
  const QString to = recipientTitle(due.to, plan);
  if (due.clock == ReportClock::FollowUp)
    return ReportsText::tr("to the %1, follow-up within %2 further days").arg(to).arg(due.limit.followUpDays);
  return (due.limit.days ? ReportsText::tr("to the %1, within %2 days")
                         : ReportsText::tr("to the %1, within %2 h"))
      .arg(to)
      .arg(due.limit.count);
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
    return due.limit.from == ReportLimit::From::Sponsor
               ? ReportsText::tr("the clock is not started: it starts with the first report to the sponsor")
               : ReportsText::tr("the clock is not started: since when does the site know?");
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
