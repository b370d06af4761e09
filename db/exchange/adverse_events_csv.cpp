#include "db/exchange/adverse_events_csv.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(WardLog)
};

const QStringList optional =
    QStringLiteral("seriousness aware_at_local expected sponsor_told_local").split(u' ');

/// What later logs tell of serious events.
void readSerious(LogRow& row, const QTimeZone& zone, AdverseEvent& event) {
  event.seriousness = row.oneOf<Seriousness>(QStringLiteral("seriousness"),
                                             {{"DEATH", Seriousness::Death},
                                              {"LIFE_THREATENING", Seriousness::LifeThreatening},
                                              {"HOSPITALISATION", Seriousness::Hospitalisation},
                                              {"DISABILITY", Seriousness::Disability},
                                              {"CONGENITAL_ANOMALY", Seriousness::CongenitalAnomaly},
                                              {"MEDICALLY_IMPORTANT", Seriousness::MedicallyImportant}});
  event.awareAt = row.localTime(QStringLiteral("aware_at_local"), zone);
  event.expected = row.yesNo(QStringLiteral("expected"));
  const auto told = row.localTime(QStringLiteral("sponsor_told_local"), zone);
  if (told) event.reports.push_back({0, ReportTo::Sponsor, *told});
  if (!event.serious && (event.seriousness || event.awareAt || told))
    row.fault(QStringLiteral("serious"), Text::tr("This row tells of a serious event: serious must be Y."));
  if (told && event.awareAt && *told < *event.awareAt)
    row.fault(QStringLiteral("sponsor_told_local"), Text::tr("Nobody is told before the site knows."));
}

AdverseEvent readEvent(LogRow& row, const QTimeZone& zone) {
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
  readSerious(row, zone, event);
  return event;
}
} // namespace

std::vector<LoggedEvent> readAdverseEvents(const QByteArray& bytes, const QTimeZone& zone,
                                           std::vector<LogFault>& faults) {
  static const QStringList columns =
      QStringLiteral("subject_no term ctcae_grade onset_date end_date related serious dlt comment")
          .split(u' ');
  std::vector<LoggedEvent> events;
  for (const LogRow& row : logRows(QStringLiteral("adverse_events.csv"), columns, bytes, faults, optional)) {
    LoggedEvent logged{row, {}, {}};
    logged.subjectNumber = logged.row.key(QStringLiteral("subject_no"));
    logged.event = readEvent(logged.row, zone);
    events.push_back(std::move(logged));
  }
  return events;
}
