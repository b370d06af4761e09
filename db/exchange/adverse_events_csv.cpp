#include "db/exchange/adverse_events_csv.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(WardLog)
};

AdverseEvent readEvent(LogRow& row) {
  AdverseEvent event;
  event.term = row.words(QStringLiteral("term"), Need::Required);
  const QString grade = QStringLiteral("ctcae_grade");
  event.grade = row.wholeNumber(grade, Need::Required).value_or(1);
  if (event.grade < 1 || event.grade > 5) row.fault(grade, Text::tr("A CTCAE grade is 1 to 5."));
  event.onset = row.date(QStringLiteral("onset_date"), Need::Required).value_or(QDate());
  event.end = row.date(QStringLiteral("end_date"));
  if (event.end && event.onset.isValid() && *event.end < event.onset)
    row.fault(QStringLiteral("end_date"), Text::tr("The event ends before its onset."));
  event.related = row.yesNo(QStringLiteral("related"), Need::Required).value_or(false);
  event.serious = row.yesNo(QStringLiteral("serious"), Need::Required).value_or(false);
  event.doseLimiting = row.yesNo(QStringLiteral("dlt"), Need::Required).value_or(false);
  event.comment = row.words(QStringLiteral("comment"));
  return event;
}
} // namespace

std::vector<LoggedEvent> readAdverseEvents(const QByteArray& bytes, std::vector<LogFault>& faults) {
  static const QStringList columns =
      QStringLiteral("subject_no term ctcae_grade onset_date end_date related serious dlt comment")
          .split(u' ');
  std::vector<LoggedEvent> events;
  for (const LogRow& row : logRows(QStringLiteral("adverse_events.csv"), columns, bytes, faults)) {
    LoggedEvent logged{row, {}, {}};
    logged.subjectNumber = logged.row.key(QStringLiteral("subject_no"));
    logged.event = readEvent(logged.row);
    events.push_back(std::move(logged));
  }
  return events;
}
