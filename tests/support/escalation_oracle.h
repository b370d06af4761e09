#pragma once
#include <string>
#include <vector>

/// What the oracle needs to know of a design; level n is `accelerated[n - 1]`.
struct OracleDesign {
  std::vector<bool> accelerated;
  int planned = 18;
  double flagRate = 1.0 / 3.0; ///< A4
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

/// Sections 4 and 5 of protocol.md once more, read from the page row by row and written without looking at
/// app/escalation: letters are kept as strings and counted anew for every question. It is slow and plain on
/// purpose; it shares no code with the engine that it checks.
OracleAnswer askOracle(const OracleDesign& design, const std::string& text);
