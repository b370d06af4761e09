#include "db/exchange/site_log/log_evening.h"

#include "app/study/study_rules.h"
#include "db/exchange/site_log/log_tables.h"

#include <algorithm>
#include <set>

const Subject& recordedSubject(const Study& records, RowId id) {
  return records.subjects[static_cast<std::size_t>(id) - 1];
}

namespace {
/// The days on which something of a subject is dated.
std::set<QDate> daysOf(const Study& study, const Subject& subject) {
  std::set<QDate> days;
  const auto add = [&](const auto& moment) {
    if (moment) days.insert(siteDate(study, *moment));
  };
  for (const Screening& screening : subject.screenings) {
    days.insert(siteDate(study, screening.consent.signedAt));
    for (const Signature& signature : screening.signatures)
      days.insert(siteDate(study, signature.at));
    if (screening.failure) days.insert(screening.failure->date);
  }
  for (const AdverseEvent& event : subject.events) {
    days.insert(event.onset);
    for (const GradePoint& point : event.course)
      days.insert(point.since.firstDay(study.site.timeZone));
    if (const auto end = endOf(event)) days.insert(end->firstDay(study.site.timeZone));
    add(event.awareAt);
    for (const SafetyReport& report : event.reports)
      days.insert(siteDate(study, report.sentAt));
  }
  for (const DltAssessment& assessment : subject.assessments)
    days.insert(assessment.date);
  for (const ResponseAssessment& response : subject.responses)
    days.insert(response.date);
  for (const FollowUp& followUp : subject.followUps)
    days.insert(followUp.date);
  return days;
}
} // namespace

Evening::Evening(const Study& records) : m_records(records) {
  m_then.protocol = records.protocol;
  m_then.site = records.site;
  for (const Subject& subject : records.subjects) {
    if (!subject.assignment) continue;
    Subject& waiting = m_then.subjects.emplace_back();
    waiting.id = subject.id;
    waiting.screenings = subject.screenings;
  }
}

const Standing& Evening::standing() {
  m_standing =
      m_standing ? standingAfter(std::move(*m_standing), m_changed, m_date) : standingOf(m_then, m_date);
  m_changed.clear();
  return *m_standing;
}

void Evening::goOnTo(QDate date) {
  m_date = date;
  std::set<RowId> changed;
  while (!m_changes.empty() && m_changes.begin()->first <= date) {
    changed.insert(m_changes.begin()->second);
    m_changes.erase(m_changes.begin());
  }
  for (const RowId id : changed) {
    Subject& subject = change(id);
    const RowId filled = subject.assignment->decisionId;
    subject = asItStands(id);
    subject.assignment->decisionId = filled;
  }
}

const Subject& Evening::admit(RowId id) {
  Subject& subject = change(id);
  subject = asItStands(id);
  subject.assignment.reset();
  subject.infusion.reset();
  subject.assessments.clear();
  return subject;
}

const Subject& Evening::assign(RowId id, const Assignment& assignment) {
  Subject& subject = change(id);
  subject.assignment = assignment;
  return subject;
}

void Evening::infuse(RowId id) {
  Subject& subject = change(id);
  subject = asItStands(id);
  fill(subject);
  if (!isPlaced(subject)) m_unplaced.push_back(id);
  for (const QDate day : daysOf(m_records, recordedSubject(m_records, id)))
    if (day > m_date) m_changes.emplace(day, id);
}

void Evening::decide(Decision decision) {
  decision.sponsor.reset();
  m_then.decisions.push_back(std::move(decision));
  fillUnplaced();
}

void Evening::agree(const Decision& agreed) {
  for (Decision& decision : m_then.decisions)
    if (decision.id == agreed.id) decision.sponsor = agreed.sponsor;
  fillUnplaced();
}

std::vector<Subject>::iterator Evening::place(RowId id) {
  const auto isBefore = [](const Subject& subject, RowId wanted) { return subject.id < wanted; };
  return std::lower_bound(m_then.subjects.begin(), m_then.subjects.end(), id, isBefore);
}

/// The next standing looks at them again.
Subject& Evening::change(RowId id) {
  m_changed.insert(id);
  return *place(id);
}

Subject Evening::asItStands(RowId id) const {
  Subject subject = *asOf(m_records, recordedSubject(m_records, id), m_date);
  for (AdverseEvent& event : subject.events)
    event.doseLimiting = false; // a log does not say since when an event was thought to be a DLT
  return subject;
}

void Evening::fill(Subject& subject) {
  subject.assignment->decisionId = placeFilled(m_then, subject);
}

/// A decision had opened the place by the infusion: none that comes later changes that.
bool Evening::isPlaced(const Subject& subject) const {
  const Decision* opened = m_then.decision(subject.assignment->decisionId);
  return opened ? effectiveSince(*opened) <= subject.infusion->startedAt
                : openedWithStudy(m_then) == subject.assignment->level;
}

void Evening::fillUnplaced() {
  for (const RowId id : m_unplaced)
    fill(change(id));
}
