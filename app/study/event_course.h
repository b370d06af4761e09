#pragma once
#include "app/base/ids.h"
#include "app/base/known_time.h"

#include <chrono>
#include <vector>

/// What a grade is told by: CTCAE; ASTCT 2019 for CRS and ICANS; MAGIC for acute GvHD; early ICAHT.
enum class GradeScale { Ctcae, Crs, Icans, Gvhd, Icaht };

/// From when on an event had a grade.
struct GradePoint {
  RowId id = 0;
  GradeScale scale = GradeScale::Ctcae;
  int grade = 0; ///< 0 = gone; an event that is gone may come back
  KnownTime since;
  RowId entryId = 0; ///< the entry at the bedside that it was confirmed from; 0 = none
  bool operator==(const GradePoint&) const = default;
};

/// What is known of an event on one scale.
struct EventCourse {
  GradeScale scale = GradeScale::Ctcae;
  KnownTime onset;
  std::optional<int> grade;       ///< at onset; empty where it was not recorded on this scale
  std::vector<GradePoint> points; ///< what followed, in an order that can be; other scales are passed over
  std::optional<KnownTime> end;   ///< of the event; empty = goes on
  bool operator==(const EventCourse&) const = default;
};

/// When an event came to a grade: UTC, to the minute, as far as the order of all leaves it open.
struct GradeStep {
  int grade = 0;
  QDateTime lo; ///< at the earliest
  QDateTime hi; ///< at the latest
  bool exact() const { return lo == hi; }
  bool operator==(const GradeStep&) const = default;
};

/// Onset, what followed, and the end as grade 0. No step begins before one that comes before it: where a part
/// of a date is missing, what stands beside it narrows it. Empty where nothing was graded on this scale.
std::vector<GradeStep> stepsOf(const EventCourse& course, const QTimeZone& zone);

/// The worst grade there was; nothing where none was recorded on this scale.
std::optional<int> worstGrade(const EventCourse& course);

/// The worst grade that it can have had on a day of the site; 0 = gone. Nothing before the first.
std::optional<int> gradeOn(const EventCourse& course, QDate day, const QTimeZone& zone);

/// The longest that it can have been at this grade or a worse one without a break, up to now; from the
/// earliest beginning to the latest end. A lower grade that was recorded is a break, however short it can
/// have been. Time that has passed, whatever the clocks did.
std::chrono::minutes timeAtLeast(const EventCourse& course, int grade, const QTimeZone& zone,
                                 const QDateTime& now);

/// Adds what an event came to: behind the last point of its scale that it can follow. One that has an id of
/// the course takes its place.
void addGrade(std::vector<GradePoint>& course, const GradePoint& point, const QTimeZone& zone);

// The same of a recorded event: its onset as far as it is known, its grades at onset, what followed, its end.

struct AdverseEvent;

KnownTime onsetOf(const AdverseEvent& event);
/// Nothing where it goes on.
std::optional<KnownTime> endOf(const AdverseEvent& event);
/// Sets what onsetOf() and endOf() tell, and the days beside it.
void setOnset(AdverseEvent& event, const KnownTime& onset, const QTimeZone& zone);
void setEnd(AdverseEvent& event, const std::optional<KnownTime>& end, const QTimeZone& zone);

/// What is known of it on a scale. Not graded at onset: GvHD and ICAHT, which come as points.
EventCourse courseOf(const AdverseEvent& event, GradeScale scale);
std::vector<GradeStep> stepsOf(const AdverseEvent& event, GradeScale scale, const QTimeZone& zone);
std::optional<int> worstGrade(const AdverseEvent& event, GradeScale scale = GradeScale::Ctcae);
std::optional<int> gradeOn(const AdverseEvent& event, GradeScale scale, QDate day, const QTimeZone& zone);
std::chrono::minutes timeAtLeast(const AdverseEvent& event, GradeScale scale, int grade,
                                 const QTimeZone& zone, const QDateTime& now);
/// Grade 5 on any scale, or fatal by its outcome.
bool wasFatal(const AdverseEvent& event);
