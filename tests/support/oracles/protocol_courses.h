#pragma once
#include "tests/support/oracles/escalation_oracle.h"

#include <string>
#include <vector>

/// A line of the notation and all that is to be said of it.
struct CourseRow {
  std::string course;
  OracleAnswer expected;
};

/// The level that decides is `level`, or for an escalation the one below it.
CourseRow courseRow(const char* course, const char* rule, int level, int enrol, bool agreement,
                    std::vector<int> held = {}, const char* mtd = "not-reached", int mtdLevel = 0,
                    int mtdM = 0);

/// Section 5 of protocol.md, second edition: both tables row by row, for the trial of the page.
std::vector<CourseRow> coursesOfThePage();

struct RefusedRow {
  std::string id;
  std::string line;
  int position = 0; ///< 1 = first character
};

/// The same section's refusals, each with its edges.
std::vector<RefusedRow> refusalsOfThePage();
