#pragma once
#include "app/escalation/outlook/decision_table.h"

#include <QStringList>

struct Study;

/// Tallies of one level of which the rule says the same, and what it says.
struct DecisionLine {
  int evaluableFrom = 0; ///< m, both ends included
  int evaluableTo = 0;
  int dltsFrom = 0;          ///< t, both ends included
  std::optional<int> dltsTo; ///< nothing: as many as there can be
  std::optional<bool> early; ///< beyond six subjects: t6 ≥ 2, or t6 ≤ 1
  Rule rule = Rule::AtEnrol;
  int enrol = 0;          ///< subjects that the rule wants; 0 = none, or whoever remains
  bool agreement = false; ///< needs investigator and sponsor
  bool covers(const Tally& tally) const;
  bool operator==(const DecisionLine&) const = default;
};

/// The lines of one level: escalation (4.1 or 4.2), or completing enrolment there (4.3).
struct DecisionLines {
  int level = 1;
  bool completing = false;
  std::vector<DecisionLine> lines;
  bool operator==(const DecisionLines&) const = default;
};
/// The decision table by level; escalation before completing.
std::vector<DecisionLines> decisionLines(const DoseDesign& design);

/// The lines of every level that follows the same rows of protocol.md section 4: for paper. Each line names
/// the levels that it holds for. While enrolment is completed a line goes as far as at any of them, and what
/// the planned number ends (CE-DONE) is left to the notes.
struct DecisionSheetPart {
  struct Line {
    std::vector<int> levels; ///< ascending
    DecisionLine line;
    bool operator==(const Line&) const = default;
  };
  std::vector<int> levels; ///< of all its lines
  bool completing = false;
  std::vector<Line> lines; ///< by m, then t, then level
  bool operator==(const DecisionSheetPart&) const = default;
};
std::vector<DecisionSheetPart> decisionSheet(const DoseDesign& design);

/// Where the study stands in the table at one level.
struct PresentTally {
  int level = 1;
  bool completing = false;
  bool settled = false; ///< AT-JOINT was discussed on these data and goes on
  Tally tally;
  bool operator==(const PresentTally&) const = default;
};
/// One for each level from L1 to the highest that has subjects.
std::vector<PresentTally> presentTallies(const DoseDesign& design, const Course& course);

// In the user's language, the same on the command line, on screen and on paper.
/// "L2 (2×10⁷ cells/kg), L3 (5×10⁷ cells/kg): 3+3"
QString levelsTitle(const DoseDesign& design, const std::vector<int>& levels, bool completing);
QString levelsText(const std::vector<int>& levels); ///< "L1–L3, L5"
QString evaluableText(const DecisionLine& line);    ///< "3–5"
QString dltsText(const DecisionLine& line);         ///< "0–1", "≥ 2"
QString ruleSays(const DecisionLine& line);         ///< "Go up to the next level with 3 subjects."
QString agreementText(const DecisionLine& line);    ///< who must agree or sign; empty where nobody must
QString presentText(const PresentTally& present);

/// The columns of the table: evaluable, DLTs, what the rule says, its id, agreement.
QStringList decisionTableHeads();
QStringList decisionTableCells(const DecisionLine& line);

/// What the table rests on: version of the design, protocol file, and assumptions A3, A4, A10 and A12 in the
/// protocol file's words; a line each.
QStringList decisionTableBasis(const Study& study, int designVersion);
/// What the table leaves out: open windows, the planned number.
QStringList decisionTableNotes(const DoseDesign& design);

/// The decision table for the protocol binder as HTML for QTextDocument: what it rests on, then every level
/// and tally, one table for all levels that follow the same rows. One page of A4 for the trial's three
/// levels. In the user's language.
QString decisionTableHtml(const Study& study, int designVersion);

/// The same without its title, as a chapter of another paper.
QString decisionTableBody(const Study& study, int designVersion);
