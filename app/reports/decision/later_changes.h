#pragma once
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <vector>

/// A clinical value that was entered or changed after the cut-off of a meeting, in the user's language.
struct LaterChange {
  qint64 line = 0; ///< of the journal
  QDateTime at;    ///< UTC
  QString who;     ///< printed name
  QString subject; ///< "S-001"; empty where it is about none (a lot, a bag)
  QString record;  ///< "Adverse event"
  QString field;   ///< "grade"; empty: the record is new, and `after` is all that it says
  QString before;  ///< empty = nothing stood there
  QString after;   ///< empty = nothing stands there any more
  bool operator==(const LaterChange&) const = default;
};

/// The cut-off of the meeting in which a decision is taken, and what came after it.
struct MeetingCutoff {
  qint64 line = 0;                ///< of the journal, the last that the meeting saw
  QDateTime at;                   ///< of that line, UTC
  std::vector<LaterChange> later; ///< oldest first
  bool areMore = false;           ///< than these; nobody has counted them
  bool operator==(const MeetingCutoff&) const = default;
};

/// "S-001, Adverse event, grade: 2 → 3 (Dr Zhang Min, 2026-03-30 15:10)"
QString laterChangeText(const LaterChange& change, const QTimeZone& zone);

/// Whether anything changed after the cut-off, as a sentence; then each change, a line each, of which at most
/// `most` are named.
QStringList cutoffLines(const MeetingCutoff& cutoff, const QTimeZone& zone, std::size_t most);

/// The same as a chapter of a memo, with every change in a table.
QString cutoffHtml(const MeetingCutoff& cutoff, const QTimeZone& zone);
