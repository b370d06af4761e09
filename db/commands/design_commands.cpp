#include "app/escalation/design/design_change_rules.h"
#include "app/protocol/protocol_json.h"
#include "app/study/design_versions.h"
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
  return executeCommandAs(
      open, signer->id, u"sign-design"_qs, {}, [&](Journal::Transaction& transaction) -> Result<RowId> {
        const QByteArray inForce = loadProtocolText(transaction.connection(), change.baseVersion);
        const Result<QByteArray> changed = withDesign(inForce, change.design);
        if (!changed) return tl::unexpected(changed.error());
        change.id = insertDesignChange(transaction, change, *changed);
        const Signature signature =
            signedNow(transaction, *signer, SignatureMeaning::DesignInvestigator, signedHash(change));
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
  return executeCommandAs(open, signature->userId, u"agree-design"_qs, {},
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
  return voidRow(open, u"withdraw-design"_qs, {u"design_change"_qs, changeId}, reason);
}

namespace {
using Scenarios = std::vector<ToxicityScenario>;

/// One that the study does not have, or twice the same.
bool hasUnknown(const Scenarios& scenarios, const Scenarios& before) {
  return std::any_of(scenarios.begin(), scenarios.end(), [&](const ToxicityScenario& each) {
    const auto isIt = [&](const ToxicityScenario& scenario) { return scenario.id == each.id; };
    return each.id != 0 && (std::none_of(before.begin(), before.end(), isIt) ||
                            std::count_if(scenarios.begin(), scenarios.end(), isIt) != 1);
  });
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
  return executeCommand(open, u"scenarios"_qs, {}, [&](Journal::Transaction& transaction) -> Result<void> {
    const DoseDesign& design = open.study.protocol.design;
    const Scenarios before = loadScenarios(transaction.connection(), open.study, open.designVersion);
    if (hasUnknown(scenarios, before)) return noSuchRow();
    if (auto refused = mayKeepScenarios(scenarios, design.top())) return tl::unexpected(*refused);
    writeScenarios(transaction, tidied(scenarios, design.levels.size()), before, open.designVersion);
    return {};
  });
}
