#pragma once
#include <QChar>

/// How a subject counts for the escalation, protocol.md section 3; the value is the letter of section 5.
enum class SubjectStatus : char { InWindow = '?', Cleared = 'N', Dlt = 'T', NotEvaluable = 'X' };

inline QChar letterOf(SubjectStatus status) {
  return QLatin1Char(static_cast<char>(status));
}
/// Of one of these letters.
inline SubjectStatus statusOfLetter(QChar letter) {
  return static_cast<SubjectStatus>(letter.toLatin1());
}
