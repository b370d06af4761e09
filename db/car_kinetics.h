#pragma once
#include "app/reports/pk_report.h"
#include "db/study_session.h"

/// Noncompartmental kinetics of CAR copies in blood on the evening of a day, which other outcomes are set
/// against; without subjects where the protocol names no such analyte. Refusals: FILE.
Result<PkReport> carKinetics(const StudySession& session, QDate on);
