#pragma once
#include "app/base/refusal.h"
#include "db/exchange/hand_over/export_rows.h"
#include "db/exchange/hand_over/odm/check/odm_findings.h"
#include "db/exchange/hand_over/odm/check/odm_schema.h"

/// An ODM file that was written, and what its checks say.
struct CheckedOdm {
  QString name;        ///< "snapshot.xml"
  qint64 rows = 0;     ///< of the study
  QByteArray checksum; ///< SHA-256
  OdmFindings findings;
  OdmSchemaAnswer schema;
};

/// ODM: the file does not follow the standard, which is a fault of the program; the first place is named.
std::optional<Refusal> refuseFaults(const QString& file, const OdmFindings& findings);
std::optional<Refusal> refuseFaults(const QString& file, const OdmSchemaAnswer& schema);

/// What was checked, how often, by which schema and which edition of the check, in both languages: for who
/// receives the files. `schemas`: each file of the schema and its SHA-256.
QByteArray odmReport(const ExportSource& source, const std::vector<CheckedOdm>& files,
                     const std::vector<std::pair<QString, QByteArray>>& schemas);
