#include "db/stores/account_notice_store.h"

#include "app/study/codes.h"

std::vector<AccountNotice> loadAccountNotices(Connection& connection) {
  std::vector<AccountNotice> notices;
  Statement rows = connection.prepare(u"SELECT id, kind, user_id, done_by, done_at FROM account_notice "
                                      "WHERE acknowledged_at IS NULL ORDER BY id"_qs);
  rows.run();
  while (rows.next()) {
    AccountNotice notice;
    ColumnReader(rows) >> notice.id >> notice.event >> notice.userId >> notice.doneBy >> notice.at;
    notices.push_back(notice);
  }
  return notices;
}

RowId insertAccountNotice(Journal::Transaction& transaction, const AccountNotice& notice) {
  return transaction.insert(u"account_notice"_qs, {{u"kind"_qs, cell(notice.event)},
                                                   {u"user_id"_qs, notice.userId},
                                                   {u"done_by"_qs, notice.doneBy},
                                                   {u"done_at"_qs, cell(notice.at)}});
}

void acknowledgeNotice(Journal::Transaction& transaction, RowId noticeId, RowId userId) {
  transaction.update(u"account_notice"_qs, noticeId,
                     {{u"acknowledged_by"_qs, userId}, {u"acknowledged_at"_qs, cell(transaction.now())}});
}
