#include "app/study/bedside.h"

#include "app/base/number_text.h"
#include "app/study/study_text.h"

std::optional<Refusal> refuseOutside(double value, double least, double most, const QString& field) {
  if (value >= least && value <= most) return std::nullopt;
  return refusal("RANGE",
                 StudyText::tr("%1 cannot be: it is from %2 to %3.")
                     .arg(formatNumber(value), formatNumber(least), formatNumber(most)),
                 field);
}

std::optional<Refusal> refuseImpossible(const BedsideEntry& entry) {
  struct Limit {
    std::optional<double> value;
    double least;
    double most;
    const char* field;
  };
  const Limit limits[] = {{entry.celsius, 30, 45, "bedsideTemperature"},
                          {entry.iceOrientation, 0, 4, "bedsideIce1"},
                          {entry.iceNaming, 0, 3, "bedsideIce2"},
                          {entry.iceCommand, 0, 1, "bedsideIce3"},
                          {entry.iceWriting, 0, 1, "bedsideIce4"},
                          {entry.iceAttention, 0, 1, "bedsideIce5"},
                          {entry.skin, 0, 4, "bedsideSkin"},
                          {entry.liver, 0, 4, "bedsideLiver"},
                          {entry.upperGut, 0, 1, "bedsideUpperGut"},
                          {entry.lowerGut, 0, 4, "bedsideLowerGut"}};
  for (const Limit& limit : limits) {
    if (!limit.value) continue;
    const QString field = QString::fromLatin1(limit.field);
    if (auto refused = refuseOutside(*limit.value, limit.least, limit.most, field)) return refused;
  }
  return std::nullopt;
}
