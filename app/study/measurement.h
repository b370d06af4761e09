#pragma once
#include "app/base/ids.h"
#include "app/protocol/protocol.h"

#include <QDateTime>
#include <QMap>
#include <QString>
#include <limits>
#include <optional>
#include <tuple>

/// How a value was reported. A result below the limit of quantification is Below with that limit as its
/// number, never zero. NotDone: the sample was not taken or could not be measured. NotDetected: it was
/// measured, and nothing was found.
enum class Reading { Exact, Below, Above, Negative, Positive, NotDone, NotDetected };

/// A value as the laboratory reported it.
struct MeasuredValue {
  Reading reading = Reading::NotDone;
  double number = 0; ///< Exact, Below, Above: in the analyte's unit, a titre as its reciprocal; else 0
  bool hasNumber() const {
    return reading == Reading::Exact || reading == Reading::Below || reading == Reading::Above;
  }
  /// Reported as less than can be quantified: with its limit, or as not detected.
  bool isBelow() const { return reading == Reading::Below || reading == Reading::NotDetected; }
  bool operator==(const MeasuredValue&) const = default;
};

/// Where a value belongs: one cell of subjects × visits × analytes.
struct MeasurementCell {
  RowId subjectId = 0;
  QString visit;   ///< id in the plan
  QString analyte; ///< id in the plan
  Specimen specimen = Specimen::Blood;
  bool operator==(const MeasurementCell&) const = default;
  bool operator<(const MeasurementCell& other) const {
    return std::tie(subjectId, visit, analyte, specimen) <
           std::tie(other.subjectId, other.visit, other.analyte, other.specimen);
  }
};

struct Measurement {
  MeasurementCell cell;
  std::optional<MeasuredValue> value; ///< empty: what was there is taken back
  bool operator==(const Measurement&) const = default;
};

/// When a specimen of a visit was taken. One a subject, visit and specimen.
struct Sampling {
  RowId subjectId = 0;
  QString visit; ///< id in the plan
  Specimen specimen = Specimen::Blood;
  std::optional<QDateTime> takenAt; ///< UTC; empty: what was there is taken back
  bool operator==(const Sampling&) const = default;
};

/// Which measurements are wanted. What is empty restricts nothing.
struct MeasurementFilter {
  RowId firstSubject = 0; ///< both ends included
  RowId lastSubject = std::numeric_limits<RowId>::max();
  QString visit;
  QString analyte;
  std::optional<Specimen> specimen;
};

/// "il6/blood"
QString measurandCode(const QString& analyte, Specimen specimen);

/// How a laboratory writes its results. A long table has one result a row (columns analyte and value), a wide
/// one a column for each analyte; a table may be both.
struct LabMapping {
  QString laboratory; ///< name under which it is kept
  /// By heading: "subject", "visit", "date" (of sampling: tells the visit where none is named; a time behind
  /// it, the site's unless a zone is named, is kept as the time of sampling), "analyte", "specimen", "value",
  /// "unit", or the measurand whose values stand there, as measurandCode() writes it. A heading that is not
  /// here is left aside, and said to be.
  QMap<QString, QString> columns;
  QMap<QString, QString> names; ///< the laboratory's name of an analyte → measurandCode()
  bool operator==(const LabMapping&) const = default;
};
