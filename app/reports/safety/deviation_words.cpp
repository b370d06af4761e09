#include "app/base/plain_text.h"
#include "app/dosing/dlt_window.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/safety/deviations.h"
#include "app/screening/eligibility.h"
#include "app/study/study.h"

#include <algorithm>

QString deviationText(const DeviationLine& line) {
  if (line.why.isEmpty()) return line.what;
  return joinSentences({ReportsText::tr("%1.").arg(line.what), line.why});
}

namespace {
struct RuleWords {
  const char* rule;
  const char* words;
};
constexpr const char* opensNext =
    QT_TRANSLATE_NOOP("Reports", "The next level opens by an effective decision.");
constexpr const char* needsMore =
    QT_TRANSLATE_NOOP("Reports", "The level that decides does not have its evaluable subjects yet.");
constexpr const char* waits = QT_TRANSLATE_NOOP("Reports", "Open DLT windows are waited for.");
constexpr RuleWords rules[] = {
    {"AT-JOINT", QT_TRANSLATE_NOOP("Reports", "Two or more DLTs: the level pauses for a joint discussion.")},
    {"AT-ESCALATE", opensNext},
    {"AT-EXPAND", QT_TRANSLATE_NOOP("Reports", "One DLT in one subject: two more are added at the level.")},
    {"AT-ENROL", needsMore},
    {"AT-WAIT", waits},
    {"SD-STOP", QT_TRANSLATE_NOOP("Reports", "Two or more DLTs: enrolment at the level ends.")},
    {"SD-ESCALATE", opensNext},
    {"SD-TOP", QT_TRANSLATE_NOOP("Reports", "The highest level has its subjects: joint discussion.")},
    {"SD-EXPAND",
     QT_TRANSLATE_NOOP("Reports", "One DLT in three subjects: three more are added at the level.")},
    {"SD-ENROL", needsMore},
    {"SD-WAIT", waits},
    {"CE-STOP",
     QT_TRANSLATE_NOOP("Reports", "Two or more DLTs among the first six: enrolment at the level ends.")},
    {"CE-FLAG",
     QT_TRANSLATE_NOOP("Reports", "Two or more DLTs, and more than the level tolerates: enrolment is "
                                  "held for a joint discussion.")},
    {"CE-DONE", QT_TRANSLATE_NOOP("Reports", "The planned number has been infused.")},
    {"CE-WAIT", waits},
    {"CE-ENROL", QT_TRANSLATE_NOOP("Reports", "Enrolment is completed at the agreed level.")},
    {"EN-FULL", QT_TRANSLATE_NOOP("Reports", "The planned number has been infused.")},
    {"STOP-RULE", QT_TRANSLATE_NOOP("Reports", "A stopping rule of the site holds enrolment.")}};

/// The rule of the escalation in words; empty for any other id.
QString inWords(const QString& id) {
  for (const RuleWords& rule : rules)
    if (id == QLatin1String(rule.rule)) return ReportsText::tr(rule.words);
  return {};
}

/// What stood against anything at all; empty where it was something else.
QString ofTheTrial(const QString& rule) {
  if (rule == QLatin1String("END") || rule == QLatin1String("DESIGN-ENDED"))
    return ReportsText::tr("after the trial had been ended (%1)").arg(rule);
  if (rule == QLatin1String("DESIGN-SUSPENDED"))
    return ReportsText::tr("while the trial was suspended (%1)").arg(rule);
  return {};
}

DeviationWords criterionWords(const CriterionVerdict& verdict) {
  switch (verdict.verdict) {
  case Verdict::NotMet:
    return {ReportsText::tr("treated although not eligible: %1 not met").arg(verdict.id),
            verdict.explanation};
  case Verdict::NotAssessed:
    return {ReportsText::tr("treated before the screening was complete: %1 not assessed").arg(verdict.id),
            verdict.explanation};
  case Verdict::Met:
    return {ReportsText::tr("treated before %1 was met").arg(verdict.id), {}};
  }
  return {};
}

DeviationWords assignedWords(const Study& study, const Subject& subject, const QString& rule) {
  const EligibilityResult verdicts =
      evaluateEligibility(study.protocol, study.site, subject.judgedScreening());
  if (const CriterionVerdict* verdict = verdicts.criterion(rule)) return criterionWords(*verdict);
  const int level = subject.assignment ? subject.assignment->level : 0;
  if (const QString trial = ofTheTrial(rule); !trial.isEmpty())
    return {ReportsText::tr("treated at L%1 %2").arg(level).arg(trial), {}};
  return {ReportsText::tr("treated at L%1 without an open place (%2)").arg(level).arg(rule), inWords(rule)};
}

DeviationWords infusedWords(const Study& study, const Subject& subject, const QString& rule) {
  const int level = subject.assignment ? subject.assignment->level : 0;
  if (rule == QLatin1String("A7"))
    return {ReportsText::tr("infused less than %1 days after another subject of L%2 (assumption A7)")
                .arg(study.protocol.minDaysBetweenSubjects)
                .arg(level),
            {}};
  if (rule == QLatin1String("BAG-SUBJECT"))
    return {ReportsText::tr("given of another subject's bag (%1)").arg(rule), {}};
  if (rule == QLatin1String("BAG-VOLUME"))
    return {ReportsText::tr("more given than the bag held (%1)").arg(rule), {}};
  if (rule == QLatin1String("BAG-THAW"))
    return {ReportsText::tr("the times of the bag contradict each other (%1)").arg(rule), {}};
  return {ReportsText::tr("infused while L%1 was held (%2)").arg(level).arg(rule), inWords(rule)};
}

QString windowWords(const Study& study, const Subject& subject, QDate date) {
  const auto state = windowState(study, subject, date);
  const auto made = std::find_if(subject.assessments.begin(), subject.assessments.end(),
                                 [&](const DltAssessment& assessment) { return assessment.date == date; });
  if (state && made != subject.assessments.end() && made->outcome == DltOutcome::NoDlt) {
    if (!subject.infusion->completed)
      return ReportsText::tr("“no DLT” recorded although the infusion was not completed");
    if (state->day < state->window.earliest)
      return ReportsText::tr("“no DLT” recorded on day %1, before day %2")
          .arg(state->day)
          .arg(state->window.earliest);
    return ReportsText::tr("a DLT taken back without a reason");
  }
  return ReportsText::tr("assessed otherwise than the DLT window allows");
}

DeviationWords assessedWords(const Study& study, const Subject& subject, const Deviation& deviation) {
  if (deviation.rule == QLatin1String("A2"))
    return {ReportsText::tr(
                "called a DLT although it neither began nor became worse between the infusion and day %1 "
                "(assumption A2)")
                .arg(study.protocol.lastDltOnsetDay),
            {}};
  if (deviation.rule == QLatin1String("A3"))
    return {ReportsText::tr("called not evaluable although evaluable (assumption A3)"), {}};
  return {windowWords(study, subject, deviation.date), {}};
}

DeviationWords decidedWords(const Decision& decision, const QString& rule) {
  const QString course = decision.course.isEmpty() ? QStringLiteral("–") : decision.course;
  if (rule == QLatin1String("AGREEMENT"))
    return {ReportsText::tr("agreed by the sponsor when it could not be: before it was signed, after a newer "
                            "decision, or on data that had changed"),
            {}};
  if (rule == QLatin1String("LEVEL"))
    return {ReportsText::tr(
                "decided on the data of L%1, which was not the level that decided (course %2, rule %3)")
                .arg(decision.level)
                .arg(course, decision.rule),
            {}};
  if (rule == QLatin1String("PLACES"))
    return {ReportsText::tr("more places opened than the rule allowed (course %1, rule %2)")
                .arg(course, decision.rule),
            inWords(decision.rule)};
  if (const QString trial = ofTheTrial(rule); !trial.isEmpty())
    return {ReportsText::tr("decided %1").arg(trial), {}};
  return {ReportsText::tr("decided otherwise than the rule allowed (course %1, rule %2)").arg(course, rule),
          inWords(rule)};
}
} // namespace

DeviationWords deviationWords(const Study& study, const Deviation& deviation) {
  const Subject* subject = study.subject(deviation.subjectId);
  const Decision* decision = study.decision(deviation.decisionId);
  if (deviation.act == DeviatingAct::Decided)
    return decision ? decidedWords(*decision, deviation.rule) : DeviationWords{};
  if (!subject) return {};
  if (deviation.act == DeviatingAct::Assigned) return assignedWords(study, *subject, deviation.rule);
  if (deviation.act == DeviatingAct::Infused) return infusedWords(study, *subject, deviation.rule);
  return assessedWords(study, *subject, deviation);
}
