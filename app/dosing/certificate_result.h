#pragma once
#include "app/base/refusal.h"
#include "app/study/site.h"

#include <QString>

/// What a certificate of analysis says was found: "92", "< 0.5", ">95 %".
struct CertificateResult {
  /// Where the value lies that was measured.
  enum class Is { Exactly, Below, AtMost, AtLeast, Above };
  Is is = Is::Exactly;
  double value = 0; ///< in the unit of the test
  bool operator==(const CertificateResult&) const = default;
};

/// A number as readNumber() takes it, with one of < ≤ <= ≥ >= > before it and the test's unit behind it, or
/// without. Refused (NUMBER, no field) is all else, in the words of readNumber(): "1,250" with both readings.
Result<CertificateResult> readCertificateResult(const QString& text, const QString& unit);

/// Does the result show that the limit is kept? "< 0.5" does where it is at most 0.5; "> 0.4" does not.
bool isWithin(const CertificateResult& result, const OrganLimit& limit);
