#include "db/session/command_execution.h"
#include "db/stores/screening_store.h"
#include "db/stores/sealed_store.h"
#include "db/stores/signature_store.h"
#include "db/stores/study_store.h"

namespace {
/// The age at each consent goes with the birth date.
void writePerson(Journal::Transaction& transaction, const OpenStudy& open, const Subject& subject,
                 const Identity& identity) {
  writeIdentity(transaction, open.vault, subject.id, subject.identity, identity);
  for (const Screening& screening : subject.screenings)
    writeAge(transaction, subject.id, screening.id, ageAt(open.study, identity, screening.consent));
}

Screening newScreening(Connection& connection, const QString& wishedNumber) {
  Screening screening;
  screening.number = wishedNumber.isEmpty()
                         ? nextNumber(connection, u"screening"_qs, u"number"_qs, u"SCR-"_qs)
                         : wishedNumber;
  return screening;
}
} // namespace

Result<RowId> StudyCommands::registerSubject(const NewSubject& subject) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  if (auto refused = mayRegister(open.study, subject, open.now())) return tl::unexpected(*refused);
  RowId id = 0;
  const auto saved = executeCommand(open, u"register"_qs, {}, [&](Journal::Transaction& transaction) {
    id = insertSubject(transaction, open.vault, subject.identity);
    Screening screening = newScreening(transaction.connection(), subject.screeningNumber.trimmed());
    screening.consent = subject.consent;
    screening.ageYears = ageAt(open.study, subject.identity, subject.consent);
    screening.entry.sex = subject.sex;
    return insertScreening(transaction, id, screening);
  });
  if (saved) open.shown[id] = ShownIdentity::Everything; // it has just been typed
  return saved;
}

Result<RowId> StudyCommands::rescreen(RowId subjectId, const Consent& consent) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  const Subject* subject = open.study.subject(subjectId);
  if (!subject) return noSuchRow();
  if (auto refused = mayRescreen(open.study, *subject, consent, open.now())) return tl::unexpected(*refused);
  return executeCommand(open, u"rescreen"_qs, {}, [&](Journal::Transaction& transaction) {
    Screening screening = newScreening(transaction.connection(), {});
    screening.consent = consent;
    screening.ageYears = ageAt(open.study, subject->identity, consent);
    screening.entry.sex = subject->screening().entry.sex;
    return insertScreening(transaction, subjectId, screening);
  });
}

Result<void> StudyCommands::saveIdentity(RowId subjectId, const Identity& identity, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  const Subject* subject = open.study.subject(subjectId);
  if (!subject) return noSuchRow();
  if (auto refused = mayIdentify(open.study, *subject, identity)) return tl::unexpected(*refused);
  return executeCommand(open, u"identity"_qs, reason, [&](Journal::Transaction& transaction) {
    writePerson(transaction, open, *subject, identity);
  });
}

Result<void> StudyCommands::recordIdentityShown(RowId subjectId, ShownIdentity shown) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  const Subject* subject = open.study.subject(subjectId);
  if (!subject) return noSuchRow();
  const auto seen = open.shown.find(subjectId);
  if (seen != open.shown.end() && seen->second >= shown) return {};
  const bool everything = shown == ShownIdentity::Everything;
  if (everything ? subject->identity == Identity() : subject->identity.birthDate.isNull()) return {};
  const QString action = everything ? u"show-identity"_qs : u"show-birth-date"_qs;
  const auto recorded = executeCommand(open, action, {}, [&, label = subject->label()](auto& transaction) {
    transaction.note(action, label, subjectId);
    return Result<void>();
  });
  if (recorded) open.shown[subjectId] = shown;
  return recorded;
}

Result<void> StudyCommands::saveConsent(RowId screeningId, const Consent& consent, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  const Subject* subject = open.study.subjectOfScreening(screeningId);
  if (!subject) return noSuchRow();
  if (auto refused = mayChangeConsent(open.study, *subject, screeningId, consent, open.now()))
    return tl::unexpected(*refused);
  return executeCommand(open, u"consent"_qs, reason, [&](Journal::Transaction& transaction) {
    writeConsent(transaction, subject->id, screeningId, consent,
                 ageAt(open.study, subject->identity, consent));
  });
}

Result<void> StudyCommands::saveScreening(RowId screeningId, const ScreeningEntry& entry,
                                          const QString& reason, std::optional<QDate> birthDate) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  const Subject* subject = open.study.subjectOfScreening(screeningId);
  if (!subject) return noSuchRow();
  Identity identity = subject->identity;
  identity.birthDate = birthDate.value_or(identity.birthDate);
  const bool bornOtherwise = identity != subject->identity;
  if (bornOtherwise)
    if (auto refused = mayIdentify(open.study, *subject, identity)) return tl::unexpected(*refused);
  if (const auto refusals = refusedValues(entry, open.today()); !refusals.empty())
    return tl::unexpected(refusals.front());
  return executeCommand(open, u"screening"_qs, reason, [&](Journal::Transaction& transaction) {
    if (bornOtherwise) writePerson(transaction, open, *subject, identity);
    writeEntry(transaction, subject->id, screeningId, entry);
  });
}

Result<void> StudyCommands::signEligibility(RowId screeningId, const Credentials& who) {
  OpenStudy& open = *m_session.d;
  const Subject* subject = open.study.subjectOfScreening(screeningId);
  const Screening* screening = open.study.screening(screeningId);
  if (!subject || !screening) return noSuchRow();
  const Result<User> signer = authenticate(open, who, Action::SignEligibility);
  if (!signer) return tl::unexpected(signer.error());
  if (auto refused = mayConfirmEligibility(open.study, *subject, *screening)) return tl::unexpected(*refused);
  return executeCommandAs(
      open, signer->id, u"sign-eligibility"_qs, {}, [&](Journal::Transaction& transaction) {
        const Signature signature =
            signedNow(transaction, *signer, SignatureMeaning::Eligibility, signedHash(*subject, *screening));
        insertSignature(transaction, {.screeningId = screeningId}, signature, subject->id);
      });
}

Result<void> StudyCommands::recordScreenFailure(RowId screeningId, const ScreenFailure& failure,
                                                const Credentials& who) {
  OpenStudy& open = *m_session.d;
  const Subject* subject = open.study.subjectOfScreening(screeningId);
  const Screening* screening = open.study.screening(screeningId);
  if (!subject || !screening) return noSuchRow();
  const Result<User> signer = authenticate(open, who, Action::EnterSubject);
  if (!signer) return tl::unexpected(signer.error());
  if (auto refused = mayFail(open.study, *subject, *screening, failure, open.today()))
    return tl::unexpected(*refused);
  return executeCommandAs(open, signer->id, u"screen-failure"_qs, {}, [&](Journal::Transaction& transaction) {
    insertFailure(transaction, subject->id, screeningId, failure);
    insertFailureSignature(transaction, subject->id, screeningId,
                           signedNow(transaction, *signer, SignatureMeaning::ScreenFailure,
                                     signedHash(*subject, *screening, failure)));
  });
}
