#pragma once
#include <string>
#include <vector>

/// What the oracle needs to know of a design; level n is `accelerated[n - 1]`.
struct OracleDesign {
  std::vector<bool> accelerated;
  int planned = 18;
  double flagRate = 1.0 / 3.0; ///< A4
  int atOnce = 3;              ///< A10; 0 = no limit
  int top() const { return static_cast<int>(accelerated.size()); }
};

/// All that a line says of one level, as letters in order of infusion.
struct OracleLevel {
  std::string plain;      ///< of the cohorts without `+`
  std::string plus;       ///< of the cohorts with `+`: they come after every cohort without
  bool discussed = false; ///< `!` after the last cohort without `+`
  std::string everybody() const { return plain + plus; }
};

/// A line of the notation as it was heard; index 0 = L1.
struct OracleCourse {
  std::vector<OracleLevel> levels;
  int lastPlus = 0; ///< level of the last `+` cohort; 0 = there is none
  int highest = 1;  ///< L1 opens with the study
  int subjects() const;
  const OracleLevel& at(int level) const { return levels[static_cast<std::size_t>(level - 1)]; }
  OracleLevel& at(int level) { return levels[static_cast<std::size_t>(level - 1)]; }
};

/// The oracle's answer to a line of the notation: a recommendation, or the character that is refused.
struct OracleAnswer {
  int refusedAt = 0; ///< 1 = first character; 0 = the line is a course
  std::string rule;
  int decidingLevel = 0;
  int level = 0;
  int enrol = 0;
  bool agreement = false;
  std::vector<int> held;
  std::string mtd; ///< not-reached, reached, candidate, below-lowest
  int mtdLevel = 0;
  int mtdEvaluable = 0;
  bool operator==(const OracleAnswer&) const = default;
  std::string asText() const;
};

/// Sections 4 and 5 of protocol.md (second edition) once more, read from the page row by row and written
/// without looking at app/escalation: letters are kept as strings and counted anew for every question. It is
/// slow and plain on purpose; it shares no code with the engine that it checks.
OracleAnswer askOracle(const OracleDesign& design, const std::string& text);

/// The two halves of it: the character that is refused, or 0 and the course; and what the rules say of a
/// course.
int hearCourse(const OracleDesign& design, const std::string& text, OracleCourse& heard);
OracleAnswer readCourse(const OracleDesign& design, const OracleCourse& course);

/// "A level is tolerated when t6 ≤ 1 and (t ≤ 1, or m > 6 with t/m not above A4)" (4.3); of all its letters.
bool isToleratedByPage(const OracleDesign& design, const std::string& letters);

/// Whether the `+` of the course still have their ground (5, after the first table).
bool completingStandsByPage(const OracleDesign& design, const OracleCourse& course);
