#include "app/oversight/query_rules.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/site_acts/act_tables.h"

#include <map>
#include <tuple>

namespace {
const QString numberColumn = QStringLiteral("query");
const QString textColumn = QStringLiteral("text");
const QStringList recordColumns{QStringLiteral("subject_no"), QStringLiteral("record"),
                                QStringLiteral("which"), QStringLiteral("date"), QStringLiteral("field")};
constexpr LogRow::Words<QueryStep> steps{{"OPEN", QueryStep::Opened},
                                         {"ANSWER", QueryStep::Answered},
                                         {"CLOSE", QueryStep::Closed},
                                         {"REOPEN", QueryStep::Reopened}};

QString journalAction(QueryStep step) {
  static constexpr const char* actions[] = {"open-query", "answer-query", "close-query", "reopen-query"};
  return QLatin1String(actions[static_cast<int>(step)]);
}

/// Goes through the rows, with the queries as those above have left them. The rules are shown the query that
/// they read, and no other.
class QueryRows {
 public:
  explicit QueryRows(ActReading& reading) : m_reading(reading) {
    for (const Query& query : reading.who.study.queries)
      take(query);
    m_next = reading.who.study.queries.empty() ? 1 : reading.who.study.queries.back().number + 1;
  }

  void read(LogRow& row) {
    const auto step = row.oneOf<QueryStep>(QStringLiteral("act"), steps, Need::Required);
    if (!step || !m_reading.mayDo(row, actionOf(*step), journalAction(*step))) return;
    QueryAct act;
    act.place = placeOf(QueriesFile, row);
    act.step = *step;
    act.text = row.words(textColumn);
    act.number = row.wholeNumber(numberColumn, *step == QueryStep::Opened ? Need::Optional : Need::Required)
                     .value_or(0);
    if (row.clean() && (*step == QueryStep::Opened ? open(row, act) : note(row, act)))
      m_reading.acts.queries.push_back(act);
  }

 private:
  using Field = std::tuple<QString, RowId, QString>;
  static Field fieldOfQuery(const Query& query) { return {query.table, query.row, query.column}; }

  void take(const Query& query) {
    if (query.state() == QueryState::Closed)
      m_open.erase(fieldOfQuery(query));
    else
      m_open[fieldOfQuery(query)] = query.number;
    m_queries[query.number] = query;
  }

  static bool isRefused(LogRow& row, const std::optional<Refusal>& refused, const QString& column) {
    if (refused)
      row.fault(refused->field == QLatin1String("queryText") ? textColumn : column, refused->message);
    return refused.has_value();
  }

  QueryNote noteOf(const QueryAct& act) const {
    QueryNote note;
    note.step = act.step;
    note.by = m_reading.who.user.id;
    note.printedName = m_reading.who.user.name;
    note.text = act.text;
    return note;
  }

  bool open(LogRow& row, QueryAct& act) {
    if (act.number != 0 && act.number != m_next)
      row.fault(numberColumn, ExchangeText::tr("The next query has the number %1.").arg(m_next));
    act.draft = m_reading.finder.field(row);
    if (!row.clean()) return false;
    Study asked;
    if (const auto known = m_open.find(fieldOfQuery(act.draft)); known != m_open.end())
      asked.queries.push_back(m_queries.at(known->second));
    if (isRefused(row, mayOpenQuery(asked, act.draft, act.text), QStringLiteral("field"))) return false;
    Query opened = act.draft;
    opened.number = act.number = m_next++;
    opened.notes = {noteOf(act)};
    take(opened);
    return true;
  }

  bool note(LogRow& row, const QueryAct& act) {
    for (const QString& column : recordColumns)
      if (!row.words(column).isEmpty())
        row.fault(column, ExchangeText::tr("The query says itself what it is about; the cell stays empty."));
    const auto known = m_queries.find(act.number);
    if (known == m_queries.end()) {
      row.fault(numberColumn, ExchangeText::tr("The study has no query %1.").arg(act.number));
      return false;
    }
    const QueryNote note = noteOf(act);
    if (!row.clean() || isRefused(row, mayNote(known->second, note), QStringLiteral("act"))) return false;
    Query noted = known->second;
    noted.notes.push_back(note);
    take(noted);
    return true;
  }

  ActReading& m_reading;
  std::map<int, Query> m_queries;
  std::map<Field, int> m_open; ///< those that are not closed
  int m_next = 1;
};
} // namespace

void readQueryActs(ActReading& reading) {
  const CsvContent* table = reading.table(QueriesFile);
  if (!table) return;
  const QStringList columns =
      QStringList{QStringLiteral("act"), numberColumn} + recordColumns + QStringList{textColumn};
  QueryRows rows(reading);
  for (LogRow& row : logRows(QLatin1String(actFileNames[QueriesFile]), columns, *table, reading.faults))
    rows.read(row);
}
