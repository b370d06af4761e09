#include "db/commands/transcription.h"

#include "app/study/study.h"
#include "db/commands/commands_text.h"
#include "db/stores/decision_store.h"
#include "db/stores/identity_store.h"
#include "db/stores/response_store.h"
#include "db/stores/screening_store.h"
#include "db/stores/signature_store.h"
#include "db/stores/site_store.h"
#include "db/stores/study_store.h"
#include "db/stores/treatment_store.h"

namespace {
/// What both have, in order: the rows of a subject were written one after the other.
template <class Logged, class Stored, class Sign>
void inPairs(const std::vector<Logged>& logged, const std::vector<Stored>& stored, Sign sign) {
  if (logged.size() != stored.size()) throw std::logic_error("a transcribed row has got lost");
  for (std::size_t i = 0; i < logged.size(); ++i)
    sign(logged[i], stored[i]);
}
} // namespace

Transcription::Transcription(Journal::Transaction& transaction, const Vault& vault, const User& transcriber,
                             int designVersion, const Study& records)
    : m_transaction(transaction), m_vault(vault), m_transcriber(transcriber), m_designVersion(designVersion),
      m_records(records) {}

void Transcription::write() {
  writeSiteParts();
  writeScreenings();
  writeDecisions();
  for (const Subject& subject : m_records.subjects) {
    writeTreatments(subject);
    signSubject(subject);
  }
  signDecisions();
  writeDeviations();
}

void Transcription::writeSiteParts() {
  Site site = loadSite(m_transaction.connection());
  if (site.limits.isEmpty()) site.limits = m_records.site.limits;
  if (site.exclusions.empty()) {
    site.exclusions = m_records.site.exclusions;
    for (ExclusionCriterion& criterion : site.exclusions)
      criterion.id = 0;
  }
  writeSite(m_transaction, site);
  const Site stored = loadSite(m_transaction.connection());
  for (const ExclusionCriterion& logged : m_records.site.exclusions)
    for (const ExclusionCriterion& criterion : stored.exclusions)
      if (criterion.code == logged.code) m_criteria[logged.id] = criterion.id;
}

void Transcription::writeScreenings() {
  for (const Subject& subject : m_records.subjects) {
    const RowId id = insertSubject(m_transaction, m_vault, subject.identity);
    m_subjects[subject.id] = id;
    for (Screening screening : subject.screenings) {
      QMap<RowId, ExclusionAnswer> answers;
      for (auto it = screening.entry.exclusions.begin(); it != screening.entry.exclusions.end(); ++it)
        answers[m_criteria.value(it.key())] = it.value();
      screening.entry.exclusions = answers;
      const RowId stored = insertScreening(m_transaction, id, screening);
      m_screenings[screening.id] = stored;
      if (screening.failure) insertFailure(m_transaction, id, stored, *screening.failure);
    }
  }
}

void Transcription::writeDecisions() {
  for (Decision decision : m_records.decisions) {
    for (BasisOutcome& outcome : decision.basis)
      outcome.subjectId = m_subjects.value(outcome.subjectId);
    decision.transcribed = true;
    decision.designVersion = m_designVersion;
    m_decisions[decision.id] = insertDecision(m_transaction, decision);
  }
}

void Transcription::writeDeviations() {
  for (Deviation deviation : m_records.deviations) {
    deviation.subjectId = m_subjects.value(deviation.subjectId);
    deviation.decisionId = m_decisions.value(deviation.decisionId);
    insertDeviation(m_transaction, deviation);
  }
}

void Transcription::writeTreatments(const Subject& logged) {
  const RowId subject = m_subjects.value(logged.id);
  if (logged.assignment) {
    Assignment assignment = *logged.assignment;
    assignment.screeningId = m_screenings.value(assignment.screeningId);
    assignment.decisionId = m_decisions.value(assignment.decisionId);
    assignment.designVersion = m_designVersion;
    insertAssignment(m_transaction, subject, assignment);
  }
  if (logged.infusion) writeInfusion(m_transaction, subject, *logged.infusion);
  QHash<RowId, RowId> events;
  for (AdverseEvent event : logged.events) {
    const RowId local = std::exchange(event.id, 0);
    events[local] = writeAdverseEvent(m_transaction, subject, event);
    for (const SafetyReport& report : event.reports)
      insertSafetyReport(m_transaction, subject, events[local], report);
  }
  for (DltAssessment assessment : logged.assessments) {
    assessment.eventId = events.value(assessment.eventId);
    insertAssessment(m_transaction, subject, assessment);
  }
  for (ResponseAssessment assessment : logged.responses) {
    assessment.id = 0;
    assessment.confirmedBy = m_transcriber.id;
    writeResponse(m_transaction, subject, assessment);
  }
  for (const FollowUp& followUp : logged.followUps)
    writeFollowUp(m_transaction, subject, followUp);
}

Signature Transcription::asTranscribed(Signature signature, SignatureMeaning meaning) const {
  signature.id = 0;
  signature.meaning = meaning;
  signature.method = SignatureMethod::Transcribed;
  signature.userId = m_transcriber.id;
  signature.scanId = 0;
  // Nobody's name is put under what the earlier record does not say who signed.
  if (signature.printedName.trimmed().isEmpty())
    signature.printedName = CommandsText::tr("(not named in the earlier record)");
  return signature;
}

void Transcription::signSubject(const Subject& logged) {
  const RowId id = m_subjects.value(logged.id);
  const Subject stored =
      loadWholeSubjects(m_transaction.connection(), m_vault, id, Identities::StaySealed).at(0);
  inPairs(logged.screenings, stored.screenings, [&](const Screening& from, const Screening& to) {
    for (const Signature& given : from.signatures) {
      Signature signature = asTranscribed(given, SignatureMeaning::Eligibility);
      signature.signedHash = signedHash(stored, to);
      insertSignature(m_transaction, {.screeningId = to.id}, signature, id);
    }
  });
  inPairs(logged.assessments, stored.assessments, [&](const DltAssessment& from, const DltAssessment& to) {
    if (!from.signature) return;
    Signature signature = asTranscribed(*from.signature, SignatureMeaning::DltAssessment);
    signature.signedHash = signedHash(stored, to);
    insertSignature(m_transaction, {.assessmentId = to.id}, signature, id);
  });
}

void Transcription::signDecisions() {
  const std::vector<Decision> stored = loadDecisions(m_transaction.connection());
  inPairs(m_records.decisions, stored, [&](const Decision& from, const Decision& to) {
    const auto sign = [&](const std::optional<Signature>& given, SignatureMeaning meaning) {
      if (!given) return;
      Signature signature = asTranscribed(*given, meaning);
      signature.signedHash = signedHash(to);
      insertSignature(m_transaction, {.decisionId = to.id}, signature, 0);
    };
    sign(from.investigator, SignatureMeaning::DecisionInvestigator);
    sign(from.sponsor, SignatureMeaning::DecisionSponsor);
  });
}
