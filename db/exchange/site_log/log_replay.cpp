#include "app/escalation/decision_options.h"
#include "app/escalation/may_treat.h"
#include "app/screening/eligibility.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "db/exchange/site_log/log_evening.h"
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
    const Standing& standing = m_then.standing();
    Decision decision = prepared(standing, logged);
    decision.stoppingRules.clear(); // nobody knew of them
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
        (agreedFirst(decision) || mayAgree(m_then.standing(), *m_then.study().decision(decision.id)));
    m_then.agree(decision);
    if (!refused) return;
    const Step agreed{decision.sponsor->at, step.kind, step.row};
    note(DeviatingAct::Decided, agreed, QStringLiteral("AGREEMENT"), 0, decision.id);
  }

  void infuse(const LoggedInfusion& logged, const Step& step) {
    const Subject& done = recordedSubject(m_records, m_treated.value(logged.subjectNumber));
    const Subject& subject = m_then.admit(done.id);
    const auto noted = [&](DeviatingAct act, const QString& rule) { note(act, step, rule, done.id, 0); };
    const QStringList criteria = criteriaAgainst(m_then.study(), subject);
    for (const QString& criterion : criteria)
      noted(DeviatingAct::Assigned, criterion);
    const Standing& standing = m_then.standing();
    Assignment assignment = *done.assignment;
    assignment.decisionId = standing.slotToFill(*logged.level).value_or(0);
    const std::optional<QString> closed = noPlace(standing, subject, *logged.level, criteria);
    if (closed) noted(DeviatingAct::Assigned, *closed);
    const Subject& assigned = m_then.assign(done.id, assignment);
    // Where there was no place, the closed level is reported already.
    if (const auto refused = closed ? std::nullopt : mayInfuse(m_then.standing(), assigned, m_then.date());
        refused && refused->rule != interval)
      noted(DeviatingAct::Infused, refused->rule);
    if (tooSoon(assigned)) noted(DeviatingAct::Infused, interval);
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
    const RowId asked = subject.id;
    for (Subject one : {m_then.subject(last->second), std::move(subject)}) {
      one.assignment->level = 1;
      one.assignment->decisionId = 0;
      one.events.clear();
      one.assessments.clear();
      alike.subjects.push_back(std::move(one));
    }
    std::ranges::sort(alike.subjects, {}, &Subject::id);
    const auto refused = mayInfuse(standingOf(alike, m_then.date()), *alike.subject(asked), m_then.date());
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
