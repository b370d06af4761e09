#include "app/reports/report_state.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(SafetyClocks)
};

QString timeOf(const QDateTime& moment, const QTimeZone& zone) {
  return moment.toTimeZone(zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

/// "in 5 h", "in 3 days".
QString left(const QDateTime& from, const QDateTime& until) {
  constexpr int hoursShown = 48;
  const auto hours = static_cast<int>(from.secsTo(until) / 3600);
  if (hours < 1) return Text::tr("in less than an hour");
  return hours < hoursShown ? Text::tr("in %1 h").arg(hours) : Text::tr("in %1 days").arg(hours / 24);
}
} // namespace

ReportState stateOf(const ReportDue& due, const QDateTime& now) {
  if (due.sentAt) return due.late(now) ? ReportState::SentLate : ReportState::Sent;
  if (!due.dueAt) return ReportState::NotStarted;
  return due.late(now) ? ReportState::Overdue : ReportState::Open;
}

QString stateShape(ReportState state) {
  switch (state) {
  case ReportState::NotStarted:
    return QStringLiteral("?");
  case ReportState::Open:
    return QStringLiteral("◔");
  case ReportState::Overdue:
    return QStringLiteral("▲");
  case ReportState::Sent:
    return QStringLiteral("●");
  case ReportState::SentLate:
    break;
  }
  return QStringLiteral("◆");
}

QString stateWord(ReportState state) {
  switch (state) {
  case ReportState::NotStarted:
    return Text::tr("clock not started");
  case ReportState::Open:
    return Text::tr("due");
  case ReportState::Overdue:
    return Text::tr("overdue");
  case ReportState::Sent:
    return Text::tr("sent");
  case ReportState::SentLate:
    break;
  }
  return Text::tr("sent late");
}

QString stateSentence(const ReportDue& due, const QDateTime& now, const QTimeZone& zone) {
  switch (stateOf(due, now)) {
  case ReportState::NotStarted:
    return Text::tr("the clock is not started: since when does the site know?");
  case ReportState::Open:
    return Text::tr("due %1, %2").arg(timeOf(*due.dueAt, zone), left(now, *due.dueAt));
  case ReportState::Overdue:
    return Text::tr("overdue since %1").arg(timeOf(*due.dueAt, zone));
  case ReportState::Sent:
    return Text::tr("sent %1").arg(timeOf(*due.sentAt, zone));
  case ReportState::SentLate:
    break;
  }
  return due.dueAt
             ? Text::tr("sent %1, late: was due %2").arg(timeOf(*due.sentAt, zone), timeOf(*due.dueAt, zone))
             : QString();
}
