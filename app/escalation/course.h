#pragma once
#include "app/protocol/protocol.h"

#include <QString>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

enum class Outcome : char { Cleared = 'N', Dlt = 'T', Undecided = '?', NotEvaluable = 'X' };

/// One cohort in the notation of protocol.md section 5.
struct Cohort {
  int level = 0;
  std::vector<Outcome> outcomes; ///< in order of infusion
  bool completing = false;       ///< `+`: enrolled to complete enrolment (4.3)
  bool continued = false;        ///< `!`: the joint discussion of AT-JOINT was held on these data and goes on
  bool operator==(const Cohort&) const = default;
};

/// What happened so far, cohort by cohort.
struct Course {
  std::vector<Cohort> cohorts;
  int subjects() const; ///< every letter, not evaluable ones included
  bool operator==(const Course&) const = default;
};

/// Why a line is no course: the character (1 = first) and the reason, in the user's language.
struct CourseError {
  int position = 1;
  QString reason;
  bool operator==(const CourseError&) const = default;
};

/// Reads the notation; blanks around it are allowed, an empty line is the empty course. Levels that a change
/// of the design added (DoseLevel::since) may be skipped, and lie below the first cohort.
tl::expected<Course, CourseError> parseCourse(const DoseDesign& design, QStringView text);

QString formatCourse(const Course& course);

/// t, c, p of section 4 at one level.
struct Tally {
  int dlts = 0;                                    ///< t
  int cleared = 0;                                 ///< c
  int undecided = 0;                               ///< p
  int evaluable() const { return dlts + cleared; } ///< m
  void count(Outcome outcome);
  bool operator==(const Tally&) const = default;
};
Tally tallyAt(const Course& course, int level);
