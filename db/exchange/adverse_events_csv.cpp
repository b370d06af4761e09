#include "db/exchange/adverse_events_csv.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(WardLog)
};

const QStringList optional =
    QStringLiteral("crs_grade icans_grade seriousness aware_at_local expected sponsor_told_local "
                   "authority_told_local")
        .split(u' ');

std::optional<int> gradeIn(LogRow& row, const QString& column) {
  const std::optional<int> grade = row.wholeNumber(column);
  if (grade && (*grade < 1 || *grade > 5)) row.fault(column, Text::tr("An ASTCT grade is 1 to 5."));
  return grade;
}

/// That somebody was told of the event, and when.
void readReport(LogRow& row, const QString& column, const QTimeZone& zone, ReportTo to, AdverseEvent& event) {
  const auto told = row.localTime(column, zone);
  if (!told) return;
  event.reports.push_back({0, to, *told});
  if (event.awareAt && *told < *event.awareAt)
    row.fault(column, Text::tr("Nobody is told before the site knows."));
}

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
  if (event.awareAt && event.onset.isValid() && event.awareAt->toTimeZone(zone).date() < event.onset)
    row.fault(QStringLiteral("aware_at_local"), Text::tr("The site cannot know of it before its onset."));
  event.expected = row.yesNo(QStringLiteral("expected"));
  readReport(row, QStringLiteral("sponsor_told_local"), zone, ReportTo::Sponsor, event);
  readReport(row, QStringLiteral("authority_told_local"), zone, ReportTo::Authority, event);
  if (!event.serious && (event.seriousness || event.awareAt || event.expected || !event.reports.empty()))
    row.fault(QStringLiteral("serious"), Text::tr("This row tells of a serious event: serious must be Y."));
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
  event.crsGrade = gradeIn(row, QStringLiteral("crs_grade"));
  event.icansGrade = gradeIn(row, QStringLiteral("icans_grade"));
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
