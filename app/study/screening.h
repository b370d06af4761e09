#pragma once
#include "app/base/ids.h"
#include "app/study/signature.h"

#include <QDate>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

enum class Sex { Female, Male };

/// Direct identifiers of a person. Sealed in the study file; never on a listing, memo or export.
struct Identity {
  QString name;
  QString initials;
  QString hospitalNumber;
  QDate birthDate; ///< null when not known
  bool operator==(const Identity&) const = default;
};

struct Consent {
  QString version;
  QDateTime signedAt; ///< UTC; with date only (transcribed), local midnight of that date
  bool timeKnown = true;
  bool operator==(const Consent&) const = default;
};

/// 2022 WHO classification, as far as I4a asks.
enum class Diagnosis { Aml, BAll, TAll, BLbl, TLbl, MixedPhenotype, Other };

enum class RrBranch { EarlyRelapse, LateRelapse, RelapseAfterTransplant, Refractory };
/// "every relapse needs ≥ 1 failed course of a targeted drug where one is available" (I4c)
enum class TargetedDrug { Failed, NotTried, NoneAvailable };

/// I4c, branch and conditions. Empty = not known.
struct RelapsedRefractory {
  std::optional<RrBranch> branch;
  // evidence of disease
  std::optional<double> marrowBlastsPercent;
  std::optional<bool>
      marrowInRecovery; ///< marrow taken in the recovery period after chemotherapy: does not count
  std::optional<bool> bloodBlastsTwice; ///< blasts in two peripheral blood samples at least one week apart
  std::optional<bool> extramedullary;
  // relapse
  std::optional<double> monthsToRelapse; ///< from first remission
  std::optional<bool> reinductionFailed; ///< ≥ 1 failed course of the original induction regimen
  std::optional<TargetedDrug> targetedDrug;
  std::optional<bool> noOtherOption; ///< after transplantation: no other effective option
  std::optional<int> acuteGvhdGrade; ///< after transplantation: active acute GVHD, 0 (none) to 4
  // refractory
  std::optional<bool> inductionCompleted; ///< A11
  std::optional<bool> noCrAfterInduction;
  std::optional<bool> noCrAfterSalvage;
  std::optional<bool> noCrAfterTargeted; ///< a regimen with available targeted drugs
  std::optional<bool> mrdPersistent;
  bool operator==(const RelapsedRefractory&) const = default;
};

/// The measurements of I6.
enum class OrganTest { Creatinine, Alt, Ast, TotalBilirubin, Lvef, SpO2 };

/// An investigator's judgement where the protocol's limit is not entered yet.
struct HandJudgement {
  bool acceptable = false;
  QString reason;
  bool operator==(const HandJudgement&) const = default;
};

struct OrganValue {
  std::optional<double> value;       ///< in the unit of the organ test (µmol/L, U/L, %)
  std::optional<double> upperNormal; ///< laboratory's ULN, same unit; for limits in ×ULN
  std::optional<HandJudgement> judged;
  bool operator==(const OrganValue&) const = default;
};

enum class ExclusionAnswer { Absent, Present };

/// What is entered on the screening form; empty = not assessed.
struct ScreeningEntry {
  std::optional<Sex> sex;
  std::optional<double> survivalWeeks;
  std::optional<int> ecog;
  std::optional<Diagnosis> diagnosis;
  std::optional<double> cd7Flow; ///< percent of leukaemia cells, 0–100
  std::optional<double> cd7Ihc;  ///< percent, 0–100
  RelapsedRefractory relapsedRefractory;
  std::optional<bool> venousAccess;
  std::optional<bool> leukapheresisContraindicated;
  QMap<OrganTest, OrganValue> organs;
  QMap<RowId, ExclusionAnswer>
      exclusions;                   ///< by id of the site's ExclusionCriterion; absent key = not assessed
  std::optional<bool> understands;  ///< I7; not answered = not assessed
  std::optional<QDate> resultsDate; ///< date of the oldest result used; A8 counts from it. Empty = not known
  bool operator==(const ScreeningEntry&) const = default;
};

struct ScreenFailure {
  QDate date;
  QStringList criteria; ///< ids that failed, I3, E2 …
  QString comment;
  std::optional<Signature> signature = {}; ///< none of what was recorded before failures were signed
  bool operator==(const ScreenFailure&) const = default;
};

/// One screening of one person. Rescreening is another one.
struct Screening {
  RowId id = 0;
  QString number; ///< SCR-001
  Consent consent;
  std::optional<int>
      ageYears; ///< completed years on the consent date; empty while the birth date is not known
  ScreeningEntry entry;
  std::optional<ScreenFailure> failure;
  std::vector<Signature> signatures; ///< eligibility, oldest first
  bool operator==(const Screening&) const = default;
};
