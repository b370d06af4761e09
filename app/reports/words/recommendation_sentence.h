#pragma once
#include "app/escalation/recommendation.h"
#include "app/escalation/standing.h"

#include <QJsonObject>
#include <QString>

/// "MTD candidate: L2, 3 of 6 evaluable."
QString mtdSentence(const Mtd& mtd);

/// What the screen, the memo and the command line say of a recommendation.
struct RecommendationSentence {
  QString headline;    ///< "L2 (2×10⁷ cells/kg): add 3 subjects."
  QString explanation; ///< the tally, why, what is held, the MTD, agreement, and the rule's id
  bool operator==(const RecommendationSentence&) const = default;
};

RecommendationSentence recommendationSentence(const DoseDesign& design, const Course& course,
                                              const Recommendation& recommendation);

/// What a person reads from the door: never an order that is not allowed yet. A rule that asks for subjects
/// reads as such only while as many places are open; else what is missing is said: "L2 (2×10⁷ cells/kg) may
/// be opened: decision not signed yet."
QString headlineNow(const Standing& standing);

/// {"course", "rule", "level", "enrol", "agreement", "held": […], "mtd": mtdJson()}, the course exactly as
/// given.
QJsonObject recommendationJson(const QString& course, const Recommendation& recommendation);

/// {"state", "level", "evaluable"}; null where the state names no level.
QJsonObject mtdJson(const Mtd& mtd);

/// {"course", "error", "position"}; position 1 = first character.
QJsonObject courseErrorJson(const QString& course, const CourseError& error);
