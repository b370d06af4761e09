#include "app/base/number_text.h"
#include "app/study/treatment_fields.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/site_log/log_columns.h"
#include "db/exchange/site_log/log_tables.h"

#include <limits>

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

std::vector<LoggedResponse> readResponses(const QByteArray& bytes, std::vector<TableFault>& faults) {
  static const QStringList columns =
      QStringList{logColumn(&Assignment::subjectNumber), logColumn(&ResponseAssessment::date),
                  logColumn(&ResponseAssessment::response), logColumn(&ResponseAssessment::mrdNegative)} +
      logColumns<DiseaseFindings>();
  std::vector<LoggedResponse> read;
  for (const LogRow& row : logRows(QStringLiteral("responses.csv"), columns, bytes, faults)) {
    LoggedResponse logged{row, {}, {}};
    LogRow& kept = logged.row;
    logged.subjectNumber = kept.key(logColumn(&Assignment::subjectNumber));
    ResponseAssessment& assessment = logged.assessment;
    assessment.date = kept.date(logColumn(&ResponseAssessment::date), Need::Required).value_or(QDate());
    assessment.response =
        kept.oneOf<Response>(logColumn(&ResponseAssessment::response), responses, Need::Required)
            .value_or(Response::NotEvaluable);
    assessment.mrdNegative = kept.yesNo(logColumn(&ResponseAssessment::mrdNegative));
    assessment.findings = readFindings(kept);
    read.push_back(std::move(logged));
  }
  return read;
}

std::vector<LoggedFollowUp> readFollowUps(const QByteArray& bytes, std::vector<TableFault>& faults) {
  static const QStringList columns =
      QStringList{logColumn(&Assignment::subjectNumber)} + logColumns<FollowUp>();
  std::vector<LoggedFollowUp> read;
  for (const LogRow& row : logRows(QStringLiteral("follow_up.csv"), columns, bytes, faults)) {
    LoggedFollowUp logged{row, {}, {}};
    LogRow& kept = logged.row;
    logged.subjectNumber = kept.key(logColumn(&Assignment::subjectNumber));
    logged.followUp.date = kept.date(logColumn(&FollowUp::date), Need::Required).value_or(QDate());
    logged.followUp.status = kept.oneOf<VitalStatus>(logColumn(&FollowUp::status), statuses, Need::Required)
                                 .value_or(VitalStatus::Alive);
    logged.followUp.comment = kept.words(logColumn(&FollowUp::comment));
    read.push_back(std::move(logged));
  }
  return read;
}
