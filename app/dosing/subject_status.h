#pragma once
#include <QStringView>
#include <algorithm>

/// How a subject counts for the escalation, protocol.md section 3.
enum class SubjectStatus { InWindow, Cleared, Dlt, NotEvaluable };

/// Their letters in section 5, in order.
inline constexpr QStringView statusLetters = u"?NTX";

inline QChar notationOf(SubjectStatus status) {
  return statusLetters[static_cast<qsizetype>(status)];
}
/// Of one of these letters.
inline SubjectStatus statusOfLetter(QChar letter) {
  return static_cast<SubjectStatus>(std::max(statusLetters.indexOf(letter), qsizetype{0}));
}
