#include "app/escalation/decision_options.h"
#include "app/escalation/study_course.h"
#include "db/commands/round.h"
#include "db/stores/decision_store.h"
#include "db/stores/signature_store.h"

#include <QCoreApplication>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(StudyCommands)
};

constexpr qsizetype largestScan = 20LL * 1024 * 1024;

/// Wet ink: who signed, when, and the scan of it.
std::optional<Refusal> refuseWetInk(const OpenStudy& open, const Decision& decision,
                                    const SponsorAgreement& agreement) {
  if (auto refused = refuseBlank(agreement.name, u"name"_qs, Words::tr("Who signed?"))) return refused;
  if (!agreement.signedAt.isValid() || agreement.signedAt > open.now())
    return Refusal{u"DATE"_qs,
                   agreement.signedAt.isValid() ? Words::tr("The signature lies in the future.")
                                                : Words::tr("When was it signed?"),
                   u"signedAt"_qs};
  if (siteDate(open.study, agreement.signedAt) < decision.date)
    return Refusal{u"DATE"_qs, Words::tr("The signature lies before the decision."), u"signedAt"_qs};
  if (agreement.scan.size() > largestScan)
    return Refusal{u"SIZE"_qs, Words::tr("The scan is larger than 20 MB."), u"scan"_qs};
  return std::nullopt;
}

std::optional<Refusal> refuseAgreement(const Study& study, const Decision& decision) {
  const QString rule = u"AGREEMENT"_qs;
  if (!decision.needsAgreement)
    return Refusal{rule, Words::tr("This decision needs no agreement of the sponsor."), {}};
  if (decision.sponsor) return Refusal{rule, Words::tr("The sponsor's agreement is recorded already."), {}};
  if (isOvertaken(study, decision))
    return Refusal{u"OVERTAKEN"_qs,
                   Words::tr("The data have changed since the decision was signed: a new one is needed."),
                   {}};
  return std::nullopt;
}

/// Who agreed, as the signature will say.
Result<Signature> agreedBy(OpenStudy& open, const Decision& decision, const SponsorAgreement& agreement) {
  Signature signature;
  signature.meaning = SignatureMeaning::DecisionSponsor;
  signature.method = agreement.method;
  if (agreement.method == SignatureMethod::OnLaptop) {
    const Result<User> signer = authenticate(open, agreement.credentials, Action::AgreeDecision);
    if (!signer) return tl::unexpected(signer.error());
    signature.userId = signer->id;
    signature.printedName = signer->name;
    signature.at = open.now();
    return signature;
  }
  if (auto refused = refuseRole(open, Action::RecordWetInk)) return tl::unexpected(*refused);
  if (auto refused = refuseWetInk(open, decision, agreement)) return tl::unexpected(*refused);
  signature.method = SignatureMethod::WetInk; // transcribed signatures come in by import only
  signature.userId = open.user.id;
  signature.printedName = agreement.name.trimmed();
  signature.at = agreement.signedAt;
  return signature;
}
} // namespace

Result<RowId> StudyCommands::signDecision(const Decision& draft, const Credentials& who) {
  OpenStudy& open = *m_session.d;
  const Result<User> signer = authenticate(open, who, Action::SignDecision);
  if (!signer) return tl::unexpected(signer.error());
  Decision decision = prepared(open.study, draft);
  decision.id = 0;
  decision.date = open.today();
  decision.transcribed = false;
  decision.designVersion = open.designVersion;
  decision.investigator.reset();
  decision.sponsor.reset();
  if (auto refused = mayDecide(open.study, decision)) return tl::unexpected(*refused);
  return writeRound(open, u"sign-decision"_qs, {}, [&](Journal::Transaction& transaction) -> Result<RowId> {
    decision.id = insertDecision(transaction, decision);
    Signature signature;
    signature.meaning = SignatureMeaning::DecisionInvestigator;
    signature.userId = signer->id;
    signature.printedName = signer->name;
    signature.at = transaction.now();
    signature.signedHash = signedHash(decision);
    insertSignature(transaction, {.decisionId = decision.id}, signature, 0);
    return decision.id;
  });
}

Result<void> StudyCommands::agreeDecision(RowId decisionId, const SponsorAgreement& agreement) {
  OpenStudy& open = *m_session.d;
  const Decision* decision = open.study.decision(decisionId);
  if (!decision) return noSuchRow();
  Result<Signature> signature = agreedBy(open, *decision, agreement);
  if (!signature) return tl::unexpected(signature.error());
  if (auto refused = refuseAgreement(open.study, *decision)) return tl::unexpected(*refused);
  return writeRound(open, u"agree-decision"_qs, {}, [&](Journal::Transaction& transaction) -> Result<void> {
    if (signature->method == SignatureMethod::WetInk && !agreement.scan.isEmpty())
      signature->scanId = insertAttachment(transaction, agreement.scanName, agreement.scan);
    if (signature->method == SignatureMethod::OnLaptop) signature->at = transaction.now();
    signature->signedHash = signedHash(*decision);
    insertSignature(transaction, {.decisionId = decisionId}, *signature, 0);
    return {};
  });
}
