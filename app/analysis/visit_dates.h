#pragma once
#include "app/study/refusal.h"
#include "app/study/study.h"

/// First and last calendar date of a visit at the site.
struct VisitDates {
  QDate earliest;
  QDate latest;
  bool operator==(const VisitDates&) const = default;
};

/// Empty before the infusion is recorded: visits count from it.
std::optional<VisitDates> visitDates(const Study& study, const Subject& subject, const Visit& visit);

/// May something measured at this visit be recorded? Refused (VISIT, field "visit") after the infusion's hour
/// for who was not infused, and before the first day of the visit's window.
std::optional<Refusal> mayMeasure(const Study& study, const Subject& subject, const Visit& visit,
                                  QDate today);

/// The window has passed: where nothing is recorded, the visit was missed.
bool isPast(const Study& study, const Subject& subject, const Visit& visit, QDate today);
