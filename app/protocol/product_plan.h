#pragma once
#include "app/base/bilingual_text.h"
#include "app/base/code.h"

#include <QString>
#include <array>
#include <optional>
#include <vector>

/// Which cells a dose counts (A9).
enum class CellBasis { ViableCar, Viable, All };
template <>
inline constexpr std::array<const char*, 3> codes<CellBasis>{"viable-car", "viable", "all"};

/// What a certificate of analysis says of a lot.
enum class CertificateTest { Viability, Car, ResidualT, Endotoxin, Mycoplasma, Sterility, Identity, Dose };
template <>
inline constexpr std::array<const char*, 8> codes<CertificateTest>{
    "viability", "car", "residual-t", "endotoxin", "mycoplasma", "sterility", "identity", "dose"};

/// On which side of a limit a result has to be; the limit itself is on it.
enum class LimitRelation { AtMost, AtLeast };
template <>
inline constexpr std::array<const char*, 2> codes<LimitRelation>{"at-most", "at-least"};

/// A test of the certificate. Where nothing is measured (sterility), unit and relation are empty.
struct CertificateItem {
  CertificateTest test = CertificateTest::Viability;
  QString unit;
  std::optional<LimitRelation> relation;
  std::optional<double> limit; ///< in `unit`; empty = the site enters it
  bool operator==(const CertificateItem&) const = default;
};

/// How the product is released and thawed. All of it is an assumption: the registry record says nothing of
/// it.
struct ProductPlan {
  BilingualText assumption; ///< says so
  BilingualText why;
  std::optional<int> thawMinutes; ///< most from thaw to the end of the portion; empty = the site enters it
  std::vector<CertificateItem> tests; ///< in the order of the certificate, each test once
  bool operator==(const ProductPlan&) const = default;
};
