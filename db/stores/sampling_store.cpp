#include "db/stores/sampling_store.h"

#include "app/study/codes.h"
#include "db/stores/rows_of.h"

namespace {
RowId rowInForce(Connection& connection, const Sampling& sampling) {
  return findRowInForce(connection, u"sampling"_qs,
                        {{u"subject_id"_qs, sampling.subjectId},
                         {u"visit"_qs, cell(sampling.visit)},
                         {u"specimen"_qs, cell(sampling.specimen)}});
}
} // namespace

std::vector<Sampling> loadSamplings(Connection& connection, RowId first, RowId last) {
  Statement rows = connection.prepare(u"SELECT subject_id, visit, specimen, taken_at FROM sampling "
                                      "WHERE void_reason IS NULL AND subject_id BETWEEN :first AND :last "
                                      "ORDER BY subject_id, visit, specimen"_qs);
  rows.bind(u"first"_qs, first).bind(u"last"_qs, last).run();
  std::vector<Sampling> all;
  while (rows.next()) {
    Sampling& sampling = all.emplace_back();
    ColumnReader(rows) >> sampling.subjectId >> sampling.visit >> sampling.specimen >> sampling.takenAt;
  }
  return all;
}

bool hasSampling(Connection& connection, const Sampling& sampling) {
  return rowInForce(connection, sampling) != 0;
}

void writeSampling(Journal::Transaction& transaction, const Sampling& sampling, const QString& reason) {
  const QString table = u"sampling"_qs;
  const RowId id = rowInForce(transaction.connection(), sampling);
  if (!sampling.takenAt) {
    if (id != 0) transaction.update(table, id, {{u"void_reason"_qs, cell(reason)}}, sampling.subjectId);
    return;
  }
  Row row{{u"taken_at"_qs, cell(*sampling.takenAt)}};
  if (id != 0) {
    transaction.update(table, id, row, sampling.subjectId);
    return;
  }
  row[u"subject_id"_qs] = sampling.subjectId;
  row[u"visit"_qs] = cell(sampling.visit);
  row[u"specimen"_qs] = cell(sampling.specimen);
  transaction.insert(table, row, sampling.subjectId);
}
