#pragma once
#include "app/base/ids.h"
#include "app/study/user.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QTimeZone>
#include <optional>

/// What a signature says (21 CFR Part 11 §11.50: printed name, time, meaning).
enum class SignatureMeaning {
  Eligibility,
  DltAssessment,
  DecisionInvestigator,
  DecisionSponsor,
  DesignInvestigator,
  DesignSponsor,
  ScreenFailure
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

/// What a scan of a signed copy may be.
enum class ScanKind { Png, Jpeg, Pdf };

inline constexpr qsizetype largestScan = 20LL * 1024 * 1024; ///< bytes

/// By its first bytes, whatever its name says; nothing for any other file.
inline std::optional<ScanKind> scanKind(const QByteArray& content) {
  if (content.startsWith(QByteArrayLiteral("\x89PNG\r\n\x1a\n"))) return ScanKind::Png;
  if (content.startsWith(QByteArrayLiteral("\xff\xd8\xff"))) return ScanKind::Jpeg;
  if (content.startsWith("%PDF-")) return ScanKind::Pdf;
  return std::nullopt;
}

/// What stands as the reason of a response that came in with an earlier record, in whatever language: whoever
/// brought it in did not judge it.
inline const QString transcribedReason = QStringLiteral("as-in-earlier-record");

/// What stands as the name where an earlier record does not say who signed, in whatever language:
/// signerName().
inline const QString unnamedSigner = QStringLiteral("not-named-in-earlier-record");

/// TWO-PEOPLE where the account that agrees is the one that signed for the investigator. What was transcribed
/// carries the account of who transcribed it, and says nothing of that.
std::optional<Refusal> refuseSamePerson(const std::optional<Signature>& investigator, const User& sponsor);

/// What may be kept as the scan of a signed copy: REQUIRED, SIZE, FORMAT. Field: scan.
std::optional<Refusal> refuseScan(const QByteArray& scan);

/// The sponsor's signature on paper: who signed what, when (UTC), and the scan of it.
struct WetInk {
  SignatureMeaning meaning = SignatureMeaning::DecisionSponsor;
  QString name;
  QDateTime signedAt;
  QByteArray scan;
};
/// REQUIRED (field name); DATE (field signedAt) where it lies after `now` (UTC) or before `date`, the day of
/// what is signed, in the site's zone; those of refuseScan().
std::optional<Refusal> mayRecordWetInk(const WetInk& given, QDate date, const QTimeZone& zone,
                                       const QDateTime& now);
