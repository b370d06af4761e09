#include "app/study/design_versions.h"

#include "app/study/study.h"
#include "app/study/study_rules.h"

#include <algorithm>
#include <cmath>

namespace {
/// Doses are typed as 7.5e7 and read from text as such; the last binary digit is no other dose.
bool sameCells(double a, double b) {
  return std::abs(a - b) <= 1e-9 * std::max(a, b);
}

/// The number that a level of one version has in another; minus its own where that has no such dose.
int renumbered(const DoseDesign& own, int level, const DoseDesign& to) {
  if (level < 1 || level > own.top()) return level;
  const int there = sameDose(own, level, to);
  return there > 0 ? there : -level;
}

/// A level number of `from` in terms of `to`. One that `from` does not have is known by the row's own
/// version.
int inTermsOf(const DoseDesign& to, const DoseDesign& from, const DoseDesign& own, int level) {
  if (level < 0) return renumbered(own, -level, to);
  const int there = sameDose(from, level, to);
  if (level == 0 || there > 0) return there;
  return -sameDose(from, level, own);
}

/// Not assigned, as far as this version can tell.
void clearAssignment(Subject& subject) {
  subject.assignment.reset();
  subject.infusion.reset();
  subject.assessments.clear();
}
} // namespace

int sameDose(const DoseDesign& from, int level, const DoseDesign& to) {
  if (level < 1 || level > from.top()) return 0;
  const double cells = from.level(level).cellsPerKg;
  const auto found = std::find_if(to.levels.begin(), to.levels.end(),
                                  [&](const DoseLevel& other) { return sameCells(cells, other.cellsPerKg); });
  return found == to.levels.end() ? 0 : static_cast<int>(found - to.levels.begin()) + 1;
}

void setSince(std::vector<DesignVersion>& versions) {
  for (std::size_t i = 0; i < versions.size(); ++i) {
    DoseDesign& design = versions[i].design;
    for (int level = 1; level <= design.top(); ++level) {
      const int before = i == 0 ? 0 : sameDose(design, level, versions[i - 1].design);
      design.levels[static_cast<std::size_t>(level - 1)].since =
          before > 0 ? versions[i - 1].design.level(before).since : versions[i].number;
    }
  }
}

int versionInForce(const Study& study) {
  return study.designs.empty() ? 1 : study.designs.back().number;
}

const DoseDesign& designOf(const Study& study, int version) {
  if (version == versionInForce(study)) return study.protocol.design;
  const DesignVersion* found = study.design(version);
  return found ? found->design : study.protocol.design;
}

const DoseLevel& levelOf(const Study& study, const Assignment& assignment) {
  const DoseDesign& inForce = study.protocol.design;
  const DoseDesign& own = designOf(study, assignment.designVersion);
  const int level = &own == &inForce ? 0 : sameDose(inForce, assignment.level, own);
  return level > 0 ? own.level(level) : inForce.level(assignment.level);
}

void renumberFromFile(const Study& study, Subject& subject) {
  if (!subject.assignment) return;
  const DoseDesign& own = designOf(study, subject.assignment->designVersion);
  const int level = sameDose(own, subject.assignment->level, study.protocol.design);
  if (level > 0) subject.assignment->level = level;
}

void renumberFromFile(const Study& study, std::vector<Decision>& decisions) {
  for (Decision& decision : decisions) {
    const DoseDesign& own = designOf(study, decision.designVersion);
    decision.level = renumbered(own, decision.level, study.protocol.design);
    decision.toLevel = renumbered(own, decision.toLevel, study.protocol.design);
  }
}

void renumberFromFile(Study& study) {
  for (Subject& subject : study.subjects)
    renumberFromFile(study, subject);
  renumberFromFile(study, study.decisions);
}

Study underDesign(Study study, int version) {
  const DesignVersion* wanted = study.design(version);
  if (!wanted || version == versionInForce(study)) return study;
  const DoseDesign to = wanted->design;
  const DoseDesign& from = study.protocol.design;
  for (Decision& decision : study.decisions) {
    const DoseDesign& own = designOf(study, decision.designVersion);
    decision.level = inTermsOf(to, from, own, decision.level);
    decision.toLevel = inTermsOf(to, from, own, decision.toLevel);
  }
  for (Subject& subject : study.subjects) {
    if (!subject.assignment) continue;
    subject.assignment->level = sameDose(from, subject.assignment->level, to);
    if (subject.assignment->level == 0) clearAssignment(subject);
  }
  study.protocol.design = to;
  std::erase_if(study.designs, [&](const DesignVersion& other) { return other.number > version; });
  return study;
}

Decision asSigned(const Study& study, Decision decision) {
  const DoseDesign& own = designOf(study, decision.designVersion);
  decision.level = inTermsOf(own, study.protocol.design, own, decision.level);
  decision.toLevel = inTermsOf(own, study.protocol.design, own, decision.toLevel);
  return decision;
}

int versionOn(const Study& study, QDate date) {
  int version = study.designs.empty() ? 1 : study.designs.front().number;
  for (const DesignVersion& later : study.designs)
    if (siteDate(study, later.since) <= date) version = later.number;
  return version;
}

std::vector<std::optional<double>> ratesForDesign(const std::vector<std::optional<double>>& rates,
                                                  const DoseDesign& from, const DoseDesign& to) {
  std::vector<std::optional<double>> carried(to.levels.size());
  for (std::size_t i = 0; i < rates.size() && i < from.levels.size(); ++i)
    if (const int level = sameDose(from, static_cast<int>(i) + 1, to); level > 0)
      carried[static_cast<std::size_t>(level - 1)] = rates[i];
  return carried;
}
