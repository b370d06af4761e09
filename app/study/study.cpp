#include "app/study/study.h"

#include "app/study/design_versions.h"
#include "app/study/study_rules.h"

#include <algorithm>
#include <map>

namespace {
/// Of rows in order of id: a page asks for the subject of each of its cells.
template <class T>
const T* inOrder(const std::vector<T>& rows, RowId id) {
  const auto found = std::lower_bound(rows.begin(), rows.end(), id,
                                      [](const T& row, RowId wanted) { return row.id < wanted; });
  return found == rows.end() || found->id != id ? nullptr : &*found;
}
} // namespace

const Subject* Study::subject(RowId id) const {
  return inOrder(subjects, id);
}
const Decision* Study::decision(RowId id) const {
  return byId(decisions, id);
}
const Meeting* Study::meeting(RowId id) const {
  return byId(meetings, id);
}
const User* Study::user(RowId id) const {
  return byId(users, id);
}

const DesignVersion* Study::design(int number) const {
  return firstThat(designs, [number](const DesignVersion& version) { return version.number == number; });
}
const DesignChange* Study::designChange(RowId id) const {
  return byId(designChanges, id);
}
const Lot* Study::lot(RowId id) const {
  return inOrder(lots, id);
}
const Bag* Study::bag(RowId id) const {
  return inOrder(bags, id);
}
const Query* Study::query(RowId id) const {
  return byId(queries, id);
}
TrialState Study::state() const {
  return designs.empty() ? TrialState::Running : designs.back().state;
}

const Subject* Study::subjectOfScreening(RowId screeningId) const {
  return ownerOf(*this, &Subject::screenings, screeningId);
}

const Screening* Study::screening(RowId screeningId) const {
  const Subject* subject = subjectOfScreening(screeningId);
  return subject ? byId(subject->screenings, screeningId) : nullptr;
}

QDate siteDate(const Study& study, const QDateTime& moment) {
  return moment.toTimeZone(study.site.timeZone).date();
}

namespace {
/// Grades that the event had not come to yet: each of a scale is as late as those before it.
void leaveOutLaterGrades(AdverseEvent& event, const QTimeZone& zone, QDate date) {
  std::map<GradeScale, QDate> since;
  QDate last = event.onset;
  std::erase_if(event.course, [&](const GradePoint& point) {
    QDate& day = since.try_emplace(point.scale, event.onset).first->second;
    day = std::max(day, point.since.firstDay(zone));
    last = std::max(last, day);
    return day > date;
  });
  const auto end = endOf(event);
  if (!end || std::max(last, end->firstDay(zone)) <= date) return;
  setEnd(event, {}, zone);
  event.outcome.reset(); // nor how it would end
}

/// Leaves out what is dated after the day; every screening of a subject whose first consent is later.
void leaveOutLater(const Study& study, Subject& subject, QDate date) {
  const auto later = [&](const QDateTime& moment) { return siteDate(study, moment) > date; };
  std::erase_if(subject.screenings, [&](const Screening& s) { return later(s.consent.signedAt); });
  if (subject.screenings.empty()) return;
  for (Screening& screening : subject.screenings) {
    std::erase_if(screening.signatures, [&](const Signature& s) { return later(s.at); });
    if (screening.failure && screening.failure->date > date) screening.failure.reset();
  }
  if (subject.assignment && subject.assignment->date > date) subject.assignment.reset();
  if (subject.infusion && later(subject.infusion->startedAt)) subject.infusion.reset();
  if (subject.infusion)
    std::erase_if(subject.infusion->portions, [&](const Portion& p) { return later(p.startedAt); });
  std::erase_if(subject.events, [&](const AdverseEvent& e) { return e.onset > date; });
  for (AdverseEvent& event : subject.events) {
    leaveOutLaterGrades(event, study.site.timeZone, date);
    std::erase_if(event.reports, [&](const SafetyReport& r) { return later(r.sentAt); });
    if (!event.awareAt || !later(*event.awareAt)) continue;
    event.serious = false; // nobody knew yet
    event.seriousness.reset();
    event.awareAt.reset();
    event.expected.reset();
  }
  std::erase_if(subject.assessments, [&](const DltAssessment& a) { return a.date > date; });
  std::erase_if(subject.answers, [&](const DltAnswer& a) { return later(a.at); });
  std::erase_if(subject.responses, [&](const ResponseAssessment& r) { return r.date > date; });
  std::erase_if(subject.followUps, [&](const FollowUp& f) { return f.date > date; });
  std::erase_if(subject.checks, [&](const SourceCheck& c) { return later(c.at); });
}

void locksAsOf(const Study& study, std::vector<RecordLock>& locks, QDate date) {
  std::erase_if(locks, [&](const RecordLock& lock) { return siteDate(study, lock.at) > date; });
  for (RecordLock& lock : locks) {
    if (!lock.liftedAt || siteDate(study, *lock.liftedAt) <= date) continue;
    lock.liftedAt.reset();
    lock.liftedBy.reset();
    lock.liftedWhy.reset();
  }
}

/// A hold and a measurement after thaw carry no day of their own: they stay.
void productAsOf(const Study& study, Study& past, QDate date) {
  const auto later = [&](const std::optional<QDateTime>& moment) {
    return moment && siteDate(study, *moment) > date;
  };
  std::erase_if(past.lots, [&](const Lot& lot) { return lot.made > date; });
  for (Lot& lot : past.lots)
    if (later(lot.releasedAt)) lot.releasedAt.reset();
  std::erase_if(past.bags, [&](const Bag& bag) { return !past.lot(bag.lotId) || later(bag.receivedAt); });
  for (Bag& bag : past.bags)
    std::erase_if(bag.checks, [&](const BagCheck& check) { return later(check.at); });
}

void queriesAsOf(const Study& study, Study& past, QDate date) {
  for (Query& query : past.queries)
    std::erase_if(query.notes, [&](const QueryNote& note) { return siteDate(study, note.at) > date; });
  std::erase_if(past.queries, [](const Query& query) { return query.notes.empty(); });
}

void siteFileAsOf(const Study& study, SiteFile& file, QDate date) {
  std::erase_if(file.delegations, [&](const Delegation& each) { return each.from > date; });
  std::erase_if(file.consentVersions, [&](const ConsentVersion& each) { return each.date > date; });
  for (ConsentVersion& version : file.consentVersions)
    if (version.approved > date) version.approved.reset();
  std::erase_if(file.reconsents,
                [&](const Reconsent& each) { return siteDate(study, each.consent.signedAt) > date; });
}

/// Other words of the minutes carry no day of their own: they stay.
void meetingsAsOf(const Study& study, Study& past, QDate date) {
  const auto later = [&](const QDateTime& moment) { return siteDate(study, moment) > date; };
  std::erase_if(past.meetings, [&](const Meeting& meeting) {
    return later(std::min(meeting.cutoffAt, meeting.heldAt.value_or(meeting.cutoffAt)));
  });
  for (Meeting& meeting : past.meetings) {
    if (meeting.heldAt && later(*meeting.heldAt)) meeting.heldAt.reset();
    if (!past.decision(meeting.decisionId)) meeting.decisionId = 0;
    std::erase_if(meeting.circulations, [&](const Circulation& sent) { return later(sent.at); });
    for (MeetingAction& action : meeting.actions)
      if (action.done > date) action.done.reset();
  }
}

void changesAsOf(const Study& study, std::vector<DesignChange>& changes, QDate date) {
  std::erase_if(changes, [&](const DesignChange& c) {
    return !c.investigator || siteDate(study, c.investigator->at) > date;
  });
  const int inForce = versionOn(study, date);
  for (DesignChange& change : changes) {
    if (change.sponsor && siteDate(study, change.sponsor->at) > date) change.sponsor.reset();
    if (change.version > inForce) change.version = 0;
  }
}
/// The definition of that evening. One from before versions were kept has no day: it was always there.
void definitionAsOf(Study& study, QDate date) {
  if (study.definitions.empty()) return;
  std::erase_if(study.definitions, [&](const DltDefinition& each) {
    return each.since.isValid() && siteDate(study, each.since) > date;
  });
  study.site.dltDefinition = study.definitions.empty() ? DltDefinition{} : study.definitions.back();
}
} // namespace

std::optional<Subject> asOf(const Study& study, Subject subject, QDate date) {
  leaveOutLater(study, subject, date);
  return subject.screenings.empty() ? std::nullopt : std::optional(std::move(subject));
}

Study asOf(const Study& study, QDate date) {
  return asOf(study, date, [](const Subject&) { return true; });
}

Study asOf(const Study& study, QDate date, const std::function<bool(const Subject&)>& isWanted) {
  // Every member is named: one that comes does not compile until it stands here, too.
  const auto& [protocol, site, users, subjects, decisions, meetings, definitions, lots, bags, designs,
               designChanges, clockSetbacks, deviations, accountNotices, unseenNotices, locks, olderCopy,
               termNames, queries, deviationNotes, saeReports, siteFile] = study;
  Study past{protocol,    site,           users,         {},      decisions,     meetings,
             definitions, lots,           bags,          designs, designChanges, clockSetbacks,
             deviations,  accountNotices, unseenNotices, locks,   olderCopy,     termNames,
             queries,     deviationNotes, saeReports,    siteFile};
  for (const Subject& subject : subjects)
    if (isWanted(subject))
      if (auto then = asOf(study, subject, date)) past.subjects.push_back(*std::move(then));
  std::erase_if(past.decisions, [&](const Decision& d) {
    return !d.investigator || siteDate(study, d.investigator->at) > date;
  });
  for (Decision& decision : past.decisions)
    if (decision.sponsor && siteDate(study, decision.sponsor->at) > date) decision.sponsor.reset();
  std::erase_if(past.deviations, [&](const Deviation& d) { return d.date > date; });
  meetingsAsOf(study, past, date);
  std::erase_if(past.deviationNotes, [&](const DeviationNote& note) { return note.date > date; });
  std::erase_if(past.saeReports, [&](const SaeReport& report) { return report.date > date; });
  siteFileAsOf(study, past.siteFile, date);
  productAsOf(study, past, date);
  queriesAsOf(study, past, date);
  changesAsOf(study, past.designChanges, date);
  locksAsOf(study, past.locks, date);
  definitionAsOf(past, date);
  return underDesign(std::move(past), versionOn(study, date));
}
