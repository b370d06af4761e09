#include "app/base/date_text.h"
#include "app/dosing/dosing_text.h"
#include "app/dosing/worksheet.h"
#include "app/protocol/dlt_definition.h"
#include "app/safety/syndrome.h"
#include "app/study/ctcae_dictionary.h"
#include "app/study/event_fields.h"

#include <QLocale>
#include <algorithm>

namespace {
using About = DltRule::About;
using Steps = std::vector<GradeStep>;

/// However they are written: termKey().
bool isAmong(const QStringList& names, const QString& name) {
  const QString key = termKey(name);
  return std::any_of(names.begin(), names.end(), [&](const QString& each) { return termKey(each) == key; });
}

bool isOf(const AdverseEvent& event, Syndrome syndrome, GradeScale scale) {
  return worstGrade(event, scale) || isSyndrome(event, syndrome);
}

/// Nothing where nobody knows: the organ class is not known.
std::optional<bool> isAbout(const DltRule& rule, const AdverseEvent& event, const QString& organClass) {
  switch (rule.about) {
  case About::AnyEvent:
    return true;
  case About::Terms:
    return isAmong(rule.names, event.term);
  case About::OrganClasses:
    return organClass.isEmpty() ? std::nullopt : std::optional(isAmong(rule.names, organClass));
  case About::Crs:
    return isOf(event, Syndrome::Crs, GradeScale::Crs);
  case About::Icans:
    return isOf(event, Syndrome::Icans, GradeScale::Icans);
  case About::Gvhd:
    return isOf(event, Syndrome::Gvhd, GradeScale::Gvhd);
  case About::Laboratory:
    break;
  }
  return false;
}

/// What was said of a cause that a rule names.
struct Cause {
  QString words;
  std::optional<QString> term;
};

Cause causeOf(const AdverseEvent& event, const QString& cause) {
  Cause found;
  eachField(event.dueTo, [&](const auto& field, const std::optional<QString>& term) {
    if (QLatin1String(field.column) == QString(u"due_to_" + cause))
      found = {QCoreApplication::translate("Field", field.words), term};
  });
  return found;
}

/// A term as strong as the rule asks, or stronger. The last one of the scale excludes nothing: it may stand
/// outside the order (not assessable).
bool excludes(const DltRule& rule, const QString& term, const std::vector<AttributionTerm>& scale) {
  const AttributionTerm* said = byId(scale, term);
  const AttributionTerm* least = rule.from.isEmpty() ? scale.data() : byId(scale, rule.from);
  return said && least && said <= least && said != &scale.back();
}

QString termWord(const QString& term, const std::vector<AttributionTerm>& scale) {
  const AttributionTerm* known = byId(scale, term);
  return known ? known->name.in(QLocale().name()) : term;
}

/// Why the event is left out of the item; empty where it is not.
QString leftOut(const DltRule& rule, const AdverseEvent& event, const WorksheetQuestion& question) {
  if (isAmong(rule.without, event.term)) return DosingText::tr("The item leaves this term out.");
  for (const QString& name : rule.notDueTo)
    if (const Cause cause = causeOf(event, name); cause.term && excludes(rule, *cause.term, question.scale))
      return DosingText::tr("Left out: %1, %2.").arg(cause.words, termWord(*cause.term, question.scale));
  return {};
}

/// Causes that would leave the event out and that nobody has judged.
QStringList notJudged(const DltRule& rule, const AdverseEvent& event) {
  QStringList words;
  for (const QString& name : rule.notDueTo)
    if (const Cause cause = causeOf(event, name); !cause.term) words << cause.words;
  return words;
}

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
  StepReader(const DltItem& item, const Steps& steps, const std::optional<GradeStep>& onset,
             const WorksheetQuestion& question)
      : m_item(item), m_rule(*item.rule), m_steps(steps), m_onset(onset), m_question(question),
        m_grade(m_rule.about == About::Laboratory ? 1 : m_rule.grade), m_now(question.at) {
    if (question.died)
      m_now = std::min(m_now, lastMinuteOf(question.died->toTimeZone(question.zone).date(), question.zone));
  }

  ItemVerdict read() const {
    ItemVerdict no{m_item.id, ItemState::No, {}, {}, 0, {}};
    std::optional<ItemVerdict> open;
    for (auto bad = nextBad(m_steps.begin()); bad != m_steps.end() && bad->lo <= m_now;
         bad = nextBad(nextGood(bad))) {
      const Step from = beginOf(bad);
      if (const QString missed = missesWindow(from); !missed.isEmpty()) {
        no.notes = {missed};
        continue;
      }
      ItemVerdict verdict = of(from);
      if (from != bad)
        verdict.notes.prepend(DosingText::tr("It was there before the infusion and became worse after it."));
      if (verdict.state == ItemState::Meets) return verdict;
      if (verdict.state == ItemState::May && !open) open = verdict;
    }
    return open.value_or(no);
  }

 private:
  using Step = Steps::const_iterator;

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
      if (isRise(step) && canFollowInfusion(*step)) return step;
    return bad;
  }

  /// Of times that are kept to the minute: the minute of the infusion counts.
  bool canFollowInfusion(const GradeStep& step) const {
    constexpr qint64 minute = 60;
    return !m_question.infusedAt ||
           step.hi.toSecsSinceEpoch() / minute >= m_question.infusedAt->toSecsSinceEpoch() / minute;
  }
  bool canLieInWindow(const GradeStep& step) const {
    if (!m_question.infusedAt) return true;
    const QDate dayZero = m_question.infusedAt->toTimeZone(m_question.zone).date();
    const QDate last = dayZero.addDays(m_rule.onsetByDay.value_or(m_question.lastOnsetDay));
    return canFollowInfusion(step) && step.lo <= lastMinuteOf(last, m_question.zone);
  }
  bool isRise(Step step) const {
    return step->grade > (step == m_steps.begin() ? 0 : std::prev(step)->grade);
  }

  /// Why it is none of the window, or nothing: its beginning follows the infusion, and it or an earlier rise
  /// comes in time.
  QString missesWindow(Step from) const {
    if (!canFollowInfusion(*from)) return DosingText::tr("It was there before the infusion.");
    if (m_onset && canLieInWindow(*m_onset)) return {};
    for (auto step = m_steps.begin(); step <= from; ++step)
      if (isRise(step) && canLieInWindow(*step)) return {};
    return DosingText::tr("It began after day %1.").arg(m_rule.onsetByDay.value_or(m_question.lastOnsetDay));
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
    if (goesOn && m_now < m_question.at) verdict.notes << DosingText::tr("The subject died before that.");
    verdict.state = goesOn ? ItemState::May : ItemState::No;
  }

  QString shown(const QDateTime& moment) const { return siteTime(moment, m_question.zone); }

  const DltItem& m_item;
  const DltRule& m_rule;
  const Steps& m_steps;
  std::optional<GradeStep> m_onset;
  const WorksheetQuestion& m_question;
  int m_grade; // of a laboratory value: 1 = beyond the bound
  QDateTime m_now;
};

ItemVerdict unknown(const DltItem& item, const QString& note) {
  return {item.id, ItemState::May, {}, {}, 0, {note}};
}

/// The onset as a rise by itself: of a scale that came later than the event.
GradeStep onsetStep(const AdverseEvent& event, const Steps& steps, const QTimeZone& zone) {
  const KnownTime onset = onsetOf(event);
  return {0, onset.earliest(zone), std::min(onset.latest(zone), steps.front().hi)};
}

Steps stepsOf(const DltRule& rule, const QString& analyte, std::vector<LabPoint> values) {
  std::erase_if(values, [&](const LabPoint& value) { return value.analyte != analyte; });
  std::stable_sort(values.begin(), values.end(), [](const LabPoint& one, const LabPoint& other) {
    return std::pair(one.earliest, one.latest) < std::pair(other.earliest, other.latest);
  });
  Steps steps;
  for (const LabPoint& value : values)
    steps.push_back({rule.beyond.contains(value.value) ? 1 : 0, value.earliest, value.latest});
  for (std::size_t i = steps.size(); i > 1; --i)
    steps[i - 2].hi = std::min(steps[i - 2].hi, steps[i - 1].hi);
  return steps;
}
} // namespace

ItemVerdict judge(const DltItem& item, const AdverseEvent& event, const QString& organClass,
                  const WorksheetQuestion& question) {
  if (!item.rule) return {item.id, ItemState::ByHand, {}, {}, 0, {}};
  const DltRule& rule = *item.rule;
  ItemVerdict no{item.id, ItemState::No, {}, {}, 0, {}};
  const std::optional<bool> about = isAbout(rule, event, organClass);
  if (about == false) return no;
  if (const QString why = leftOut(rule, event, question); !why.isEmpty()) {
    no.notes << why;
    return no;
  }
  if (!about) return unknown(item, DosingText::tr("The organ class of this term is not known."));
  const GradeScale scale = scaleOf(rule.about);
  const Steps steps = stepsOf(event, scale, question.zone);
  if (steps.empty())
    return unknown(item, DosingText::tr("The grade on the scale of this item is not recorded."));
  std::optional<GradeStep> onset;
  if (scale != GradeScale::Ctcae) onset = onsetStep(event, steps, question.zone);
  ItemVerdict verdict = StepReader(item, steps, onset, question).read();
  if (const QStringList causes = notJudged(rule, event); verdict.state != ItemState::No && !causes.isEmpty())
    verdict.notes << DosingText::tr("Not judged: %1.").arg(causes.join(comma()));
  return verdict;
}

ItemVerdict judgeLaboratory(const DltItem& item, const std::vector<LabPoint>& values,
                            const WorksheetQuestion& question) {
  if (!item.rule || item.rule->about != About::Laboratory || item.rule->names.isEmpty())
    return {item.id, ItemState::No, {}, {}, 0, {}};
  const Steps steps = stepsOf(*item.rule, item.rule->names.front(), values);
  if (steps.empty()) return unknown(item, DosingText::tr("No value is recorded."));
  return StepReader(item, steps, std::nullopt, question).read();
}

WorksheetLine lineOf(const AdverseEvent& event, const QString& organClass,
                     const WorksheetQuestion& question) {
  WorksheetLine line{event.id, event.term, {}, {}};
  for (const DltItem& item : question.definition.items)
    line.items.push_back(judge(item, event, organClass, question));
  return line;
}

void addLaboratory(const std::vector<LabPoint>& values, const WorksheetQuestion& question, Worksheet& sheet) {
  for (const DltItem& item : question.definition.items) {
    if (!item.rule || item.rule->about != About::Laboratory || item.rule->names.isEmpty()) continue;
    const QString& analyte = item.rule->names.front();
    auto line = std::find_if(sheet.lines.begin(), sheet.lines.end(),
                             [&](const WorksheetLine& each) { return each.analyte == analyte; });
    if (line == sheet.lines.end()) line = sheet.lines.insert(line, {0, {}, analyte, {}});
    line->items.push_back(judgeLaboratory(item, values, question));
  }
}
