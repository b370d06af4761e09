#include "app/safety/event_rules.h"
#include "app/study/codes.h"
#include "app/study/fields/treatment_fields.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/site_log/log_row.h"
#include "db/exchange/site_log/log_tables.h"

namespace {
const QStringList reportColumns{QStringLiteral("sponsor_told_local"), QStringLiteral("authority_told_local")};

std::optional<int> gradeIn(LogRow& row, const QString& column) {
  const std::optional<int> grade = row.wholeNumber(column);
  if (grade && (*grade < 1 || *grade > 5)) row.fault(column, ExchangeText::tr("An ASTCT grade is 1 to 5."));
  return grade;
}

/// That somebody was told of the event, and when.
void readReport(LogRow& row, const QString& column, const QTimeZone& zone, ReportTo to, AdverseEvent& event) {
  const auto told = row.localTime(column, zone);
  if (!told) return;
  event.reports.push_back({0, to, *told});
  if (event.awareAt && *told < *event.awareAt)
    row.fault(column, ExchangeText::tr("Nobody is told before the site knows."));
}

/// What later logs tell of serious events.
void readSerious(LogRow& row, const QTimeZone& zone, AdverseEvent& event) {
  event.seriousness = row.oneOf<Seriousness>(logColumn(&AdverseEvent::seriousness),
                                             {{"DEATH", Seriousness::Death},
                                              {"LIFE_THREATENING", Seriousness::LifeThreatening},
                                              {"HOSPITALISATION", Seriousness::Hospitalisation},
                                              {"DISABILITY", Seriousness::Disability},
                                              {"CONGENITAL_ANOMALY", Seriousness::CongenitalAnomaly},
                                              {"MEDICALLY_IMPORTANT", Seriousness::MedicallyImportant}});
  event.awareAt = row.localTime(logColumn(&AdverseEvent::awareAt), zone);
  if (event.awareAt && event.onset.isValid() && event.awareAt->toTimeZone(zone).date() < event.onset)
    row.fault(logColumn(&AdverseEvent::awareAt),
              ExchangeText::tr("The site cannot know of it before its onset."));
  event.expected = row.yesNo(logColumn(&AdverseEvent::expected));
  readReport(row, reportColumns[0], zone, ReportTo::Sponsor, event);
  readReport(row, reportColumns[1], zone, ReportTo::Authority, event);
  if (!event.serious && (event.seriousness || event.awareAt || event.expected || !event.reports.empty()))
    row.fault(logColumn(&AdverseEvent::serious),
              ExchangeText::tr("This row tells of a serious event: serious must be Y."));
}

std::optional<QString> termIn(LogRow& row, const QString& column, const AttributionPlan& scale) {
  QStringList ids;
  for (const AttributionTerm& term : scale.terms)
    ids << term.id;
  const auto place = row.oneOf(column, ids);
  return place ? std::optional(ids[*place]) : std::nullopt;
}

/// Causes on the scale; the cells' contradicts the column `related` or not.
void readCauses(LogRow& row, const AttributionPlan& scale, AdverseEvent& event) {
  eachField(event.dueTo, [&](const auto& field, std::optional<QString>& term) {
    term = termIn(row, QLatin1String(field.logged.column), scale);
  });
  if (relatedByScale(event, scale).related != event.related)
    row.fault(logColumn(&Attribution::cells),
              ExchangeText::tr("“%1” does not fit what the column %2 says.")
                  .arg(*event.dueTo.cells, logColumn(&AdverseEvent::related)));
}

void readCare(LogRow& row, AdverseEvent& event) {
  event.action = row.oneOf<ActionTaken>(logColumn(&AdverseEvent::action),
                                        {{"NONE", ActionTaken::None},
                                         {"INTERRUPTED", ActionTaken::Interrupted},
                                         {"STOPPED", ActionTaken::Stopped},
                                         {"NOT_APPLICABLE", ActionTaken::NotApplicable}});
  event.outcome = row.oneOf<EventOutcome>(logColumn(&AdverseEvent::outcome),
                                          {{"RECOVERED", EventOutcome::Recovered},
                                           {"RECOVERING", EventOutcome::Recovering},
                                           {"NOT_RECOVERED", EventOutcome::NotRecovered},
                                           {"SEQUELAE", EventOutcome::Sequelae},
                                           {"FATAL", EventOutcome::Fatal},
                                           {"UNKNOWN", EventOutcome::Unknown}});
  event.tocilizumab = row.yesNo(logColumn(&AdverseEvent::tocilizumab));
  event.corticosteroid = row.yesNo(logColumn(&AdverseEvent::corticosteroid));
  event.vasopressor = row.yesNo(logColumn(&AdverseEvent::vasopressor));
  if (const QString other = row.words(logColumn(&AdverseEvent::otherTreatment)); !other.isEmpty())
    event.otherTreatment = other;
}

/// Onset and end, as far as they are known.
void readTimes(LogRow& row, const QTimeZone& zone, AdverseEvent& event) {
  const auto onset = row.knownTime(logColumn(&AdverseEvent::onset), zone, Need::Required);
  if (onset) setOnset(event, *onset, zone);
  const auto end = row.knownTime(logColumn(&AdverseEvent::end), zone);
  setEnd(event, end, zone);
  if (onset && end && end->latest(zone) < onset->earliest(zone))
    row.fault(logColumn(&AdverseEvent::end), ExchangeText::tr("The event ends before its onset."));
}

AdverseEvent readEvent(LogRow& row, const AttributionPlan& scale, const QTimeZone& zone) {
  AdverseEvent event;
  event.term = row.words(logColumn(&AdverseEvent::term), Need::Required);
  const QString grade = logColumn(&AdverseEvent::grade);
  event.grade = row.wholeNumber(grade, Need::Required).value_or(1);
  if (event.grade < 1 || event.grade > 5) row.fault(grade, ExchangeText::tr("A CTCAE grade is 1 to 5."));
  readTimes(row, zone, event);
  event.related = row.yesNo(logColumn(&AdverseEvent::related), Need::Required).value_or(false);
  event.serious = row.yesNo(logColumn(&AdverseEvent::serious), Need::Required).value_or(false);
  event.doseLimiting = row.yesNo(logColumn(&AdverseEvent::doseLimiting), Need::Required).value_or(false);
  event.comment = row.words(logColumn(&AdverseEvent::comment));
  event.crsGrade = gradeIn(row, logColumn(&AdverseEvent::crsGrade));
  event.icansGrade = gradeIn(row, logColumn(&AdverseEvent::icansGrade));
  readSerious(row, zone, event);
  readCauses(row, scale, event);
  readCare(row, event);
  return event;
}
} // namespace

std::vector<LoggedEvent> readAdverseEvents(const CsvContent& table, const AttributionPlan& scale,
                                           const QTimeZone& zone, std::vector<TableFault>& faults) {
  static const QStringList columns =
      QStringList{logColumn(&Assignment::subjectNumber)} + logColumns<AdverseEvent>();
  static const QStringList later = logColumns<AdverseEvent>(false) + reportColumns;
  return loggedRows<LoggedEvent>(QStringLiteral("adverse_events.csv"), columns, table, faults, later,
                                 [&](LogRow& row, LoggedEvent& logged) {
                                   logged.subjectNumber = row.key(logColumn(&Assignment::subjectNumber));
                                   logged.event = readEvent(row, scale, zone);
                                 });
}

std::vector<LoggedGrade> readEventGrades(const CsvContent& table, const QTimeZone& zone,
                                         std::vector<TableFault>& faults) {
  static const QStringList columns =
      QStringList{logColumn(&Assignment::subjectNumber), logColumn(&AdverseEvent::term),
                  logColumn(&AdverseEvent::onset)} +
      logColumns<GradePoint>();
  return loggedRows<LoggedGrade>(
      QStringLiteral("event_grades.csv"), columns, table, faults, {}, [&](LogRow& row, LoggedGrade& logged) {
        logged.subjectNumber = row.key(logColumn(&Assignment::subjectNumber));
        logged.term = row.words(logColumn(&AdverseEvent::term), Need::Required);
        logged.onset = row.knownTime(logColumn(&AdverseEvent::onset), zone, Need::Required);
        const auto scale = row.oneOf(logColumn(&GradePoint::scale), codeList<GradeScale>(), Need::Required);
        const auto grade = row.wholeNumber(logColumn(&GradePoint::grade), Need::Required);
        const auto since = row.knownTime(logColumn(&GradePoint::since), zone, Need::Required);
        if (scale && grade && since)
          logged.point = GradePoint{0, static_cast<GradeScale>(*scale), *grade, *since, 0};
      });
}
