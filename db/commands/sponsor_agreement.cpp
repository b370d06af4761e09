#include "db/commands/sponsor_agreement.h"

#include "app/study/signature.h"
#include "db/commands/commands_text.h"
#include "db/session/command_execution.h"
#include "db/stores/decision_store.h"

namespace {
/// Wet ink: who signed, when, and the scan of it.
std::optional<Refusal> refuseWetInk(const OpenStudy& open, const AgreedTo& what,
                                    const SponsorAgreement& agreement) {
  if (auto refused = refuseBlank(agreement.name, u"name"_qs, CommandsText::tr("Who signed?"))) return refused;
  if (!agreement.signedAt.isValid() || agreement.signedAt > open.now())
    return Refusal{u"DATE"_qs,
                   agreement.signedAt.isValid() ? CommandsText::tr("The signature lies in the future.")
                                                : CommandsText::tr("When was it signed?"),
                   u"signedAt"_qs};
  if (siteDate(open.study, agreement.signedAt) < what.date)
    return Refusal{u"DATE"_qs,
                   what.meaning == SignatureMeaning::DesignSponsor
                       ? CommandsText::tr("The signature lies before the change.")
                       : CommandsText::tr("The signature lies before the decision."),
                   u"signedAt"_qs};
  return refuseScan(agreement.scan);
}
} // namespace

std::optional<Refusal> refuseSamePerson(const std::optional<Signature>& investigator, const User& sponsor) {
  if (!investigator || investigator->method == SignatureMethod::Transcribed ||
      investigator->userId != sponsor.id)
    return std::nullopt;
  return Refusal{
      u"TWO-PEOPLE"_qs,
      CommandsText::tr("%1 signed for the investigator: the sponsor's signature is another person's.")
          .arg(investigator->printedName),
      u"login"_qs};
}

std::optional<Refusal> refuseScan(const QByteArray& scan) {
  const QString field = u"scan"_qs;
  if (scan.isEmpty())
    return Refusal{u"REQUIRED"_qs,
                   CommandsText::tr("Add the scan of the signed copy: others must be able to see it."),
                   field};
  if (scan.size() > largestScan)
    return Refusal{u"SIZE"_qs, CommandsText::tr("The scan is larger than 20 MB."), field};
  if (scanKind(scan)) return std::nullopt;
  return Refusal{u"FORMAT"_qs, CommandsText::tr("This is no scan: a PDF, PNG or JPEG file is needed."),
                 field};
}

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
  if (auto refused = refuseWetInk(open, what, agreement)) return tl::unexpected(*refused);
  signature.method = SignatureMethod::WetInk; // transcribed signatures come in by import only
  signature.userId = open.user.id;
  signature.printedName = agreement.name.trimmed();
  signature.at = agreement.signedAt;
  return signature;
}

void complete(Signature& signature, Journal::Transaction& transaction, const SponsorAgreement& agreement) {
  if (signature.method == SignatureMethod::WetInk)
    signature.scanId = insertAttachment(transaction, agreement.scanName, agreement.scan);
  if (signature.method == SignatureMethod::OnLaptop) signature.at = transaction.now();
}
