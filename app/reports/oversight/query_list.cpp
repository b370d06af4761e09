#include "app/reports/oversight/query_list.h"

#include "app/base/date_text.h"
#include "app/reports/paper/html.h"
#include "app/reports/paper/printed_parts.h"
#include "app/reports/paper/reports_text.h"
#include "app/study/words.h"

#include <QLocale>
#include <algorithm>
#include <tuple>

namespace {
template <class T>
const T* recordOf(const Study& study, const Query& query, std::vector<T> Subject::*rows) {
  const Subject* subject = study.subject(query.subjectId);
  return subject ? byId(subject->*rows, query.row) : nullptr;
}

/// What tells one row from others of its table; empty where a subject has but one, or the study does not hold
/// it.
QString nameOfRow(const Study& study, const Query& query) {
  if (query.table == u"adverse_event")
    if (const auto* event = recordOf(study, query, &Subject::events)) return displayTerm(study, event->term);
  if (query.table == u"screening")
    if (const auto* screening = recordOf(study, query, &Subject::screenings)) return screening->number;
  if (query.table == u"response_assessment")
    if (const auto* response = recordOf(study, query, &Subject::responses)) return isoDate(response->date);
  if (query.table == u"follow_up")
    if (const auto* followUp = recordOf(study, query, &Subject::followUps)) return isoDate(followUp->date);
  if (query.table == u"sae_report")
    if (const SaeReport* report = byId(study.saeReports, query.row)) return QString::number(report->number);
  if (query.table == u"product_lot")
    if (const Lot* lot = study.lot(query.row)) return lot->number;
  if (query.table == u"product_bag")
    if (const Bag* bag = study.bag(query.row)) return bag->identifier;
  return {};
}

bool holds(const QueryRow& row, const QString& text) {
  const auto has = [&](const QString& in) { return in.contains(text, Qt::CaseInsensitive); };
  const auto& notes = row.query.notes;
  return has(QString::number(row.query.number)) || has(row.subject) || has(row.record) || has(row.field) ||
         std::any_of(notes.begin(), notes.end(), [&](const QueryNote& note) { return has(note.text); });
}

bool isWanted(const QueryRow& row, const QueryFilter& filter) {
  if (filter.state && row.query.state() != *filter.state) return false;
  if (filter.subjectId && row.query.subjectId != *filter.subjectId) return false;
  if (!filter.table.isEmpty() && row.query.table != filter.table) return false;
  return filter.text.isEmpty() || holds(row, filter.text);
}
} // namespace

QueryRow queryRow(const Study& study, const QueryWords& words, const Query& query) {
  const Subject* subject = study.subject(query.subjectId);
  const QString name = nameOfRow(study, query);
  QueryRow row{query, subject ? subject->label() : QString(), words.record(query.table),
               words.field(query.column)};
  if (!name.isEmpty()) row.record += u' ' + name;
  return row;
}

std::vector<QueryRow> queryRows(const Study& study, const QueryWords& words, const QueryFilter& filter) {
  std::vector<QueryRow> rows;
  for (const Query& query : study.queries)
    if (QueryRow row = queryRow(study, words, query); isWanted(row, filter)) rows.push_back(std::move(row));
  std::stable_sort(rows.begin(), rows.end(), [](const QueryRow& one, const QueryRow& other) {
    return std::tuple(one.query.state(), one.query.number) <
           std::tuple(other.query.state(), other.query.number);
  });
  return rows;
}

QString queryNoteWords(const QueryNote& note) {
  if (note.line == 0) return note.text;
  return ReportsText::tr("%1 (changed: line %2 of the audit trail)").arg(note.text).arg(note.line);
}

QString queryNoteText(const Study& study, const QueryNote& note) {
  const QString text =
      ReportsText::tr("%1, %2: %3.", "who, when, what became of the query")
          .arg(note.printedName, siteTime(note.at, study.site.timeZone), queryStepName(note.step));
  return note.text.isEmpty() ? text : text + u' ' + queryNoteWords(note);
}

QString queryTablesHtml(const Study& study, const std::vector<QueryRow>& rows) {
  std::vector<QList<html::Cell>> cells;
  for (const QueryRow& row : rows) {
    QStringList notes;
    for (const QueryNote& note : row.query.notes)
      notes << queryNoteText(study, note);
    cells.push_back({html::strong(QString::number(row.query.number)),
                     html::cell(row.subject),
                     {html::join({row.record, row.field}), {}},
                     html::cell(queryStateName(row.query.state())),
                     {html::join(notes), {}},
                     html::cell({})});
  }
  return html::longTable({6, 9, 20, 12, 39, 14},
                         {ReportsText::tr("Query"), ReportsText::tr("Subject"), ReportsText::tr("Field"),
                          ReportsText::tr("State"), ReportsText::tr("Notes"),
                          ReportsText::tr("At the visit")},
                         cells);
}

QString queryListHtml(const Study& study, const std::vector<QueryRow>& rows, const QString& shown) {
  QString body = reportTitleHtml(study, ReportsText::tr("Queries"), QLocale().name());
  if (!shown.isEmpty()) body += html::sentence(ReportsText::tr("Shown: %1.").arg(shown));
  if (rows.empty())
    body += html::sentence(ReportsText::tr("No query."));
  else
    body += queryTablesHtml(study, rows);
  return html::page(body);
}
