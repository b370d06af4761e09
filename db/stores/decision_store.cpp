#include "db/stores/decision_store.h"

#include "app/study/codes.h"
#include "db/stores/signature_store.h"

#include <algorithm>
namespace {
void loadBasis(Connection& connection, std::vector<Decision>& decisions) {
  Statement rows =
      connection.prepare(u"SELECT decision_id, subject_id, letter FROM decision_basis ORDER BY id"_qs);
  rows.run();
  while (rows.next()) {
    RowId decisionId = 0;
    BasisOutcome outcome;
    QString letter;
    ColumnReader(rows) >> decisionId >> outcome.subjectId >> letter;
    outcome.letter = letter.at(0);
    const auto decision = std::find_if(decisions.begin(), decisions.end(),
                                       [decisionId](const Decision& d) { return d.id == decisionId; });
    if (decision != decisions.end()) decision->basis.push_back(outcome);
  }
}
} // namespace

std::vector<Decision> loadDecisions(Connection& connection) {
  std::vector<Decision> decisions;
  {
    Statement rows =
        connection.prepare(u"SELECT id, number, date, kind, level, to_level, places, rule, course, "
                           u"as_recommended, justification, "
                           "needs_agreement, transcribed, design_version, coalesce(rules_edition, 1) "
                           "FROM decision ORDER BY number"_qs);
    rows.run();
    while (rows.next()) {
      Decision d;
      ColumnReader(rows) >> d.id >> d.number >> d.date >> d.kind >> d.level >> d.toLevel >> d.places >>
          d.rule >> d.course >> d.asRecommended >> d.justification >> d.needsAgreement >> d.transcribed >>
          d.designVersion >> d.rulesEdition;
      decisions.push_back(std::move(d));
    }
  }
  loadBasis(connection, decisions);
  loadSignatures(connection, decisions);
  return decisions;
}

RowId insertDecision(Journal::Transaction& transaction, const Decision& decision) {
  Row row{{u"number"_qs, cell(decision.number)},
          {u"date"_qs, cell(decision.date)},
          {u"kind"_qs, cell(decision.kind)},
          {u"level"_qs, cell(decision.level)},
          {u"to_level"_qs, cell(decision.toLevel)},
          {u"places"_qs, cell(decision.places)},
          {u"rule"_qs, cell(decision.rule)},
          {u"course"_qs, cell(decision.course)},
          {u"as_recommended"_qs, cell(decision.asRecommended)},
          {u"justification"_qs, cell(decision.justification)},
          {u"needs_agreement"_qs, cell(decision.needsAgreement)},
          {u"transcribed"_qs, cell(decision.transcribed)},
          {u"design_version"_qs, cell(decision.designVersion)}};
  if (decision.rulesEdition > 1) row[u"rules_edition"_qs] = cell(decision.rulesEdition);
  const RowId id = transaction.insert(u"decision"_qs, row);
  for (const BasisOutcome& outcome : decision.basis)
    transaction.insert(u"decision_basis"_qs, {{u"decision_id"_qs, id},
                                              {u"subject_id"_qs, outcome.subjectId},
                                              {u"letter"_qs, cell(QString(outcome.letter))}});
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
