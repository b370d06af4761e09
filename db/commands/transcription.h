#pragma once
#include "app/study/signature.h"
#include "app/study/subject.h"
#include "app/study/user.h"
#include "db/access/vault.h"
#include "db/journal/journal.h"

#include <QHash>

struct Study;

/// Writes the records of an earlier log into a study: ids local to the log become row ids, dates stay as they
/// are, every signature is marked as transcribed. One use: make it, then write().
class Transcription {
 public:
  Transcription(Journal::Transaction& transaction, const Vault& vault, const User& transcriber,
                int designVersion, const Study& records);
  void write();

 private:
  void writeSiteParts();
  void writeScreenings();
  void writeDecisions();
  void writeDeviations();
  void writeTreatments(const Subject& logged);
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
};
