#pragma once
#include "app/escalation/recommendation.h"
#include "app/study/design_versions.h"
#include "app/study/study_rules.h"
#include "tests/support/product_of.h"
#include "tests/support/study_builder.h"

#include <array>
#include <random>
#include <set>

/// A study to which anything happens, whether the rules allow it or not.
class Happening {
 public:
  Happening(const Study& study, unsigned seed) : m_random(seed) { m_builder.study() = study; }

  const Study& study() const { return m_builder.study(); }
  QDate today() const { return m_today; }

  /// Answers who is another then.
  std::set<RowId> step() {
    if (chance(3)) m_today = m_today.addDays(number(20));
    if (chance(12)) decide();
    if (chance(12)) agree();
    std::set<RowId> changed;
    for (int i = number(3); i > 0; --i) {
      Subject& subject = m_builder.study().subjects[static_cast<std::size_t>(number(people()))];
      if (subject.assignment)
        treat(subject);
      else
        assign(subject);
      changed.insert(subject.id);
    }
    return changed;
  }

 private:
  int number(int below) { return std::uniform_int_distribution<>(0, below - 1)(m_random); }
  bool chance(int of) { return number(of) == 0; }
  int people() const { return static_cast<int>(study().subjects.size()); }
  int level() { return 1 + number(study().protocol.design.top()); }
  RowId latest() const { return study().decisions.empty() ? 0 : study().decisions.back().id; }
  QDateTime moment(QDate day) { return QDateTime(day, QTime(6 + number(12), 0), Qt::UTC); }

  void assign(Subject& subject) {
    Assignment assignment;
    assignment.subjectNumber = QStringLiteral("S-%1").arg(++m_numbers, 3, 10, QLatin1Char('0'));
    assignment.level = chance(2) ? level() : std::min(3, 1 + m_numbers / 6);
    assignment.date = m_today;
    assignment.screeningId = subject.screening().id;
    assignment.decisionId = chance(6) ? 0 : latest();
    assignment.designVersion = study().designs.empty() ? 1 : 1 + number(2);
    subject.assignment = assignment;
  }

  void treat(Subject& subject) {
    if (!subject.infusion && chance(8))
      subject.assignment.reset();
    else if (!subject.infusion || chance(8))
      subject.infusion = infusionOf(moment(m_today.addDays(-number(4))), 70, 7e8, !chance(5));
    else if (chance(4))
      noteEvent(subject);
    else if (!subject.events.empty() && chance(4))
      answer(subject);
    else
      assess(subject);
  }

  void noteEvent(Subject& subject) {
    AdverseEvent event;
    event.id = ++m_rows;
    event.grade = 1 + number(5);
    event.onset = siteDate(study(), subject.infusion->startedAt).addDays(number(36) - 4);
    if (chance(3)) becomeAnother(event);
    event.doseLimiting = chance(2);
    event.serious = chance(4);
    if (chance(2)) event.awareAt = moment(m_today);
    if (chance(2)) event.end = event.onset.addDays(number(6));
    subject.events.push_back(event);
  }

  /// To the item D1 of a definition, as met by the latest event.
  void answer(Subject& subject) {
    DltAnswer answer;
    answer.id = ++m_rows;
    answer.eventId = subject.events.back().id;
    answer.item = QStringLiteral("D1");
    answer.definition = 1;
    answer.dlt = chance(2);
    answer.by = 1;
    answer.at = moment(m_today);
    subject.answers.push_back(answer);
  }

  /// From some day on, or in some month.
  void becomeAnother(AdverseEvent& event) {
    GradePoint point{++m_rows, GradeScale::Ctcae, number(6), {}, 0};
    point.since.day = event.onset.addDays(number(34));
    if (chance(4)) {
      point.since.to = KnownTime::To::Month;
      point.since.day = QDate(point.since.day.year(), point.since.day.month(), 1);
    }
    addGrade(event.course, point, study().site.timeZone);
  }

  void assess(Subject& subject) {
    constexpr std::array outcomes{DltOutcome::NoDlt, DltOutcome::NoDlt, DltOutcome::Dlt,
                                  DltOutcome::NotEvaluable};
    DltAssessment assessment;
    assessment.id = ++m_rows;
    assessment.date =
        siteDate(study(), subject.infusion->startedAt).addDays(chance(2) ? 28 : 14 + number(20));
    assessment.outcome = outcomes[static_cast<std::size_t>(number(outcomes.size()))];
    if (assessment.outcome == DltOutcome::Dlt) {
      noteEvent(subject);
      assessment.eventId = subject.events.back().id;
    }
    if (!chance(8)) assessment.signature = Signature{};
    if (chance(4)) subject.assessments.clear();
    if (chance(4) && !subject.events.empty()) becomeAnother(subject.events.front());
    subject.assessments.push_back(assessment);
  }

  void decide() {
    constexpr std::array kinds{DecisionKind::Escalate, DecisionKind::Escalate, DecisionKind::Expand,
                               DecisionKind::Continue, DecisionKind::Complete, DecisionKind::Complete,
                               DecisionKind::Stay};
    const DecisionKind kind = kinds[static_cast<std::size_t>(number(kinds.size()))];
    const int from = level();
    const bool up = kind == DecisionKind::Escalate || (kind == DecisionKind::Continue && chance(2));
    const int to = kind == DecisionKind::Stay ? 0 : up ? std::min(from + 1, 3) : from;
    m_builder.decided(m_today, kind, from, to, 1 + number(4));
    Decision& decision = m_builder.study().decisions.back();
    decision.asRecommended = chance(2);
    decision.rulesEdition = rulesEdition;
    if (chance(3)) decision.sponsor.reset();
  }

  void agree() {
    if (latest() != 0) m_builder.study().decisions.back().sponsor = Signature{};
  }

  std::mt19937 m_random;
  StudyBuilder m_builder;
  QDate m_today{2026, 1, 10};
  int m_numbers = 0;
  RowId m_rows = 5000;
};

/// So many who are eligible, and have no place yet.
inline Study eligiblePeople(int count) {
  StudyBuilder builder;
  for (int i = 1; i <= count; ++i)
    builder.eligible(QStringLiteral("SCR-%1").arg(i, 3, 10, QLatin1Char('0')));
  return builder;
}
