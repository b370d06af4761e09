#pragma once
#include "app/study/measurement.h"

#include <QMap>

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
