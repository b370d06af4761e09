#include "app/dosing/dose.h"
#include "app/study/screening_fields.h"
#include "app/study/treatment_fields.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/site_log/log_row.h"
#include "db/exchange/site_log/log_tables.h"

#include <QRegularExpression>

namespace {
constexpr double heaviestKg = 500; // above it: grams, or a slip of the decimal point

std::optional<int> readLevel(LogRow& row, const DoseDesign& design) {
  const QString column = logColumn(&Assignment::level);
  const std::optional<int> level = row.wholeNumber(column, Need::Required);
  if (!level || (*level >= 1 && *level <= design.top())) return level;
  row.fault(
      column,
      ExchangeText::tr("There is no dose level %1; the protocol has 1 to %2.").arg(*level).arg(design.top()));
  return std::nullopt;
}

void readDose(LogRow& row, Infusion& infusion) {
  const QString weight = logColumn(&Infusion::weightKg);
  infusion.weightKg = row.number(weight, Need::Required).value_or(1);
  if (infusion.weightKg <= 0 || infusion.weightKg > heaviestKg)
    row.fault(weight, ExchangeText::tr("A body weight lies above 0 and up to %1 kg.").arg(heaviestKg));
  const QString cells = logColumn(&Infusion::infusedCells);
  const QString written = row.words(cells, Need::Required);
  if (!written.isEmpty()) {
    const Result<double> read = parseCells(written, cells);
    if (read)
      infusion.infusedCells = *read;
    else
      row.fault(cells, read.error().message);
  }
}
} // namespace

std::vector<LoggedInfusion> readInfusions(const QByteArray& bytes, const DoseDesign& design,
                                          const QTimeZone& zone, std::vector<TableFault>& faults) {
  static const QStringList columns =
      QStringList{logColumn(&Screening::number)} + logColumns<Assignment>() + logColumns<Infusion>();
  std::vector<LoggedInfusion> infusions;
  for (const LogRow& row : logRows(QStringLiteral("infusions.csv"), columns, bytes, faults)) {
    LoggedInfusion logged{row, {}, {}, {}, {}, {}};
    LogRow& kept = logged.row;
    logged.screeningNumber = kept.key(logColumn(&Screening::number));
    logged.subjectNumber = kept.key(logColumn(&Assignment::subjectNumber));
    logged.level = readLevel(kept, design);
    logged.startedAt = kept.localTime(logColumn(&Infusion::startedAt), zone, Need::Required);
    if (logged.startedAt) logged.infusion.startedAt = *logged.startedAt;
    readDose(kept, logged.infusion);
    logged.infusion.completed = kept.yesNo(logColumn(&Infusion::completed), Need::Required).value_or(true);
    logged.infusion.batch = kept.words(logColumn(&Infusion::batch));
    infusions.push_back(std::move(logged));
  }
  return infusions;
}

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

AdverseEvent readEvent(LogRow& row, const QTimeZone& zone) {
  AdverseEvent event;
  event.term = row.words(logColumn(&AdverseEvent::term), Need::Required);
  const QString grade = logColumn(&AdverseEvent::grade);
  event.grade = row.wholeNumber(grade, Need::Required).value_or(1);
  if (event.grade < 1 || event.grade > 5) row.fault(grade, ExchangeText::tr("A CTCAE grade is 1 to 5."));
  event.onset = row.date(logColumn(&AdverseEvent::onset), Need::Required).value_or(QDate());
  event.end = row.date(logColumn(&AdverseEvent::end));
  if (event.end && event.onset.isValid() && *event.end < event.onset)
    row.fault(logColumn(&AdverseEvent::end), ExchangeText::tr("The event ends before its onset."));
  event.related = row.yesNo(logColumn(&AdverseEvent::related), Need::Required).value_or(false);
  event.serious = row.yesNo(logColumn(&AdverseEvent::serious), Need::Required).value_or(false);
  event.doseLimiting = row.yesNo(logColumn(&AdverseEvent::doseLimiting), Need::Required).value_or(false);
  event.comment = row.words(logColumn(&AdverseEvent::comment));
  event.crsGrade = gradeIn(row, logColumn(&AdverseEvent::crsGrade));
  event.icansGrade = gradeIn(row, logColumn(&AdverseEvent::icansGrade));
  readSerious(row, zone, event);
  return event;
}
} // namespace

std::vector<LoggedEvent> readAdverseEvents(const QByteArray& bytes, const QTimeZone& zone,
                                           std::vector<TableFault>& faults) {
  static const QStringList columns =
      QStringList{logColumn(&Assignment::subjectNumber)} + logColumns<AdverseEvent>();
  static const QStringList later = logColumns<AdverseEvent>(false) + reportColumns;
  std::vector<LoggedEvent> events;
  for (const LogRow& row : logRows(QStringLiteral("adverse_events.csv"), columns, bytes, faults, later)) {
    LoggedEvent logged{row, {}, {}};
    logged.subjectNumber = logged.row.key(logColumn(&Assignment::subjectNumber));
    logged.event = readEvent(logged.row, zone);
    events.push_back(std::move(logged));
  }
  return events;
}

namespace {
struct CauseWords {
  const char* pattern;
  NotEvaluableCause cause;
};
constexpr CauseWords causes[] = {
    {"infusion (was )?not completed", NotEvaluableCause::InfusionNotCompleted},
    {"withdrew|withdrawal", NotEvaluableCause::Withdrawal},
    {"lost( to follow-?up)?", NotEvaluableCause::LostToFollowUp},
    {"unrelated death|death[^;]*unrelated|died[^;]*unrelated", NotEvaluableCause::UnrelatedDeath},
};

std::optional<NotEvaluableCause> causeIn(const QString& reason) {
  std::optional<NotEvaluableCause> first;
  qsizetype at = reason.size();
  for (const CauseWords& words : causes) {
    const QRegularExpression pattern(QStringLiteral("\\b(?:%1)\\b").arg(QLatin1String(words.pattern)),
                                     QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(reason);
    if (!match.hasMatch() || match.capturedStart() >= at) continue;
    at = match.capturedStart();
    first = words.cause;
  }
  return first;
}

std::optional<int> dayIn(const QString& reason) {
  static const QRegularExpression pattern(QStringLiteral("\\bday (\\d{1,4})\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
  const QRegularExpressionMatch match = pattern.match(reason);
  return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

void readNotEvaluable(LogRow& row, LoggedAssessment& logged) {
  const QString column = logColumn(&DltAssessment::reason);
  const QString reason = row.words(column, Need::Required);
  if (reason.isEmpty()) return;
  logged.assessment.cause = causeIn(reason);
  logged.followUpEnded = dayIn(reason);
  if (!logged.assessment.cause)
    row.fault(column, ExchangeText::tr(
                          "“%1” names no cause of not being evaluable: infusion not completed, withdrew, "
                          "lost to follow-up, or unrelated death.")
                          .arg(reason));
}
} // namespace

std::vector<LoggedAssessment> readDltAssessments(const QByteArray& bytes, std::vector<TableFault>& faults) {
  static const QStringList columns =
      QStringList{logColumn(&Assignment::subjectNumber)} + logColumns<DltAssessment>();
  std::vector<LoggedAssessment> assessments;
  for (const LogRow& row : logRows(QStringLiteral("dlt_assessments.csv"), columns, bytes, faults)) {
    LoggedAssessment logged{row, {}, {}, {}};
    LogRow& kept = logged.row;
    DltAssessment& assessment = logged.assessment;
    logged.subjectNumber = kept.key(logColumn(&Assignment::subjectNumber));
    assessment.date = kept.date(logColumn(&DltAssessment::date), Need::Required).value_or(QDate());
    const auto outcome = kept.oneOf<DltOutcome>(logColumn(&DltAssessment::outcome),
                                                {{"NO_DLT", DltOutcome::NoDlt},
                                                 {"DLT", DltOutcome::Dlt},
                                                 {"NOT_EVALUABLE", DltOutcome::NotEvaluable}},
                                                Need::Required);
    assessment.reason = kept.words(logColumn(&DltAssessment::reason));
    if (outcome) assessment.outcome = *outcome;
    if (outcome == DltOutcome::NotEvaluable) readNotEvaluable(kept, logged);
    assessments.push_back(std::move(logged));
  }
  return assessments;
}
