#pragma once
#include "db/exchange/hand_over/export_folder.h"
#include "db/exchange/hand_over/known_identifiers.h"
#include "db/sqlite/progress.h"

class StudySession;

/// Writes audit/audit_trail.csv: every line of the journal, oldest first, one row a changed column (one for a
/// line without any), also of sign-ins and what else touched no row; audit/users.csv: names, roles and
/// accounts over time; audit/clock.csv: where the computer's clock ran backwards. Names of columns and codes
/// are the study file's own, moments are UTC. Answers what was withheld (withoutIdentifiers()), as a table
/// with its heading; empty = nothing. Refusal FILE; throws Cancelled.
Result<QByteArray> writeAuditTables(const StudySession& session, const KnownIdentifiers& people,
                                    ExportFolder& into, const Progress& progress);
