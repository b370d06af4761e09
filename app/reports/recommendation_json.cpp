#include "app/reports/recommendation_json.h"

#include "app/reports/json_string.h"

// Written by hand: a QJsonDocument a line would sort the keys and take most of the time.

namespace {
const char* stateName(Mtd::State state) {
  switch (state) {
  case Mtd::State::NotReached:
    return "not-reached";
  case Mtd::State::Reached:
    return "reached";
  case Mtd::State::Candidate:
    return "candidate";
  case Mtd::State::BelowLowest:
    return "below-lowest";
  }
  return "";
}

void appendNumber(QByteArray& json, std::optional<int> number) {
  if (number)
    json += QByteArray::number(*number);
  else
    json += "null";
}
} // namespace

void appendRecommendationJson(QByteArray& json, QStringView course, const Recommendation& recommendation) {
  json += "{\"course\":";
  appendJsonString(json, course);
  json += ",\"rule\":\"";
  json += ruleId(recommendation.rule).toLatin1();
  json += "\",\"level\":";
  appendNumber(json, recommendation.level);
  json += ",\"enrol\":";
  appendNumber(json, recommendation.enrol);
  json += ",\"agreement\":";
  json += recommendation.agreement ? "true" : "false";
  json += ",\"held\":[";
  for (std::size_t i = 0; i < recommendation.held.size(); ++i) {
    if (i > 0) json += ',';
    appendNumber(json, recommendation.held[i]);
  }
  json += "],\"mtd\":";
  appendMtdJson(json, recommendation.mtd);
  json += '}';
}

void appendMtdJson(QByteArray& json, const Mtd& mtd) {
  json += "{\"state\":\"";
  json += stateName(mtd.state);
  json += "\",\"level\":";
  appendNumber(json, mtd.level);
  json += ",\"evaluable\":";
  appendNumber(json, mtd.evaluable);
  json += '}';
}

void appendCourseErrorJson(QByteArray& json, QStringView course, const CourseError& error) {
  json += "{\"course\":";
  appendJsonString(json, course);
  json += ",\"error\":";
  appendJsonString(json, error.reason);
  json += ",\"position\":";
  appendNumber(json, error.position);
  json += '}';
}
