#pragma once
#include "app/reports/charts/chart_table.h"
#include "app/study/ctcae_dictionary.h"

#include <QJsonObject>
#include <array>
#include <optional>

struct Study;

/// Which adverse events a table counts.
struct EventChoice {
  bool relatedOnly = false; ///< to the CAR-NK cells
  bool beforeInfusion =
      false; ///< those, too; else treatment-emergent ones only: onset can be on or after day 0
  bool operator==(const EventChoice&) const = default;
};

/// Whether the choice counts an event of a subject infused on `dayZero` (calendar of the site's `zone`).
bool isChosen(const EventChoice& choice, const AdverseEvent& event, QDate dayZero, const QTimeZone& zone);

/// How many subjects had something, each counted once, at its worst grade.
struct GradeCounts {
  std::array<int, 5> worst{}; ///< subjects whose worst grade is 1 … 5
  int notRecorded = 0;        ///< subjects who had it, and no grade is recorded: of ASTCT rows only
  void add(int grade) { ++worst.at(static_cast<std::size_t>(grade - 1)); }
  int of(int grade) const { return worst.at(static_cast<std::size_t>(grade - 1)); }
  int any() const;    ///< whoever had it, also where no grade is recorded
  int severe() const; ///< grade ≥ 3, as far as it is recorded
  bool operator==(const GradeCounts&) const = default;
};

/// A column of the table: the infused subjects of a dose level, or all of them.
struct EventGroup {
  int level = 0; ///< 0 = all levels
  int infused = 0;
  int undecided = 0;     ///< of them, whose DLT window no assessment has closed: more may come
  QString label() const; ///< "L1", "Total"
  QString title() const; ///< "L1, n = 3, 1 of them in the DLT window"
  bool operator==(const EventGroup&) const = default;
};

/// A line of the table: counts by group, in the order of EventTable::groups.
struct EventTableRow {
  enum class Kind { AnyEvent, OrganClass, Term, Crs, Icans };
  Kind kind = Kind::Term;
  BilingualText organClass; ///< of OrganClass and Term; empty = not coded
  BilingualText term;       ///< of Term
  std::vector<GradeCounts> counts;
  bool operator==(const EventTableRow&) const = default;

  QString title(const QString& language) const; ///< what stands in the first column
};

/// Adverse events by organ class, term and worst grade. Population: the infused subjects.
struct EventTable {
  EventChoice choice;
  std::vector<EventGroup> groups;   ///< every dose level, then all
  std::vector<EventTableRow> rows;  ///< any event; then class by class, its terms by frequency
  std::vector<EventTableRow> astct; ///< CRS and ICANS at the subject's worst ASTCT grade (Lee et al., 2019);
                                    ///< without a recorded one as notRecorded
  bool operator==(const EventTable&) const = default;
};

/// What the columns of CRS and ICANS count, in a sentence or two.
QString astctRule();

/// Classes stand in order of their English names, what is not coded last; the terms of a class with the most
/// subjects first.
EventTable eventTable(const Study& study, const CtcaeDictionary& dictionary, const EventChoice& choice);

/// "2 (67 %)"; "0" where nobody, "–" where the group has no subject. In whole percent: groups are small.
QString countText(int subjects, int of);

/// Columns: kind (any, class, term, crs, icans), organ_class (Not coded where it is), term, level (1 …,
/// total), n, grade_1 … grade_5, any, any_percent, grade_3_up, grade_3_up_percent, not_recorded (of crs and
/// icans; else empty). Names in English.
ChartTable tableOf(const EventTable& table);

/// Keys: relatedOnly, beforeInfusion, groups (level, n, undecided), rows (kind, organClass, term, groups),
/// astct (the same). Each group of a row: level, n, grades (five), any, severe, and of astct notRecorded.
/// level is null for all. English names.
QJsonObject toJson(const EventTable& table);

/// The event table for print, on the data of `cutOff`: study, population, what was chosen and where organ
/// classes come from; any grade and grade ≥ 3 of all levels; CRS and ICANS; each level by worst grade. In
/// the user's language.
QString eventTableHtml(const EventTable& table, const Study& study, const CtcaeDictionary& dictionary,
                       QDate cutOff);

/// What an event table counts, in one sentence: "events that began on the day of infusion or later, …".
QString choiceSentence(const EventChoice& choice);
