#include "ui/pages/safety/event_table_model.h"

#include "app/reports/safety/event_table_export.h"
#include "ui/widgets/theme.h"

#include <QFont>
#include <QLocale>

namespace {
constexpr int grades = 5;
} // namespace

void EventTableModel::show(EventTable table, std::optional<std::size_t> group) {
  beginResetModel();
  m_table = std::move(table);
  m_measures = measuresOf(m_table, group);
  endResetModel();
}

std::vector<EventTableModel::Measure> EventTableModel::measuresOf(const EventTable& table,
                                                                  std::optional<std::size_t> group) {
  std::vector<Measure> measures;
  if (group) {
    for (int grade = 1; grade <= grades; ++grade)
      measures.push_back({*group, Measure::Of::Grade, grade});
    measures.push_back({*group, Measure::Of::Any, 0});
    measures.push_back({*group, Measure::Of::Severe, 0});
    return measures;
  }
  for (std::size_t one = 0; one < table.groups.size(); ++one)
    for (const auto of : {Measure::Of::Any, Measure::Of::Severe})
      measures.push_back({one, of, 0});
  return measures;
}

int EventTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int EventTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() || m_measures.empty() ? 0 : static_cast<int>(m_measures.size()) + 1;
}

int EventTableModel::subjects(int row, const Measure& measure) const {
  const GradeCounts& counts = m_table.rows.at(static_cast<std::size_t>(row)).counts.at(measure.group);
  switch (measure.of) {
  case Measure::Of::Grade:
    return counts.of(measure.grade);
  case Measure::Of::Any:
    return counts.any();
  case Measure::Of::Severe:
    break;
  }
  return counts.severe();
}

QVariant EventTableModel::title(int row, int role) const {
  const EventTableRow& shown = m_table.rows.at(static_cast<std::size_t>(row));
  const bool term = shown.kind == EventTableRow::Kind::Term;
  const QString words = shown.title(QLocale().name());
  if (role == Qt::AccessibleTextRole) return words;
  if (role == Qt::DisplayRole) return term ? QStringLiteral("    ") + words : words;
  if (role != Qt::FontRole || term) return {};
  QFont bold;
  bold.setWeight(QFont::DemiBold);
  return bold;
}

QVariant EventTableModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  if (index.column() == 0) return title(index.row(), role);
  const Measure& measure = m_measures.at(static_cast<std::size_t>(index.column()) - 1);
  const int counted = subjects(index.row(), measure);
  if (role == Qt::DisplayRole) return countText(counted, m_table.groups.at(measure.group).infused);
  if (role == Qt::ForegroundRole && counted == 0) return Theme::current().muted;
  return {};
}

QString EventTableModel::heading(const Measure& measure) {
  switch (measure.of) {
  case Measure::Of::Grade:
    return tr("Grade %1").arg(measure.grade);
  case Measure::Of::Any:
    return tr("Any grade");
  case Measure::Of::Severe:
    break;
  }
  return tr("Grade ≥ 3");
}

QString EventTableModel::howItIsCounted() const {
  return choiceSentence(m_table.choice) + u'\n' + tr("Percent of n, the infused subjects of the level.");
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  const bool told = role == Qt::DisplayRole || role == Qt::ToolTipRole;
  if (orientation != Qt::Horizontal || !told || section < 0 || section >= columnCount())
    return QAbstractTableModel::headerData(section, orientation, role);
  if (role == Qt::ToolTipRole) return howItIsCounted();
  if (section == 0) return tr("Organ class, term");
  const Measure& measure = m_measures.at(static_cast<std::size_t>(section) - 1);
  const EventGroup& group = m_table.groups.at(measure.group);
  return QString(tr("%1, n = %2").arg(group.label()).arg(group.infused) + u'\n' + heading(measure));
}
