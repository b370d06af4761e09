#include "app/oversight/stopping_rules.h"

#include "app/base/plain_text.h"
#include "app/dosing/dlt_window.h"
#include "app/oversight/oversight_text.h"
#include "app/safety/syndrome.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"

#include <QLocale>
#include <algorithm>
#include <iterator>

namespace {
using About = StoppingRule::About;
using Of = StoppingRule::Of;

std::optional<Syndrome> syndromeOf(Of events) {
  switch (events) {
  case Of::Crs:
    return Syndrome::Crs;
  case Of::Icans:
    return Syndrome::Icans;
  case Of::Gvhd:
    return Syndrome::Gvhd;
  case Of::Icaht:
    return Syndrome::Icaht;
  case Of::AnyEvent:
  case Of::Term:
  case Of::OrganClass:
    break;
  }
  return std::nullopt;
}

bool isKind(const Study& study, const StoppingRule& rule, const AdverseEvent& event) {
  const Of events = rule.of.value_or(Of::AnyEvent);
  if (const auto syndrome = syndromeOf(events)) return isSyndrome(event, *syndrome);
  const QString wanted = termKey(rule.name);
  if (events == Of::OrganClass) return termKey(organClassOf(study, event.term)) == wanted;
  if (events == Of::AnyEvent) return true;
  const BilingualText names = termNames(study, event.term);
  return termKey(event.term) == wanted || termKey(names.en) == wanted || termKey(names.zh) == wanted;
}

/// A syndrome that nobody graded on its own scale counts by its CTCAE grade.
GradeScale scaleFor(const StoppingRule& rule, const AdverseEvent& event) {
  const auto syndrome = rule.of ? syndromeOf(*rule.of) : std::nullopt;
  return syndrome && astctGrade(event, *syndrome) ? scaleOf(*syndrome) : GradeScale::Ctcae;
}

/// It can have come to this grade between the infusion and the evening of the day.
bool reached(const Study& study, const Infusion& infusion, const AdverseEvent& event, GradeScale scale,
             int grade, QDate day) {
  const auto steps = stepsOf(event, scale, study.site.timeZone);
  return std::any_of(steps.begin(), steps.end(), [&](const GradeStep& step) {
    return step.grade >= grade && step.hi >= infusion.startedAt && siteDate(study, step.lo) <= day;
  });
}

bool isFatal(const Study& study, const Infusion& infusion, const AdverseEvent& event, QDate day) {
  constexpr int fatal = 5;
  for (const GradeScale scale : {GradeScale::Ctcae, GradeScale::Crs, GradeScale::Icans})
    if (reached(study, infusion, event, scale, fatal, day)) return true;
  const bool said = event.outcome == EventOutcome::Fatal || event.seriousness == Seriousness::Death;
  return said && event.onset <= day;
}

bool countsBy(const Study& study, const StoppingRule& rule, const Subject& subject, const AdverseEvent& event,
              QDate day) {
  const Infusion& infusion = *subject.infusion;
  if (rule.about == About::RelatedDeath) return event.related && isFatal(study, infusion, event, day);
  if ((rule.related && !event.related) || !isKind(study, rule, event)) return false;
  return reached(study, infusion, event, scaleFor(rule, event), rule.grade.value_or(1), day);
}

bool counts(const Study& study, const StoppingRule& rule, const Subject& subject, QDate day) {
  if (rule.about != About::Dlts)
    return std::any_of(subject.events.begin(), subject.events.end(),
                       [&](const AdverseEvent& event) { return countsBy(study, rule, subject, event, day); });
  const bool isAssessed = std::any_of(
      subject.assessments.begin(), subject.assessments.end(), [&](const DltAssessment& assessment) {
        return assessment.signature && assessment.outcome == DltOutcome::Dlt && assessment.date <= day;
      });
  return isAssessed && statusOf(study, subject) == SubjectStatus::Dlt;
}

std::vector<const Subject*> infusedUntil(const Study& study, QDate day) {
  std::vector<const Subject*> infused;
  for (const Subject& subject : study.subjects)
    if (subject.assignment && subject.infusion && siteDate(study, subject.infusion->startedAt) <= day)
      infused.push_back(&subject);
  std::stable_sort(infused.begin(), infused.end(), [](const Subject* one, const Subject* other) {
    return one->infusion->startedAt < other->infusion->startedAt;
  });
  return infused;
}

/// Everybody of these was there when a decision in force was signed.
bool isAnswered(const Study& study, const MetStop& met) {
  return std::any_of(study.decisions.begin(), study.decisions.end(), [&](const Decision& decision) {
    return decision.effective() && std::all_of(met.subjects.begin(), met.subjects.end(), [&](RowId subject) {
             return std::any_of(decision.stoppingRules.begin(), decision.stoppingRules.end(),
                                [&](const NamedStop& named) {
                                  return named.ruleId == met.rule.id && named.subjectId == subject;
                                });
           });
  });
}

QString labelOf(const Study& study, RowId subjectId) {
  const Subject* subject = study.subject(subjectId);
  return subject ? subject->label() : QStringLiteral("#%1").arg(subjectId);
}
} // namespace

std::vector<MetStop> metStoppingRules(const Study& study, QDate day) {
  std::vector<MetStop> all;
  if (study.site.stoppingRules.empty()) return all;
  const std::vector<const Subject*> infused = infusedUntil(study, day);
  for (const StoppingRule& rule : study.site.stoppingRules) {
    MetStop met{rule, {}};
    const auto first =
        rule.ofFirst == 0 ? infused.size() : std::min(infused.size(), static_cast<std::size_t>(rule.ofFirst));
    for (std::size_t i = 0; i < first; ++i)
      if (counts(study, rule, *infused[i], day)) met.subjects.push_back(infused[i]->id);
    if (met.subjects.size() >= static_cast<std::size_t>(rule.count)) all.push_back(std::move(met));
  }
  return all;
}

std::vector<MetStop> holdingStops(const Study& study, QDate day) {
  std::vector<MetStop> holding = metStoppingRules(study, day);
  std::erase_if(holding, [&](const MetStop& met) { return isAnswered(study, met); });
  return holding;
}

std::vector<NamedStop> namedStops(const std::vector<MetStop>& met) {
  std::vector<NamedStop> named;
  for (const MetStop& each : met)
    for (const RowId subject : each.subjects)
      named.push_back({each.rule.id, subject, stoppingRuleText(each.rule)});
  return named;
}

QString stoppingRuleText(const StoppingRule& rule) {
  const QString& own = rule.text.in(QLocale().name());
  if (!own.isEmpty()) return own;
  return rule.text.en.isEmpty() ? rule.text.zh : rule.text.en;
}

QString stopSentence(const Study& study, const MetStop& met) {
  QStringList labels;
  for (const RowId subject : met.subjects)
    labels << labelOf(study, subject);
  return OversightText::tr("Stopping rule met: %1 (%2).")
      .arg(stoppingRuleText(met.rule), labels.join(comma()));
}

QStringList namedStopSentences(const Study& study, const Decision& decision) {
  QStringList sentences;
  QStringList labels;
  const std::vector<NamedStop>& named = decision.stoppingRules;
  for (auto stop = named.begin(); stop != named.end(); ++stop) {
    labels << labelOf(study, stop->subjectId);
    const auto next = std::next(stop);
    if (next != named.end() && next->ruleId == stop->ruleId) continue;
    sentences << OversightText::tr("Names the stopping rule: %1 (%2).").arg(stop->what, labels.join(comma()));
    labels.clear();
  }
  return sentences;
}

std::optional<Refusal> refuseStopped(const Study& study, const std::vector<MetStop>& holding,
                                     const QString& field) {
  if (holding.empty()) return std::nullopt;
  QStringList sentences;
  for (const MetStop& met : holding)
    sentences << stopSentence(study, met);
  sentences << OversightText::tr("Nobody is assigned or infused until a signed decision names it.");
  return Refusal{QStringLiteral("STOP-RULE"), joinSentences(sentences), field};
}

std::optional<Refusal> mayChangeStoppingRules(const Study& study, const std::vector<MetStop>& holding,
                                              const std::vector<StoppingRule>& wanted) {
  for (const MetStop& met : holding) {
    const StoppingRule* kept = byId(wanted, met.rule.id);
    if (kept && asksTheSame(*kept, met.rule)) continue;
    return refusal(QStringLiteral("STOP-RULE"),
                   joinSentences({stopSentence(study, met),
                                  OversightText::tr("It is changed or taken out once a signed decision has "
                                                    "named it.")}),
                   QStringLiteral("stoppingRules"));
  }
  return std::nullopt;
}

namespace {
QString eventsIn(const StoppingRule& rule) {
  const Of events = rule.of.value_or(Of::AnyEvent);
  if (events == Of::Term) return OversightText::tr("“%1”").arg(rule.name);
  if (events == Of::OrganClass) return OversightText::tr("an event of the class “%1”").arg(rule.name);
  return stoppingEventsName(events);
}

QString askedOf(const StoppingRule& rule) {
  if (rule.about == About::RelatedDeath) return OversightText::tr("a related death");
  if (rule.about == About::Dlts) return OversightText::tr("a DLT");
  const QString pattern = rule.related
                              ? OversightText::tr("%1 of grade %2 or more, related to the CAR-NK cells")
                              : OversightText::tr("%1 of grade %2 or more");
  return pattern.arg(eventsIn(rule)).arg(rule.grade.value_or(1));
}
} // namespace

QString stoppingRuleWords(const StoppingRule& rule) {
  const QString asked = askedOf(rule);
  if (rule.ofFirst == 0) return OversightText::tr("%n subject(s) with %1", nullptr, rule.count).arg(asked);
  return OversightText::tr("%n subject(s) of the first %1 with %2", nullptr, rule.count)
      .arg(QString::number(rule.ofFirst), asked);
}
