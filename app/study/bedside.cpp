#include "app/study/bedside.h"

#include "app/base/date_text.h"
#include "app/base/number_text.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "app/study/study_text.h"

#include <algorithm>

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

namespace {
bool saysNothing(const BedsideEntry& entry) {
  BedsideEntry empty;
  empty.id = entry.id;
  empty.subjectId = entry.subjectId;
  empty.at = entry.at;
  empty.enteredAt = entry.enteredAt;
  empty.remark = entry.remark;
  return entry == empty && entry.remark.trimmed().isEmpty();
}

bool hasIcePoints(const BedsideEntry& entry) {
  return entry.iceOrientation || entry.iceNaming || entry.iceCommand || entry.iceWriting ||
         entry.iceAttention;
}

std::optional<Refusal> refuseTime(const Study& study, const Subject& subject, const QDateTime& at,
                                  const QDateTime& now) {
  const QString field = QStringLiteral("bedsideAt");
  if (!at.isValid()) return refusal("DATE", StudyText::tr("The time is missing."), field);
  if (at > now) return refusal("DATE", StudyText::tr("This lies in the future."), field);
  const QDate day = siteDate(study, at);
  if (auto refused = refuseBeforeConsent(study, subject, day, field)) return refused;
  if (const auto died = deathOf(subject); died && day > *died)
    return refusal("DATE", StudyText::tr("The subject died on %1.").arg(isoDate(*died)), field);
  return std::nullopt;
}
} // namespace

std::optional<Refusal> mayRecordBedside(const Study& study, const Subject& subject, const BedsideEntry& entry,
                                        const QDateTime& now) {
  if (saysNothing(entry))
    return refusal("REQUIRED", StudyText::tr("Nothing is entered yet."), "bedsideTemperature");
  if (auto refused = refuseImpossible(entry)) return refused;
  if (entry.iceUnable.value_or(false) && hasIcePoints(entry))
    return refusal("RANGE", StudyText::tr("Who could not be asked has no points."), "bedsideIceUnable");
  return refuseTime(study, subject, entry.at, now);
}

BedsideEntry carriedOver(const std::vector<BedsideEntry>& entries, const QDateTime& at, int hours) {
  constexpr qint64 secondsOfAnHour = 3600;
  BedsideEntry carried;
  const auto before = std::find_if(entries.rbegin(), entries.rend(),
                                   [&](const BedsideEntry& entry) { return entry.at < at; });
  if (before == entries.rend() || before->at.secsTo(at) > 2 * hours * secondsOfAnHour) return carried;
  carried.at = before->at;
  carried.hypotension = before->hypotension;
  carried.pressors = before->pressors;
  carried.oxygen = before->oxygen;
  return carried;
}
