#pragma once
#include "db/exchange/log_row.h"

/// A row of responses.csv. What the criteria make of the findings is not told by the log.
struct LoggedResponse {
  LogRow row;
  QString subjectNumber;
  ResponseAssessment assessment; ///< date null where it could not be read
};

/// A row of follow_up.csv.
struct LoggedFollowUp {
  LogRow row;
  QString subjectNumber;
  FollowUp followUp; ///< date null where it could not be read
};

std::vector<LoggedResponse> readResponses(const QByteArray& bytes, std::vector<LogFault>& faults);
std::vector<LoggedFollowUp> readFollowUps(const QByteArray& bytes, std::vector<LogFault>& faults);
