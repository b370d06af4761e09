#include "app/dosing/dosing_text.h"
#include "app/dosing/worksheet_death.h"
#include "app/dosing/worksheet_steps.h"
#include "app/protocol/dlt_definition.h"
#include "app/safety/syndrome.h"
#include "app/study/ctcae_dictionary.h"
#include "app/study/fields/event_fields.h"

#include <QLocale>
#include <algorithm>

namespace {
using About = DltRule::About;

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

/// A term as strong as the rule asks, or stronger. What is not assessable excludes nothing, wherever it
/// stands.
bool excludes(const DltRule& rule, const QString& term, const std::vector<AttributionTerm>& scale) {
  const AttributionTerm* said = byId(scale, term);
  const AttributionTerm* least = rule.from.isEmpty() ? strongestOf(scale) : byId(scale, rule.from);
  return said && said->assessable && least && said <= least;
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

/// The onset as a rise by itself: of a scale that came later than the event.
GradeStep onsetStep(const AdverseEvent& event, const GradeSteps& steps, const QTimeZone& zone) {
  const KnownTime onset = onsetOf(event);
  return {0, onset.earliest(zone), std::min(onset.latest(zone), steps.front().hi)};
}
} // namespace

bool lacksGrade(const DltItem& item, const AdverseEvent& event) {
  const GradeScale scale = item.rule ? scaleOf(item.rule->about) : GradeScale::Ctcae;
  return scale != GradeScale::Ctcae && !worstGrade(event, scale) && !wasFatal(event) &&
         isAbout(*item.rule, event, {}) == true;
}

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
  const GradeScale scale = scaleOf(rule.about);
  GradeSteps steps = stepsOf(event, scale, question.zone);
  addDeath(event, question, steps);
  if (steps.empty())
    return unknownVerdict(item, DosingText::tr("The grade on the scale of this item is not recorded."));
  std::optional<GradeStep> onset;
  if (scale != GradeScale::Ctcae) onset = onsetStep(event, steps, question.zone);
  ItemVerdict verdict = readSteps(item, steps, onset, question);
  if (!about && verdict.state != ItemState::No)
    return unknownVerdict(item, DosingText::tr("The organ class of this term is not known."));
  if (const QStringList causes = notJudged(rule, event); verdict.state != ItemState::No && !causes.isEmpty())
    verdict.notes << DosingText::tr("Not judged: %1.").arg(causes.join(comma()));
  return verdict;
}

WorksheetLine lineOf(const AdverseEvent& event, const QString& organClass,
                     const WorksheetQuestion& question) {
  WorksheetLine line{event.id, event.term, {}, {}};
  for (const DltItem& item : question.definition.items)
    line.items.push_back(judge(item, event, organClass, question));
  return line;
}
