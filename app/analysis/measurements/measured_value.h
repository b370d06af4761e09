#pragma once
#include "app/base/refusal.h"
#include "app/study/measurement.h"
#include "app/study/screening.h"

/// "12.5", "12,5" (a number as readNumber() takes it), "<10", "＜ 10", ">1000", "1:160", "neg", "阳性",
/// "not detected", "not done", each also with a spelling of the analyte's unit behind or in `unit` → value.
/// BLQ and <LLOQ are below the limit in force. Refused under field "value": NUMBER (not a value of this kind;
/// ND, which is two things), UNIT (another unit), RANGE (cannot be: below 0, a percentage above 100), LLOQ (0
/// where there is a limit of quantification, BLQ where there is none).
Result<MeasuredValue> parseMeasuredValue(const QString& text, const Analyte& analyte,
                                         const QString& unit = {});

/// As parseMeasuredValue() takes it: "<10", "1:160", "neg", "not done"; words in the user's language.
QString formatMeasuredValue(const MeasuredValue& value, const Analyte& analyte);

/// A number beside the limits of quantification: as it stands, or the limit that it lies below or above.
struct LimitedValue {
  enum class Side { Quantified, Below, Above };
  double number = 0; ///< in the analyte's unit; Below, Above: the limit
  Side side = Side::Quantified;
  bool operator==(const LimitedValue&) const = default;
};

/// What every table, curve, median and area makes of a value: nobody else compares one with a limit. A number
/// below the lower limit of quantification in force lies below that limit, however it was typed; "<30" where
/// that limit is 50 stays below 30, and what was not detected lies below the limit in force (below 0 where
/// there is none: how little is not known). Empty: nothing was measured that has a place beside numbers.
std::optional<LimitedValue> limitedValue(const MeasuredValue& value, const Analyte& analyte);

/// The numbers that a value can be, both included. Of one below or above a limit the limit is none of them.
struct ValueEnds {
  double least = 0; ///< of one below a limit 0
  double most = 0;  ///< of one above a limit infinite
  bool operator==(const ValueEnds&) const = default;
};
ValueEnds endsOf(const LimitedValue& value);

/// What is to be looked at twice. Nothing of it is refused.
enum class ValueFlag { None, BelowQuantification, Low, High, Implausible };

/// BelowQuantification: as limitedValue(). Low, High: outside the reference interval of the
/// subject's sex; with unknown sex, outside both. Implausible goes before all.
ValueFlag flagOf(const MeasuredValue& value, const Analyte& analyte, std::optional<Sex> sex);
QString flagName(ValueFlag flag); ///< "above the reference interval"; empty for None

QString specimenName(Specimen specimen);
/// "IL-6, blood (pg/mL)": the specimen only where the analyte has more than one, or is not blood.
QString analyteLabel(const Analyte& analyte, Specimen specimen, const QString& language);
