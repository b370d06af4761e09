#pragma once
#include "db/session/stored_measurements.h"

/// What is recorded of the visits of some subjects: a log of thousands is read in steps. Refusals: FILE.
Result<VisitRecord> visitRecord(const StudySession& session, const SubjectRange& range);
