#include "app/escalation/design/design_change_rules.h"
#include "app/protocol/changed_protocol.h"
#include "app/study/design_versions.h"
#include "db/commands/commands_text.h"
#include "db/commands/sponsor_agreement.h"
#include "db/session/command_execution.h"
#include "db/stores/design_store.h"
#include "db/stores/signature_store.h"

#include <algorithm>
Result<RowId> StudyCommands::signDesignChange(const DesignChange& draft, const Credentials& who) {
  OpenStudy& open = *m_session.d;
  const Result<User> signer = authenticate(open, who, Action::SignDesign);
  if (!signer) return tl::unexpected(signer.error());
  DesignChange change = preparedChange(open.standing(), draft);
  change.id = 0;
  change.date = open.today();
  change.version = 0;
  change.voidReason.clear();
  change.investigator.reset();
  change.sponsor.reset();
  if (auto refused = mayChangeDesign(open.standing(), change)) return tl::unexpected(*refused);
  return writeRoundAs(
      open, signer->id, u"sign-design"_qs, {}, [&](Journal::Transaction& transaction) -> Result<RowId> {
        const QByteArray inForce = loadProtocolText(transaction.connection(), change.baseVersion);
        const Result<QByteArray> changed = withDesign(inForce, change.design);
        if (!changed) return tl::unexpected(changed.error());
        change.id = insertDesignChange(transaction, change, *changed);
        Signature signature;
        signature.meaning = SignatureMeaning::DesignInvestigator;
        signature.userId = signer->id;
        signature.printedName = signer->name;
        signature.at = transaction.now();
        signature.signedHash = signedHash(change);
        insertDesignSignature(transaction, change.id, signature);
        return change.id;
      });
}

Result<void> StudyCommands::agreeDesignChange(RowId changeId, const SponsorAgreement& agreement) {
  OpenStudy& open = *m_session.d;
  const DesignChange* found = open.study.designChange(changeId);
  if (!found) return noSuchRow();
  const DesignChange change = *found;
  Result<Signature> signature =
      agreedBy(open, {SignatureMeaning::DesignSponsor, change.date, change.investigator}, agreement);
  if (!signature) return tl::unexpected(signature.error());
  if (auto refused = mayAgreeChange(open.standing(), change)) return tl::unexpected(*refused);
  return writeRoundAs(open, signature->userId, u"agree-design"_qs, {},
                      [&](Journal::Transaction& transaction) -> Result<void> {
                        const int version = versionInForce(open.study) + 1;
                        complete(*signature, transaction, agreement);
                        signature->signedHash = signedHash(change);
                        insertDesignSignature(transaction, changeId, *signature);
                        insertDesign(transaction, version,
                                     loadChangedText(transaction.connection(), changeId));
                        markAgreed(transaction, changeId, version);
                        return {};
                      });
}

Result<void> StudyCommands::withdrawDesignChange(RowId changeId, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::SignDesign)) return tl::unexpected(*refused);
  const DesignChange* change = open.study.designChange(changeId);
  if (!change) return noSuchRow();
  if (auto refused = mayWithdrawChange(*change)) return tl::unexpected(*refused);
  if (auto refused = refuseReasonless(reason)) return tl::unexpected(*refused);
  return writeRound(open, u"withdraw-design"_qs, reason,
                    [&](Journal::Transaction& transaction) -> Result<void> {
                      voidDesignChange(transaction, changeId, reason.trimmed());
                      return {};
                    });
}

namespace {
using Scenarios = std::vector<ToxicityScenario>;

/// "name/2": of the second scenario.
QString nameField(std::size_t index) {
  return u"name/%1"_qs.arg(index + 1);
}

std::optional<Refusal> refuseName(const Scenarios& scenarios, std::size_t index) {
  const QString name = scenarios[index].name.trimmed();
  if (auto refused = refuseBlank(name, nameField(index), CommandsText::tr("Name the scenario.")))
    return refused;
  for (std::size_t other = 0; other < index; ++other)
    if (scenarios[other].name.trimmed() == name)
      return Refusal{u"NUMBER"_qs, CommandsText::tr("“%1” stands here twice.").arg(name), nameField(index)};
  return std::nullopt;
}

std::optional<Refusal> refuseRates(const ToxicityScenario& scenario, std::size_t index, int levels) {
  for (std::size_t i = 0; i < scenario.rates.size(); ++i) {
    const std::optional<double>& rate = scenario.rates[i];
    const bool isRate = !rate || (*rate >= 0 && *rate <= 1);
    if (isRate && (!rate || static_cast<int>(i) < levels)) continue;
    return Refusal{u"RANGE"_qs, CommandsText::tr("A DLT rate lies from 0 to 1, one for each dose level."),
                   u"rate/%1/%2"_qs.arg(index + 1).arg(i + 1)};
  }
  return std::nullopt;
}

/// One that the study does not have, or twice the same.
std::optional<Refusal> refuseRow(const Scenarios& scenarios, std::size_t index, const Scenarios& before) {
  const RowId id = scenarios[index].id;
  if (id == 0) return std::nullopt;
  const auto isIt = [id](const ToxicityScenario& scenario) { return scenario.id == id; };
  const bool known = std::any_of(before.begin(), before.end(), isIt);
  if (known && std::count_if(scenarios.begin(), scenarios.end(), isIt) == 1) return std::nullopt;
  return noSuchRow().value();
}

std::optional<Refusal> refuseScenarios(const Scenarios& scenarios, const Scenarios& before, int levels) {
  for (std::size_t i = 0; i < scenarios.size(); ++i) {
    if (auto refused = refuseRow(scenarios, i, before)) return refused;
    if (auto refused = refuseName(scenarios, i)) return refused;
    if (auto refused = refuseRates(scenarios[i], i, levels)) return refused;
  }
  return std::nullopt;
}

/// As they are kept: names without blanks around them, a place for the rate of every level.
Scenarios tidied(Scenarios scenarios, std::size_t levels) {
  for (ToxicityScenario& scenario : scenarios) {
    scenario.name = scenario.name.trimmed();
    scenario.rates.resize(levels);
  }
  return scenarios;
}
} // namespace

Result<void> StudyCommands::saveToxicityScenarios(const std::vector<ToxicityScenario>& scenarios) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::PlanAhead)) return tl::unexpected(*refused);
  return writeRound(open, u"scenarios"_qs, {}, [&](Journal::Transaction& transaction) -> Result<void> {
    const DoseDesign& design = open.study.protocol.design;
    const Scenarios before = loadScenarios(transaction.connection(), open.study, open.designVersion);
    if (auto refused = refuseScenarios(scenarios, before, design.top())) return tl::unexpected(*refused);
    writeScenarios(transaction, tidied(scenarios, design.levels.size()), before, open.designVersion);
    return {};
  });
}
