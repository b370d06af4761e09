#pragma once
#include "db/exchange/hand_over/export_folder.h"
#include "db/exchange/hand_over/export_rows.h"

struct Subject;

// What the site's archive has and a sponsor's package has not.

/// Copies the study as it was checked to study/<name>, without its checksum. In any thread. Refusal FILE.
Result<void> writeStudyFile(const ExportSource& source, const QString& name, ExportFolder& into);

/// Writes each scan of a signature as attachments/scan-<number>, its ending by what it is, and
/// attachments/index.csv, which says what it is of. The names that their files had stay behind: people name
/// files after subjects. In any thread. Refusal FILE; throws Cancelled.
Result<void> writeAttachments(const ExportSource& source, ExportFolder& into, const Progress& progress);

/// Who the subjects are, by the number of the first screening, as a table (dataLine()) with its heading.
QByteArray identitiesTable(const std::vector<Subject>& subjects);
