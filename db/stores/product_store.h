#pragma once
#include "app/study/subject.h"
#include "db/journal/journal.h"

/// By id, without what is voided; lots with their certificates, bags with their checks.
std::vector<Lot> loadLots(Connection& connection);
std::vector<Bag> loadBags(Connection& connection);

/// Writes a lot with its certificate; id 0 = new. Answers the row's id.
RowId writeLot(Journal::Transaction& transaction, const Lot& lot);
/// Writes a bag without its checks; id 0 = new. Answers the row's id.
RowId writeBag(Journal::Transaction& transaction, const Bag& bag);
RowId insertBagCheck(Journal::Transaction& transaction, RowId bagId, const BagCheck& check);
/// Voids checks for the reason of the correction that made the bag another one.
void voidBagChecks(Journal::Transaction& transaction, const std::vector<BagCheck>& checks,
                   const QString& reason);

/// Puts what of bags was given, without what is voided, into infusions that are there. subjectId 0 = all.
void loadPortions(Connection& connection, RowId subjectId, std::vector<Subject>& subjects);
/// Writes what of bags was given to the subject in place of `before`. What is gone is voided for `reason`:
/// without one, commit() asks for it.
void writePortions(Journal::Transaction& transaction, RowId subjectId, const std::vector<Portion>& before,
                   const std::vector<Portion>& portions, const QString& reason);
