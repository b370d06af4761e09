#include "app/reports/words/recommendation_json.h"
namespace {
void appendEscape(QByteArray& json, char16_t unit) {
  static constexpr char digits[] = "0123456789abcdef";
  json += "\\u";
  for (const int shift : {12, 8, 4, 0})
    json += digits[(unit >> shift) & 0xf];
}

void appendAscii(QByteArray& json, char16_t unit) {
  switch (unit) {
  case u'"':
    json += "\\\"";
    return;
  case u'\\':
    json += "\\\\";
    return;
  case u'\n':
    json += "\\n";
    return;
  case u'\r':
    json += "\\r";
    return;
  case u'\t':
    json += "\\t";
    return;
  default:
    if (unit < 0x20)
      appendEscape(json, unit);
    else
      json += static_cast<char>(unit);
  }
}

/// How many units at the front are one character; 0 = half of a pair.
qsizetype characterSize(QStringView text) {
  if (!text.front().isSurrogate()) return 1;
  const bool pair = text.front().isHighSurrogate() && text.size() > 1 && text[1].isLowSurrogate();
  return pair ? 2 : 0;
}
} // namespace

void appendJsonString(QByteArray& json, QStringView text) {
  json += '"';
  for (qsizetype i = 0; i < text.size();) {
    const char16_t unit = text[i].unicode();
    if (unit < 0x80) {
      appendAscii(json, unit);
      ++i;
    } else if (const qsizetype size = characterSize(text.mid(i)); size > 0) {
      json += text.mid(i, size).toUtf8();
      i += size;
    } else {
      appendEscape(json, unit);
      ++i;
    }
  }
  json += '"';
}

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
