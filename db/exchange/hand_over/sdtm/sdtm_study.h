#pragma once
#include "db/exchange/hand_over/export_rows.h"

#include <QTimeZone>

/// What the domains say of a subject, wherever they stand. Values as the export has them.
struct SdtmSubject {
  QString number; ///< S-001; empty = never assigned
  QString level;  ///< of the dose that was assigned; empty = none
  QString consentedAt;
  bool consentTimeKnown = true; ///< of the first consent
  QString age;                  ///< of the screening that counts: the assigned one, else the last
  QString sex;
  QString diagnosis;
  bool failed = false; ///< that screening
  QString infusedAt;
  QString infusionEndedAt;
  QString diedOn;
  QString screening; ///< row of the screening that counts
  bool operator==(const SdtmSubject&) const = default;
};

/// When samples were taken. Some bytes a sample, however long its names.
class SamplesTaken {
 public:
  void set(const QString& subjectKey, const QString& visit, const QString& specimen, const QDateTime& at);
  /// As the export has a moment; empty where it is not known.
  QString at(const QString& subjectKey, const QString& visit, const QString& specimen) const;

 private:
  QHash<QString, quint32> m_names;  ///< of subjects, and of visits with a specimen
  QHash<quint64, qint64> m_moments; ///< by both: ms since the epoch
};

/// What rows of the domains take from other rows than their own. As large as the subjects and their visits
/// are many.
struct SdtmStudy {
  QString id; ///< STUDYID: the sponsor's code, else the registry's
  QString siteName;
  Protocol protocol;
  QTimeZone zone;
  QHash<QString, SdtmSubject> subjects; ///< by SUBJKEY
  QHash<QString, QString> exclusions;   ///< text of each criterion, by code
  QHash<QString, QString> lloq;         ///< that is in force, by analyte
  QHash<QString, int> worstGrade;       ///< CTCAE, of events that changed, by row
  SamplesTaken taken;
  QHash<QString, QString> testCodes; ///< LBTESTCD by analyte

  /// The subject's day 1: of the infusion, as --DTC; empty before it.
  QString reference(const QString& subjectKey) const;
};

/// The groups that it is read from, of which countRows() tells the rows.
std::vector<const ExportGroup*> groupsOfSdtmStudy();
/// Refusals of readRows(). Throws Cancelled.
Result<SdtmStudy> readSdtmStudy(const ExportSource& source, CountedStage& stage);
/// The group of that name.
const ExportGroup& exportGroup(const QString& name);

/// LBTESTCD of each analyte: at most 8 of A–Z and 0–9, a letter first, no two the same.
QHash<QString, QString> testCodes(const std::vector<Analyte>& analytes);
