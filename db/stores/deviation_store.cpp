#include "db/stores/deviation_store.h"

#include "app/study/codes.h"

std::vector<Deviation> loadDeviations(Connection& connection) {
  std::vector<Deviation> deviations;
  Statement rows =
      connection.prepare(u"SELECT id, act, date, rule, coalesce(subject_id, 0), coalesce(decision_id, 0) "
                         "FROM deviation ORDER BY date, id"_qs);
  rows.run();
  while (rows.next()) {
    Deviation deviation;
    ColumnReader(rows) >> deviation.id >> deviation.act >> deviation.date >> deviation.rule >>
        deviation.subjectId >> deviation.decisionId;
    deviations.push_back(std::move(deviation));
  }
  return deviations;
}

void insertDeviation(Journal::Transaction& transaction, const Deviation& deviation) {
  transaction.insert(u"deviation"_qs, {{u"act"_qs, cell(deviation.act)},
                                       {u"date"_qs, cell(deviation.date)},
                                       {u"rule"_qs, cell(deviation.rule)},
                                       {u"subject_id"_qs, reference(deviation.subjectId)},
                                       {u"decision_id"_qs, reference(deviation.decisionId)}});
}
