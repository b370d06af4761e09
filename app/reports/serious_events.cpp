#include "app/reports/serious_events.h"

#include <QCoreApplication>
#include <algorithm>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(SeriousEvents)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

SeriousEventRow rowOf(const Subject& subject, const AdverseEvent& event,
                      const std::optional<ReportDue>& due) {
  return {subject.id, subject.label(), subject.assignment ? subject.assignment->level : 0, event, due};
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
} // namespace

std::vector<SeriousEventRow> seriousEvents(const Study& study) {
  std::vector<SeriousEventRow> rows;
  if (study.protocol.safety.isEmpty()) {
    for (const Subject& subject : study.subjects)
      for (const AdverseEvent& event : subject.events)
        if (event.serious) rows.push_back(rowOf(subject, event, std::nullopt));
    return rows;
  }
  for (const ReportDue& due : reportsDue(study)) {
    const Subject& subject = *study.subject(due.subjectId);
    const auto event = std::find_if(subject.events.begin(), subject.events.end(),
                                    [&](const AdverseEvent& one) { return one.id == due.eventId; });
    rows.push_back(rowOf(subject, *event, due));
  }
  return rows;
}

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
