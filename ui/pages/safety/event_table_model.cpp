#include "ui/pages/safety/event_table_model.h"

#include "app/reports/safety/event_table.h"
#include "ui/widgets/theme.h"

#include <QLocale>

namespace {
constexpr int grades = 5;
} // namespace

void EventTableModel::show(EventTable table, std::optional<std::size_t> group) {
  m_table = std::move(table);
  std::vector<RowColumn<Row>> columns{titles()};
  for (std::size_t one = group.value_or(0); one < (group ? *group + 1 : m_table.groups.size()); ++one) {
    for (int grade = 1; group && grade <= grades; ++grade)
      columns.push_back(counts(one, tr("Grade %1").arg(grade),
                               [grade](const GradeCounts& counted) { return counted.of(grade); }));
    columns.push_back(counts(one, tr("Any grade"), &GradeCounts::any));
    columns.push_back(counts(one, tr("Grade ≥ 3"), &GradeCounts::severe));
  }
  setRows(std::move(columns), m_table.rows);
}

RowColumn<EventTableRow> EventTableModel::titles() const {
  const auto text = [](const Row& row) {
    const QString words = row.title(QLocale().name());
    return row.kind == Row::Kind::Term ? QStringLiteral("    ") + words : words;
  };
  const auto look = [](const Row& row, int role) -> QVariant {
    if (role == Qt::AccessibleTextRole) return row.title(QLocale().name());
    return row.kind == Row::Kind::Term ? QVariant() : bold(row, role);
  };
  return {tr("Organ class, term"), text, look, {}, howItIsCounted()};
}

RowColumn<EventTableRow> EventTableModel::counts(std::size_t group, const QString& heading,
                                                 const Count& count) const {
  const EventGroup& of = m_table.groups.at(group);
  const auto counted = [group, count](const Row& row) { return count(row.counts.at(group)); };
  const auto text = [counted, infused = of.infused](const Row& row) {
    return countText(counted(row), infused);
  };
  const auto look = coloured([counted](const Row& row) {
    return counted(row) == 0 ? QVariant(Theme::current().muted) : QVariant();
  });
  const QString title = tr("%1, n = %2").arg(of.label()).arg(of.infused) + u'\n' + heading;
  return {title, text, look, {}, howItIsCounted()};
}

QString EventTableModel::howItIsCounted() const {
  return choiceSentence(m_table.choice) + u'\n' + tr("Percent of n, the infused subjects of the level.");
}
