#include "app/screening/eligibility.h"
#include "app/study/date_rules.h"
#include "app/study/words.h"
#include "db/commands/commands_text.h"
#include "db/session/command_execution.h"
#include "db/stores/identity_store.h"
#include "db/stores/screening_store.h"
#include "db/stores/signature_store.h"
#include "db/stores/study_store.h"

#include <algorithm>
namespace {
constexpr int oldestAge = 120;

/// I1: completed years on the consent date.
std::optional<int> ageAt(const Study& study, const Identity& identity, const Consent& consent) {
  if (!identity.birthDate.isValid()) return std::nullopt;
  return completedYears(identity.birthDate, siteDate(study, consent.signedAt));
}

std::optional<Refusal> refuseConsent(const OpenStudy& open, const Consent& consent) {
  if (auto blank = refuseBlank(consent.version, u"version"_qs, CommandsText::tr("Which version was signed?")))
    return blank;
  if (!consent.signedAt.isValid() || consent.signedAt > open.now())
    return Refusal{u"I7"_qs,
                   consent.signedAt.isValid()
                       ? CommandsText::tr("The consent lies in the future.")
                       : CommandsText::tr("Nothing can be recorded for a subject before the signed consent."),
                   u"signedAt"_qs};
  return std::nullopt;
}

std::optional<Refusal> refuseBirthDate(const Study& study, const Identity& identity, const Consent& consent) {
  const std::optional<int> age = ageAt(study, identity, consent);
  const bool born = identity.birthDate.isNull() || identity.birthDate <= siteDate(study, consent.signedAt);
  if (born && age.value_or(0) <= oldestAge) return std::nullopt;
  return Refusal{u"DATE"_qs, CommandsText::tr("This birth date does not go with the date of the consent."),
                 u"birthDate"_qs};
}

/// A person is registered once; another attempt is a rescreening.
std::optional<Refusal> refuseTwin(const Study& study, const Identity& identity, RowId except = 0) {
  const QString number = identity.hospitalNumber.trimmed();
  const auto twin = std::find_if(study.subjects.begin(), study.subjects.end(), [&](const Subject& other) {
    return other.id != except && other.identity.hospitalNumber.trimmed() == number;
  });
  if (number.isEmpty() || twin == study.subjects.end()) return std::nullopt;
  return Refusal{u"DUPLICATE"_qs,
                 CommandsText::tr("This hospital number is registered already: %1. Screen that person again.")
                     .arg(twin->label()),
                 u"hospitalNumber"_qs};
}

std::optional<Refusal> refuseNumberTaken(const Study& study, const QString& number) {
  for (const Subject& subject : study.subjects)
    for (const Screening& screening : subject.screenings)
      if (!number.isEmpty() && screening.number == number)
        return Refusal{u"NUMBER"_qs, CommandsText::tr("The number %1 is taken.").arg(number),
                       u"screeningNumber"_qs};
  return std::nullopt;
}

std::optional<Refusal> refuseIdentity(const Study& study, const Subject& subject, const Identity& identity) {
  const Consent& firstConsent = subject.screenings.front().consent;
  if (auto refused = refuseBirthDate(study, identity, firstConsent)) return refused;
  return refuseTwin(study, identity, subject.id);
}

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

bool isSignedAsItStands(const Screening& screening) {
  return std::any_of(screening.signatures.begin(), screening.signatures.end(),
                     [](const Signature& signature) { return !signature.earlierVersion; });
}

/// Only what is eligible is signed as eligible; the refusal's rule is the first criterion that is not.
std::optional<Refusal> refuseEligibility(const Study& study, const Subject& subject,
                                         const Screening& screening) {
  if (screening.id != subject.screening().id || screening.failure)
    return Refusal{u"SCREEN-FAILURE"_qs, CommandsText::tr("This screening has ended."), {}};
  const EligibilityResult result = judge(study.protocol, study.site, screening);
  if (result.overall == Eligibility::NotEligible)
    return Refusal{result.failed().value(0),
                   CommandsText::tr("Not eligible: %1.").arg(result.failed().join(comma())),
                   {}};
  if (result.overall == Eligibility::Incomplete)
    return Refusal{result.missing().value(0),
                   CommandsText::tr("Not assessed yet: %1.").arg(result.missing().join(comma())),
                   {}};
  if (isSignedAsItStands(screening))
    return Refusal{u"SIGNED"_qs, CommandsText::tr("The eligibility is signed as it stands."), {}};
  return std::nullopt;
}
} // namespace

Result<RowId> StudyCommands::registerSubject(const NewSubject& subject) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  if (auto refused = refuseConsent(open, subject.consent)) return tl::unexpected(*refused);
  if (auto refused = refuseBirthDate(open.study, subject.identity, subject.consent))
    return tl::unexpected(*refused);
  if (auto refused = refuseTwin(open.study, subject.identity)) return tl::unexpected(*refused);
  if (auto refused = refuseNumberTaken(open.study, subject.screeningNumber.trimmed()))
    return tl::unexpected(*refused);
  RowId id = 0;
  const auto saved =
      writeRound(open, u"register"_qs, {}, [&](Journal::Transaction& transaction) -> Result<RowId> {
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
  if (!subject->screening().failure)
    return refuse(u"RESCREEN"_qs,
                  CommandsText::tr("The present screening has not ended: record its failure first."));
  if (auto refused = refuseConsent(open, consent)) return tl::unexpected(*refused);
  if (consent.signedAt < subject->screening().consent.signedAt)
    return refuse(u"DATE"_qs, CommandsText::tr("The new consent lies before the earlier one."),
                  u"signedAt"_qs);
  return writeRound(open, u"rescreen"_qs, {}, [&](Journal::Transaction& transaction) -> Result<RowId> {
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
  if (auto refused = refuseIdentity(open.study, *subject, identity)) return tl::unexpected(*refused);
  return writeRound(open, u"identity"_qs, reason, [&](Journal::Transaction& transaction) -> Result<void> {
    writePerson(transaction, open, *subject, identity);
    return {};
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
  const auto recorded = writeRound(open, action, {}, [&, label = subject->label()](auto& transaction) {
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
  if (auto refused = refuseConsent(open, consent)) return tl::unexpected(*refused);
  if (auto refused = refuseBirthDate(open.study, subject->identity, consent)) return tl::unexpected(*refused);
  const QDate first = firstRecordedDay(open.study, *subject);
  if (screeningId == subject->screenings.front().id && first.isValid() &&
      siteDate(open.study, consent.signedAt) > first)
    return refuse(u"I7"_qs,
                  CommandsText::tr("Something is recorded on %1 already: the consent cannot be later.")
                      .arg(first.toString(Qt::ISODate)),
                  u"signedAt"_qs);
  return writeRound(open, u"consent"_qs, reason, [&](Journal::Transaction& transaction) -> Result<void> {
    writeConsent(transaction, subject->id, screeningId, consent,
                 ageAt(open.study, subject->identity, consent));
    return {};
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
    if (auto refused = refuseIdentity(open.study, *subject, identity)) return tl::unexpected(*refused);
  if (const auto refusals = implausible(entry); !refusals.empty()) return tl::unexpected(refusals.front());
  // Results may well be older than the consent (routine care); A8 limits how old.
  if (entry.resultsDate)
    if (auto refused = refuseFutureDate(*entry.resultsDate, open.today(), u"resultsDate"_qs))
      return tl::unexpected(*refused);
  return writeRound(open, u"screening"_qs, reason, [&](Journal::Transaction& transaction) -> Result<void> {
    if (bornOtherwise) writePerson(transaction, open, *subject, identity);
    writeEntry(transaction, subject->id, screeningId, entry);
    return {};
  });
}

Result<void> StudyCommands::signEligibility(RowId screeningId, const Credentials& who) {
  OpenStudy& open = *m_session.d;
  const Subject* subject = open.study.subjectOfScreening(screeningId);
  const Screening* screening = open.study.screening(screeningId);
  if (!subject || !screening) return noSuchRow();
  const Result<User> signer = authenticate(open, who, Action::SignEligibility);
  if (!signer) return tl::unexpected(signer.error());
  if (auto refused = refuseEligibility(open.study, *subject, *screening)) return tl::unexpected(*refused);
  return writeRoundAs(open, signer->id, u"sign-eligibility"_qs, {},
                      [&](Journal::Transaction& transaction) -> Result<void> {
                        Signature signature;
                        signature.meaning = SignatureMeaning::Eligibility;
                        signature.userId = signer->id;
                        signature.printedName = signer->name;
                        signature.at = transaction.now();
                        signature.signedHash = signedHash(*subject, *screening);
                        insertSignature(transaction, {.screeningId = screeningId}, signature, subject->id);
                        return {};
                      });
}

Result<void> StudyCommands::recordScreenFailure(RowId screeningId, const ScreenFailure& failure) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  const Subject* subject = open.study.subjectOfScreening(screeningId);
  const Screening* screening = open.study.screening(screeningId);
  if (!subject || !screening) return noSuchRow();
  if (screening->failure)
    return refuse(u"SCREEN-FAILURE"_qs, CommandsText::tr("The screen failure is recorded already."));
  if (subject->assignment && subject->assignment->screeningId == screeningId)
    return refuse(u"ASSIGNED"_qs,
                  CommandsText::tr("The subject has a place in a cohort: withdraw it first."));
  if (failure.criteria.isEmpty() && failure.comment.trimmed().isEmpty())
    return refuse(u"REQUIRED"_qs, CommandsText::tr("Name the criteria that failed, or say why."),
                  u"criteria"_qs);
  if (auto refused = refuseDate(open.study, *subject, failure.date, open.today(), u"date"_qs))
    return tl::unexpected(*refused);
  return writeRound(open, u"screen-failure"_qs, {}, [&](Journal::Transaction& transaction) -> Result<void> {
    insertFailure(transaction, subject->id, screeningId, failure);
    return {};
  });
}
