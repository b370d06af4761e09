#pragma once
#include "app/study/refusal.h"
#include "app/study/sampling.h"
#include "app/study/study.h"

/// When a specimen was taken, as it is typed in the site's time: "2026-03-05 08:30", or "08:30" alone where
/// the visit is a single day of somebody who was infused. Answers UTC. Refused (DATE, field "takenAt") where
/// it is no moment, or the day is missing.
Result<QDateTime> parseSamplingTime(const QString& text, const Study& study, const Subject& subject,
                                    const Visit& visit);

/// "2026-03-05 08:30", as parseSamplingTime() takes it.
QString formatSamplingTime(const QDateTime& takenAt, const QTimeZone& zone);

/// May this be when the visit's specimen was taken? Refused, field "takenAt" or "visit": DATE in the future
/// and before consent (I7); VISIT as mayMeasure() on that day, so before the first day of a visit's window,
/// and on the wrong side of the infusion's start: a visit planned before it is before it. A sample taken
/// late, or early for a visit before the infusion, is the visit's all the same: isOutsideWindow().
std::optional<Refusal> mayTakeSample(const Study& study, const Subject& subject, const Visit& visit,
                                     const QDateTime& takenAt, const QDateTime& now);

/// The same of a day alone.
std::optional<Refusal> mayTakeSampleOn(const Study& study, const Subject& subject, const Visit& visit,
                                       QDate day, const QDateTime& now);

/// Taken on a day that is not in the visit's window: to be looked at twice.
bool isOutsideWindow(const Study& study, const Subject& subject, const Visit& visit,
                     const QDateTime& takenAt);
bool isOutsideWindow(const Study& study, const Subject& subject, const Visit& visit, QDate day);

/// From the start of the infusion, in days; below 0 before it.
double daysAfterInfusion(const Infusion& infusion, const QDateTime& moment);
