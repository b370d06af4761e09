#include "ui/pages/subjects/timeline_model.h"

#include "ui/widgets/theme.h"

void TimelineModel::show(std::vector<TimelineEntry> entries) {
  if (entries == m_entries) return;
  beginResetModel();
  m_entries = std::move(entries);
  endResetModel();
}

int TimelineModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int TimelineModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const TimelineEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
  if (role == Qt::ForegroundRole) {
    if (entry.flagged && index.column() >= What) return Theme::current().warning;
    return index.column() == What ? QVariant() : Theme::current().muted;
  }
  if (role != Qt::DisplayRole) return {};
  switch (index.column()) {
  case When:
    return entry.time.isNull()
               ? entry.date.toString(Qt::ISODate)
               : entry.date.toString(Qt::ISODate) + entry.time.toString(QStringLiteral(" HH:mm"));
  case Day:
    return entry.day ? QString::number(*entry.day) : QString();
  case What:
    return entry.what;
  case Detail:
    return entry.detail;
  default:
    return {};
  }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
    return QAbstractTableModel::headerData(section, orientation, role);
  const QString titles[] = {tr("When"), tr("Day"), tr("What"), tr("Detail")};
  return titles[section];
}
