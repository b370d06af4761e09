#include "app/reports/paper/html.h"
#include "app/study/study.h"
#include "db/exchange/hand_over/export_table.h"
#include "db/exchange/hand_over/export_words.h"
#include "ui/print/print_text.h"
#include "ui/print/report_documents.h"
#include "ui/print/study_papers.h"

namespace {
QStringList linesOf(const BilingualText& words) {
  return words.en == words.zh ? QStringList{words.en} : QStringList{words.en, words.zh};
}

QString groupHtml(const ExportGroup& group, const ExportWords& words) {
  std::vector<QList<html::Cell>> rows;
  for (const ExportItem& item : group.items)
    rows.push_back({html::Cell{html::join(linesOf(words.items.value(item.oid))), {}}, html::cell(item.oid),
                    html::cell(item.sasName), html::cell(item.list)});
  const QStringList heads{PrintText::tr("Question"), PrintText::tr("Item"), PrintText::tr("Variable"),
                          PrintText::tr("Code list")};
  return html::heading(
             QStringLiteral("IG_%1 · %2")
                 .arg(group.name, linesOf(words.groups.value(group.name)).join(QStringLiteral(" · ")))) +
         html::longTable({46, 26, 12, 16}, heads, rows);
}

QString listsHtml(const ExportWords& words) {
  QStringList oids = words.lists.keys();
  oids.sort();
  std::vector<QList<html::Cell>> rows;
  for (const QString& oid : oids)
    for (const CodeWords& code : words.lists.value(oid))
      rows.push_back(
          {html::cell(oid), html::cell(code.code), html::Cell{html::join(linesOf(code.words)), {}}});
  return html::heading(PrintText::tr("Code lists")) +
         html::longTable({24, 26, 50},
                         {PrintText::tr("Code list"), PrintText::tr("Code"), PrintText::tr("Meaning")}, rows);
}
} // namespace

PrintDocument annotatedForm(const StudySession& session) {
  const ExportWords words = exportWords(session.protocol());
  const QString title = PrintText::tr("Annotated case report form");
  QString body = html::title(title) + html::sentence(PrintText::tr(
                                          "Each form with the items of ODM and the variables of the tables "
                                          "that hold its answers."));
  for (const ExportGroup& group : exportTable())
    body += groupHtml(group, words);
  PrintDocument document =
      reportDocument(session.study(), {}, title, html::page(body + listsHtml(words)), session.journalHead());
  document.fileName = QStringLiteral("acrf");
  return document;
}
