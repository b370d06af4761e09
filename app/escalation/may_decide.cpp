#include "app/escalation/decision_options.h"
#include "app/escalation/escalation_text.h"
#include "app/oversight/source_checks.h"
#include "app/study/design_versions.h"
#include "app/study/study.h"

namespace {
const DecisionOption* find(const std::vector<DecisionOption>& options, const Decision& draft) {
  return firstThat(options, [&](const DecisionOption& option) {
    return option.kind == draft.kind && option.toLevel == draft.toLevel;
  });
}
} // namespace

std::optional<Refusal> mayDecide(const Standing& standing, const Decision& draft) {
  if (auto ended = standing.refuseEnded(QStringLiteral("kind"))) return ended;
  const std::vector<DecisionOption> options = decisionOptions(standing);
  const DecisionOption* option = find(options, draft);
  if (!option)
    return refusal("DECISION", EscalationText::tr("This cannot be decided on the present data."), "kind");
  if (option->refused) return option->refused;
  if (auto refused = refuseUnchecked(standing.study())) return refused;
  if (option->toLevel > 0 && (draft.places < 1 || draft.places > option->maxPlaces))
    return refusal("PLACES", EscalationText::tr("Choose 1 to %1 places.").arg(option->maxPlaces), "places");
  const bool differs = option->needsJustification || draft.places < option->maxPlaces;
  if (differs && draft.justification.trimmed().isEmpty())
    return refusal("JUSTIFICATION", EscalationText::tr("Say why, in words that the memo can carry."),
                   "justification");
  return std::nullopt;
}

Decision prepared(const Standing& standing, Decision draft) {
  const Study& study = standing.study();
  const Recommendation& now = standing.recommendation();
  const std::vector<DecisionOption> options = decisionOptions(standing);
  const DecisionOption* option = find(options, draft);
  draft.number = study.decisions.empty() ? 1 : study.decisions.back().number + 1;
  draft.level = now.decidingLevel;
  draft.designVersion = versionInForce(study);
  draft.rulesEdition = rulesEdition;
  draft.rule = ruleId(now.rule);
  draft.course = formatCourse(standing.course());
  draft.asRecommended = option && option->recommended && draft.places == option->maxPlaces;
  draft.needsAgreement = !option || option->needsAgreement;
  draft.stoppingRules = namedStops(standing.metStops());
  draft.basis.clear();
  for (const Subject& subject : study.subjects)
    if (subject.assignment) draft.basis.push_back({subject.id, notationOf(standing.outcome(subject))});
  return draft;
}

std::optional<Refusal> mayAgree(const Standing& standing, const Decision& decision) {
  const Study& study = standing.study();
  const auto refusal = [](const QString& message, const QString& rule = QStringLiteral("DECISION")) {
    return Refusal{rule, message, QStringLiteral("decision")};
  };
  const QString agreement = QStringLiteral("AGREEMENT");
  if (!decision.needsAgreement)
    return refusal(EscalationText::tr("This decision needs no agreement of the sponsor."), agreement);
  if (decision.sponsor) return refusal(EscalationText::tr("The sponsor has agreed already."), agreement);
  if (decision.designVersion != versionInForce(study))
    return refusal(EscalationText::tr(
                       "The design has been changed since the investigator signed: version %1 is in force, "
                       "not version %2.")
                       .arg(versionInForce(study))
                       .arg(decision.designVersion));
  if (study.decisions.empty() || study.decisions.back().number != decision.number)
    return refusal(EscalationText::tr("A newer decision has been signed since."));
  Decision agreed = decision;
  agreed.sponsor = decision.investigator;
  if (standing.isOvertaken(agreed))
    return refusal(EscalationText::tr("The data have changed since the investigator signed."));
  const Recommendation& now = standing.recommendation();
  if (now.decidingLevel < decision.level && decision.toLevel >= now.decidingLevel)
    return refusal(EscalationText::tr("Rule %1 decides at L%2 now; what lies above is held.")
                       .arg(ruleId(now.rule))
                       .arg(now.decidingLevel));
  return std::nullopt;
}
