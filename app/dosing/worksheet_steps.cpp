#include "app/dosing/worksheet_steps.h"

#include "app/base/date_text.h"
#include "app/dosing/dosing_text.h"

#include <algorithm>

namespace {
QDateTime lastMinuteOf(QDate day, const QTimeZone& zone) {
  return KnownTime{KnownTime::To::Day, day, {}}.latest(zone);
}

QDateTime after(const QDateTime& from, const Span& span, const QTimeZone& zone) {
  constexpr qint64 secondsOfAnHour = 3600;
  if (span.unit == Span::Unit::Hours) return from.addSecs(span.n * secondsOfAnHour);
  return from.toTimeZone(zone).addDays(span.n).toUTC();
}

/// Reads the steps of one scale against one rule.
class StepReader {
 public:
  /// `onset`: of the event, where it can lie before the first step.
  StepReader(const DltItem& item, const GradeSteps& steps, const std::optional<GradeStep>& onset,
             const WorksheetQuestion& question)
      : m_item(item), m_rule(*item.rule), m_steps(steps), m_onset(onset), m_question(question),
        m_grade(m_rule.about == DltRule::About::Laboratory ? 1 : m_rule.grade), m_now(question.at) {
    if (question.died) m_now = std::min(m_now, eveningOfDeath());
  }

  ItemVerdict read() const {
    ItemVerdict no{m_item.id, ItemState::No, {}, {}, 0, {}};
    std::optional<ItemVerdict> open;
    for (auto bad = nextBad(m_steps.begin()); bad != m_steps.end() && bad->lo <= m_now;
         bad = nextBad(nextGood(bad))) {
      const Step from = beginOf(bad);
      const QString missed = missesWindow(from);
      ItemVerdict verdict = of(from);
      if (!missed.isEmpty() && !isLeftToAPerson(from, verdict)) {
        no.notes = {missed};
        continue;
      }
      if (!missed.isEmpty())
        leaveToAPerson(from, verdict);
      else if (from != bad)
        verdict.notes.prepend(DosingText::tr("It was there before the infusion and became worse after it."));
      if (verdict.state == ItemState::Meets) return verdict;
      if (verdict.state == ItemState::May) keepOpen(open, verdict);
    }
    return open.value_or(no);
  }

 private:
  using Step = GradeSteps::const_iterator;

  Step nextBad(Step from) const {
    return std::find_if(from, m_steps.end(), [&](const GradeStep& s) { return s.grade >= m_grade; });
  }
  Step nextGood(Step from) const {
    return std::find_if(from, m_steps.end(), [&](const GradeStep& s) { return s.grade < m_grade; });
  }

  /// Its first rise that can follow the infusion; itself where there is none: it was there before.
  Step beginOf(Step bad) const {
    const Step end = nextGood(bad);
    for (Step step = bad; step != end && step->lo <= m_now; ++step)
      if (isRise(step) && canFollowInfusion(*step, m_question)) return step;
    return bad;
  }

  bool canLieInWindow(const GradeStep& step) const {
    if (!m_question.infusedAt) return true;
    const QDate dayZero = m_question.infusedAt->toTimeZone(m_question.zone).date();
    const QDate last = dayZero.addDays(m_rule.onsetByDay.value_or(m_question.lastOnsetDay));
    return canFollowInfusion(step, m_question) && step.lo <= lastMinuteOf(last, m_question.zone);
  }
  bool isRise(Step step) const {
    return step->grade > (step == m_steps.begin() ? 0 : std::prev(step)->grade);
  }

  /// Why it is none of the window, or nothing: its beginning follows the infusion, and it or an earlier rise
  /// comes in time.
  QString missesWindow(Step from) const {
    if (!canFollowInfusion(*from, m_question)) return DosingText::tr("It was there before the infusion.");
    if (m_onset && canLieInWindow(*m_onset)) return {};
    for (auto step = m_steps.begin(); step <= from; ++step)
      if (isRise(step) && canLieInWindow(*step)) return {};
    return DosingText::tr("It began after day %1.").arg(m_rule.onsetByDay.value_or(m_question.lastOnsetDay));
  }

  /// A value has no grade that could become worse: one that was there before the infusion and stayed, or was
  /// not looked at since, for as long as the item asks, is no *no*.
  bool isLeftToAPerson(Step from, const ItemVerdict& verdict) const {
    if (m_rule.about != DltRule::About::Laboratory || canFollowInfusion(*from, m_question)) return false;
    const Step end = nextGood(from);
    const bool goesOn = end == m_steps.end() || end->hi > m_now;
    const bool stayed = std::any_of(from, end, [&](const GradeStep& step) {
      return step.lo <= m_now && canFollowInfusion(step, m_question);
    });
    return verdict.state != ItemState::No && (goesOn || stayed);
  }
  /// Asked anew once it has lasted for so long since the infusion: an early answer did not know that.
  void leaveToAPerson(Step from, ItemVerdict& verdict) const {
    verdict.state = ItemState::May;
    verdict.reachedAt.reset();
    const Step end = nextGood(from);
    const QDateTime until = end == m_steps.end() ? m_now : std::min(m_now, end->hi);
    if (const auto& span = m_rule.longerThan) {
      const QDateTime due = after(*m_question.infusedAt, *span, m_question.zone);
      if (due <= until) verdict.askedFrom = due;
    }
    verdict.notes.prepend(
        DosingText::tr("It was there before the infusion and has stayed, or was not measured since: the rule "
                       "does not decide it. Judge it by hand, and say why."));
  }

  /// One with an hour goes before one without; what was said of that stays.
  static void keepOpen(std::optional<ItemVerdict>& open, ItemVerdict verdict) {
    if (open && (open->reachedAt || !verdict.reachedAt)) return;
    if (open) verdict.notes = open->notes + verdict.notes;
    open = std::move(verdict);
  }

  ItemVerdict of(Step from) const {
    ItemVerdict verdict{m_item.id, ItemState::Meets, from->lo, from->lo, 0, {}};
    for (auto step = from; step != nextGood(from) && step->lo <= m_now; ++step)
      verdict.grade = std::max(verdict.grade, step->grade);
    if (!from->exact())
      verdict.notes << DosingText::tr("It began between %1 and %2: the earliest is taken.")
                           .arg(shown(from->lo), shown(from->hi));
    if (const auto& span = m_rule.within ? m_rule.within : m_rule.longerThan) takeTime(from, *span, verdict);
    return verdict;
  }

  /// It ends where the grade is lower, or is down to the one that the rule names.
  Step endOf(Step from) const {
    if (!m_rule.within) return nextGood(from);
    return std::find_if(from, m_steps.end(),
                        [&](const GradeStep& s) { return s.grade <= m_rule.downTo.value_or(0); });
  }

  void takeTime(Step from, const Span& span, ItemVerdict& verdict) const {
    constexpr int death = 5;
    const QDateTime due = after(from->lo, span, m_question.zone);
    const Step end = endOf(from);
    const bool goesOn = end == m_steps.end() || end->hi > m_now;
    const QDateTime until = goesOn ? m_now : end->hi;
    const auto fatal = std::find_if(from, end, [](const GradeStep& step) { return step.grade >= death; });
    const bool died = fatal != end && fatal->lo <= m_now;
    if (!goesOn && !end->exact())
      verdict.notes << DosingText::tr("It ended between %1 and %2: the latest is taken.")
                           .arg(shown(end->lo), shown(end->hi));
    verdict.reachedAt = died ? std::min(due, fatal->lo) : due;
    if (died) verdict.notes << DosingText::tr("Grade 5: any length of time counts as reached.");
    if (until >= due || died) return;
    verdict.state = goesOn ? ItemState::May : ItemState::No;
    if (goesOn && m_question.died && due > eveningOfDeath()) {
      verdict.reachedAt.reset();
      verdict.notes
          << DosingText::tr("The subject died before %1, when the time would have been up.").arg(shown(due));
    }
  }

  QDateTime eveningOfDeath() const {
    return lastMinuteOf(m_question.died->toTimeZone(m_question.zone).date(), m_question.zone);
  }
  QString shown(const QDateTime& moment) const { return siteTime(moment, m_question.zone); }

  const DltItem& m_item;
  const DltRule& m_rule;
  const GradeSteps& m_steps;
  std::optional<GradeStep> m_onset;
  const WorksheetQuestion& m_question;
  int m_grade; // of a laboratory value: 1 = beyond the bound
  QDateTime m_now;
};
} // namespace

ItemVerdict readSteps(const DltItem& item, const GradeSteps& steps, const std::optional<GradeStep>& onset,
                      const WorksheetQuestion& question) {
  return StepReader(item, steps, onset, question).read();
}

bool canFollowInfusion(const GradeStep& step, const WorksheetQuestion& question) {
  constexpr qint64 minute = 60; // times are kept to it: that of the infusion counts
  return !question.infusedAt ||
         step.hi.toSecsSinceEpoch() / minute >= question.infusedAt->toSecsSinceEpoch() / minute;
}

ItemVerdict unknownVerdict(const DltItem& item, const QString& note) {
  return {item.id, ItemState::May, {}, {}, 0, {note}};
}
