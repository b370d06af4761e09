// Any text for a course: read or refused at a place inside it; what is read has an answer.
#include "app/escalation/course.h"
#include "app/escalation/recommendation.h"
#include "app/protocol/protocol_reader.h"
#include "app/reports/words/recommendation_sentence.h"

#include <QJsonDocument>

namespace {
const DoseDesign& design(std::uint8_t which) {
  static const std::array designs{protocolByName(QStringLiteral("cd7-car-nk"))->design,
                                  protocolByName(QStringLiteral("standard-3+3:2"))->design,
                                  protocolByName(QStringLiteral("standard-3+3:99"))->design};
  return designs.at(which % designs.size());
}

void mustHold(bool holds) {
  if (!holds) std::abort();
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size == 0) return 0;
  const DoseDesign& trial = design(bytes[0]);
  const QString text =
      QString::fromUtf8(reinterpret_cast<const char*>(bytes) + 1, static_cast<qsizetype>(size) - 1);
  const auto course = parseCourse(trial, text);
  if (!course) {
    mustHold(course.error().position >= 1 && course.error().position <= text.size() + 1);
    mustHold(!course.error().reason.isEmpty());
    return 0;
  }
  const QString written = formatCourse(*course);
  const auto again = parseCourse(trial, written);
  mustHold(again && *again == *course);
  const Recommendation answer = recommend(trial, *course);
  const QJsonObject json = recommendationJson(written, answer);
  mustHold(QJsonDocument::fromJson(QJsonDocument(json).toJson()).object() == json);
  return 0;
}
