#include "app/reports/event_table.h"

#include <QJsonArray>

namespace {
using Kind = EventTableRow::Kind;

QString kindId(Kind kind) {
  switch (kind) {
  case Kind::AnyEvent:
    return QStringLiteral("any");
  case Kind::OrganClass:
    return QStringLiteral("class");
  case Kind::Term:
    return QStringLiteral("term");
  case Kind::Crs:
    return QStringLiteral("crs");
  case Kind::Icans:
    break;
  }
  return QStringLiteral("icans");
}

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
    QStringList line{kindId(row.kind), classCell(row), row.term.en,
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
  return {{QStringLiteral("kind"), kindId(row.kind)},
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
  ChartTable made{{QStringLiteral("kind"), QStringLiteral("organ_class"), QStringLiteral("term"),
                   QStringLiteral("level"), QStringLiteral("n"), QStringLiteral("grade_1"),
                   QStringLiteral("grade_2"), QStringLiteral("grade_3"), QStringLiteral("grade_4"),
                   QStringLiteral("grade_5"), QStringLiteral("any"), QStringLiteral("any_percent"),
                   QStringLiteral("grade_3_up"), QStringLiteral("grade_3_up_percent"),
                   QStringLiteral("not_recorded")},
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
