#include "app/reports/decision_words.h"

#include "app/dosing/dose.h"
#include "app/escalation/study_course.h"
#include "app/study/design_versions.h"

#include <QCoreApplication>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(DecisionWords)
};
} // namespace

QString levelName(const DoseDesign& design, int level) {
  return Text::tr("L%1 (%2 cells/kg)").arg(level).arg(formatCells(design.level(level).cellsPerKg));
}

QString decisionText(const DoseDesign& design, DecisionKind kind, int toLevel, int places) {
  const QString where = toLevel > 0 ? levelName(design, toLevel) : QString();
  switch (kind) {
  case DecisionKind::Escalate:
    if (places == 0) return Text::tr("Go up to %1").arg(where);
    return Text::tr("Go up to %1: %n subject(s)", nullptr, places).arg(where);
  case DecisionKind::Expand:
    if (places == 0) return Text::tr("Enrol more at %1").arg(where);
    return Text::tr("Enrol %n subject(s) at %1", nullptr, places).arg(where);
  case DecisionKind::Continue:
    return Text::tr("Continue after joint discussion: %n subject(s) at %1", nullptr, places).arg(where);
  case DecisionKind::Complete:
    return Text::tr("Complete enrolment at %1: up to %n subject(s)", nullptr, places).arg(where);
  case DecisionKind::AddDoseGroup:
    return Text::tr("Add a dose group, by a change of the design");
  case DecisionKind::RaisePlanned:
    return Text::tr("Raise the planned number, by a change of the design");
  case DecisionKind::Stay:
    return Text::tr("Enrol nobody for now");
  case DecisionKind::End:
    return Text::tr("End the trial");
  }
  return {};
}

QString decisionText(const Study& study, const Decision& decision) {
  if (decision.toLevel >= 0)
    return decisionText(study.protocol.design, decision.kind, decision.toLevel, decision.places);
  // A dose group that has been taken out since goes by the name that it had.
  const DoseDesign& then = designOf(study, decision.designVersion);
  return Text::tr("%1, in version %2 of the design")
      .arg(decisionText(then, decision.kind, -decision.toLevel, decision.places))
      .arg(decision.designVersion);
}

std::optional<int> editionOf(const Decision& decision) {
  return decision.transcribed ? std::nullopt : std::optional(decision.rulesEdition);
}

QString editionText(const Decision& decision) {
  const auto edition = editionOf(decision);
  if (!edition) return Text::tr("Made outside the program, as in the earlier record.");
  return *edition == 1 ? Text::tr("Made under the first edition of the rules.")
                       : Text::tr("Made under the second edition of the rules.");
}

bool isOpenedPlace(const Study& study, const Assignment& place) {
  if (study.decision(place.decisionId)) return true;
  const DoseDesign& inForce = study.protocol.design;
  const DoseDesign& first = study.designs.empty() ? inForce : study.designs.front().design;
  return sameDose(inForce, place.level, first) == 1;
}

QString decisionState(const Study& study, const Decision& decision) {
  if (isOvertaken(study, decision)) return Text::tr("▲ overtaken by new data");
  if (decision.effective())
    return decision.transcribed ? Text::tr("● effective, transcribed") : Text::tr("● effective");
  if (const auto why = mayAgree(study, decision)) return Text::tr("✕ lapsed: %1").arg(why->message);
  return Text::tr("◔ waits for the sponsor's agreement");
}
