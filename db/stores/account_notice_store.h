#pragma once
#include "app/study/account_notice.h"
#include "db/journal.h"

#include <vector>

/// Those that nobody has acknowledged, oldest first.
std::vector<AccountNotice> loadAccountNotices(Connection& connection);
/// Those that no review of the audit trail by the sponsor's people (representative, monitor) covers yet,
/// acknowledged or not, oldest first.
std::vector<AccountNotice> loadUnseenNotices(Connection& connection);
RowId insertAccountNotice(Journal::Transaction& transaction, const AccountNotice& notice);
void acknowledgeNotice(Journal::Transaction& transaction, RowId noticeId, RowId userId);
