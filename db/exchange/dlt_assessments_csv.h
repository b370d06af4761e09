#pragma once
#include "db/exchange/log_row.h"

/// A row of dlt_assessments.csv. The cause of a subject's not being evaluable is read from the reason's
/// words: “infusion not completed”, “withdrew”, “lost to follow-up”, “unrelated death”; the first one counts,
/// and “on day N” says when the follow-up ended.
struct LoggedAssessment {
  LogRow row;
  QString subjectNumber;
  DltAssessment assessment;         ///< date null where it could not be read
  std::optional<int> followUpEnded; ///< day, 0 = infusion date
};

std::vector<LoggedAssessment> readDltAssessments(const QByteArray& bytes, std::vector<LogFault>& faults);
