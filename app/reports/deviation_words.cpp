#include "app/reports/deviation_words.h"

#include "app/dosing/dlt_window.h"
#include "app/escalation/recommendation.h"
#include "app/reports/recommendation_sentence.h"
#include "app/screening/eligibility.h"

#include <QCoreApplication>
#include <algorithm>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(Deviations)
};

/// The rule of the escalation in its own words; empty for any other id.
QString inItsWords(const QString& id) {
  for (int rule = 0; rule <= static_cast<int>(Rule::EnFull); ++rule)
    if (ruleId(static_cast<Rule>(rule)) == id) return ruleReason(static_cast<Rule>(rule));
  return {};
}

/// What stood against anything at all; empty where it was something else.
QString ofTheTrial(const QString& rule) {
  if (rule == QLatin1String("END") || rule == QLatin1String("DESIGN-ENDED"))
    return Text::tr("after the trial had been ended (%1)").arg(rule);
  if (rule == QLatin1String("DESIGN-SUSPENDED"))
    return Text::tr("while the trial was suspended (%1)").arg(rule);
  return {};
}

DeviationWords criterionWords(const CriterionVerdict& verdict) {
  switch (verdict.verdict) {
  case Verdict::NotMet:
    return {Text::tr("treated although not eligible: %1 not met").arg(verdict.id), verdict.explanation};
  case Verdict::NotAssessed:
    return {Text::tr("treated before the screening was complete: %1 not assessed").arg(verdict.id),
            verdict.explanation};
  case Verdict::Met:
    return {Text::tr("treated before %1 was met").arg(verdict.id), {}};
  }
  return {};
}

DeviationWords assignedWords(const Study& study, const Subject& subject, const QString& rule) {
  const Screening* judged = subject.assignment ? study.screening(subject.assignment->screeningId) : nullptr;
  const EligibilityResult verdicts =
      judge(study.protocol, study.site, judged ? *judged : subject.screening());
  if (const CriterionVerdict* verdict = verdicts.criterion(rule)) return criterionWords(*verdict);
  const int level = subject.assignment ? subject.assignment->level : 0;
  if (const QString trial = ofTheTrial(rule); !trial.isEmpty())
    return {Text::tr("treated at L%1 %2").arg(level).arg(trial), {}};
  return {Text::tr("treated at L%1 without an open place (%2)").arg(level).arg(rule), inItsWords(rule)};
}

DeviationWords infusedWords(const Study& study, const Subject& subject, const QString& rule) {
  const int level = subject.assignment ? subject.assignment->level : 0;
  if (rule == QLatin1String("A7"))
    return {Text::tr("infused less than %1 days after another subject of L%2 (assumption A7)")
                .arg(study.protocol.minDaysBetweenSubjects)
                .arg(level),
            {}};
  return {Text::tr("infused while L%1 was held (%2)").arg(level).arg(rule), inItsWords(rule)};
}

QString windowWords(const Study& study, const Subject& subject, QDate date) {
  const auto state = windowState(study, subject, date);
  const auto made = std::find_if(subject.assessments.begin(), subject.assessments.end(),
                                 [&](const DltAssessment& assessment) { return assessment.date == date; });
  if (state && made != subject.assessments.end() && made->outcome == DltOutcome::NoDlt) {
    if (!subject.infusion->completed)
      return Text::tr("“no DLT” recorded although the infusion was not completed");
    if (state->day < state->window.earliest)
      return Text::tr("“no DLT” recorded on day %1, before day %2")
          .arg(state->day)
          .arg(state->window.earliest);
    return Text::tr("a DLT taken back without a reason");
  }
  return Text::tr("assessed otherwise than the DLT window allows");
}

DeviationWords assessedWords(const Study& study, const Subject& subject, const Deviation& deviation) {
  if (deviation.rule == QLatin1String("A2"))
    return {Text::tr("called a DLT although its onset is not between the infusion and day %1 (assumption A2)")
                .arg(study.protocol.lastDltOnsetDay),
            {}};
  if (deviation.rule == QLatin1String("A3"))
    return {Text::tr("called not evaluable although evaluable (assumption A3)"), {}};
  return {windowWords(study, subject, deviation.date), {}};
}

DeviationWords decidedWords(const Decision& decision, const QString& rule) {
  const QString course = decision.course.isEmpty() ? QStringLiteral("–") : decision.course;
  if (rule == QLatin1String("AGREEMENT"))
    return {Text::tr("agreed by the sponsor when it could not be: before it was signed, after a newer "
                     "decision, or on data that had changed"),
            {}};
  if (rule == QLatin1String("LEVEL"))
    return {Text::tr("decided on the data of L%1, which was not the level that decided (course %2, rule %3)")
                .arg(decision.level)
                .arg(course, decision.rule),
            {}};
  if (rule == QLatin1String("PLACES"))
    return {
        Text::tr("more places opened than the rule allowed (course %1, rule %2)").arg(course, decision.rule),
        inItsWords(decision.rule)};
  if (const QString trial = ofTheTrial(rule); !trial.isEmpty())
    return {Text::tr("decided %1").arg(trial), {}};
  return {Text::tr("decided otherwise than the rule allowed (course %1, rule %2)").arg(course, rule),
          inItsWords(rule)};
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
