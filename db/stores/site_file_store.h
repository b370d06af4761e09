#pragma once
#include "app/study/conduct.h"
#include "db/journal/journal.h"

/// What is kept beside the subjects' records, each by id, without what is voided.
SiteFile loadSiteFile(Connection& connection);
// id 0 = new. Each answers the row's id.
RowId writeDelegation(Journal::Transaction& transaction, const Delegation& entry);
RowId writeConsentVersion(Journal::Transaction& transaction, const ConsentVersion& version);
RowId writeReconsent(Journal::Transaction& transaction, const Reconsent& reconsent);
RowId writeSourceLocation(Journal::Transaction& transaction, const SourceLocation& source);
