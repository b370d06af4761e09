#include "db/commands/sponsor_agreement.h"

#include "db/session/command_execution.h"
#include "db/stores/decision_store.h"

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

void complete(Signature& signature, Journal::Transaction& transaction, const SponsorAgreement& agreement) {
  if (signature.method == SignatureMethod::WetInk)
    signature.scanId = insertAttachment(transaction, agreement.scanName, agreement.scan);
  if (signature.method == SignatureMethod::OnLaptop) signature.at = transaction.now();
}
