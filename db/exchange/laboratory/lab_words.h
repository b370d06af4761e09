#pragma once
#include "app/protocol/protocol.h"
#include "db/exchange/csv/csv_table.h"
#include "db/exchange/laboratory/lab_csv.h"

#include <QString>
#include <map>
#include <optional>

/// The words of laboratories' tables: what a heading, a subject's label, an analyte, a specimen is called.
namespace labWords {
/// Is this the id or one of the names of something in the protocol? Names are compared by normalizedName(),
/// those with Chinese also without its blanks.
bool isNameOf(const QString& name, const QString& id, const BilingualText& text);

const Analyte* analyteNamed(const MeasurementPlan& plan, const QString& name); ///< nullptr: none
std::optional<Specimen> specimenNamed(const QString& name); ///< "blood", "serum", "骨髓", …

/// An analyte in one of its specimens.
struct Named {
  const Analyte* analyte = nullptr;
  Specimen specimen = Specimen::Blood;
};
/// The measurand of a code such as "il6/blood"; the analyte's first specimen where the code names none.
Named measurandOfCode(const MeasurementPlan& plan, const QString& code);

/// What a heading is, by the words that laboratories use: a role of LabMapping::columns; empty = not known.
QString roleOfHeading(const QString& heading);
} // namespace labWords

/// A laboratory's table, whose headings are those of the mapping and those that are known anyway.
CsvTable labTable(const CsvContent& content, const LabMapping& mapping, const MeasurementPlan& plan);

/// What the headings mean, and what they do not say or say twice.
class LabHeadings {
 public:
  /// The table must outlive it.
  LabHeadings(const CsvTable& table, const LabMapping& mapping, const MeasurementPlan& plan);

  QString leftAside() const; ///< the columns that nobody reads; empty ones are not named
  /// Two columns of one meaning, missing ones, rows of another length; by line.
  std::vector<TableFault> faults() const;

 private:
  bool has(const char* role) const { return m_columns.count(QLatin1String(role)) > 0; }
  QStringList missingRoles() const;

  const CsvTable& m_table;
  std::map<QString, std::vector<qsizetype>> m_columns; ///< by role
  std::vector<qsizetype> m_leftAside;
  bool m_hasValues = false; ///< a column of an analyte
};
