#include "app/reports/casebook/casebook.h"
#include "app/reports/paper/html.h"
#include "app/reports/paper/printed_parts.h"
#include "app/reports/paper/reports_text.h"

#include <QTimeZone>
#include <algorithm>

namespace {
QString tableHtml(const CasebookTable& table) {
  std::vector<QList<html::Cell>> rows;
  rows.reserve(table.rows.size());
  for (const CasebookRow& row : table.rows) {
    QList<html::Cell> cells;
    for (const QString& text : row.cells) {
      const bool first = cells.isEmpty();
      const bool name = first && table.titles.isEmpty();
      const bool marked = row.flagged && (first || table.titles.isEmpty());
      cells << html::cell(text, name ? QStringLiteral("strong") : marked ? QStringLiteral("dlt") : QString());
    }
    rows.push_back(cells);
  }
  return html::longTable(table.widths, table.titles, rows);
}

QString sectionHtml(const CasebookSection& section) {
  QString body = section.title.isEmpty() ? QString() : html::subheading(section.title);
  for (const QString& note : section.notes)
    body += html::sentence(note);
  for (const CasebookTable& table : section.tables)
    body += tableHtml(table);
  return body;
}

QString openingHtml(const Casebook& book) {
  QString body = titleHtml(book, casebookTitle(book)) + tableHtml({{}, {22, 78}, book.facts});
  body += html::sentence(ReportsText::tr(
      "Everything that is recorded of this subject and in force; what was changed or voided stands in "
      "the audit trail. Name, initials, hospital number and date of birth are sealed in the study file "
      "and do not stand here."));
  body += html::contentsPlace();
  body += QStringLiteral("<p class=\"chart\"><img src=\"chart:timeline\"></p>"); // subjectTimeline()
  body += journalStampHtml(book.head);
  return html::page(body);
}

QString chaptersHtml(const Casebook& book) {
  QString body;
  for (const CasebookChapter& chapter : book.chapters) {
    body += html::heading(chapter.title);
    for (const CasebookSection& section : chapter.sections)
      body += sectionHtml(section);
  }
  return html::page(body);
}

QString trailHead(const Casebook& book) {
  if (book.trail.empty())
    return html::heading(ReportsText::tr("Audit trail")) +
           html::sentence(ReportsText::tr("The journal has no line about this subject."));
  const QString zone = QString::fromLatin1(book.trail.front().at.timeZone().id());
  return html::heading(ReportsText::tr("Audit trail")) +
         html::sentence(ReportsText::tr("%Ln line(s), oldest first; times of %1.", nullptr,
                                        static_cast<int>(book.trail.size()))
                            .arg(zone));
}

/// One piece a month of the site's calendar, in the order of the journal: a clock that was set back gives a
/// month of its own again.
QStringList trailPieces(const Casebook& book) {
  QStringList pieces;
  QString before = trailHead(book);
  for (auto begin = book.trail.begin(); begin != book.trail.end();) {
    const auto month = [](const PrintedAuditLine& line) {
      return line.at.toString(QStringLiteral("yyyy-MM"));
    };
    const auto end = std::find_if(begin, book.trail.end(),
                                  [&](const PrintedAuditLine& line) { return month(line) != month(*begin); });
    const QString title = ReportsText::tr("Audit trail, %1").arg(month(*begin));
    pieces << html::page(before + html::subheading(title) + auditLinesHtml({begin, end}));
    before.clear();
    begin = end;
  }
  if (pieces.isEmpty()) pieces << html::page(before);
  return pieces;
}
} // namespace

QString casebookTitle(const Casebook& book) {
  return ReportsText::tr("Casebook %1").arg(book.label);
}

CasebookHtml casebookHtml(const Casebook& book) {
  return {openingHtml(book), QStringList{chaptersHtml(book)} + trailPieces(book)};
}
