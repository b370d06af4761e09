#pragma once
#include "app/base/bilingual_text.h"
#include "app/base/code.h"
#include "app/base/refusal.h"

#include <QByteArray>
#include <QString>
#include <array>
#include <optional>
#include <vector>

/// A limit, and the grade of what lies beyond it.
struct LabLimit {
  int grade = 0;           ///< 1–4
  double beyond = 0;       ///< as LabScale::of says
  bool isIncluded = false; ///< the limit itself has the grade, too
  bool operator==(const LabLimit&) const = default;
};

/// Limits of one kind.
struct LabScale {
  enum class Of { Value, UpperNormal, LowerNormal, Baseline };
  enum class Baseline { Normal, Abnormal };
  Of of = Of::Value;                ///< what the limits are multiples of; Value: they are numbers in `unit`
  QString unit;                     ///< empty but for Value
  std::optional<Baseline> baseline; ///< holds only where the value before the infusion was that
  bool ifAbnormal = false;          ///< holds only where the value itself is beyond the limit of normal
  std::vector<LabLimit> limits;     ///< by grade
  bool operator==(const LabScale&) const = default;
};
template <>
inline constexpr std::array<const char*, 4> codes<LabScale::Of>{"value", "upper-normal", "lower-normal",
                                                                "baseline"};
template <>
inline constexpr std::array<const char*, 2> codes<LabScale::Baseline>{"normal", "abnormal"};

/// A term of CTCAE that a value alone can be graded by. Of its scales the worst counts.
struct LabTerm {
  enum class Side { Low, High };
  QString analyte;    ///< id in the measurement plan
  BilingualText name; ///< "Neutrophil count decreased"
  Side side = Side::Low;
  std::vector<LabScale> scales;
  bool operator==(const LabTerm&) const = default;
};
template <>
inline constexpr std::array<const char*, 2> codes<LabTerm::Side>{"low", "high"};

/// How laboratory values are graded. That they are, and what is the baseline, is an assumption: the registry
/// record says nothing of it.
struct LabLimits {
  QString version; ///< of CTCAE: "5.0"
  QString source;
  BilingualText assumption; ///< says so
  BilingualText why;
  std::vector<LabTerm> terms;
  bool operator==(const LabLimits&) const = default;
};

/// Those of US National Cancer Institute, CTCAE v5.0, 27 November 2017: resources/ctcae/laboratory-5.0.json.
const LabLimits& ctcaeLabLimits();

/// JSON after resources/ctcae/laboratory.schema.json. Refused (LAB, the JSON pointer of the place in
/// `field`): not JSON, not of that shape, limits whose grades do not rise with them, a scale of numbers
/// without a unit or another with one, a unit that a term has twice.
Result<LabLimits> readLabLimits(const QByteArray& json);
