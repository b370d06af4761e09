#include "db/commands/round.h"
#include "db/stores/review_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(StudyCommands)
};

Result<void> refuseReviewed(Connection& connection, const User& reviewer, qint64 upTo) {
  for (const AuditReview& review : loadReviews(connection))
    if (review.userId == reviewer.id && review.upTo >= upTo)
      return refuse(u"RANGE"_qs,
                    Words::tr("%1 has reviewed up to line %2 already.").arg(reviewer.name).arg(review.upTo),
                    u"upTo"_qs);
  return {};
}
} // namespace

Result<void> StudyCommands::reviewAudit(qint64 upTo, const QString& remark, const Credentials& who) {
  OpenStudy& open = *m_session.d;
  if (upTo < 1 || upTo > open.journal->head().sequence)
    return refuse(u"RANGE"_qs, Words::tr("The audit trail has no line %1.").arg(upTo), u"upTo"_qs);
  const Result<User> reviewer = authenticate(open, who, Action::ReviewAudit);
  if (!reviewer) return tl::unexpected(reviewer.error());
  return writeRoundAs(
      open, reviewer->id, u"review-audit"_qs, {}, [&](Journal::Transaction& transaction) -> Result<void> {
        if (auto refused = refuseReviewed(*open.connection, *reviewer, upTo); !refused) return refused;
        insertReview(transaction,
                     {0, reviewer->id, reviewer->name, transaction.now(), upTo, remark.trimmed()});
        return {};
      });
}
