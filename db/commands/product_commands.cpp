#include "app/dosing/given_bags.h"
#include "app/dosing/may_give.h"
#include "app/dosing/may_record_product.h"
#include "app/oversight/record_locks.h"
#include "db/session/command_execution.h"
#include "db/stores/product_store.h"
#include "db/stores/treatment_store.h"

Result<RowId> StudyCommands::saveLot(const Lot& lot, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::ManageProduct)) return tl::unexpected(*refused);
  if (lot.id != 0 && !open.study.lot(lot.id)) return noSuchRow();
  if (auto refused = mayRecordLot(open.study, lot, open.now())) return tl::unexpected(*refused);
  return executeCommand(open, u"lot"_qs, reason,
                        [&](Journal::Transaction& transaction) { return writeLot(transaction, lot); });
}

Result<void> StudyCommands::voidLot(RowId lotId, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::ManageProduct)) return tl::unexpected(*refused);
  if (!open.study.lot(lotId)) return noSuchRow();
  if (auto refused = mayVoidLot(open.study, lotId)) return tl::unexpected(*refused);
  return voidRow(open, u"void-lot"_qs, {u"product_lot"_qs, lotId}, reason);
}

Result<RowId> StudyCommands::saveBag(const Bag& bag, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::ManageProduct)) return tl::unexpected(*refused);
  const Bag* before = open.study.bag(bag.id);
  if (bag.id != 0 && !before) return noSuchRow();
  // Its row will be the other subject's: the journal does not tell whose bag it was.
  if (before && before->subjectId != bag.subjectId)
    if (auto refused = refuseLocked(open.study, before->subjectId)) return tl::unexpected(*refused);
  if (auto refused = mayRecordBag(open.study, bag, open.now())) return tl::unexpected(*refused);
  const std::vector<CorrectedDose> doses = correctedDoses(open.study, bag);
  const std::vector<BagCheck> ofAnother =
      before && isOtherBag(*before, bag) ? before->checks : std::vector<BagCheck>();
  return executeCommand(open, u"bag"_qs, reason, [&](Journal::Transaction& transaction) {
    for (const CorrectedDose& dose : doses)
      writeInfusion(transaction, dose.subjectId, dose.infusion);
    voidBagChecks(transaction, ofAnother, reason.trimmed());
    return writeBag(transaction, bag);
  });
}

Result<void> StudyCommands::voidBag(RowId bagId, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::ManageProduct)) return tl::unexpected(*refused);
  const Bag* bag = open.study.bag(bagId);
  if (!bag) return noSuchRow();
  if (auto refused = mayVoidBag(open.study, *bag)) return tl::unexpected(*refused);
  return voidRow(open, u"void-bag"_qs, {u"product_bag"_qs, bagId, bag->subjectId}, reason);
}

Result<RowId> StudyCommands::checkBag(RowId bagId, RowId subjectId, const Credentials& who) {
  OpenStudy& open = *m_session.d;
  const Result<User> person = authenticate(open, who, Action::EnterSubject);
  if (!person) return tl::unexpected(person.error());
  const Bag* bag = open.study.bag(bagId);
  const Subject* subject = open.study.subject(subjectId);
  if (!bag || !subject) return noSuchRow();
  if (auto refused = mayCheckBag(open.study, *bag, *subject, person->id)) return tl::unexpected(*refused);
  return executeCommandAs(open, person->id, u"check-bag"_qs, {}, [&](Journal::Transaction& transaction) {
    return insertBagCheck(transaction, bagId, {0, subjectId, person->id, person->name, transaction.now()});
  });
}
