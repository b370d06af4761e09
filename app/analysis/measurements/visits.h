#pragma once
#include "app/base/refusal.h"
#include "app/study/measurement.h"
#include "app/study/site.h"
#include "app/study/subject.h"

struct Study;

#include <algorithm>
#include <optional>
#include <vector>

/// The protocol file's plan with what the site has entered in place of its assumptions. What the site left
/// empty of an analyte (LLOQ, an interval) stays as in the file. The planned time of a visit is the file's;
/// it is the middle of the site's window where that does not hold the file's planned day, unless the middle
/// lies on the other side of the infusion: screening on day 0 is still before it.
MeasurementPlan planInForce(const MeasurementPlan& file, const Site& site);

/// Can the site's plan be in force? Refusals, field "visitWindows" or "assays": MISSING (the file names no
/// such visit or analyte), those of the two rules below, and RANGE where the visits would lose their order.
std::optional<Refusal> refusePlan(const MeasurementPlan& file, const Site& site);

/// RANGE: the earliest day after the latest; a visit before the infusion after day 0, another before it.
std::optional<Refusal> refuseWindow(const Visit& visit, const VisitWindow& window);

/// RANGE: an LLOQ that is not above 0, an interval below 0 or turned round, limits of what has no number.
std::optional<Refusal> refuseLimits(const Analyte& analyte, const AssayLimits& limits);

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

/// First and last calendar date of a visit at the site.
struct VisitDates {
  QDate earliest;
  QDate latest;
  bool operator==(const VisitDates&) const = default;
};

/// Empty before the infusion is recorded: visits count from it.
std::optional<VisitDates> visitDates(const Study& study, const Subject& subject, const Visit& visit);

/// The calendar date for which it is planned, of somebody whose day 0 this is.
inline QDate plannedDate(const Visit& visit, QDate dayZero) {
  return dayZero.addDays(std::clamp(qRound(visit.nominal), visit.earliest, visit.latest));
}

/// The day with which visits end: of death, of withdrawal, or of being lost. None while they go on.
inline std::optional<QDate> endOfVisits(const Subject& subject) {
  if (subject.followUps.empty() || subject.followUps.back().status == VitalStatus::Alive) return std::nullopt;
  return subject.followUps.back().date;
}

/// May something measured at this visit be recorded? Refused (VISIT, field "visit") after the infusion's hour
/// for who was not infused, and before the first day of the visit's window.
std::optional<Refusal> mayMeasure(const Study& study, const Subject& subject, const Visit& visit,
                                  QDate today);

/// Taken only where the disease asks for it: nobody misses it at a visit.
inline bool isOptional(Specimen specimen) {
  return specimen == Specimen::Tissue || specimen == Specimen::Csf;
}

/// The window has passed: where nothing is recorded, the visit was missed.
bool isPast(const Study& study, const Subject& subject, const Visit& visit, QDate today);

/// What was measured by the evening of a day (site calendar): by the hour of sampling where it is recorded,
/// else from the first day of the visit's window on. `study`: as of that evening, asOf(); of who was not
/// infused by then only what has an hour. Linear in all of them.
std::vector<Measurement> measuredBy(const Study& study, std::vector<Measurement> measurements,
                                    const std::vector<Sampling>& samplings, QDate on);

/// May this value be recorded of the subject? MISSING (fields visit, analyte) where the plan in force does
/// not have it; what parseMeasuredValue() refuses; mayMeasure(). Taking a value back is refused by neither of
/// the latter.
std::optional<Refusal> mayRecordValue(const Study& study, const Subject& subject,
                                      const Measurement& measurement, QDate today);

/// The same of when a specimen was taken: MISSING (fields visit, specimen); mayTakeSample(). `now` is UTC.
std::optional<Refusal> mayRecordSampling(const Study& study, const Subject& subject, const Sampling& sampling,
                                         const QDateTime& now);
