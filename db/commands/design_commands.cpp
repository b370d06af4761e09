#include "app/escalation/design_change_rules.h"
#include "app/protocol/changed_protocol.h"
#include "app/study/design_versions.h"
#include "db/commands/round.h"
#include "db/commands/sponsor_agreement.h"
#include "db/stores/design_store.h"
#include "db/stores/signature_store.h"

Result<RowId> StudyCommands::signDesignChange(const DesignChange& draft, const Credentials& who) {
  OpenStudy& open = *m_session.d;
  const Result<User> signer = authenticate(open, who, Action::SignDesign);
  if (!signer) return tl::unexpected(signer.error());
  DesignChange change = preparedChange(open.study, draft);
  change.id = 0;
  change.date = open.today();
  change.version = 0;
  change.voidReason.clear();
  change.investigator.reset();
  change.sponsor.reset();
  if (auto refused = mayChangeDesign(open.study, change)) return tl::unexpected(*refused);
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
  if (auto refused = mayAgreeChange(open.study, change)) return tl::unexpected(*refused);
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
