#include "app/escalation/decision_options.h"
#include "app/escalation/may_treat.h"
#include "app/screening/eligibility.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "db/exchange/site_log/log_tables.h"

#include <QHash>
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace {
const QString interval = QStringLiteral("A7");

/// A decision at its signature, the sponsor's agreement to it, or an infusion at its start.
struct Step {
  enum class Kind { Decision, Agreement, Infusion };
  QDateTime at;
  Kind kind = Kind::Decision;
  std::size_t row = 0; ///< of its table
};

/// An agreement needs its decision; where it came first, it counts from the decision's signature on.
bool agreedFirst(const Decision& decision) {
  return decision.sponsor && decision.sponsor->at < decision.investigator->at;
}

std::vector<Step> stepsOf(const LogTables& tables) {
  std::vector<Step> steps;
  for (std::size_t i = 0; i < tables.decisions.size(); ++i)
    steps.push_back({tables.decisions[i].decision.investigator->at, Step::Kind::Decision, i});
  for (std::size_t i = 0; i < tables.decisions.size(); ++i)
    if (const Decision& decision = tables.decisions[i].decision; decision.sponsor)
      steps.push_back({std::max(decision.sponsor->at, decision.investigator->at), Step::Kind::Agreement, i});
  for (std::size_t i = 0; i < tables.infusions.size(); ++i)
    steps.push_back({*tables.infusions[i].startedAt, Step::Kind::Infusion, i});
  std::stable_sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) { return a.at < b.at; });
  return steps;
}

/// Ids of a log's records count from 1, in their order.
const Subject& recordedSubject(const Study& records, RowId id) {
  return records.subjects[static_cast<std::size_t>(id) - 1];
}

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
    if (event.end) days.insert(*event.end);
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

/// The study as its dates put it on the evening of each step, less the steps still to come: what the rules
/// read of it, so without those who were only screened. It goes on with the days, and looks again only at
/// whom something is dated of: a long log takes no longer for each of its steps.
class Evening {
 public:
  explicit Evening(const Study& records) : m_records(records) {
    m_then.protocol = records.protocol;
    m_then.site = records.site;
  }

  const Study& study() const { return m_then; }
  const Subject& subject(RowId id) { return *place(id); }
  QDate date() const { return m_date; }

  void goOnTo(QDate date) {
    m_date = date;
    std::set<RowId> changed;
    while (!m_changes.empty() && m_changes.begin()->first <= date) {
      changed.insert(m_changes.begin()->second);
      m_changes.erase(m_changes.begin());
    }
    for (const RowId id : changed) {
      Subject& subject = *place(id);
      const RowId filled = subject.assignment->decisionId;
      subject = asItStands(id);
      subject.assignment->decisionId = filled;
    }
  }

  /// Takes somebody in whose infusion is to come. What is handed back holds until the next one.
  Subject& admit(RowId id) {
    Subject subject = asItStands(id);
    subject.assignment.reset();
    subject.infusion.reset();
    subject.assessments.clear();
    return *m_then.subjects.insert(place(id), std::move(subject));
  }

  /// The infusion of somebody admitted: from now on they are as their dates have it.
  void infuse(RowId id) {
    Subject& subject = *place(id);
    subject = asItStands(id);
    fill(subject);
    if (!isPlaced(subject)) m_unplaced.push_back(id);
    for (const QDate day : daysOf(m_records, subjectOf(id)))
      if (day > m_date) m_changes.emplace(day, id);
  }

  void decide(Decision decision) {
    decision.sponsor.reset();
    m_then.decisions.push_back(std::move(decision));
    fillUnplaced();
  }

  void agree(const Decision& agreed) {
    for (Decision& decision : m_then.decisions)
      if (decision.id == agreed.id) decision.sponsor = agreed.sponsor;
    fillUnplaced();
  }

 private:
  const Subject& subjectOf(RowId id) const { return recordedSubject(m_records, id); }

  std::vector<Subject>::iterator place(RowId id) {
    const auto isBefore = [](const Subject& subject, RowId wanted) { return subject.id < wanted; };
    return std::lower_bound(m_then.subjects.begin(), m_then.subjects.end(), id, isBefore);
  }

  Subject asItStands(RowId id) const {
    Subject subject = *asOf(m_records, subjectOf(id), m_date);
    for (AdverseEvent& event : subject.events)
      event.doseLimiting = false; // a log does not say since when an event was thought to be a DLT
    return subject;
  }

  void fill(Subject& subject) { subject.assignment->decisionId = placeFilled(m_then, subject); }

  /// A decision had opened the place by the infusion: none that comes later changes that.
  bool isPlaced(const Subject& subject) const {
    const Decision* opened = m_then.decision(subject.assignment->decisionId);
    return opened ? effectiveSince(*opened) <= subject.infusion->startedAt
                  : openedWithStudy(m_then) == subject.assignment->level;
  }

  void fillUnplaced() {
    for (const RowId id : m_unplaced)
      fill(*place(id));
  }

  const Study& m_records;
  Study m_then;
  QDate m_date;
  std::multimap<QDate, RowId> m_changes; ///< of those infused, after m_date
  std::vector<RowId> m_unplaced;
};

/// Goes through what happened. After a step that the rules refuse it goes on from what was done.
class Replay {
 public:
  Replay(const LogTables& tables, Study& records) : m_tables(tables), m_records(records), m_then(records) {
    for (const Deviation& deviation : records.deviations)
      m_noted.insert(keyOf(deviation));
    for (const Subject& subject : records.subjects)
      if (subject.assignment) m_treated.insert(subject.assignment->subjectNumber, subject.id);
  }

  void run(const Progress& progress) {
    const std::vector<Step> steps = stepsOf(m_tables);
    for (const Step& step : steps) {
      tell(progress, CheckStage::Course, &step - steps.data(), static_cast<qint64>(steps.size()));
      m_then.goOnTo(siteDate(m_records, step.at));
      if (step.kind == Step::Kind::Decision)
        decide(m_tables.decisions[step.row].decision, step);
      else if (step.kind == Step::Kind::Agreement)
        agree(step);
      else
        infuse(m_tables.infusions[step.row], step);
    }
    fillPlaces(m_records);
  }

 private:
  Standing standingNow() const { return standingOf(m_then.study(), m_then.date()); }

  using Key = std::tuple<DeviatingAct, QDate, QString, RowId, RowId>;
  static Key keyOf(const Deviation& deviation) {
    return {deviation.act, deviation.date, deviation.rule, deviation.subjectId, deviation.decisionId};
  }

  void note(DeviatingAct act, const Step& step, const QString& rule, RowId subject, RowId decision) {
    Deviation deviation;
    deviation.act = act;
    deviation.date = siteDate(m_records, step.at);
    deviation.rule = rule;
    deviation.subjectId = subject;
    deviation.decisionId = decision;
    if (m_noted.insert(keyOf(deviation)).second) m_records.deviations.push_back(deviation);
  }

  void decide(const Decision& logged, const Step& step) {
    const Standing standing = standingNow();
    Decision decision = prepared(standing, logged);
    const bool otherLevel = decision.level != logged.level;
    decision.level = logged.level;
    decision.number = static_cast<int>(m_records.decisions.size()) + 1;
    decision.id = decision.number;
    m_decisions.insert(step.row, decision.id);
    if (otherLevel) note(DeviatingAct::Decided, step, QStringLiteral("LEVEL"), 0, decision.id);
    Decision draft = decision;
    draft.justification = QStringLiteral("-"); // a log has no room for one
    if (const auto refused = mayDecide(standing, draft)) {
      const bool byTheRule = refused->rule == QLatin1String("DECISION"); // which is not among its options
      note(DeviatingAct::Decided, step, byTheRule ? decision.rule : refused->rule, 0, decision.id);
    }
    m_then.decide(decision);
    m_records.decisions.push_back(std::move(decision));
  }

  /// One that nobody needed is no departure.
  void agree(const Step& step) {
    const Decision& decision = *m_records.decision(m_decisions.value(step.row));
    const bool refused =
        decision.needsAgreement &&
        (agreedFirst(decision) || mayAgree(standingNow(), *m_then.study().decision(decision.id)));
    m_then.agree(decision);
    if (!refused) return;
    const Step agreed{decision.sponsor->at, step.kind, step.row};
    note(DeviatingAct::Decided, agreed, QStringLiteral("AGREEMENT"), 0, decision.id);
  }

  void infuse(const LoggedInfusion& logged, const Step& step) {
    const Subject& done = recordedSubject(m_records, m_treated.value(logged.subjectNumber));
    Subject& subject = m_then.admit(done.id);
    const auto noted = [&](DeviatingAct act, const QString& rule) { note(act, step, rule, done.id, 0); };
    const QStringList criteria = criteriaAgainst(m_then.study(), subject);
    for (const QString& criterion : criteria)
      noted(DeviatingAct::Assigned, criterion);
    const Standing standing = standingNow();
    const std::optional<QString> closed = noPlace(standing, subject, *logged.level, criteria);
    if (closed) noted(DeviatingAct::Assigned, *closed);
    const std::optional<RowId> place = standing.slotToFill(*logged.level);
    subject.assignment = done.assignment;
    subject.assignment->decisionId = place.value_or(0);
    // Where there was no place, the closed level is reported already.
    if (const auto refused = mayInfuse(standingNow(), subject, m_then.date());
        refused && !closed && refused->rule != interval)
      noted(DeviatingAct::Infused, refused->rule);
    if (tooSoon(subject)) noted(DeviatingAct::Infused, interval);
    m_then.infuse(done.id);
    m_lastAt[*logged.level] = done.id;
  }

  /// A7, whatever else stands against the infusion: asked with the one before at the level alone, as though
  /// they were in their windows at the level that opens with the study, where nothing else can stand against
  /// one.
  bool tooSoon(Subject subject) {
    const auto last = m_lastAt.find(subject.assignment->level);
    if (last == m_lastAt.end()) return false;
    Study alike;
    alike.protocol = m_records.protocol;
    alike.site = m_records.site;
    for (Subject one : {m_then.subject(last->second), std::move(subject)}) {
      one.assignment->level = 1;
      one.assignment->decisionId = 0;
      one.events.clear();
      one.assessments.clear();
      alike.subjects.push_back(std::move(one));
    }
    const auto refused = mayInfuse(standingOf(alike, m_then.date()), alike.subjects.back(), m_then.date());
    return refused && refused->rule == interval;
  }

  static QStringList criteriaAgainst(const Study& then, const Subject& subject) {
    const EligibilityResult verdict = evaluateEligibility(then.protocol, then.site, subject.screening());
    return verdict.failed() + verdict.missing();
  }

  /// The rule by which there was no place for the subject, whatever the criteria say.
  static std::optional<QString> noPlace(const Standing& standing, const Subject& subject, int level,
                                        const QStringList& criteria) {
    const auto refused = mayAssign(standing, subject, level);
    if (!refused) return std::nullopt;
    if (!criteria.contains(refused->rule)) return refused->rule;
    if (standing.slotToFill(level)) return std::nullopt;
    return ruleId(standing.recommendation().rule);
  }

  const LogTables& m_tables;
  Study& m_records;
  Evening m_then;
  QHash<std::size_t, RowId> m_decisions; ///< row of the table → decision
  QHash<QString, RowId> m_treated;       ///< by number
  std::map<int, RowId> m_lastAt;         ///< by level: whose infusion was the last
  std::set<Key> m_noted;
};
} // namespace

void replay(const LogTables& tables, Study& records, const Progress& progress) {
  Replay(tables, records).run(progress);
  std::stable_sort(records.deviations.begin(), records.deviations.end(),
                   [](const Deviation& a, const Deviation& b) { return a.date < b.date; });
  for (std::size_t i = 0; i < records.deviations.size(); ++i)
    records.deviations[i].id = static_cast<RowId>(i) + 1;
}
