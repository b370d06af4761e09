#include "app/escalation/decision_options.h"
#include "app/escalation/design/design_change_rules.h"
#include "app/protocol/protocol_json.h"
#include "app/study/design_versions.h"
#include "db/commands/commands_text.h"
#include "db/session/command_execution.h"
#include "db/stores/decision_store.h"
#include "db/stores/design_store.h"
#include "db/stores/signature_store.h"
#include "db/stores/user_store.h"

#include <algorithm>

namespace {
// The sponsor's signature on a decision or on a change of the design: on this laptop by a sponsor
// representative, or on paper, recorded by the person signed in.

/// What is agreed to, as far as the signature goes.
struct AgreedTo {
  SignatureMeaning meaning = SignatureMeaning::DecisionSponsor;
  QDate date; ///< of the decision or change: no signature on paper is earlier
  std::optional<Signature> investigator;
};

/// Who agreed, as the signature will say; hash and scan are still to come. Of wet ink `userId` is who records
/// it. Refusals: those of authenticate(), TWO-PEOPLE, ROLE and those of mayRecordWetInk(). Fields: login,
/// password, name, signedAt, scan.
Result<Signature> agreedBy(OpenStudy& open, const AgreedTo& what, const SponsorAgreement& agreement) {
  Signature signature;
  signature.meaning = what.meaning;
  signature.method = agreement.method;
  if (agreement.method == SignatureMethod::OnLaptop) {
    const Result<User> signer = authenticate(open, agreement.credentials, Action::AgreeDecision);
    if (!signer) return tl::unexpected(signer.error());
    if (auto refused = refuseSamePerson(what.investigator, *signer)) return tl::unexpected(*refused);
    signature.userId = signer->id;
    signature.printedName = signer->name;
    signature.at = open.now();
    return signature;
  }
  if (auto refused = refuseRole(open, Action::RecordWetInk)) return tl::unexpected(*refused);
  if (auto refused = mayRecordWetInk({what.meaning, agreement.name, agreement.signedAt, agreement.scan},
                                     what.date, open.study.site.timeZone, open.now()))
    return tl::unexpected(*refused);
  signature.method = SignatureMethod::WetInk; // transcribed signatures come in by import only
  signature.userId = open.user.id;
  signature.printedName = agreement.name.trimmed();
  signature.at = agreement.signedAt;
  return signature;
}

/// The rest of the signature, inside the transaction that records it: the scan, and the moment of one given
/// on this laptop.
void complete(Signature& signature, Journal::Transaction& transaction, const SponsorAgreement& agreement) {
  if (signature.method == SignatureMethod::WetInk)
    signature.scanId = insertAttachment(transaction, agreement.scanName, agreement.scan);
  if (signature.method == SignatureMethod::OnLaptop) signature.at = transaction.now();
}
} // namespace

Result<RowId> StudyCommands::signDecision(const Decision& draft, const Credentials& who) {
  OpenStudy& open = *m_session.d;
  const Result<User> signer = authenticate(open, who, Action::SignDecision);
  if (!signer) return tl::unexpected(signer.error());
  Decision decision = prepared(open.standing(), draft);
  decision.id = 0;
  decision.date = open.today();
  decision.transcribed = false;
  decision.investigator.reset();
  decision.sponsor.reset();
  if (auto refused = mayDecide(open.standing(), decision)) return tl::unexpected(*refused);
  return executeCommandAs(open, signer->id, u"sign-decision"_qs, {}, [&](Journal::Transaction& transaction) {
    decision.id = insertDecision(transaction, decision);
    const Signature signature =
        signedNow(transaction, *signer, SignatureMeaning::DecisionInvestigator, signedHash(decision));
    insertSignature(transaction, {.decisionId = decision.id}, signature, 0);
    return decision.id;
  });
}

Result<void> StudyCommands::agreeDecision(RowId decisionId, const SponsorAgreement& agreement) {
  OpenStudy& open = *m_session.d;
  const Decision* decision = open.study.decision(decisionId);
  if (!decision) return noSuchRow();
  Result<Signature> signature =
      agreedBy(open, {SignatureMeaning::DecisionSponsor, decision->date, decision->investigator}, agreement);
  if (!signature) return tl::unexpected(signature.error());
  if (auto refused = mayAgree(open.standing(), *decision)) return tl::unexpected(*refused);
  return executeCommandAs(open, signature->userId, u"agree-decision"_qs, {},
                          [&](Journal::Transaction& transaction) {
                            complete(*signature, transaction, agreement);
                            signature->signedHash = signedHash(*decision);
                            insertSignature(transaction, {.decisionId = decisionId}, *signature, 0);
                          });
}

namespace {
Result<void> refuseReviewed(Connection& connection, const User& reviewer, qint64 upTo) {
  for (const AuditReview& review : loadReviews(connection))
    if (review.userId == reviewer.id && review.upTo >= upTo)
      return refuse(
          u"RANGE"_qs,
          CommandsText::tr("%1 has reviewed up to line %2 already.").arg(reviewer.name).arg(review.upTo),
          u"upTo"_qs);
  return {};
}
} // namespace

Result<void> StudyCommands::reviewAudit(qint64 upTo, const QString& remark, const Credentials& who) {
  OpenStudy& open = *m_session.d;
  if (upTo < 1 || upTo > open.journal->head().sequence)
    return refuse(u"RANGE"_qs, CommandsText::tr("The audit trail has no line %1.").arg(upTo), u"upTo"_qs);
  const Result<User> reviewer = authenticate(open, who, Action::ReviewAudit);
  if (!reviewer) return tl::unexpected(reviewer.error());
  return executeCommandAs(
      open, reviewer->id, u"review-audit"_qs, {}, [&](Journal::Transaction& transaction) -> Result<void> {
        if (auto refused = refuseReviewed(*open.connection, *reviewer, upTo); !refused) return refused;
        insertReview(transaction,
                     {0, reviewer->id, reviewer->name, transaction.now(), upTo, remark.trimmed()});
        return {};
      });
}

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
  return executeCommandAs(
      open, signature->userId, u"agree-design"_qs, {}, [&](Journal::Transaction& transaction) {
        const int version = versionInForce(open.study) + 1;
        complete(*signature, transaction, agreement);
        signature->signedHash = signedHash(change);
        insertDesignSignature(transaction, changeId, *signature);
        insertDesign(transaction, version, loadChangedText(transaction.connection(), changeId));
        markAgreed(transaction, changeId, version);
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
