#include "app/reports/design/design_memo.h"

#include "app/base/number_text.h"
#include "app/dosing/dose.h"
#include "app/escalation/outlook/operating_characteristics.h"
#include "app/reports/outlook/design_basis.h"
#include "app/reports/outlook/dose_path_tree.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/design_versions.h"
#include "app/study/study.h"
#include "app/study/words.h"

#include <algorithm>

namespace {
constexpr qsizetype longestCourse = 60; ///< characters; the change itself names the whole of it
using Rates = std::vector<AssumedRate>;
using Unit = ComparedLine::Unit;
using Found = std::optional<OperatingCharacteristics>;

/// By level; nothing where one is not entered.
std::optional<std::vector<double>> ratesOf(const DoseDesign& design, const Rates& rates) {
  std::vector<std::optional<double>> found(design.levels.size());
  for (const AssumedRate& one : rates)
    if (const int level = levelAt(design, one.cellsPerKg); level > 0)
      found[static_cast<std::size_t>(level - 1)] = one.rate;
  std::vector<double> all;
  for (const auto& rate : found) {
    if (!rate) return std::nullopt;
    all.push_back(*rate);
  }
  return all;
}

/// The course with the levels of another design; nothing where that cannot read it.
std::optional<Course> courseUnder(const DoseDesign& from, const Course& course, const DoseDesign& to) {
  Course renumbered = course;
  for (Cohort& cohort : renumbered.cohorts)
    cohort.level = sameDose(from, cohort.level, to);
  const auto read = parseCourse(to, formatCourse(renumbered));
  return read ? std::optional(*read) : std::nullopt;
}

/// The four answers: both designs, from the beginning and from the course on.
struct Answers {
  Found before, after, beforeNow, afterNow;
};

ComparedLine lineOf(const QString& what, Unit unit, const Answers& answers, auto value) {
  const auto of = [&](const Found& found) -> std::optional<double> {
    return found ? std::optional<double>(value(*found)) : std::nullopt;
  };
  return {what, unit, of(answers.before), of(answers.after), of(answers.beforeNow), of(answers.afterNow)};
}

/// pMtd of the dose; nothing in a design that does not have it.
ComparedLine doseLine(double dose, int before, int after, const Answers& answers) {
  ComparedLine line{
      ReportsText::tr("The MTD is %1 cells/kg").arg(formatCells(dose)), Unit::Probability, {}, {}, {}, {}};
  const auto of = [](const Found& found, int level) -> std::optional<double> {
    return found && level > 0 ? std::optional(found->pMtd[static_cast<std::size_t>(level)]) : std::nullopt;
  };
  line.before = of(answers.before, before);
  line.after = of(answers.after, after);
  line.beforeNow = of(answers.beforeNow, before);
  line.afterNow = of(answers.afterNow, after);
  return line;
}

std::vector<ComparedLine> linesOf(const DoseDesign& from, const DoseDesign& to, const Answers& answers) {
  using Oc = OperatingCharacteristics;
  std::vector<ComparedLine> lines{lineOf(ReportsText::tr("No MTD: the lowest dose is not tolerated"),
                                         Unit::Probability, answers,
                                         [](const Oc& oc) { return oc.pMtd.front(); })};
  for (const double dose : dosesOf(from, to))
    lines.push_back(doseLine(dose, levelAt(from, dose), levelAt(to, dose), answers));
  lines.push_back(lineOf(ReportsText::tr("MTD not reached: every dose is tolerated"), Unit::Probability,
                         answers, [](const Oc& oc) { return oc.pNotReached; }));
  lines.push_back(lineOf(ReportsText::tr("Expected subjects"), Unit::Subjects, answers,
                         [](const Oc& oc) { return oc.expectedSubjects; }));
  lines.push_back(lineOf(ReportsText::tr("Expected subjects with a DLT"), Unit::Subjects, answers,
                         [](const Oc& oc) { return oc.expectedDlts; }));
  return lines;
}

/// Why there are no numbers.
QString missingText(const DesignChange& change) {
  if (!change.assumed)
    return ReportsText::tr("What the designs were compared under was not kept with this change.");
  QStringList doses;
  for (const AssumedRate& one : change.assumed->rates)
    if (!one.rate) doses << formatCells(one.cellsPerKg);
  return ReportsText::tr("How the designs behave is not compared: no DLT rate is assumed for %1 cells/kg.")
      .arg(doses.join(comma()));
}

QString ratesText(const ComparisonAssumptions& assumed) {
  QStringList parts;
  for (const AssumedRate& one : assumed.rates)
    parts << ReportsText::tr("%1: %2").arg(formatCells(one.cellsPerKg), formatNumber(one.rate.value_or(0)));
  const QString rates = parts.join(semicolon());
  return assumed.scenario.isEmpty()
             ? ReportsText::tr("Assumed true DLT rates, typed: %1.").arg(rates)
             : ReportsText::tr("Assumed true DLT rates, scenario “%1”: %2.").arg(assumed.scenario, rates);
}

QStringList basisOf(const Study& study, const DesignChange& change, const ComparisonAssumptions& assumed) {
  DesignBasis basis = designBasis(study, {}, assumed.policy);
  basis.version = change.baseVersion;
  const QStringList lines = basisLines(basis);
  QStringList all{lines.front()};
  if (!change.course.isEmpty())
    all << ReportsText::tr("Then from the course %1 on, its levels numbered as in version %2.")
               .arg(courseTail(change.course, longestCourse))
               .arg(change.baseVersion);
  return all << ratesText(assumed) << lines.mid(1);
}

/// Asks both designs from the course on, and says which cannot read it.
void askFromCourse(DesignComparison& comparison, Answers& answers, const DoseDesign& from,
                   const DesignChange& change, const ComparisonAssumptions& assumed) {
  const auto course = parseCourse(from, change.course);
  if (!course || course->cohorts.empty()) return;
  comparison.fromCourse = true;
  answers.beforeNow = operatingCharacteristics(from, *ratesOf(from, assumed.rates), *course, assumed.policy);
  if (const auto there = courseUnder(from, *course, change.design))
    answers.afterNow = operatingCharacteristics(change.design, *ratesOf(change.design, assumed.rates), *there,
                                                assumed.policy);
  else
    comparison.notes << ReportsText::tr(
        "The course cannot be read under the changed design: its numbers from the "
        "course on are not there.");
}
} // namespace

int levelAt(const DoseDesign& design, double cellsPerKg) {
  DoseDesign only;
  only.levels.emplace_back().cellsPerKg = cellsPerKg;
  return sameDose(only, 1, design);
}

std::vector<double> dosesOf(const DoseDesign& a, const DoseDesign& b) {
  std::vector<double> doses;
  doses.reserve(a.levels.size() + b.levels.size());
  for (const DoseLevel& level : a.levels)
    doses.push_back(level.cellsPerKg);
  for (const DoseLevel& level : b.levels)
    if (levelAt(a, level.cellsPerKg) == 0) doses.push_back(level.cellsPerKg);
  std::sort(doses.begin(), doses.end());
  return doses;
}

DesignComparison compareDesigns(const Study& study, const DesignChange& change) {
  DesignComparison comparison;
  const DesignVersion* base = study.design(change.baseVersion);
  if (!base) return comparison;
  const ComparisonAssumptions assumed = change.assumed.value_or(ComparisonAssumptions());
  const auto before = ratesOf(base->design, assumed.rates);
  const auto after = ratesOf(change.design, assumed.rates);
  if (!before || !after) {
    comparison.notes << missingText(change);
    return comparison;
  }
  Answers answers;
  answers.before = operatingCharacteristics(base->design, *before, {}, assumed.policy);
  answers.after = operatingCharacteristics(change.design, *after, {}, assumed.policy);
  askFromCourse(comparison, answers, base->design, change, assumed);
  if (change.state != TrialState::Running)
    comparison.notes << ReportsText::tr(
        "The change does not let the trial run; the numbers are those of a trial "
        "that does.");
  comparison.lines = linesOf(base->design, change.design, answers);
  comparison.basis = basisOf(study, change, assumed);
  return comparison;
}

QString comparedText(const std::optional<double>& value, ComparedLine::Unit unit) {
  if (!value) return QStringLiteral("—");
  return unit == Unit::Probability ? percentText(*value) : QString::number(*value, 'f', 2);
}
