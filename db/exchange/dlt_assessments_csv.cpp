#include "db/exchange/dlt_assessments_csv.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(WardLog)
};

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
  const QString column = QStringLiteral("reason");
  const QString reason = row.words(column, Need::Required);
  if (reason.isEmpty()) return;
  logged.assessment.cause = causeIn(reason);
  logged.followUpEnded = dayIn(reason);
  if (!logged.assessment.cause)
    row.fault(column,
              Text::tr("“%1” names no cause of not being evaluable: infusion not completed, withdrew, "
                       "lost to follow-up, or unrelated death.")
                  .arg(reason));
}
} // namespace

std::vector<LoggedAssessment> readDltAssessments(const QByteArray& bytes, std::vector<LogFault>& faults) {
  static const QStringList columns = QStringLiteral("subject_no assessment_date outcome reason").split(u' ');
  std::vector<LoggedAssessment> assessments;
  for (const LogRow& row : logRows(QStringLiteral("dlt_assessments.csv"), columns, bytes, faults)) {
    LoggedAssessment logged{row, {}, {}, {}};
    LogRow& kept = logged.row;
    DltAssessment& assessment = logged.assessment;
    logged.subjectNumber = kept.key(QStringLiteral("subject_no"));
    assessment.date = kept.date(QStringLiteral("assessment_date"), Need::Required).value_or(QDate());
    const auto outcome = kept.oneOf<DltOutcome>(QStringLiteral("outcome"),
                                                {{"NO_DLT", DltOutcome::NoDlt},
                                                 {"DLT", DltOutcome::Dlt},
                                                 {"NOT_EVALUABLE", DltOutcome::NotEvaluable}},
                                                Need::Required);
    assessment.reason = kept.words(QStringLiteral("reason"));
    if (outcome) assessment.outcome = *outcome;
    if (outcome == DltOutcome::NotEvaluable) readNotEvaluable(kept, logged);
    assessments.push_back(std::move(logged));
  }
  return assessments;
}
