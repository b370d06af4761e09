#pragma once
#include "app/reports/decision/decision_memo.h"
#include "app/reports/design/design_words.h"
#include "app/reports/paper/printed_parts.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

/// One operating characteristic of both designs. What a design does not have (a dose, a course that it can
/// read) is not there.
struct ComparedLine {
  enum class Unit { Probability, Subjects };
  QString what; ///< "The MTD is 5×10⁷ cells/kg"
  Unit unit = Unit::Probability;
  std::optional<double> before;    ///< the design that is changed, from the beginning
  std::optional<double> after;     ///< as it is to be, from the beginning
  std::optional<double> beforeNow; ///< from the course on that the change was drafted on
  std::optional<double> afterNow;
  bool operator==(const ComparedLine&) const = default;
};

struct DesignComparison {
  std::vector<ComparedLine> lines; ///< empty where a rate is not entered
  bool fromCourse = false;         ///< somebody is treated, and one design at least can read the course
  QStringList notes;               ///< what is not there and why, in words
  QStringList basis;               ///< what the numbers rest on
  bool operator==(const DesignComparison&) const = default;
};

/// The level of a dose; 0 = the design does not have it.
int levelAt(const DoseDesign& design, double cellsPerKg);
/// The doses of both, rising, each once.
std::vector<double> dosesOf(const DoseDesign& a, const DoseDesign& b);

/// Exact operating characteristics of the design that `change` changes and of the one that it asks for, from
/// the beginning and from the change's course on, under what the change assumes. The change as prepared or as
/// signed; nothing where the study does not hold the version that it changes.
DesignComparison compareDesigns(const Study& study, const DesignChange& change);

/// "31.4 %", "12.40"; "—" where there is nothing.
QString comparedText(const std::optional<double>& value, ComparedLine::Unit unit);

/// One dose group in both designs, in the order of dose. A design that does not have it has empty texts.
struct MemoGroup {
  QString dose;   ///< "5×10⁷"
  QString before; ///< "L3, standard 3+3, day 28"
  QString after;  ///< "L4, standard 3+3, day 28"
  bool differs = false;
  bool operator==(const MemoGroup&) const = default;
};

/// Everything that the memo of a change of the design says, in the user's language.
struct DesignMemo : PrintedStudy {
  // head
  int number = 0;
  QDate date; ///< of the investigator's signature; of the draft
  JournalStamp head;
  bool draft = true; ///< until both have signed
  bool withdrawn = false;
  QString state;             ///< changeState(); "not signed" for a draft
  QStringList clockWarnings; ///< clockWarnings() as they stand, while the sponsor has not agreed

  // what is changed and why
  int baseVersion = 1;
  int version = 0; ///< that it became; 0 = none
  QString summary; ///< changeSummary()
  QString justification;
  QString course; ///< at signing, levels as in baseVersion; empty = nobody was treated

  // both designs
  std::vector<MemoGroup> groups;
  int plannedBefore = 0;
  int plannedAfter = 0;
  QString paceBefore; ///< paceText(): A10
  QString paceAfter;
  QString stateBefore;
  QString stateAfter;
  std::vector<DifferenceText> differences;
  DesignComparison comparison;

  std::vector<PrintedSignature> signatures; ///< investigator, sponsor
};

/// The memo of a change that was signed, or of a draft made by preparedChange(); the day of the standing is
/// used where the draft has no date yet.
DesignMemo designMemo(const Standing& standing, const DesignChange& change, const JournalStamp& head);

/// The memo of a change of the design as HTML for QTextDocument.
QString designMemoHtml(const DesignMemo& memo);
