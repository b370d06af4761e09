#pragma once
#include "db/audit/audit_trail.h"
#include "db/exchange/hand_over/known_identifiers.h"

/// What stands in the audit trail that leaves in place of a value that says who a subject is: the journal
/// keeps what somebody typed and corrected later.
inline const QString withheldMark = u"[withheld: it identifies a subject]"_qs;

/// The line as it may leave. Only text that people typed is searched.
AuditLine withoutIdentifiers(AuditLine line, const KnownIdentifiers& people);
