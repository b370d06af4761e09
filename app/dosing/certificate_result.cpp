#include "app/dosing/certificate_result.h"

#include "app/base/number_text.h"

namespace {
using Is = CertificateResult::Is;
struct Sign {
  QLatin1String written;
  Is is;
};
// The longer of two first.
constexpr Sign signs[] = {{QLatin1String("<="), Is::AtMost},
                          {QLatin1String(">="), Is::AtLeast},
                          {QLatin1String("<"), Is::Below},
                          {QLatin1String(">"), Is::Above}};

/// One way of writing: half width, ≤ and ≥ as they are typed without them.
QString plainSigns(const QString& text) {
  QString plain = halfWidth(text).trimmed();
  for (const char16_t atMost : {u'≤', u'≦'})
    plain.replace(QChar(atMost), QStringLiteral("<="));
  for (const char16_t atLeast : {u'≥', u'≧'})
    plain.replace(QChar(atLeast), QStringLiteral(">="));
  return plain;
}
} // namespace

Result<CertificateResult> readCertificateResult(const QString& text, const QString& unit) {
  CertificateResult result;
  QString number = plainSigns(text);
  for (const Sign& sign : signs) {
    if (!number.startsWith(sign.written)) continue;
    result.is = sign.is;
    number.remove(0, sign.written.size());
    break;
  }
  if (!unit.isEmpty() && number.endsWith(unit, Qt::CaseInsensitive)) number.chop(unit.size());
  const auto value = readNumber(number);
  if (!value) return tl::unexpected(value.error());
  result.value = *value;
  return result;
}

bool isWithin(const CertificateResult& result, const OrganLimit& limit) {
  const bool isAtMost = limit.relation == LimitRelation::AtMost;
  if (result.is == Is::Below || result.is == Is::AtMost) return isAtMost && result.value <= limit.limit;
  if (result.is == Is::Above || result.is == Is::AtLeast) return !isAtMost && result.value >= limit.limit;
  return isAtMost ? result.value <= limit.limit : result.value >= limit.limit;
}
