#pragma once
#include "app/base/refusal.h"
#include "db/exchange/hand_over/handed_over.h"
#include "db/sqlite/progress.h"

class StudySession;

/// The export as CSV: `raw/<group>.csv` with the columns SUBJKEY, EVENT, EVENTREP, ROWID and the group's
/// items by their SAS names; `dictionary.csv` and `codelists.csv`; `read_export.R` and `read_export.py`,
/// which read it and stop where a value is lost; README.txt in both languages; MANIFEST.sha256. UTF-8, LF,
/// comma; a cell stands in quotation marks only where it must. `mark`: each table begins with a byte order
/// mark. Refusals: handOver().
Result<HandedOver> exportCsv(StudySession& session, const QString& folder, bool mark,
                             const Progress& progress = {});
