#include "app/escalation/decision_options.h"
#include "app/escalation/may_treat.h"
#include "app/screening/eligibility.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "db/exchange/site_log/log_tables.h"

#include <QSet>
#include <algorithm>

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

/// Goes through what happened. After a step that the rules refuse it goes on from what was done.
class Replay {
 public:
  Replay(const LogTables& tables, Study& records) : m_tables(tables), m_records(records) {}

  void run() {
    for (const Step& step : stepsOf(m_tables)) {
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
  /// The study as it stood before the step: as its dates put it on that evening, less the steps still to
  /// come.
  Study before(const QDateTime& moment) const {
    Study then = asOf(m_records, siteDate(m_records, moment));
    for (Subject& subject : then.subjects) {
      if (subject.assignment && !m_infused.contains(subject.id)) {
        subject.assignment.reset();
        subject.infusion.reset();
        subject.assessments.clear();
      }
      for (AdverseEvent& event : subject.events)
        event.doseLimiting = false; // a log does not say since when an event was thought to be a DLT
    }
    for (Decision& decision : then.decisions)
      if (!m_agreed.contains(decision.id)) decision.sponsor.reset();
    fillPlaces(then);
    return then;
  }

  static Standing standingAt(const Study& then, const Step& step) {
    return standingOf(then, siteDate(then, step.at));
  }

  void note(DeviatingAct act, const Step& step, const QString& rule, RowId subject, RowId decision) {
    Deviation deviation;
    deviation.act = act;
    deviation.date = siteDate(m_records, step.at);
    deviation.rule = rule;
    deviation.subjectId = subject;
    deviation.decisionId = decision;
    auto& all = m_records.deviations;
    if (std::find(all.begin(), all.end(), deviation) == all.end()) all.push_back(deviation);
  }

  void decide(const Decision& logged, const Step& step) {
    const Study then = before(step.at);
    const Standing standing = standingAt(then, step);
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
    m_records.decisions.push_back(std::move(decision));
  }

  /// One that nobody needed is no departure.
  void agree(const Step& step) {
    const RowId id = m_decisions.value(step.row);
    const Decision& decision = *m_records.decision(id);
    const Study then = before(step.at);
    m_agreed.insert(id);
    if (!decision.needsAgreement) return;
    const bool refused = agreedFirst(decision) || mayAgree(standingAt(then, step), *then.decision(id));
    if (!refused) return;
    const Step agreed{decision.sponsor->at, step.kind, step.row};
    note(DeviatingAct::Decided, agreed, QStringLiteral("AGREEMENT"), 0, id);
  }

  void infuse(const LoggedInfusion& logged, const Step& step) {
    const Subject& done = *subjectNumbered(m_records, logged.subjectNumber);
    Study then = before(step.at);
    Subject& subject = *std::find_if(then.subjects.begin(), then.subjects.end(),
                                     [&](const Subject& other) { return other.id == done.id; });
    const auto noted = [&](DeviatingAct act, const QString& rule) { note(act, step, rule, done.id, 0); };
    const QStringList criteria = criteriaAgainst(then, subject);
    for (const QString& criterion : criteria)
      noted(DeviatingAct::Assigned, criterion);
    const Standing standing = standingAt(then, step);
    const std::optional<QString> closed = noPlace(standing, subject, *logged.level, criteria);
    if (closed) noted(DeviatingAct::Assigned, *closed);
    const std::optional<RowId> place = standing.slotToFill(*logged.level);
    subject.assignment = done.assignment;
    subject.assignment->decisionId = place.value_or(0);
    const QDate date = siteDate(then, step.at);
    const auto refused = mayInfuse(standingOf(then, date), subject, date);
    // Where there was no place, the closed level is reported already.
    if (refused && !closed && refused->rule != interval) noted(DeviatingAct::Infused, refused->rule);
    if (tooSoon(then, subject, date)) noted(DeviatingAct::Infused, interval);
    m_infused.insert(done.id);
  }

  /// A7, whatever else stands against the infusion: those of the level by themselves, as though they were in
  /// their windows at the level that opens with the study, where nothing else can stand against one.
  static bool tooSoon(const Study& then, const Subject& subject, QDate date) {
    Study alike;
    alike.protocol = then.protocol;
    alike.site = then.site;
    for (Subject other : then.subjects) {
      if (!other.assignment || other.assignment->level != subject.assignment->level) continue;
      other.assignment->level = 1;
      other.assignment->decisionId = 0;
      other.events.clear();
      other.assessments.clear();
      alike.subjects.push_back(std::move(other));
    }
    const auto refused = mayInfuse(standingOf(alike, date), *alike.subject(subject.id), date);
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
  QHash<std::size_t, RowId> m_decisions; ///< row of the table → decision
  QSet<RowId> m_agreed;                  ///< decisions
  QSet<RowId> m_infused;                 ///< subjects
};
} // namespace

void replay(const LogTables& tables, Study& records) {
  Replay(tables, records).run();
  std::stable_sort(records.deviations.begin(), records.deviations.end(),
                   [](const Deviation& a, const Deviation& b) { return a.date < b.date; });
  for (std::size_t i = 0; i < records.deviations.size(); ++i)
    records.deviations[i].id = static_cast<RowId>(i) + 1;
}
