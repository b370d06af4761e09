#pragma once
#include "db/session/open_study.h"

/// The sponsor's signature on a decision or on a change of the design: on this laptop by a sponsor
/// representative, or on paper, recorded by the person signed in.

/// What is agreed to, as far as the signature goes.
struct AgreedTo {
  SignatureMeaning meaning = SignatureMeaning::DecisionSponsor;
  QDate date; ///< of the decision or change: no signature on paper is earlier
  std::optional<Signature> investigator;
};

/// Who agreed, as the signature will say; hash and scan are still to come. Of wet ink `userId` is who records
/// it. Refusals: those of authenticate(), TWO-PEOPLE, ROLE, REQUIRED, DATE, SIZE, FORMAT. Fields: login,
/// password, name, signedAt, scan.
Result<Signature> agreedBy(OpenStudy& open, const AgreedTo& what, const SponsorAgreement& agreement);

/// The rest of the signature, inside the transaction that records it: the scan, and the moment of one given
/// on this laptop.
void complete(Signature& signature, Journal::Transaction& transaction, const SponsorAgreement& agreement);
