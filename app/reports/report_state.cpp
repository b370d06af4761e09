#include "app/reports/report_state.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(SafetyClocks)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QString timeOf(const QDateTime& moment, const QTimeZone& zone) {
  return moment.toTimeZone(zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

/// In the unit that tells most: hours up to two days, minutes in the last hour.
QString dueIn(qint64 seconds) {
  if (seconds >= 2 * day) return Text::tr("due in %n day(s)", nullptr, static_cast<int>(seconds / day));
  if (seconds >= hour) return Text::tr("due in %n hour(s)", nullptr, static_cast<int>(seconds / hour));
  return Text::tr("due in %n minute(s)", nullptr, static_cast<int>(seconds / minute));
}

QString overdueBy(qint64 seconds) {
  if (seconds >= 2 * day) return Text::tr("overdue by %n day(s)", nullptr, static_cast<int>(seconds / day));
  if (seconds >= hour) return Text::tr("overdue by %n hour(s)", nullptr, static_cast<int>(seconds / hour));
  return Text::tr("overdue by %n minute(s)", nullptr, static_cast<int>(seconds / minute));
}

/// "in 5 h", "in 3 days".
QString left(const QDateTime& from, const QDateTime& until) {
  const qint64 seconds = from.secsTo(until);
  if (seconds < hour) return Text::tr("in less than an hour");
  return seconds < 2 * day ? Text::tr("in %1 h").arg(seconds / hour)
                           : Text::tr("in %1 days").arg(seconds / day);
}
} // namespace

ReportState reportState(const std::optional<ReportDue>& due, const QDateTime& now) {
  if (!due) return ReportState::NoClock;
  if (!due->dueAt) return due->sentAt ? ReportState::Sent : ReportState::NotStarted;
  if (due->sentAt) return due->late(now) ? ReportState::SentLate : ReportState::SentInTime;
  return due->late(now) ? ReportState::Overdue : ReportState::Due;
}

QString reportShape(ReportState state) {
  switch (state) {
  case ReportState::NoClock:
    return QStringLiteral("–");
  case ReportState::NotStarted:
    return QStringLiteral("✕");
  case ReportState::Overdue:
    return QStringLiteral("▲");
  case ReportState::Due:
    return QStringLiteral("◔");
  case ReportState::SentLate:
    return QStringLiteral("◆");
  case ReportState::Sent:
    return QStringLiteral("○");
  case ReportState::SentInTime:
    break;
  }
  return QStringLiteral("●");
}

QString reportWords(const std::optional<ReportDue>& due, const QDateTime& now) {
  switch (reportState(due, now)) {
  case ReportState::NoClock:
    return Text::tr("no clock in the protocol file");
  case ReportState::NotStarted:
    return Text::tr("not started");
  case ReportState::Overdue:
    return overdueBy(due->dueAt->secsTo(now));
  case ReportState::Due:
    return dueIn(now.secsTo(*due->dueAt));
  case ReportState::Sent:
    return Text::tr("sent, clock not started");
  case ReportState::SentLate:
    return Text::tr("sent late");
  case ReportState::SentInTime:
    break;
  }
  return Text::tr("sent in time");
}

QString reportSentence(const ReportDue& due, const QDateTime& now, const QTimeZone& zone) {
  switch (reportState(due, now)) {
  case ReportState::NoClock:
    break;
  case ReportState::NotStarted:
    return Text::tr("the clock is not started: since when does the site know?");
  case ReportState::Due:
    return Text::tr("due %1, %2").arg(timeOf(*due.dueAt, zone), left(now, *due.dueAt));
  case ReportState::Overdue:
    return Text::tr("overdue since %1").arg(timeOf(*due.dueAt, zone));
  case ReportState::Sent:
  case ReportState::SentInTime:
    return Text::tr("sent %1").arg(timeOf(*due.sentAt, zone));
  case ReportState::SentLate:
    return Text::tr("sent %1, late: was due %2").arg(timeOf(*due.sentAt, zone), timeOf(*due.dueAt, zone));
  }
  return {};
}
