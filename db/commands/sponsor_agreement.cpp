#include "db/commands/sponsor_agreement.h"

#include "app/study/scan.h"
#include "db/commands/round.h"
#include "db/stores/decision_store.h"

#include <QCoreApplication>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(StudyCommands)
};

/// Wet ink: who signed, when, and the scan of it.
std::optional<Refusal> refuseWetInk(const OpenStudy& open, const AgreedTo& what,
                                    const SponsorAgreement& agreement) {
  if (auto refused = refuseBlank(agreement.name, u"name"_qs, Words::tr("Who signed?"))) return refused;
  if (!agreement.signedAt.isValid() || agreement.signedAt > open.now())
    return Refusal{u"DATE"_qs,
                   agreement.signedAt.isValid() ? Words::tr("The signature lies in the future.")
                                                : Words::tr("When was it signed?"),
                   u"signedAt"_qs};
  if (siteDate(open.study, agreement.signedAt) < what.date)
    return Refusal{u"DATE"_qs,
                   what.meaning == SignatureMeaning::DesignSponsor
                       ? Words::tr("The signature lies before the change.")
                       : Words::tr("The signature lies before the decision."),
                   u"signedAt"_qs};
  return refuseScan(agreement.scan);
}
} // namespace

std::optional<Refusal> refuseSamePerson(const std::optional<Signature>& investigator, const User& sponsor) {
  if (!investigator || investigator->method == SignatureMethod::Transcribed ||
      investigator->userId != sponsor.id)
    return std::nullopt;
  return Refusal{u"TWO-PEOPLE"_qs,
                 Words::tr("%1 signed for the investigator: the sponsor's signature is another person's.")
                     .arg(investigator->printedName),
                 u"login"_qs};
}

std::optional<Refusal> refuseScan(const QByteArray& scan) {
  const QString field = u"scan"_qs;
  if (scan.isEmpty())
    return Refusal{u"REQUIRED"_qs,
                   Words::tr("Add the scan of the signed copy: others must be able to see it."), field};
  if (scan.size() > largestScan)
    return Refusal{u"SIZE"_qs, Words::tr("The scan is larger than 20 MB."), field};
  if (scanKind(scan)) return std::nullopt;
  return Refusal{u"FORMAT"_qs, Words::tr("This is no scan: a PDF, PNG or JPEG file is needed."), field};
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
