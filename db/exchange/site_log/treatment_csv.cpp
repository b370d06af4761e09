#include "app/base/number_text.h"
#include "app/dosing/dose.h"
#include "app/study/fields/screening_fields.h"
#include "app/study/fields/treatment_fields.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/site_log/log_row.h"
#include "db/exchange/site_log/log_tables.h"

#include <QRegularExpression>
#include <limits>

namespace {
constexpr double heaviestKg = 500; // above it: grams, or a slip of the decimal point

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

/// What later logs tell of an infusion.
void readCourseOfInfusion(LogRow& row, const QTimeZone& zone, Infusion& infusion) {
  const QString end = logColumn(&Infusion::endedAt);
  infusion.endedAt = row.localTime(end, zone);
  if (infusion.endedAt && *infusion.endedAt < infusion.startedAt)
    row.fault(end, ExchangeText::tr("The infusion ends before it begins."));
  const auto told = [&](const QString& column) -> std::optional<QString> {
    const QString words = row.words(column);
    return words.isEmpty() ? std::nullopt : std::optional(words);
  };
  infusion.premedication = told(logColumn(&Infusion::premedication));
  infusion.reaction = told(logColumn(&Infusion::reaction));
}
} // namespace

std::vector<LoggedInfusion> readInfusions(const CsvContent& table, const DoseDesign& design,
                                          const QTimeZone& zone, std::vector<TableFault>& faults) {
  static const QStringList columns =
      QStringList{logColumn(&Screening::number)} + logColumns<Assignment>() + logColumns<Infusion>();
  static const QStringList later = logColumns<Infusion>(false);
  return loggedRows<LoggedInfusion>(
      QStringLiteral("infusions.csv"), columns, table, faults, later,
      [&](LogRow& row, LoggedInfusion& logged) {
        logged.screeningNumber = row.key(logColumn(&Screening::number));
        logged.subjectNumber = row.key(logColumn(&Assignment::subjectNumber));
        logged.level = readLevel(row, logColumn(&Assignment::level), design, Need::Required);
        logged.startedAt = row.localTime(logColumn(&Infusion::startedAt), zone, Need::Required);
        if (logged.startedAt) logged.infusion.startedAt = *logged.startedAt;
        readDose(row, logged.infusion);
        logged.infusion.completed = row.yesNo(logColumn(&Infusion::completed), Need::Required).value_or(true);
        logged.infusion.batch = row.words(logColumn(&Infusion::batch));
        readCourseOfInfusion(row, zone, logged.infusion);
      });
}

namespace {
constexpr LogRow::Words<DltOutcome> outcomes{
    {"NO_DLT", DltOutcome::NoDlt}, {"DLT", DltOutcome::Dlt}, {"NOT_EVALUABLE", DltOutcome::NotEvaluable}};

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

std::vector<LoggedAssessment> readDltAssessments(const CsvContent& table, std::vector<TableFault>& faults) {
  static const QStringList columns =
      QStringList{logColumn(&Assignment::subjectNumber)} + logColumns<DltAssessment>();
  return loggedRows<LoggedAssessment>(
      QStringLiteral("dlt_assessments.csv"), columns, table, faults, {},
      [](LogRow& row, LoggedAssessment& logged) {
        DltAssessment& assessment = logged.assessment;
        logged.subjectNumber = row.key(logColumn(&Assignment::subjectNumber));
        assessment.date = row.date(logColumn(&DltAssessment::date), Need::Required).value_or(QDate());
        const auto outcome =
            row.oneOf<DltOutcome>(logColumn(&DltAssessment::outcome), outcomes, Need::Required);
        assessment.reason = row.words(logColumn(&DltAssessment::reason));
        if (outcome) assessment.outcome = *outcome;
        if (outcome == DltOutcome::NotEvaluable) readNotEvaluable(row, logged);
      });
}

namespace {
constexpr LogRow::Words<Response> responses{{"CR", Response::CompleteRemission},
                                            {"CRh", Response::CompleteRemissionPartial},
                                            {"CRi", Response::CompleteRemissionIncomplete},
                                            {"MLFS", Response::LeukaemiaFreeState},
                                            {"PR", Response::PartialRemission},
                                            {"NR", Response::NoResponse},
                                            {"PD", Response::Progression},
                                            {"RELAPSE", Response::Relapse},
                                            {"NE", Response::NotEvaluable}};
constexpr LogRow::Words<UptakeChange> uptakes{{"REDUCED", UptakeChange::Reduced},
                                              {"UNCHANGED", UptakeChange::Unchanged},
                                              {"INCREASED", UptakeChange::Increased}};
constexpr LogRow::Words<VitalStatus> statuses{{"ALIVE", VitalStatus::Alive},
                                              {"DEAD", VitalStatus::Dead},
                                              {"LOST", VitalStatus::LostToFollowUp},
                                              {"WITHDRAWN", VitalStatus::Withdrawn}};

std::optional<double> within(LogRow& row, std::optional<double> DiseaseFindings::*finding, double low,
                             double high) {
  const QString name = logColumn(finding);
  const std::optional<double> value = row.number(name);
  if (!value || (*value >= low && *value <= high)) return value;
  row.fault(name, ExchangeText::tr("%1 cannot be: from %2 to %3.").arg(*value).arg(low).arg(high));
  return std::nullopt;
}

std::optional<int> deauvilleIn(LogRow& row) {
  const QString column = logColumn(&DiseaseFindings::deauville);
  const std::optional<int> score = row.wholeNumber(column);
  if (score && (*score < 1 || *score > 5))
    row.fault(column, ExchangeText::tr("A Deauville score is 1 to 5."));
  return score;
}

/// "0.02", or "<0.01": below the assay's limit.
void readMrd(LogRow& row, DiseaseFindings& findings) {
  const QString column = logColumn(&DiseaseFindings::mrdPercent);
  const QString written = halfWidth(row.words(column));
  if (written.isEmpty()) return;
  findings.mrdBelow = written.startsWith(u'<');
  const auto value = readNumber(findings.mrdBelow ? written.mid(1) : written);
  const double least = findings.mrdBelow ? std::numeric_limits<double>::min() : 0; // below what?
  if (value && *value >= least && *value <= 100)
    findings.mrdPercent = *value;
  else
    row.fault(
        column,
        value ? ExchangeText::tr("“%1” is no percentage; write 0.02, or <0.01 below the limit.").arg(written)
              : value.error().message);
}

DiseaseFindings readFindings(LogRow& row) {
  DiseaseFindings findings;
  findings.marrowBlasts = within(row, &DiseaseFindings::marrowBlasts, 0, 100);
  findings.bloodBlasts = within(row, &DiseaseFindings::bloodBlasts, 0, 100);
  findings.extramedullary = row.yesNo(logColumn(&DiseaseFindings::extramedullary));
  findings.neutrophils = within(row, &DiseaseFindings::neutrophils, 0, 1000);
  findings.platelets = within(row, &DiseaseFindings::platelets, 0, 10000);
  readMrd(row, findings);
  findings.deauville = deauvilleIn(row);
  findings.uptake = row.oneOf<UptakeChange>(logColumn(&DiseaseFindings::uptake), uptakes);
  findings.newLesions = row.yesNo(logColumn(&DiseaseFindings::newLesions));
  findings.sizeChange = within(row, &DiseaseFindings::sizeChange, -100, 10000);
  findings.marrowInvolved = row.yesNo(logColumn(&DiseaseFindings::marrowInvolved));
  return findings;
}
} // namespace

std::vector<LoggedResponse> readResponses(const CsvContent& table, std::vector<TableFault>& faults) {
  static const QStringList columns =
      QStringList{logColumn(&Assignment::subjectNumber), logColumn(&ResponseAssessment::date),
                  logColumn(&ResponseAssessment::response), logColumn(&ResponseAssessment::mrdNegative)} +
      logColumns<DiseaseFindings>();
  return loggedRows<LoggedResponse>(
      QStringLiteral("responses.csv"), columns, table, faults, {}, [](LogRow& row, LoggedResponse& logged) {
        logged.subjectNumber = row.key(logColumn(&Assignment::subjectNumber));
        ResponseAssessment& assessment = logged.assessment;
        assessment.date = row.date(logColumn(&ResponseAssessment::date), Need::Required).value_or(QDate());
        assessment.response =
            row.oneOf<Response>(logColumn(&ResponseAssessment::response), responses, Need::Required)
                .value_or(Response::NotEvaluable);
        assessment.mrdNegative = row.yesNo(logColumn(&ResponseAssessment::mrdNegative));
        assessment.findings = readFindings(row);
      });
}

std::vector<LoggedFollowUp> readFollowUps(const CsvContent& table, std::vector<TableFault>& faults) {
  static const QStringList columns =
      QStringList{logColumn(&Assignment::subjectNumber)} + logColumns<FollowUp>();
  return loggedRows<LoggedFollowUp>(
      QStringLiteral("follow_up.csv"), columns, table, faults, {}, [](LogRow& row, LoggedFollowUp& logged) {
        logged.subjectNumber = row.key(logColumn(&Assignment::subjectNumber));
        logged.followUp.date = row.date(logColumn(&FollowUp::date), Need::Required).value_or(QDate());
        logged.followUp.status =
            row.oneOf<VitalStatus>(logColumn(&FollowUp::status), statuses, Need::Required)
                .value_or(VitalStatus::Alive);
        logged.followUp.comment = row.words(logColumn(&FollowUp::comment));
      });
}
