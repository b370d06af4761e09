#include "app/study/fields/treatment_fields.h"
#include "app/study/study.h"
#include "db/commands/commands_text.h"
#include "db/commands/may_import.h"
#include "db/session/command_execution.h"
#include "db/stores/decision_store.h"
#include "db/stores/event_store.h"
#include "db/stores/product_store.h"
#include "db/stores/record_rows.h"
#include "db/stores/screening_store.h"
#include "db/stores/sealed_store.h"
#include "db/stores/signature_store.h"
#include "db/stores/site_store.h"
#include "db/stores/study_store.h"
#include "db/stores/treatment_store.h"

#include <QHash>
#include <utility>

namespace {
/// Writes the records of an earlier log into a study: ids local to the log become row ids, dates stay as they
/// are, every signature is marked as transcribed. One use: make it, then write().
class Transcription {
 public:
  Transcription(Journal::Transaction& transaction, const Vault& vault, const User& transcriber,
                int designVersion, const Study& records)
      : m_transaction(transaction), m_vault(vault), m_transcriber(transcriber),
        m_designVersion(designVersion), m_records(records) {}
  /// Throws Cancelled.
  void write(const Progress& progress);

 private:
  void writeSiteParts();
  void writeScreenings();
  void writeDecisions();
  void writeProduct();
  void writeDeviations();
  void writeTreatments(const Subject& logged);
  void writeInfusionOf(const Subject& logged);
  void signSubject(const Subject& logged);
  void signDecisions();
  Signature asTranscribed(Signature signature, SignatureMeaning meaning) const;

  Journal::Transaction& m_transaction;
  const Vault& m_vault;
  const User& m_transcriber;
  int m_designVersion;
  const Study& m_records;
  // id in the log → id in the study
  QHash<RowId, RowId> m_criteria;
  QHash<RowId, RowId> m_subjects;
  QHash<RowId, RowId> m_screenings;
  QHash<RowId, RowId> m_decisions;
  QHash<RowId, RowId> m_bags;
};

/// What both have, in order: the rows of a subject were written one after the other.
template <class Logged, class Stored, class Sign>
void inPairs(const std::vector<Logged>& logged, const std::vector<Stored>& stored, Sign sign) {
  if (logged.size() != stored.size()) throw std::logic_error("a transcribed row has got lost");
  for (std::size_t i = 0; i < logged.size(); ++i)
    sign(logged[i], stored[i]);
}

void Transcription::write(const Progress& progress) {
  const auto whole = static_cast<qint64>(m_records.subjects.size());
  qint64 done = 0;
  writeSiteParts();
  writeScreenings();
  writeDecisions();
  writeProduct();
  for (const Subject& subject : m_records.subjects) {
    tell(progress, CheckStage::Write, done++, whole);
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

void Transcription::writeProduct() {
  QHash<RowId, RowId> lots;
  for (Lot lot : m_records.lots) {
    const RowId logged = std::exchange(lot.id, 0);
    lots[logged] = writeLot(m_transaction, lot);
  }
  for (Bag bag : m_records.bags) {
    bag.lotId = lots.value(bag.lotId);
    bag.subjectId = m_subjects.value(bag.subjectId);
    const RowId logged = std::exchange(bag.id, 0);
    m_bags[logged] = writeBag(m_transaction, bag);
    for (BagCheck check : bag.checks) {
      check.subjectId = m_subjects.value(check.subjectId);
      check.userId = m_transcriber.id;
      insertBagCheck(m_transaction, m_bags[logged], check);
    }
  }
}

void Transcription::writeInfusionOf(const Subject& logged) {
  const RowId subject = m_subjects.value(logged.id);
  std::vector<Portion> portions = logged.infusion->portions;
  for (Portion& portion : portions)
    portion.bagId = m_bags.value(portion.bagId);
  writeInfusion(m_transaction, subject, *logged.infusion);
  writePortions(m_transaction, subject, {}, portions, {});
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
    writeRecord(m_transaction, subject, 0, assignment);
  }
  if (logged.infusion) writeInfusionOf(logged);
  QHash<RowId, RowId> events;
  for (const AdverseEvent& event : logged.events) {
    AdverseEvent fresh = event;
    fresh.id = 0;
    const RowId stored = writeEvent(m_transaction, subject, fresh, {});
    events[event.id] = stored;
    for (const SafetyReport& report : event.reports)
      insertSafetyReport(m_transaction, subject, stored, report);
  }
  for (DltAssessment assessment : logged.assessments) {
    assessment.eventId = events.value(assessment.eventId);
    writeRecord(m_transaction, subject, 0, assessment);
  }
  for (ResponseAssessment assessment : logged.responses) {
    assessment.confirmedBy = m_transcriber.id;
    writeRecord(m_transaction, subject, 0, assessment);
  }
  for (const FollowUp& followUp : logged.followUps)
    writeRecord(m_transaction, subject, followUp.id, followUp);
}

Signature Transcription::asTranscribed(Signature signature, SignatureMeaning meaning) const {
  signature.id = 0;
  signature.meaning = meaning;
  signature.method = SignatureMethod::Transcribed;
  signature.userId = m_transcriber.id;
  signature.scanId = 0;
  // Nobody's name is put under what the earlier record does not say who signed.
  if (signature.printedName.trimmed().isEmpty()) signature.printedName = unnamedSigner;
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
} // namespace

Result<void> StudyCommands::importTranscribed(const Study& records, const QString& sourceDigest,
                                              const QString& sourceName, const Progress& progress,
                                              Import how) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::ImportLog)) return tl::unexpected(*refused);
  const QByteArray digest = sourceDigest.toUtf8();
  const auto known = catchingFileErrors([&]() -> Result<bool> {
    return findRow(*open.connection, u"import_log"_qs, {{u"digest"_qs, digest}}) != 0;
  });
  if (!known) return tl::unexpected(known.error());
  if (*known)
    return tl::unexpected(
        importRefusal(CommandsText::tr("This log has been brought in already: %1.").arg(sourceName)));
  if (auto refused = mayImport(open.study, records)) return tl::unexpected(*refused);
  const QString reason = CommandsText::tr("Transcribed from %1").arg(sourceName);
  const QString takenBack = u"TRIED"_qs; // nothing of a refused transaction stays
  const auto write = [&](Journal::Transaction& transaction) -> Result<void> {
    Transcription(transaction, open.vault, open.user, open.designVersion, records).write(progress);
    transaction.insert(u"import_log"_qs, {{u"digest"_qs, digest},
                                          {u"source"_qs, cell(sourceName)},
                                          {u"imported_at"_qs, cell(transaction.now())},
                                          {u"user_id"_qs, open.user.id}});
    if (how == Import::ForGood) return {};
    if (auto locked = refuseLockedRows(open.study, transaction)) return tl::unexpected(*locked);
    return refuse(takenBack, {});
  };
  auto done = executeCommand(open, u"import"_qs, reason, write);
  if (!done && done.error().rule == takenBack) return {};
  return done;
}
