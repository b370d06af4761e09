#pragma once
#include "app/reports/status/due_list.h"

/// A visit of somebody who was infused, by the plan in force; site calendar.
struct PlannedVisit {
  const Subject* subject = nullptr;
  const Visit* visit = nullptr;
  QDate planned;
  QDate earliest;
  QDate latest;
  VisitKey key() const { return {subject->id, visit->id}; }
  bool operator==(const PlannedVisit&) const = default;
};

/// The visits whose window has a day of these (both ends included), by subject and in the order of the plan.
/// Left out are those that were over before day 0, and those planned after death, withdrawal or loss to
/// follow-up.
std::vector<PlannedVisit> plannedVisits(const Standing& standing, QDate from, QDate to);
/// Those of one subject.
std::vector<PlannedVisit> plannedVisits(const Standing& standing, const Subject& subject, QDate from,
                                        QDate to);

/// For so many days a visit that was missed is listed as such; afterwards it stands on Measurements only.
inline constexpr int missedVisitDays = 28;

/// The visits of which dueList() needs to know whether anything is recorded.
std::set<VisitKey> visitsAsked(const Standing& standing);
/// Those of these subjects.
std::set<VisitKey> visitsAsked(const Standing& standing, const std::set<RowId>& subjects);

/// Response is assessed at this visit, and it has not been.
bool lacksResponse(const Study& study, const PlannedVisit& visit);

/// A subject's visits and response assessments that are due, late or missed on the day of the standing.
std::vector<DueItem> visitsDue(const Standing& standing, const Subject& subject,
                               const std::set<VisitKey>& recorded);
