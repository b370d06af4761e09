#pragma once
#include "db/exchange/hand_over/export_folder.h"
#include "db/exchange/hand_over/export_rows.h"
#include "db/exchange/hand_over/export_words.h"
#include "db/exchange/hand_over/odm/check/odm_report.h"
#include "db/exchange/hand_over/odm/odm_options.h"

/// Writes exportOdm()'s file as `name` of an export, reads it again and checks it (the schema is not asked:
/// odm_schema.h). `words`: exportWords(),
/// made before another thread writes. In a transactional file a text of the past that holds an identifier,
/// and was corrected since, is withheld (odmWithheld), and so is such a reason of a change; the file's
/// Description says how many. Refusals: those of readRows(), FILE, ODM. Throws Cancelled, and SqliteFailure.
Result<CheckedOdm> writeOdm(const ExportSource& source, const ExportWords& words, ExportFolder& into,
                            const QString& name, const OdmOptions& options, const Progress& progress);
