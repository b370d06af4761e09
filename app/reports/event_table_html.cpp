#include "app/reports/event_table_html.h"

#include "app/reports/event_terms.h"
#include "app/reports/html.h"
#include "app/reports/report_title_html.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace {
struct Text {
  Q_DECLARE_TR_FUNCTIONS(EventTable)
};

constexpr std::size_t groupsAcross = 4; ///< more would not fit the paper

QString groupTitle(const EventGroup& group) {
  return Text::tr("%1, n = %2").arg(group.label()).arg(group.infused);
}

/// In a narrow column: one below the other.
QString groupHead(const EventGroup& group) {
  return QStringLiteral("%1\nn\u00a0=\u00a0%2\n").arg(group.label()).arg(group.infused);
}

html::Cell titleCell(const EventTableRow& row, const QString& language) {
  const bool term = row.kind == EventTableRow::Kind::Term;
  return html::cell(row.title(language), term ? QString() : QStringLiteral("strong"));
}

html::Cell countCell(int subjects, int of) {
  return html::cell(countText(subjects, of), subjects == 0 ? QStringLiteral("muted") : QString());
}

/// Row by row what `cellsOf` makes of it.
template <class Cells>
QString tableHtml(const std::vector<EventTableRow>& rows, const QList<int>& widths, const QStringList& head,
                  Cells cellsOf) {
  std::vector<QList<html::Cell>> cells;
  cells.reserve(rows.size());
  for (const EventTableRow& row : rows)
    cells.push_back(cellsOf(row));
  return html::longTable(widths, head, cells);
}

/// Any grade and grade ≥ 3 of some groups, side by side.
QString overviewHtml(const EventTable& table, std::size_t first, std::size_t last) {
  const int columns = 2 * static_cast<int>(last - first);
  const int width = std::min(14, 80 / columns); // percent of the paper
  QList<int> widths{100 - columns * width};
  QStringList head{Text::tr("Organ class, term")};
  for (std::size_t group = first; group < last; ++group) {
    const QString title = groupHead(table.groups[group]);
    head << title + Text::tr("any") << title + QStringLiteral("≥ 3");
    widths << width << width;
  }
  const QString language = QLocale().name();
  return tableHtml(table.rows, widths, head, [&](const EventTableRow& row) {
    QList<html::Cell> cells{titleCell(row, language)};
    for (std::size_t group = first; group < last; ++group)
      cells << countCell(row.counts.at(group).any(), table.groups[group].infused)
            << countCell(row.counts.at(group).severe(), table.groups[group].infused);
    return cells;
  });
}

QStringList gradeHeads() {
  QStringList heads;
  for (int grade = 1; grade <= 5; ++grade)
    heads << Text::tr("grade %1").arg(grade);
  return heads << Text::tr("any grade") << Text::tr("grade ≥ 3");
}

QList<html::Cell> gradeCells(const GradeCounts& counts, int infused) {
  QList<html::Cell> cells;
  for (const int subjects : counts.worst)
    cells << countCell(subjects, infused);
  return cells << countCell(counts.any(), infused) << countCell(counts.severe(), infused);
}

QString gradesHtml(const EventTable& table, std::size_t group) {
  const QString language = QLocale().name();
  return tableHtml(table.rows, {30, 10, 10, 10, 10, 10, 10, 10},
                   QStringList{Text::tr("Organ class, term")} + gradeHeads(), [&](const EventTableRow& row) {
                     return QList<html::Cell>{titleCell(row, language)} +
                            gradeCells(row.counts.at(group), table.groups[group].infused);
                   });
}

/// CRS and ICANS, a line a group.
QString astctHtml(const EventTable& table) {
  html::Table made({28, 9, 9, 9, 9, 9, 9, 9, 9});
  made.head(QStringList{Text::tr("Worst grade of a subject")} + gradeHeads() +
            QStringList{Text::tr("grade not recorded")});
  const QString language = QLocale().name();
  for (const EventTableRow& row : table.astct)
    for (std::size_t group = 0; group < table.groups.size(); ++group) {
      const EventGroup& of = table.groups[group];
      const QString title = row.title(language) + u'\n' + of.title();
      const GradeCounts& counts = row.counts.at(group);
      made.row(QList<html::Cell>{html::cell(title)} + gradeCells(counts, of.infused) +
               QList<html::Cell>{countCell(counts.notRecorded, of.infused)});
    }
  return made.toHtml();
}

QString headHtml(const EventTable& table, const Study& study, const CtcaeDictionary& dictionary,
                 QDate cutOff) {
  const QString language = QLocale().name();
  QString body = reportTitleHtml(study, Text::tr("Adverse events by worst grade"), language);
  html::Table facts({22, 78});
  const auto fact = [&facts](const QString& name, const QString& what) {
    facts.row({html::cell(name, QStringLiteral("strong")), html::cell(what)});
  };
  fact(Text::tr("Data cut-off"), cutOff.toString(Qt::ISODate));
  fact(Text::tr("Population"),
       Text::tr("infused subjects, n = %1; percentages are of n").arg(table.groups.back().infused));
  fact(Text::tr("Counted"), choiceSentence(table.choice));
  fact(Text::tr("Dictionary"), dictionarySentence(dictionary));
  const SafetyPlan& safety = study.protocol.safety;
  if (!safety.isEmpty()) fact(Text::tr("Assumption"), safety.assumption.in(language));
  return body + facts.toHtml();
}
} // namespace

QString choiceSentence(const EventChoice& choice) {
  const QString from = choice.beforeInfusion ? Text::tr("Every event, also before the infusion")
                                             : Text::tr("Events that began on the day of infusion or later");
  const QString related = choice.relatedOnly ? Text::tr("related to the CAR-NK cells only")
                                             : Text::tr("related to the CAR-NK cells or not");
  return Text::tr("%1, %2. A subject counts once for a term, at its worst grade.").arg(from, related);
}

QString eventTableHtml(const EventTable& table, const Study& study, const CtcaeDictionary& dictionary,
                       QDate cutOff) {
  QString body = headHtml(table, study, dictionary, cutOff);
  body += html::heading(Text::tr("All dose levels: any grade, and grade ≥ 3"));
  for (std::size_t first = 0; first < table.groups.size(); first += groupsAcross)
    body += overviewHtml(table, first, std::min(first + groupsAcross, table.groups.size()));
  body += html::heading(Text::tr("CRS and ICANS")) + astctHtml(table) +
          html::paragraph(html::text(astctRule()), QStringLiteral("muted"));
  for (std::size_t group = 0; group < table.groups.size(); ++group)
    body += html::heading(Text::tr("%1: by worst grade").arg(groupTitle(table.groups[group]))) +
            gradesHtml(table, group);
  return html::page(body);
}
