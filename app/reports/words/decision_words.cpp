#include "app/reports/words/decision_words.h"

#include "app/dosing/dose.h"
#include "app/oversight/meeting_rules.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/design_versions.h"
#include "app/study/study.h"

QString levelName(const DoseDesign& design, int level) {
  return ReportsText::tr("L%1 (%2 cells/kg)").arg(level).arg(formatCells(design.level(level).cellsPerKg));
}

QString decisionText(const DoseDesign& design, DecisionKind kind, int toLevel, int places) {
  const QString where = toLevel > 0 ? levelName(design, toLevel) : QString();
  switch (kind) {
  case DecisionKind::Escalate:
    if (places == 0) return ReportsText::tr("Go up to %1").arg(where);
    return ReportsText::tr("Go up to %1: %n subject(s)", nullptr, places).arg(where);
  case DecisionKind::Expand:
    if (places == 0) return ReportsText::tr("Enrol more at %1").arg(where);
    return ReportsText::tr("Enrol %n subject(s) at %1", nullptr, places).arg(where);
  case DecisionKind::Continue:
    if (toLevel == 0) return ReportsText::tr("Go on as before, in spite of the stopping rule");
    return ReportsText::tr("Continue after joint discussion: %n subject(s) at %1", nullptr, places)
        .arg(where);
  case DecisionKind::Complete:
    return ReportsText::tr("Complete enrolment at %1: up to %n subject(s)", nullptr, places).arg(where);
  case DecisionKind::AddDoseGroup:
    return ReportsText::tr("Add a dose group, by a change of the design");
  case DecisionKind::RaisePlanned:
    return ReportsText::tr("Raise the planned number, by a change of the design");
  case DecisionKind::Stay:
    return ReportsText::tr("Enrol nobody for now");
  case DecisionKind::End:
    return ReportsText::tr("End the trial");
  }
  return {};
}

QString decisionText(const Study& study, const Decision& decision) {
  if (decision.toLevel >= 0)
    return decisionText(study.protocol.design, decision.kind, decision.toLevel, decision.places);
  // A dose group that has been taken out since goes by the name that it had.
  const DoseDesign& then = designOf(study, decision.designVersion);
  return ReportsText::tr("%1, in version %2 of the design")
      .arg(decisionText(then, decision.kind, -decision.toLevel, decision.places))
      .arg(decision.designVersion);
}

std::optional<int> editionOf(const Decision& decision) {
  return decision.transcribed ? std::nullopt : std::optional(decision.rulesEdition);
}

QString editionText(const Decision& decision) {
  const auto edition = editionOf(decision);
  if (!edition) return ReportsText::tr("Made outside the program, as in the earlier record.");
  return *edition == 1 ? ReportsText::tr("Made under the first edition of the rules.")
                       : ReportsText::tr("Made under the second edition of the rules.");
}

bool isOpenedPlace(const Study& study, const Assignment& place) {
  if (study.decision(place.decisionId)) return true;
  const DoseDesign& inForce = study.protocol.design;
  const DoseDesign& first = study.designs.empty() ? inForce : study.designs.front().design;
  return sameDose(inForce, place.level, first) == 1;
}

QString decisionState(const Standing& standing, const Decision& decision) {
  if (standing.isOvertaken(decision)) return ReportsText::tr("▲ overtaken by new data");
  if (decision.effective() && awaitsCirculation(standing.study(), decision))
    return ReportsText::tr("◔ effective; its places wait for the circulation of the minutes");
  if (decision.effective())
    return decision.transcribed ? ReportsText::tr("● effective, transcribed")
                                : ReportsText::tr("● effective");
  if (const auto why = mayAgree(standing, decision)) return ReportsText::tr("✕ lapsed: %1").arg(why->message);
  return ReportsText::tr("◔ waits for the sponsor's agreement");
}

QStringList atJointWords() {
  return {ReportsText::tr("continue at the next level"), ReportsText::tr("reduce the dose"),
          ReportsText::tr("end the trial")};
}

QStringList atTopWords() {
  return {ReportsText::tr("complete at the top level"), ReportsText::tr("add a dose group"),
          ReportsText::tr("end the trial")};
}

QStringList atFlagWords() {
  return {ReportsText::tr("end the trial"), ReportsText::tr("reduce the dose")};
}

QString completingPace(const DoseDesign& design) {
  if (design.completingAtOnce == 0)
    return ReportsText::tr("Enrolment is completed with all remaining subjects at once (A10 sets no limit).");
  return ReportsText::tr(
             "Enrolment is completed in cohorts of at most %1, decided before the next one begins (A10).")
      .arg(design.completingAtOnce);
}

QString policySentence(const JointPolicy& policy) {
  if (policy == JointPolicy::plain())
    return ReportsText::tr(
        "Plain 3+3, as the literature counts it: the trial ends when a level is stopped or the top "
        "level is tolerated.");
  return ReportsText::tr(
             "Assumed of joint discussions: after AT-JOINT, %1; after SD-TOP, %2; after CE-FLAG, %3. People "
             "decide.")
      .arg(atJointWords().at(static_cast<int>(policy.atJoint)),
           atTopWords().at(static_cast<int>(policy.atTop)),
           atFlagWords().at(static_cast<int>(policy.atFlag)));
}
