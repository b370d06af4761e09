#pragma once
#include "app/escalation/decision_options.h"
#include "app/escalation/design/design_change_rules.h"
#include "app/escalation/may_treat.h"
#include "app/escalation/standing.h"
#include "app/reports/charts/chart_table.h"
#include "app/reports/decision/decision_memo.h"
#include "app/reports/design/design_memo.h"
#include "app/reports/design/design_words.h"
#include "app/reports/outlook/operating_report.h"
#include "app/reports/status/due_list.h"
#include "app/reports/status/status_report.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"

// What a test asks of a study that it has just built, by way of the standing: the day is of no matter there,
// or is the one that it names.
inline Standing standingOf(const Study& study) {
  return standingOf(study, {2026, 1, 1});
}
inline Course courseOf(const Study& study) {
  return standingOf(study).course();
}
inline std::vector<std::vector<const Subject*>> cohortSubjects(const Study& study) {
  return standingOf(study).cohorts();
}
inline std::vector<OpenSlots> openSlots(const Study& study) {
  return standingOf(study).places();
}
inline std::optional<RowId> slotToFill(const Study& study, int level) {
  return standingOf(study).slotToFill(level);
}
inline int freeSlots(const Study& study, int level) {
  return standingOf(study).freeSlots(level);
}
inline const Decision* answeringDecision(const Study& study) {
  return standingOf(study).answering();
}
inline bool isOvertaken(const Study& study, const Decision& decision) {
  return standingOf(study).isOvertaken(decision);
}
inline bool isInForce(const Study& study, const Decision& decision) {
  return standingOf(study).isInForce(decision);
}
inline bool isOutdated(const Study& study, const Decision& decision) {
  return standingOf(study).isOutdated(decision);
}
inline bool hasEnded(const Study& study) {
  return standingOf(study).hasEnded();
}
inline bool decisionNeeded(const Study& study) {
  return standingOf(study).decisionNeeded();
}
inline std::vector<DecisionOption> decisionOptions(const Study& study) {
  return decisionOptions(standingOf(study));
}
inline std::optional<Refusal> mayDecide(const Study& study, const Decision& draft) {
  return mayDecide(standingOf(study), draft);
}
inline Decision prepared(const Study& study, const Decision& draft) {
  return prepared(standingOf(study), draft);
}
inline std::optional<Refusal> mayAgree(const Study& study, const Decision& decision) {
  return mayAgree(standingOf(study), decision);
}
inline std::optional<Refusal> mayAssign(const Study& study, const Subject& subject, int level) {
  return mayAssign(standingOf(study), subject, level);
}
inline std::optional<Refusal> mayInfuse(const Study& study, const Subject& subject, QDate date) {
  return mayInfuse(standingOf(study, date), subject, date);
}
inline bool lacksSecondEdition(const Study& study) {
  return lacksSecondEdition(standingOf(study));
}
inline std::optional<Refusal> mayChangeDesign(const Study& study, const DesignChange& draft) {
  return mayChangeDesign(standingOf(study), draft);
}
inline DesignChange preparedChange(const Study& study, const DesignChange& draft) {
  return preparedChange(standingOf(study), draft);
}
inline std::optional<Refusal> mayAgreeChange(const Study& study, const DesignChange& change) {
  return mayAgreeChange(standingOf(study), change);
}
inline QString designNotice(const Study& study) {
  return designNotice(standingOf(study));
}
inline std::vector<DueItem> dueList(const Study& study, const QDateTime& now) {
  return dueList(standingOf(study, siteDate(study, now)), now);
}
inline std::vector<DueItem> dueList(const Study& study, QDate today) {
  return dueList(standingOf(study, today));
}
inline StudySentence studySentence(const Study& study, QDate today) {
  return studySentence(standingOf(study, today));
}
inline DecisionMemo decisionMemo(const Study& study, const Decision& decision, QDate today,
                                 const JournalStamp& head) {
  return decisionMemo(standingOf(study, today), decision, head);
}
inline DesignMemo designMemo(const Study& study, const DesignChange& change, QDate today,
                             const JournalStamp& head) {
  return designMemo(standingOf(study, today), change, head);
}
inline OperatingReport annexReport(const Study& study, const Decision& decision,
                                   const std::vector<ToxicityScenario>& scenarios) {
  return annexReport(standingOf(study), decision, scenarios);
}
inline CohortStatusSeries cohortStatusSeries(const Study& study) {
  return cohortStatusSeries(standingOf(study));
}
inline SwimmerSeries swimmerSeries(const Study& study, QDate today) {
  return swimmerSeries(standingOf(study, today));
}
inline StaircaseSeries staircaseSeries(const Study& study) {
  return staircaseSeries(standingOf(study));
}
inline EnrolmentSeries enrolmentSeries(const Study& study, QDate today) {
  return enrolmentSeries(standingOf(study, today));
}
