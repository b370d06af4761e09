#include "db/stores/decision_store.h"

#include "app/study/fields/study_fields.h"
#include "db/stores/conduct_store.h"
#include "db/stores/record_rows.h"
#include "db/stores/signature_store.h"

namespace {
void loadBasis(Connection& connection, std::vector<Decision>& decisions) {
  const auto places = placesOf(decisions);
  Statement rows =
      connection.prepare(u"SELECT decision_id, subject_id, letter FROM decision_basis ORDER BY id"_qs);
  rows.run();
  while (rows.next()) {
    RowId decisionId = 0;
    BasisOutcome outcome;
    QString letter;
    ColumnReader(rows) >> decisionId >> outcome.subjectId >> letter;
    outcome.letter = letter.at(0);
    if (Decision* decision = places.value(decisionId)) decision->basis.push_back(outcome);
  }
}
} // namespace

std::vector<Decision> loadDecisions(Connection& connection) {
  std::vector<Decision> decisions;
  {
    Statement rows = connection.prepare(u"SELECT id, coalesce(rules_edition, 1), "_qs +
                                        columnsOf<Decision>() + u" FROM decision ORDER BY number");
    rows.run();
    while (rows.next()) {
      Decision d;
      ColumnReader columns(rows);
      columns >> d.id >> d.rulesEdition;
      readFields(columns, d);
      decisions.push_back(std::move(d));
    }
  }
  loadBasis(connection, decisions);
  loadNamedStops(connection, decisions);
  loadSignatures(connection, decisions);
  return decisions;
}

RowId insertDecision(Journal::Transaction& transaction, const Decision& decision) {
  Row row = rowOf(decision);
  if (decision.rulesEdition > 1) row[u"rules_edition"_qs] = cell(decision.rulesEdition);
  const RowId id = transaction.insert(u"decision"_qs, row);
  for (const BasisOutcome& outcome : decision.basis)
    transaction.insert(u"decision_basis"_qs, {{u"decision_id"_qs, id},
                                              {u"subject_id"_qs, outcome.subjectId},
                                              {u"letter"_qs, cell(QString(outcome.letter))}});
  insertNamedStops(transaction, id, decision.stoppingRules);
  return id;
}

RowId insertAttachment(Journal::Transaction& transaction, const QString& name, const QByteArray& content) {
  return transaction.insert(u"attachment"_qs, {{u"name"_qs, cell(name)}, {u"content"_qs, cell(content)}});
}

QByteArray loadAttachment(Connection& connection, RowId id) {
  Statement row = connection.prepare(u"SELECT content FROM attachment WHERE id = :id"_qs);
  QByteArray content;
  if (row.bind(u"id"_qs, id).run().next()) ColumnReader(row) >> content;
  return content;
}

std::vector<Deviation> loadDeviations(Connection& connection) {
  return loadAll<Deviation>(connection, u"ORDER BY date, id"_qs);
}

void insertDeviation(Journal::Transaction& transaction, const Deviation& deviation) {
  transaction.insert(u"deviation"_qs, rowOf(deviation));
}
