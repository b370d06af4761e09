#pragma once
#include "app/escalation/standing.h"
#include "app/reports/decision/cohort_rows.h"
#include "app/reports/decision/later_changes.h"
#include "app/reports/paper/printed_parts.h"
#include "app/reports/worksheet/worksheet_rows.h"
#include "app/study/study.h"

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

/// Counts of section 4 at one level, from the letters that the decision was signed on.
struct MemoLevel {
  int level = 0;
  QString dose; ///< "2×10⁷"
  Tally tally;
  int notEvaluable = 0;
  bool decides = false; ///< the level whose data decided
  bool operator==(const MemoLevel&) const = default;
};

/// Of every level with subjects, lowest first; each assigned subject counts as `letterOf` says. `deciding`:
/// the level whose data decide.
std::vector<MemoLevel> memoLevels(const Study& study, int deciding,
                                  const std::function<QChar(const Subject&)>& letterOf);
/// The same as a table.
QString levelsHtml(const std::vector<MemoLevel>& levels);

/// What the items of the DLT definition say of a subject of the level, with the answers: as it was signed
/// with the latest assessment, else as the record stood on the evening of the decision.
struct MemoWorksheet {
  QString subject;
  std::vector<WorksheetRow> rows; ///< askedFirst(), never empty
  bool operator==(const MemoWorksheet&) const = default;
};

struct MemoAssumption {
  QString id;
  QString text;
  bool operator==(const MemoAssumption&) const = default;
};

/// Everything that the memo of one decision says, in the user's language. The data are those on which it was
/// signed: the record as it stood on that evening (asOf), each subject counted by the decision's own basis,
/// and levels numbered as in the version of the design that it was signed under.
struct DecisionMemo : PrintedStudy {
  // head
  int number = 0;
  QDate date; ///< of the decision
  int designVersion = 1;
  QString dataAsOf; ///< moment at the site, with its zone
  JournalStamp head;
  bool draft = true;      ///< until effective
  bool overtaken = false; ///< data under it have changed (4.4)
  bool transcribed = false;
  QString edition;           ///< editionText()
  bool reread = false;       ///< the rules have a later edition now: `recommendation` is what that reads
  QString state;             ///< decisionState() in words; "not signed" for a draft
  QStringList clockWarnings; ///< clockWarnings() of this decision
  QStringList changes;       ///< "S-001 counts T now, counted N when this was signed."
  QStringList deviations;    ///< of the decision itself, deviationText()
  QString checked; ///< how many records of its subjects are checked against source now; may be empty
  std::optional<MeetingCutoff> cutoff; ///< of its meeting, with what changed until it was signed
  QTimeZone zone;                      ///< of the site

  // what is decided and why
  QString decision;
  QString rule;           ///< SD-EXPAND
  QString recommendation; ///< what the rule says on those data: "Rule SD-EXPAND says: …"
  QString explanation;
  bool asRecommended = true;
  QString justification;
  QStringList stops; ///< the stopping rules that it names, namedStopSentences()
  QString course;
  QString mtd;

  /// minutesText() of the meetings that led to it; that none is recorded where the site asks for them.
  QStringList minutes;

  // data
  int level = 0;
  QString levelName;
  std::vector<CohortRow> subjects; ///< of the level, in order of infusion
  std::vector<MemoLevel> levels;   ///< every level with subjects, lowest first
  int infused = 0;
  int planned = 0;
  QStringList product; ///< which cells were counted, where the factors come from, what releases left open
  QStringList dltDefinition; ///< of the site (A5), a line an item; empty where it has entered none
  int definitionVersion = 0; ///< its version
  std::vector<MemoWorksheet> worksheets;   ///< of those of the level of whom an item says something
  std::vector<MemoAssumption> assumptions; ///< those that the data of this decision rest on

  std::vector<PrintedSignature> signatures; ///< investigator, sponsor
};

/// The memo of a decision of the study, or of a draft made by prepared(); the day of the standing is used
/// where the draft has no date yet. `cutoff`: of the meeting that it was taken in, with what changed until it
/// was signed.
DecisionMemo decisionMemo(const Standing& standing, const Decision& decision, const JournalStamp& head,
                          const std::optional<MeetingCutoff>& cutoff = {});

/// The study as the decision saw it: as of its evening, reduced to the subjects of its basis, in terms of its
/// own version of the design.
Study dataOf(const Study& study, const Decision& decision, QDate today);

/// The memo as HTML for QTextDocument. Where its chart stands is `<img src="chart:staircase">`: whoever
/// prints it draws the chart there.
QString decisionMemoHtml(const DecisionMemo& memo);
