#pragma once
#include "app/reports/casebook/casebook.h"
#include "db/audit/audit_trail.h"

#include <functional>

class StudySession;

/// Everything that is recorded of a subject, and every line of its audit trail, `asItLeaves` where it is to
/// be handed over. Refusals: FILE; SUBJECT where there is no such subject.
Result<CasebookRecord> casebookRecord(const StudySession& session, RowId subjectId,
                                      const std::function<AuditLine(AuditLine)>& asItLeaves = {});
