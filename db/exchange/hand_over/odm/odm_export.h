#pragma once
#include "app/base/refusal.h"
#include "db/exchange/hand_over/handed_over.h"
#include "db/exchange/hand_over/odm/odm_options.h"
#include "db/sqlite/progress.h"

class StudySession;

/// The study as ODM-XML 1.3.2 of CDISC: its definitions with names and code lists, who its users are, the
/// data of the trial as reference data, those of subjects as clinical data. `options.madeAt` is set here.
/// Refusals: handOverFile(), and FILE where the XML cannot be written.
Result<HandedOver> exportOdm(StudySession& session, const QString& file, OdmOptions options,
                             const Progress& progress = {});
