#include "app/escalation/counted_subjects.h"

#include "app/dosing/worksheet.h"
#include "app/study/study.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace {
/// `+` stays only while no cohort without it follows: where a correction has opened the escalation again,
/// those subjects count at their level like any other (protocol.md 5).
void dropPlusBeforePlain(Course& course) {
  bool plainFollows = false;
  for (auto cohort = course.cohorts.rbegin(); cohort != course.cohorts.rend(); ++cohort) {
    cohort->completing = cohort->completing && !plainFollows;
    plainFollows = plainFollows || !cohort->completing;
  }
}

Turn turnOf(const Study& study, std::size_t index) {
  const Subject& subject = study.subjects[index];
  return {!subject.infusion, subject.infusion ? subject.infusion->startedAt.toMSecsSinceEpoch() : 0,
          subject.assignment->subjectNumber, index};
}

Cohort emptyCohort(const PlaceSource& source) {
  Cohort cohort;
  cohort.level = source.level;
  cohort.completing = source.completing;
  return cohort;
}
} // namespace

bool Turn::operator<(const Turn& other) const {
  return std::tie(waits, startedAt, number, subject) <
         std::tie(other.waits, other.startedAt, other.number, other.subject);
}

CountedSubjects::CountedSubjects(const Study& study, QDate today)
    : m_study(&study), m_today(today), m_counted(study.subjects.size()) {
  meetDecisions();
  m_indexOf.reserve(study.subjects.size());
  for (std::size_t i = 0; i < study.subjects.size(); ++i) {
    m_indexOf.emplace(study.subjects[i].id, i);
    count(i);
  }
  group();
}

CountedSubjects::Changes CountedSubjects::goOn(const std::set<RowId>& changed, QDate today) {
  meetDecisions();
  if (m_today != today) goTo(today);
  Changes changes;
  for (const std::size_t index : restingOn(changed))
    changes.subjects.push_back(count(index));
  if (!m_grouped) changes.runs = group();
  return changes;
}

/// Windows are on another day, and an item of the DLT definition may be met by now.
void CountedSubjects::goTo(QDate today) {
  m_today = today;
  for (std::size_t i = 0; i < m_counted.size(); ++i) {
    auto& counted = m_counted[i];
    if (counted && counted->window) counted->window = onDay(*counted->window, today);
    noteUnjudged(i);
  }
}

void CountedSubjects::meetDecisions() {
  for (std::size_t i = m_decisions.size(); i < m_study->decisions.size(); ++i)
    m_decisions.emplace(m_study->decisions[i].id, i);
}

/// They, and where one of them is or was the first at a level everybody there.
std::set<std::size_t> CountedSubjects::restingOn(const std::set<RowId>& changed) const {
  std::set<std::size_t> found;
  std::set<int> levels;
  for (const RowId id : changed) {
    const std::size_t index = m_indexOf.at(id);
    const Subject& subject = m_study->subjects[index];
    found.insert(index);
    if (m_counted[index] && m_counted[index]->first) levels.insert(m_counted[index]->source.level);
    if (subject.assignment && isFirstAtLevel(*m_study, subject)) levels.insert(subject.assignment->level);
  }
  if (levels.empty()) return found;
  for (std::size_t i = 0; i < m_counted.size(); ++i)
    if (const auto& assignment = m_study->subjects[i].assignment;
        assignment && levels.contains(assignment->level))
      found.insert(i);
  return found;
}

/// For the first time, or again.
CountedSubjects::Change CountedSubjects::count(std::size_t index) {
  const auto outcomeOf = [](const std::optional<CountedSubject>& counted) {
    return counted ? std::optional(counted->outcome()) : std::nullopt;
  };
  std::optional<CountedSubject> now = lookAt(index);
  std::optional<CountedSubject>& kept = m_counted[index];
  const bool moved = !takeTurn(kept, now);
  add(kept, -1);
  add(now, 1);
  const Change change{m_study->subjects[index].id, outcomeOf(kept), outcomeOf(now), moved};
  kept = std::move(now);
  noteUnjudged(index);
  return change;
}

std::optional<CountedSubject> CountedSubjects::lookAt(std::size_t index) const {
  const Subject& subject = m_study->subjects[index];
  if (!subject.assignment) return std::nullopt;
  const auto found = m_decisions.find(subject.assignment->decisionId);
  const Decision* decision = found == m_decisions.end() ? nullptr : &m_study->decisions[found->second];
  CountedSubject counted;
  counted.turn = turnOf(*m_study, index);
  counted.source = {decision ? decision->number : 0, subject.assignment->level,
                    decision && decision->kind == DecisionKind::Complete};
  counted.decisionId = subject.assignment->decisionId;
  counted.window = windowState(*m_study, subject, m_today);
  counted.first = isFirstAtLevel(*m_study, subject);
  return counted;
}

/// True where the letter stands where it stood. One behind all others of its cohort is added there.
bool CountedSubjects::takeTurn(const std::optional<CountedSubject>& before,
                               std::optional<CountedSubject>& now) {
  auto next = before ? m_order.erase(m_order.find(before->turn)) : m_order.end();
  const auto turn = now ? m_order.insert(next, now->turn) : m_order.end();
  if (before && now && before->source == now->source && std::next(turn) == next) {
    now->cohort = before->cohort;
    now->letter = before->letter;
    if (m_grouped) m_course.cohorts[now->cohort].outcomes[now->letter] = now->outcome();
    return true;
  }
  if (!before && !now) return true;
  const auto end =
      now && !before && std::next(turn) == m_order.end() ? m_ends.find(now->source) : m_ends.end();
  if (m_grouped && end != m_ends.end() && m_sources[end->second] == now->source)
    append(*now, end->second);
  else
    m_grouped = false;
  return false;
}

void CountedSubjects::add(const std::optional<CountedSubject>& counted, int times) {
  if (!counted) return;
  const Outcome outcome = counted->outcome();
  if (outcome != Outcome::NotEvaluable) m_filled[{counted->decisionId, counted->source.level}] += times;
  if (outcome == Outcome::InWindow) m_undecided[counted->decisionId] += times;
}

void CountedSubjects::noteUnjudged(std::size_t index) {
  const Subject* subject = &m_study->subjects[index];
  const auto place = std::lower_bound(m_unjudged.begin(), m_unjudged.end(), subject, std::less<>());
  const bool noted = place != m_unjudged.end() && *place == subject;
  const bool unjudged = hasUnjudgedDlt(*m_study, *subject, m_today);
  if (noted && !unjudged) m_unjudged.erase(place);
  if (!noted && unjudged) m_unjudged.insert(place, subject);
}

/// Places of one level without another between them make a run. Answers whether the places follow each other
/// otherwise than before.
bool CountedSubjects::group() {
  std::map<PlaceSource, std::size_t> runOf;
  for (const Turn& turn : m_order)
    runOf.emplace(m_counted[turn.subject]->source, 0);
  std::vector<std::vector<std::size_t>> runs;
  const PlaceSource* before = nullptr;
  for (auto& [source, run] : runOf) {
    if (!before || before->level != source.level || before->completing != source.completing)
      runs.emplace_back();
    run = runs.size() - 1;
    before = &source;
  }
  for (const Turn& turn : m_order)
    runs[runOf.at(m_counted[turn.subject]->source)].push_back(turn.subject);
  const bool same = m_ends.size() <= runOf.size() &&
                    std::equal(m_ends.begin(), m_ends.end(), runOf.begin(),
                               [](const auto& a, const auto& b) { return a.first == b.first; });
  m_sources.clear();
  m_cohorts.clear();
  m_course.cohorts.clear();
  std::vector<std::size_t> ends;
  for (const auto& run : runs) {
    addCohorts(run);
    ends.push_back(m_cohorts.size() - 1);
  }
  dropPlusBeforePlain(m_course);
  for (auto& [source, run] : runOf)
    run = ends[run];
  m_ends = std::move(runOf);
  m_grouped = true;
  return !same;
}

/// One cohort a decision; where its subjects were infused around those of a later one at the level, more: t6
/// reads the letters of a level in order of infusion.
void CountedSubjects::addCohorts(const std::vector<std::size_t>& run) {
  for (const std::size_t index : run) {
    CountedSubject& counted = *m_counted[index];
    if (index == run.front() || m_sources.back().decision != counted.source.decision) {
      m_cohorts.emplace_back();
      m_sources.push_back(counted.source);
      m_course.cohorts.push_back(emptyCohort(counted.source));
    }
    append(counted, m_cohorts.size() - 1);
  }
}

void CountedSubjects::append(CountedSubject& counted, std::size_t cohort) {
  counted.cohort = cohort;
  counted.letter = m_cohorts[cohort].size();
  m_cohorts[cohort].push_back(&m_study->subjects[counted.turn.subject]);
  m_course.cohorts[cohort].outcomes.push_back(counted.outcome());
}

const CountedSubject* CountedSubjects::find(RowId subjectId) const {
  const auto found = m_indexOf.find(subjectId);
  if (found == m_indexOf.end() || !m_counted[found->second]) return nullptr;
  return &*m_counted[found->second];
}

std::vector<const Subject*> CountedSubjects::infusedInOrder() const {
  std::vector<const Subject*> infused;
  infused.reserve(m_order.size());
  for (const Turn& turn : m_order)
    if (!turn.waits) infused.push_back(&m_study->subjects[turn.subject]);
  return infused;
}

int CountedSubjects::filled(RowId decisionId, int level) const {
  const auto found = m_filled.find({decisionId, level});
  return found == m_filled.end() ? 0 : found->second;
}

bool CountedSubjects::isUndecidedUnder(RowId decisionId) const {
  const auto found = m_undecided.find(decisionId);
  return found != m_undecided.end() && found->second > 0;
}

Course CountedSubjects::courseOn(const Outcomes& basis) const {
  Course course;
  for (std::size_t i = 0; i < m_cohorts.size(); ++i) {
    Cohort cohort = emptyCohort(m_sources[i]);
    for (const Subject* subject : m_cohorts[i])
      if (const auto found = basis.find(subject->id); found != basis.end())
        cohort.outcomes.push_back(found->second);
    if (!cohort.outcomes.empty()) course.cohorts.push_back(std::move(cohort));
  }
  dropPlusBeforePlain(course);
  return course;
}

/// A joint discussion that goes on to the next level, on the DLTs as they stand, nobody being undecided: its
/// level bears `!`.
void CountedSubjects::settle(int level) {
  const auto last =
      std::find_if(m_course.cohorts.rbegin(), m_course.cohorts.rend(),
                   [level](const Cohort& cohort) { return cohort.level == level && !cohort.completing; });
  if (last != m_course.cohorts.rend()) last->continued = true;
}

void CountedSubjects::unsettle() {
  for (Cohort& cohort : m_course.cohorts)
    cohort.continued = false;
}

std::vector<const Subject*> inOrderOfInfusion(const Study& study, std::optional<int> level) {
  std::vector<Turn> turns;
  turns.reserve(study.subjects.size());
  for (std::size_t i = 0; i < study.subjects.size(); ++i)
    if (const auto& place = study.subjects[i].assignment;
        place && level.value_or(place->level) == place->level)
      turns.push_back(turnOf(study, i));
  std::sort(turns.begin(), turns.end());
  std::vector<const Subject*> treated;
  treated.reserve(turns.size());
  for (const Turn& turn : turns)
    treated.push_back(&study.subjects[turn.subject]);
  return treated;
}
