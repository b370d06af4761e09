#include "app/reports/safety/event_table.h"

#include "app/base/code.h"
#include "app/reports/paper/html.h"
#include "app/reports/paper/printed_parts.h"
#include "app/reports/paper/reports_text.h"
#include "app/reports/safety/event_list.h"
#include "app/study/study.h"

#include <QJsonArray>
#include <QLocale>
#include <algorithm>

template <>
inline constexpr std::array<const char*, 5> codes<EventTableRow::Kind>{"any", "class", "term", "crs",
                                                                       "icans"};

namespace {
using Kind = EventTableRow::Kind;

QString classCell(const EventTableRow& row) {
  const bool coded = !row.organClass.en.isEmpty();
  const bool ofClass = row.kind == Kind::OrganClass || row.kind == Kind::Term;
  return ofClass && !coded ? QStringLiteral("Not coded") : row.organClass.en;
}

/// Empty where the group has no subject.
QString percentCell(int subjects, int of) {
  return of == 0 ? QString() : QString::number(100.0 * subjects / of, 'f', 1);
}

bool isAstct(const EventTableRow& row) {
  return row.kind == Kind::Crs || row.kind == Kind::Icans;
}

QJsonValue levelJson(const EventGroup& group) {
  return group.level == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(group.level);
}

void addRows(std::vector<QStringList>& lines, const EventTable& table, const EventTableRow& row) {
  for (std::size_t i = 0; i < table.groups.size(); ++i) {
    const EventGroup& group = table.groups[i];
    const GradeCounts& counts = row.counts.at(i);
    QStringList line{codeOf(row.kind), classCell(row), row.term.en,
                     group.level == 0 ? QStringLiteral("total") : QString::number(group.level),
                     QString::number(group.infused)};
    for (const int worst : counts.worst)
      line << QString::number(worst);
    line << QString::number(counts.any()) << percentCell(counts.any(), group.infused)
         << QString::number(counts.severe()) << percentCell(counts.severe(), group.infused)
         << (isAstct(row) ? QString::number(counts.notRecorded) : QString());
    lines.push_back(line);
  }
}

QJsonObject rowJson(const EventTable& table, const EventTableRow& row) {
  QJsonArray groups;
  for (std::size_t i = 0; i < table.groups.size(); ++i) {
    const GradeCounts& counts = row.counts.at(i);
    QJsonArray grades;
    for (const int worst : counts.worst)
      grades.append(worst);
    QJsonObject group{{QStringLiteral("level"), levelJson(table.groups[i])},
                      {QStringLiteral("n"), table.groups[i].infused},
                      {QStringLiteral("grades"), grades},
                      {QStringLiteral("any"), counts.any()},
                      {QStringLiteral("severe"), counts.severe()}};
    if (isAstct(row)) group.insert(QStringLiteral("notRecorded"), counts.notRecorded);
    groups.append(group);
  }
  return {{QStringLiteral("kind"), codeOf(row.kind)},
          {QStringLiteral("organClass"), classCell(row)},
          {QStringLiteral("term"), row.term.en},
          {QStringLiteral("groups"), groups}};
}

QJsonArray rowsJson(const EventTable& table, const std::vector<EventTableRow>& rows) {
  QJsonArray all;
  for (const EventTableRow& row : rows)
    all.append(rowJson(table, row));
  return all;
}
} // namespace

ChartTable tableOf(const EventTable& table) {
  ChartTable made{QStringLiteral("kind organ_class term level n grade_1 grade_2 grade_3 grade_4 grade_5 any "
                                 "any_percent grade_3_up grade_3_up_percent not_recorded")
                      .split(u' '),
                  {}};
  for (const auto* rows : {&table.rows, &table.astct})
    for (const EventTableRow& row : *rows)
      addRows(made.rows, table, row);
  return made;
}

QJsonObject toJson(const EventTable& table) {
  QJsonArray groups;
  for (const EventGroup& group : table.groups)
    groups.append(QJsonObject{{QStringLiteral("level"), levelJson(group)},
                              {QStringLiteral("n"), group.infused},
                              {QStringLiteral("undecided"), group.undecided}});
  return {{QStringLiteral("relatedOnly"), table.choice.relatedOnly},
          {QStringLiteral("beforeInfusion"), table.choice.beforeInfusion},
          {QStringLiteral("groups"), groups},
          {QStringLiteral("rows"), rowsJson(table, table.rows)},
          {QStringLiteral("astct"), rowsJson(table, table.astct)}};
}

namespace {
constexpr std::size_t groupsAcross = 4; ///< more would not fit the paper

QString groupTitle(const EventGroup& group) {
  return ReportsText::tr("%1, n = %2").arg(group.label()).arg(group.infused);
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
  QStringList head{ReportsText::tr("Organ class, term")};
  for (std::size_t group = first; group < last; ++group) {
    const QString title = groupHead(table.groups[group]);
    head << title + ReportsText::tr("any") << title + QStringLiteral("≥ 3");
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
    heads << ReportsText::tr("grade %1").arg(grade);
  return heads << ReportsText::tr("any grade") << ReportsText::tr("grade ≥ 3");
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
                   QStringList{ReportsText::tr("Organ class, term")} + gradeHeads(),
                   [&](const EventTableRow& row) {
                     return QList<html::Cell>{titleCell(row, language)} +
                            gradeCells(row.counts.at(group), table.groups[group].infused);
                   });
}

/// CRS and ICANS, a line a group.
QString astctHtml(const EventTable& table) {
  html::Table made({22, 9, 9, 9, 9, 9, 10, 10, 13});
  made.head(QStringList{ReportsText::tr("Worst grade")} + gradeHeads() +
            QStringList{ReportsText::tr("not recorded")});
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
  QString body = reportTitleHtml(study, ReportsText::tr("Adverse events by worst grade"), language);
  html::Table facts({22, 78});
  facts.fact(ReportsText::tr("Data cut-off"), cutOff.toString(Qt::ISODate));
  facts.fact(
      ReportsText::tr("Population"),
      ReportsText::tr("infused subjects, n = %1; percentages are of n").arg(table.groups.back().infused));
  facts.fact(ReportsText::tr("Counted"), choiceSentence(table.choice));
  facts.fact(ReportsText::tr("Dictionary"), dictionarySentence(dictionary));
  const SafetyPlan& safety = study.protocol.safety;
  if (!safety.isEmpty()) facts.fact(ReportsText::tr("Assumption"), safety.assumption.in(language));
  return body + facts.toHtml();
}
} // namespace

QString choiceSentence(const EventChoice& choice) {
  const QString from = choice.beforeInfusion
                           ? ReportsText::tr("Every event, also before the infusion")
                           : ReportsText::tr("Events that began on the day of infusion or later");
  const QString related = choice.relatedOnly ? ReportsText::tr("related to the CAR-NK cells only")
                                             : ReportsText::tr("related to the CAR-NK cells or not");
  return ReportsText::tr("%1, %2. A subject counts once for a term, at its worst grade.").arg(from, related);
}

QString eventTableHtml(const EventTable& table, const Study& study, const CtcaeDictionary& dictionary,
                       QDate cutOff) {
  QString body = headHtml(table, study, dictionary, cutOff);
  body += html::heading(ReportsText::tr("All dose levels: any grade, and grade ≥ 3"));
  for (std::size_t first = 0; first < table.groups.size(); first += groupsAcross)
    body += overviewHtml(table, first, std::min(first + groupsAcross, table.groups.size()));
  body += html::heading(ReportsText::tr("CRS and ICANS")) + astctHtml(table) + html::muted(astctRule());
  for (std::size_t group = 0; group < table.groups.size(); ++group)
    body += html::heading(ReportsText::tr("%1: by worst grade").arg(groupTitle(table.groups[group]))) +
            gradesHtml(table, group);
  return html::page(body);
}
