#include "db/stores/conduct_store.h"

#include "app/study/fields/conduct_fields.h"
#include "db/stores/record_rows.h"

namespace {
/// The rules as they are to be kept: those that ask something else than their row have no id any more.
std::vector<StoppingRule> withOwnRows(std::vector<StoppingRule> rules,
                                      const std::vector<StoppingRule>& stored) {
  for (StoppingRule& rule : rules) {
    const StoppingRule* before = byId(stored, rule.id);
    if (!before || !asksTheSame(rule, *before)) rule.id = 0;
  }
  return rules;
}
} // namespace

std::vector<DeviationNote> loadDeviationNotes(Connection& connection) {
  return loadAll<DeviationNote>(connection, u"WHERE void_reason IS NULL ORDER BY id"_qs);
}

RowId writeDeviationNote(Journal::Transaction& transaction, const DeviationNote& note) {
  return writeOwn(transaction, note, note.subjectId);
}

std::vector<SaeReport> loadSaeReports(Connection& connection) {
  return loadAll<SaeReport>(connection, u"WHERE void_reason IS NULL ORDER BY event_id, report_number"_qs);
}

RowId writeSaeReport(Journal::Transaction& transaction, RowId subjectId, SaeReport report) {
  if (report.id != 0) return writeOwn(transaction, report, subjectId);
  Statement rows = transaction.connection().prepare(
      u"SELECT coalesce(max(report_number), 0) FROM sae_report WHERE event_id = :event"_qs);
  rows.bind(u"event"_qs, report.eventId).run();
  if (rows.next()) ColumnReader(rows) >> report.number;
  ++report.number;
  return writeOwn(transaction, report, subjectId);
}

std::vector<StoppingRule> loadStoppingRules(Connection& connection) {
  return loadAll<StoppingRule>(connection, u"WHERE in_use = 1 ORDER BY position, id"_qs);
}

void writeStoppingRules(Journal::Transaction& transaction, const std::vector<StoppingRule>& rules) {
  const QString table = QLatin1String(storedIn<StoppingRule>);
  const std::vector<StoppingRule> stored = loadStoppingRules(transaction.connection());
  const std::vector<StoppingRule> wanted = withOwnRows(rules, stored);
  for (const StoppingRule& rule : stored)
    if (!byId(wanted, rule.id)) transaction.update(table, rule.id, {{u"in_use"_qs, cell(false)}});
  int position = 0;
  for (const StoppingRule& rule : wanted) {
    Row row = rowOf(rule);
    row[u"position"_qs] = cell(++position);
    row[u"in_use"_qs] = cell(true);
    if (rule.id == 0)
      transaction.insert(table, row);
    else
      transaction.update(table, rule.id, row);
  }
}

void loadNamedStops(Connection& connection, std::vector<Decision>& decisions) {
  loadPartsOf<NamedStop>(
      connection, decisions, u"decision_id"_qs, u"ORDER BY id"_qs,
      [](Decision& decision, const NamedStop& named) { decision.stoppingRules.push_back(named); });
}

void insertNamedStops(Journal::Transaction& transaction, RowId decisionId,
                      const std::vector<NamedStop>& stops) {
  for (const NamedStop& named : stops) {
    Row row = rowOf(named);
    row[u"decision_id"_qs] = decisionId;
    transaction.insert(QLatin1String(storedIn<NamedStop>), row);
  }
}
