#pragma once
#include "db/exchange/log_row.h"

/// A row of screening.csv. The row stays with it, for what other tables say against it.
struct LoggedScreening {
  LogRow row;
  QString number;
  QDate consentDate; ///< null where it could not be read
  QDate birthDate;
  Screening screening;
};

/// `exclusions` with the ids that answers are kept under. The column `understands` (I7: Y, N, empty = not
/// answered) may be missing as a whole: the consent that such a log records counts as the answer yes.
std::vector<LoggedScreening> readScreenings(const QByteArray& bytes,
                                            const std::vector<ExclusionCriterion>& exclusions,
                                            const QTimeZone& zone, std::vector<LogFault>& faults);
