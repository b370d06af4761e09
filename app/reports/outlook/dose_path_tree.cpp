#include "app/reports/outlook/dose_path_tree.h"

#include "app/reports/words/recommendation_json.h"
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
const char* endName(PathEnd end) {
  switch (end) {
  case PathEnd::Complete:
    return "complete";
  case PathEnd::NumberReached:
    return "number-reached";
  case PathEnd::GroupAdded:
    return "group-added";
  case PathEnd::NothingBelow:
    return "nothing-below";
  case PathEnd::Flagged:
    return "flagged";
  case PathEnd::Ended:
    return "ended";
  }
  return "";
}

void appendMember(QByteArray& json, const char* name, int number) {
  json += '"';
  json += name;
  json += "\":";
  json += QByteArray::number(number);
}

void appendMember(QByteArray& json, const char* name, double number) {
  json += '"';
  json += name;
  json += "\":";
  json += QByteArray::number(number, 'g', 17);
}

const char* truth(bool value) {
  return value ? "true" : "false";
}

void appendTally(QByteArray& json, const PathNode& node) {
  json += ",\"tally\":{";
  appendMember(json, "level", node.recommendation.decidingLevel);
  json += ',';
  appendMember(json, "dlts", node.tally.dlts);
  json += ',';
  appendMember(json, "evaluable", node.tally.evaluable());
  json += ',';
  appendMember(json, "undecided", node.tally.undecided);
  json += '}';
}

void appendStep(QByteArray& json, const PathStep& step, bool weighed) {
  json += ",\"step\":{\"undecided\":";
  json += truth(step.waiting);
  json += ",\"completing\":";
  json += truth(step.completing);
  json += ',';
  appendMember(json, "level", step.level);
  json += ',';
  appendMember(json, "subjects", step.subjects);
  json += ',';
  appendMember(json, "dlts", step.dlts);
  json += ',';
  appendMember(json, "firstSixDlts", step.dlts - step.laterDlts);
  if (weighed) {
    json += ',';
    appendMember(json, "probability", step.probability);
  }
  json += '}';
}
} // namespace

void appendPathNodeJson(QByteArray& json, const PathQuestion& question, const PathNode& node) {
  const bool weighed = !question.trueDlt.empty();
  json += "\"course\":";
  appendJsonString(json, formatCourse(node.course));
  json += ",\"rule\":\"";
  json += ruleId(node.recommendation.rule).toLatin1();
  json += "\",";
  appendMember(json, "level", node.recommendation.level);
  json += ',';
  appendMember(json, "enrol", node.recommendation.enrol);
  appendTally(json, node);
  if (node.step) appendStep(json, *node.step, weighed);
  if (weighed) {
    json += ',';
    appendMember(json, "probability", node.probability);
  }
  if (!node.end) return;
  json += ",\"end\":{\"why\":\"";
  json += endName(*node.end);
  json += "\",\"mtd\":";
  appendMtdJson(json, mtdAtEnd(question, node));
  json += '}';
}
