#pragma once
#include "app/escalation/decision_options.h"
#include "app/escalation/may_treat.h"
#include "tests/support/changed_design.h"
#include "tests/support/standing_of_study.h"
#include "tests/support/study_builder.h"

namespace told_trial {
/// Tells a trial as it went: subjects one after the other, decisions between them.
class Told : public StudyBuilder {
 public:
  explicit Told(int completingAtOnce = 3) { study().protocol.design.completingAtOnce = completingAtOnce; }

  /// Subjects at a level under the latest decision, infused on following days: N, T, X, ? (in the window), or
  /// a (assigned, not infused).
  Told& treated(int level, const char* outcomes) {
    for (; *outcomes != 0; ++outcomes) {
      m_day = m_day.addDays(1);
      eligible(QStringLiteral("SCR-%1").arg(++m_number, 3, 10, QLatin1Char('0')))
          .assigned(level, decisionId());
      if (*outcomes != 'a') infused(m_day);
      if (*outcomes != 'a' && *outcomes != '?') turnedOut(study().subjects.back(), *outcomes);
    }
    return *this;
  }
  Told& decide(DecisionKind kind, int level, int toLevel, int places, bool asRecommended = true) {
    decided(m_day, kind, level, toLevel, places);
    study().decisions.back().asRecommended = asRecommended;
    return *this;
  }
  /// The nth subject (1 = first), in the window so far, turns out.
  Told& turns(int subject, char outcome) {
    turnedOut(study().subjects[static_cast<std::size_t>(subject - 1)], outcome);
    return *this;
  }

  QString course() const { return formatCourse(courseOf(study())); }
  Recommendation now() const { return recommend(study().protocol.design, courseOf(study())); }
  QString rule() const { return ruleId(now().rule); }
  QString places() const { // by level, "0 3 0"; h: held
    QStringList all;
    for (const OpenSlots& open : openSlots(study()))
      all << QString::number(open.places) + (open.held ? QStringLiteral("h") : QString());
    return all.join(u' ');
  }
  /// "" = allowed, else the rule that refuses it.
  QString assign(int level) {
    eligible(QStringLiteral("SCR-999"));
    const auto refused = mayAssign(study(), last(), level);
    study().subjects.pop_back();
    return refused ? refused->rule : QString();
  }
  QString infuse(int subject) const {
    const auto refused =
        mayInfuse(study(), study().subjects[static_cast<std::size_t>(subject - 1)], m_day.addDays(1));
    return refused ? refused->rule : QString();
  }
  bool overtaken(int decision) const {
    return isOvertaken(study(), study().decisions[static_cast<std::size_t>(decision - 1)]);
  }
  const DecisionOption* option(DecisionKind kind, int toLevel) {
    m_options = decisionOptions(study());
    for (const DecisionOption& option : m_options)
      if (option.kind == kind && option.toLevel == toLevel) return &option;
    return nullptr;
  }

 private:
  RowId decisionId() const { return study().decisions.empty() ? 0 : study().decisions.back().id; }

  void turnedOut(Subject& subject, char outcome) {
    const QDate day0 = siteDate(study(), subject.infusion->startedAt);
    DltAssessment assessment;
    assessment.id = ++m_row;
    assessment.date = day0.addDays(28);
    assessment.signature = Signature{};
    if (outcome == 'T') {
      AdverseEvent event;
      event.id = ++m_row;
      event.grade = 4;
      event.onset = day0.addDays(2);
      subject.events.push_back(event);
      assessment.outcome = DltOutcome::Dlt;
      assessment.eventId = event.id;
    } else if (outcome == 'X') {
      assessment.outcome = DltOutcome::NotEvaluable;
      assessment.cause = NotEvaluableCause::Withdrawal;
      assessment.followUpEnded = day0.addDays(3);
    }
    subject.assessments.push_back(assessment);
  }

  QDate m_day{2026, 1, 14};
  int m_number = 0;
  RowId m_row = 5000;
  std::vector<DecisionOption> m_options;
};
} // namespace told_trial
