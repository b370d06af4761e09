#include "app/reports/status/due_visits.h"

#include "app/analysis/measurements/visits.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/study.h"
#include "app/study/words.h"

#include <QLocale>
#include <QStringList>
#include <algorithm>

namespace {
PlannedVisit planned(const Subject& subject, const Visit& visit, QDate dayZero) {
  return {&subject, &visit, plannedDate(visit, dayZero), dayZero.addDays(visit.earliest),
          dayZero.addDays(visit.latest)};
}

/// What one subject's visits come to.
struct VisitsOfOne {
  QStringList today;
  QStringList late;
  QStringList missed;
  QString first; ///< of those that can still be held, its id
  QDate since;
  QDate until; ///< of those that can still be held
  QString firstMissed;
  QDate missedSince;
};

void sort(VisitsOfOne& all, const PlannedVisit& visit, QDate today) {
  const QString name = visit.visit->name.in(QLocale().name());
  if (visit.latest < today) {
    all.missed << name;
    if (!all.missedSince.isNull()) return;
    all.missedSince = visit.latest.addDays(1);
    all.firstMissed = visit.visit->id;
    return;
  }
  (visit.planned == today ? all.today : all.late) << name;
  if (all.first.isEmpty()) all.first = visit.visit->id;
  if (all.since.isNull()) all.since = visit.planned;
  if (all.until.isNull() || visit.latest < all.until) all.until = visit.latest;
}

void addItems(std::vector<DueItem>& items, const Subject& subject, const VisitsOfOne& all) {
  const auto add = [&](DueKind kind, Urgency urgency, const QString& what, QDate since,
                       std::optional<QDate> until, const QString& visit) {
    items.push_back({kind, urgency, subject.id, subject.label(), what, since, until, subject.id, visit});
  };
  QStringList open;
  if (!all.late.isEmpty())
    open << ReportsText::tr("Visit and samples, late: %1").arg(all.late.join(semicolon()));
  if (!all.today.isEmpty()) open << ReportsText::tr("Visit and samples: %1").arg(all.today.join(semicolon()));
  if (!open.isEmpty()) add(DueKind::Visit, Urgency::Today, open.join(u'\n'), all.since, all.until, all.first);
  if (!all.missed.isEmpty())
    add(DueKind::MissedVisit, Urgency::Open,
        ReportsText::tr("Visit missed, nothing recorded: %1").arg(all.missed.join(semicolon())),
        all.missedSince, std::nullopt, all.firstMissed);
}

void addResponse(std::vector<DueItem>& items, const PlannedVisit& visit, QDate today) {
  const Subject& subject = *visit.subject;
  const QString what = ReportsText::tr("Response assessment: %1").arg(visit.visit->name.in(QLocale().name()));
  items.push_back({DueKind::Response, visit.latest < today ? Urgency::Overdue : Urgency::Today, subject.id,
                   subject.label(), what, visit.planned, visit.latest, subject.id});
}
} // namespace

std::vector<PlannedVisit> plannedVisits(const Standing& standing, const Subject& subject, QDate from,
                                        QDate to) {
  std::vector<PlannedVisit> visits;
  const WindowState* window = standing.window(subject);
  if (!window) return visits;
  const std::optional<QDate> end = endOfVisits(subject);
  for (const Visit& visit : standing.study().protocol.measurements.visits) {
    if (visit.latest < 0) continue;
    const PlannedVisit one = planned(subject, visit, window->dayZero);
    if (one.latest < from || one.earliest > to || (end && one.planned > *end)) continue;
    visits.push_back(one);
  }
  return visits;
}

std::vector<PlannedVisit> plannedVisits(const Standing& standing, QDate from, QDate to) {
  std::vector<PlannedVisit> visits;
  for (const Subject& subject : standing.study().subjects) {
    const auto ofOne = plannedVisits(standing, subject, from, to);
    visits.insert(visits.end(), ofOne.begin(), ofOne.end());
  }
  return visits;
}

namespace {
/// Those that can be due, late or missed.
std::vector<PlannedVisit> visitsUpToToday(const Standing& standing, const Subject& subject) {
  const QDate today = standing.today();
  auto visits = plannedVisits(standing, subject, today.addDays(-missedVisitDays), today);
  std::erase_if(visits, [today](const PlannedVisit& visit) { return visit.planned > today; });
  return visits;
}

void addVisitsAsked(std::set<VisitKey>& keys, const Standing& standing, const Subject& subject) {
  for (const PlannedVisit& visit : visitsUpToToday(standing, subject))
    keys.insert(visit.key());
}
} // namespace

std::set<VisitKey> visitsAsked(const Standing& standing) {
  std::set<VisitKey> keys;
  for (const Subject& subject : standing.study().subjects)
    addVisitsAsked(keys, standing, subject);
  return keys;
}

std::set<VisitKey> visitsAsked(const Standing& standing, const std::set<RowId>& subjects) {
  std::set<VisitKey> keys;
  for (const RowId id : subjects)
    if (const Subject* subject = standing.study().subject(id)) addVisitsAsked(keys, standing, *subject);
  return keys;
}

bool lacksResponse(const Study& study, const PlannedVisit& visit) {
  if (!study.protocol.response.visits.contains(visit.visit->id)) return false;
  const auto& responses = visit.subject->responses;
  return std::none_of(responses.begin(), responses.end(), [&](const ResponseAssessment& response) {
    return response.visit == visit.visit->id ||
           (response.date >= visit.earliest && response.date <= visit.latest);
  });
}

std::vector<DueItem> visitsDue(const Standing& standing, const Subject& subject,
                               const std::set<VisitKey>& recorded) {
  const QDate today = standing.today();
  std::vector<DueItem> items;
  VisitsOfOne all;
  for (const PlannedVisit& visit : visitsUpToToday(standing, subject)) {
    if (!recorded.contains(visit.key())) sort(all, visit, today);
    if (lacksResponse(standing.study(), visit)) addResponse(items, visit, today);
  }
  addItems(items, subject, all);
  return items;
}
