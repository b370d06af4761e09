#pragma once
#include "app/analysis/measurements/measured_value.h"
#include "app/study/measurement.h"
#include "app/study/subject.h"

#include <QStringList>

struct Study;

/// A laboratory value with what it is compared with; all in the analyte's unit.
struct ComparedValue {
  QString name; ///< in the user's language
  QString unit;
  double value = 0;             ///< of what lies below or above a limit, that limit
  std::optional<double> upper;  ///< upper limit of normal, of the subject's sex
  std::optional<double> before; ///< the newest before the infusion
  LimitedValue::Side side = LimitedValue::Side::Quantified; ///< of that limit
  bool operator==(const ComparedValue&) const = default;
};

/// The newest values of a subject that speak for or against IEC-HS.
struct HsValues {
  std::optional<ComparedValue> ferritin;
  std::optional<ComparedValue> alt;
  std::optional<ComparedValue> ast;
  std::optional<ComparedValue> fibrinogen; ///< g/L
  std::vector<ComparedValue> counts;       ///< neutrophils, platelets, haemoglobin, as far as they are there
  bool operator==(const HsValues&) const = default;
};

/// The newest by the evening of a day (site calendar), at the visits that have begun by then. `measurements`:
/// of the subject, as StudySession::measurements() answers them.
HsValues hsValues(const Study& study, const Subject& subject, const std::vector<Measurement>& measurements,
                  QDate on);

/// Whether the haemophagocytic syndrome that effector cells bring (IEC-HS) is to be thought of. Never a
/// grade.
struct HsHint {
  bool suspected = false;
  QString reason;      ///< in sentences: the values that speak for it, the counts, what is not there
  QStringList missing; ///< values that could have told
  bool operator==(const HsHint&) const = default;
};

/// Hines et al., Transplant Cell Ther 2023;29:438: ferritin above so many times its upper limit of normal or
/// its value before the infusion, and beside it ALT or AST above so many times the upper limit, or, where it
/// was higher, the value before, or fibrinogen below the limit. What is known only as below or above a limit
/// speaks for it where it can. Counts are told, and decide nothing: after lymphodepletion they are low
/// anyway. Haemophagocytosis is nothing that a value says.
HsHint hsHint(const HsValues& values, const HsThresholds& thresholds);
