#pragma once
#include "app/study/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

/// What a signature says (21 CFR Part 11 §11.50: printed name, time, meaning).
enum class SignatureMeaning {
  Eligibility,
  DltAssessment,
  DecisionInvestigator,
  DecisionSponsor,
  DesignInvestigator,
  DesignSponsor
};

/// How it was given: with both components on this laptop; on paper, recorded here with who and when;
/// or transcribed from the record that a site kept before it had the program.
enum class SignatureMethod { OnLaptop, WetInk, Transcribed };

struct Signature {
  RowId id = 0;
  SignatureMeaning meaning = SignatureMeaning::Eligibility;
  SignatureMethod method = SignatureMethod::OnLaptop;
  RowId userId = 0;            ///< who entered it
  QString printedName;         ///< who signed
  QDateTime at;                ///< when it was signed, UTC
  QByteArray signedHash;       ///< BLAKE2b-256 of exactly what was signed
  RowId scanId = 0;            ///< attachment with the wet-ink copy, 0 = none
  bool earlierVersion = false; ///< what was signed has changed since: *signed an earlier version*
  QString scanName;            ///< file name of that copy
  bool operator==(const Signature&) const = default;
};
