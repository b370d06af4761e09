#include "app/reports/outlook/dose_path_tree.h"

#include "app/base/code.h"
#include "app/reports/words/recommendation_json.h"

template <>
inline constexpr std::array<const char*, 6> codes<PathEnd>{"complete",      "number-reached", "group-added",
                                                           "nothing-below", "flagged",        "ended"};

namespace {
PathNode nodeAt(const PathQuestion& question, const Course& course) {
  PathNode node;
  node.course = course;
  node.recommendation = recommend(question.design, course);
  node.tally = tallyAt(course, node.recommendation.decidingLevel);
  node.end = pathEnd(question.design, course, question.policy);
  return node;
}

/// The cohort of the branch bears `+`: the outcomes of the next one stand in the last.
bool completes(const Course& course, int level, bool waiting) {
  return !waiting && course.cohorts.back().level == level && course.cohorts.back().completing;
}
} // namespace

PathNode pathRoot(const PathQuestion& question, const Course& from) {
  return nodeAt(question, from);
}

std::vector<PathNode> pathsFrom(const PathQuestion& question, const PathNode& node) {
  std::vector<PathNode> nodes;
  const int before = node.course.subjects();
  for (const PathBranch& branch : pathBranches(question.design, node.course, question.policy)) {
    PathNode next = nodeAt(question, branch.course);
    const bool waiting = branch.course.subjects() == before;
    next.step = PathStep{waiting,          completes(branch.course, branch.level, waiting),
                         branch.level,     branch.subjects,
                         branch.dlts,      branch.laterSubjects,
                         branch.laterDlts, 0};
    weigh(question, node.probability, next);
    nodes.push_back(std::move(next));
  }
  return nodes;
}

void weigh(const PathQuestion& question, double parent, PathNode& node) {
  if (!node.step) return;
  PathStep& step = *node.step;
  step.probability = 0;
  if (!question.trueDlt.empty())
    step.probability =
        probabilityOf({{}, step.level, step.subjects, step.dlts, step.laterSubjects, step.laterDlts, 0},
                      question.trueDlt.at(static_cast<std::size_t>(step.level - 1)));
  node.probability = parent * step.probability;
}

Mtd mtdAtEnd(const PathQuestion& question, const PathNode& node) {
  Mtd mtd = node.recommendation.mtd;
  if (!question.policy.topIsMtd || mtd.state == Mtd::State::BelowLowest) return mtd;
  const int level = mtd.level.value_or(question.design.top());
  return {Mtd::State::Reached, level, tallyAt(node.course, level).evaluable()};
}

// Written by hand, like recommendation_json.cpp: a tree has many nodes.

namespace {
QJsonObject stepJson(const PathStep& step, bool weighed) {
  QJsonObject json{{QStringLiteral("undecided"), step.waiting},
                   {QStringLiteral("completing"), step.completing},
                   {QStringLiteral("level"), step.level},
                   {QStringLiteral("subjects"), step.subjects},
                   {QStringLiteral("dlts"), step.dlts},
                   {QStringLiteral("firstSixDlts"), step.dlts - step.laterDlts}};
  if (weighed) json[QStringLiteral("probability")] = step.probability;
  return json;
}

QJsonObject tallyJson(const PathNode& node) {
  return {{QStringLiteral("level"), node.recommendation.decidingLevel},
          {QStringLiteral("dlts"), node.tally.dlts},
          {QStringLiteral("evaluable"), node.tally.evaluable()},
          {QStringLiteral("undecided"), node.tally.undecided}};
}
} // namespace

QJsonObject pathNodeJson(const PathQuestion& question, const PathNode& node) {
  const bool weighed = !question.trueDlt.empty();
  QJsonObject json{{QStringLiteral("course"), formatCourse(node.course)},
                   {QStringLiteral("rule"), ruleId(node.recommendation.rule)},
                   {QStringLiteral("level"), node.recommendation.level},
                   {QStringLiteral("enrol"), node.recommendation.enrol},
                   {QStringLiteral("tally"), tallyJson(node)}};
  if (node.step) json[QStringLiteral("step")] = stepJson(*node.step, weighed);
  if (weighed) json[QStringLiteral("probability")] = node.probability;
  if (node.end)
    json[QStringLiteral("end")] = QJsonObject{{QStringLiteral("why"), codeOf(*node.end)},
                                              {QStringLiteral("mtd"), mtdJson(mtdAtEnd(question, node))}};
  return json;
}
