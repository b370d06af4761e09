#pragma once
#include "app/study/design_versions.h"

#include <QStringList>
#include <optional>
#include <vector>

struct Study;

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
