#include "app/reports/dose_path_json.h"

#include "app/reports/json_string.h"
#include "app/reports/recommendation_json.h"

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
