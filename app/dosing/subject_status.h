#pragma once
#include <QChar>

/// How a subject counts for the escalation, protocol.md section 3.
enum class SubjectStatus { InWindow, Cleared, Dlt, NotEvaluable };

/// The letter of section 5.
inline QChar letterOf(SubjectStatus status) {
  return QLatin1Char("?NTX"[static_cast<int>(status)]);
}
/// Of one of these letters.
inline SubjectStatus statusOfLetter(QChar letter) {
  switch (letter.unicode()) {
  case u'N':
    return SubjectStatus::Cleared;
  case u'T':
    return SubjectStatus::Dlt;
  case u'X':
    return SubjectStatus::NotEvaluable;
  default:
    return SubjectStatus::InWindow;
  }
}
