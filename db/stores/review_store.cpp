#include "db/stores/review_store.h"

std::vector<AuditReview> loadReviews(Connection& connection) {
  std::vector<AuditReview> reviews;
  Statement rows = connection.prepare(
      u"SELECT id, user_id, printed_name, reviewed_at, up_to, remark FROM audit_review ORDER BY id"_qs);
  rows.run();
  while (rows.next()) {
    AuditReview& review = reviews.emplace_back();
    ColumnReader(rows) >> review.id >> review.userId >> review.printedName >> review.at >> review.upTo >>
        review.remark;
  }
  return reviews;
}

void insertReview(Journal::Transaction& transaction, const AuditReview& review) {
  transaction.insert(u"audit_review"_qs, {{u"user_id"_qs, cell(review.userId)},
                                          {u"printed_name"_qs, cell(review.printedName)},
                                          {u"reviewed_at"_qs, cell(review.at)},
                                          {u"up_to"_qs, cell(review.upTo)},
                                          {u"remark"_qs, cell(review.remark)}});
}
