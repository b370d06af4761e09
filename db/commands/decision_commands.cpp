#include "app/escalation/decision_options.h"
#include "db/commands/commands_text.h"
#include "db/commands/sponsor_agreement.h"
#include "db/session/command_execution.h"
#include "db/stores/decision_store.h"
#include "db/stores/signature_store.h"
#include "db/stores/user_store.h"

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
  return executeCommandAs(
      open, signer->id, u"sign-decision"_qs, {}, [&](Journal::Transaction& transaction) -> Result<RowId> {
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
                          [&](Journal::Transaction& transaction) -> Result<void> {
                            complete(*signature, transaction, agreement);
                            signature->signedHash = signedHash(*decision);
                            insertSignature(transaction, {.decisionId = decisionId}, *signature, 0);
                            return {};
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
