#include "db/stores/product_store.h"

#include "app/base/number_text.h"
#include "app/study/fields/product_fields.h"
#include "db/sqlite/db_text.h"
#include "db/stores/record_rows.h"

namespace {
const QString rowsInForce = QStringLiteral("WHERE void_reason IS NULL ORDER BY id");

void loadTests(Connection& connection, std::vector<Lot>& lots) {
  const QHash<RowId, Lot*> places = placesOf(lots);
  Statement rows = connection.prepare(u"SELECT lot_id, test, "_qs + columnsOf<LotTest>() +
                                      u" FROM lot_test WHERE verdict IS NOT NULL");
  rows.run();
  while (rows.next()) {
    RowId lotId = 0;
    CertificateTest test{};
    LotTest found;
    ColumnReader columns(rows);
    columns >> lotId >> test;
    readFields(columns, found);
    if (Lot* lot = places.value(lotId)) lot->tests[test] = found;
  }
}

/// Without a reason commit() refuses, and nothing of it stays.
Row voidedFor(const QString& reason) {
  return {{u"void_reason"_qs, cell(reason.isEmpty() ? QStringLiteral("–") : reason)}};
}

void voidPortion(Journal::Transaction& transaction, RowId subjectId, const Portion& portion,
                 const QString& reason) {
  const QString table = QLatin1String(storedIn<Portion>);
  transaction.changesSavedValue(
      {table, subjectId, {}, DbText::tr("%1 mL taken out").arg(formatNumber(portion.volumeMl))});
  transaction.update(table, portion.id, voidedFor(reason), subjectId);
}
} // namespace

std::vector<Lot> loadLots(Connection& connection) {
  std::vector<Lot> lots = loadAll<Lot>(connection, rowsInForce);
  loadTests(connection, lots);
  return lots;
}

std::vector<Bag> loadBags(Connection& connection) {
  std::vector<Bag> bags = loadAll<Bag>(connection, rowsInForce);
  loadPartsOf<BagCheck>(connection, bags, u"bag_id"_qs, rowsInForce,
                        [](Bag& bag, const BagCheck& check) { bag.checks.push_back(check); });
  return bags;
}

RowId writeLot(Journal::Transaction& transaction, const Lot& lot) {
  const RowId id = writeOwn(transaction, lot);
  for (std::size_t i = 0; i < codes<CertificateTest>.size(); ++i) {
    const auto test = static_cast<CertificateTest>(i);
    const bool isThere = lot.tests.contains(test);
    const Row row = rowOf(isThere ? std::optional(lot.tests[test]) : std::nullopt);
    putRow(transaction, QLatin1String(storedIn<LotTest>), {{u"lot_id"_qs, id}, {u"test"_qs, cell(test)}}, row,
           isThere);
  }
  return id;
}

RowId writeBag(Journal::Transaction& transaction, const Bag& bag) {
  return writeOwn(transaction, bag, bag.subjectId);
}

RowId insertBagCheck(Journal::Transaction& transaction, RowId bagId, const BagCheck& check) {
  Row row = rowOf(check);
  row[u"bag_id"_qs] = bagId;
  return transaction.insert(QLatin1String(storedIn<BagCheck>), row, check.subjectId);
}

void voidBagChecks(Journal::Transaction& transaction, const std::vector<BagCheck>& checks,
                   const QString& reason) {
  for (const BagCheck& check : checks)
    transaction.update(QLatin1String(storedIn<BagCheck>), check.id, voidedFor(reason), check.subjectId);
}

void loadPortions(Connection& connection, RowId subjectId, std::vector<Subject>& subjects) {
  loadRecords<Portion>(connection, subjectId, subjects, u"void_reason IS NULL"_qs, u", id"_qs,
                       [](Subject& subject, Portion&& portion) {
                         if (subject.infusion) addTight(subject.infusion->portions, std::move(portion));
                       });
}

void writePortions(Journal::Transaction& transaction, RowId subjectId, const std::vector<Portion>& before,
                   const std::vector<Portion>& portions, const QString& reason) {
  for (const Portion& portion : portions)
    writeRecord(transaction, subjectId, portion.id, portion);
  for (const Portion& portion : before)
    if (!byId(portions, portion.id)) voidPortion(transaction, subjectId, portion, reason);
}
