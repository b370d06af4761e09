#pragma once
#include "app/base/refusal.h"
#include "db/exchange/hand_over/handed_over.h"
#include "db/sqlite/progress.h"

#include <QString>

class StudySession;
class ExportFolder;
struct ExportSource;
struct ExportWords;

/// What a CSV export is asked for.
struct CsvForm {
  bool mark = false; ///< each table begins with a byte order mark
  bool sdtm = false; ///< sdtm/ beside raw/, see writeSdtm()
};

/// The export as CSV: `raw/<group>.csv` with the columns SUBJKEY, EVENT, EVENTREP, ROWID and the group's
/// items by their SAS names; `dictionary.csv` and `codelists.csv`; `read_export.R` and `read_export.py`,
/// which read it and stop where a value is lost; README.txt in both languages; MANIFEST.sha256. UTF-8, LF,
/// comma; a cell stands in quotation marks only where it must. Refusals: handOver().
Result<HandedOver> exportCsv(StudySession& session, const QString& folder, CsvForm form,
                             const Progress& progress = {});

/// The same files into the folder of another export, below `under` ("data/"; empty = beside its own), and how
/// many rows are in them. Throws Cancelled.
Result<qint64> writeCsv(const ExportSource& source, const ExportWords& words, ExportFolder& into,
                        const QString& under, CsvForm form, const Progress& progress);
