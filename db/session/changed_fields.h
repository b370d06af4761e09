#pragma once
#include "app/base/refusal.h"
#include "app/reports/oversight/changed_fields.h"

class StudySession;

/// What was handed over before, newest first. Refusal FILE.
Result<std::vector<HandOverLine>> handOvers(const StudySession& session);

/// What changed after the journal's line `line` (0 = since the study began), by subject, record and field,
/// and whether it was typed into the sponsor's EDC. What says again what it said then is left out, and so is
/// a record that was made since and is voided, unless something of it was typed. Administration, queries and
/// what is sealed are no part of it. `subject`: of that one alone, which takes no pass over the journal; 0 =
/// of none, of the product and the site.
/// Refusal FILE.
Result<std::vector<ChangedField>> changedFields(const StudySession& session, qint64 line,
                                                std::optional<RowId> subject = {});
