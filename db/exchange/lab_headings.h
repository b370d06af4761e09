#pragma once
#include "db/exchange/csv_table.h"
#include "db/exchange/lab_csv.h"

#include <map>

/// A laboratory's table, whose headings are those of the mapping and those that are known anyway.
CsvTable labTable(const CsvContent& content, const LabMapping& mapping, const MeasurementPlan& plan);

/// What the headings mean, and what they do not say or say twice.
class LabHeadings {
 public:
  /// The table must outlive it.
  LabHeadings(const CsvTable& table, const LabMapping& mapping, const MeasurementPlan& plan);

  QString leftAside() const; ///< the columns that nobody reads; empty ones are not named
  /// Two columns of one meaning, missing ones, rows of another length; by line.
  std::vector<LabFault> faults() const;

 private:
  bool has(const char* role) const { return m_columns.count(QLatin1String(role)) > 0; }
  QStringList missingRoles() const;

  const CsvTable& m_table;
  std::map<QString, std::vector<qsizetype>> m_columns; ///< by role
  std::vector<qsizetype> m_leftAside;
  bool m_hasValues = false; ///< a column of an analyte
};
