#pragma once
#include "app/study/account_notice.h"
#include "db/journal.h"

#include <vector>

/// Those that nobody has acknowledged, oldest first.
std::vector<AccountNotice> loadAccountNotices(Connection& connection);
RowId insertAccountNotice(Journal::Transaction& transaction, const AccountNotice& notice);
void acknowledgeNotice(Journal::Transaction& transaction, RowId noticeId, RowId userId);
