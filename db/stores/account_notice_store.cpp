#include "db/stores/account_notice_store.h"

#include "app/study/codes.h"

namespace {
std::vector<AccountNotice> noticesWhere(Connection& connection, const QString& condition) {
  std::vector<AccountNotice> notices;
  Statement rows = connection.prepare(
      u"SELECT id, kind, user_id, done_by, done_at FROM account_notice WHERE %1 ORDER BY id"_qs.arg(
          condition));
  rows.run();
  while (rows.next()) {
    AccountNotice notice;
    ColumnReader(rows) >> notice.id >> notice.event >> notice.userId >> notice.doneBy >> notice.at;
    notices.push_back(notice);
  }
  return notices;
}
} // namespace

std::vector<AccountNotice> loadAccountNotices(Connection& connection) {
  return noticesWhere(connection, u"acknowledged_at IS NULL"_qs);
}

std::vector<AccountNotice> loadUnseenNotices(Connection& connection) {
  // The line of the review is its reviewer's own, signed with their keys: nobody reviews in another's name.
  return noticesWhere(
      connection,
      u"id IN (SELECT row_id FROM journal WHERE table_name = 'account_notice' AND kind = 'insert' AND id > "
      "(SELECT coalesce(max(review.up_to), 0) FROM audit_review review "
      "JOIN app_user reviewer ON reviewer.id = review.user_id "
      "AND reviewer.role IN ('sponsor-representative', 'monitor') "
      "JOIN journal line ON line.table_name = 'audit_review' AND line.row_id = review.id "
      "AND line.user_id = review.user_id))"_qs);
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
