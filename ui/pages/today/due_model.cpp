#include "ui/pages/today/due_model.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/typed_text.h"

#include <QFont>

void DueModel::show(std::vector<DueItem> items, QDate today) {
  beginResetModel();
  m_items = std::move(items);
  m_today = today;
  endResetModel();
}

int DueModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}
int DueModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString DueModel::when(const DueItem& item) const {
  if (item.urgency == Urgency::Overdue && item.until) {
    const int days = static_cast<int>(item.until->daysTo(m_today));
    return days > 0 ? tr("overdue by %n day(s)", nullptr, days) : tr("overdue"); // by hours
  }
  if (item.urgency == Urgency::Overdue) return tr("now");
  if (item.until && *item.until > m_today) return tr("until %1").arg(item.until->toString(Qt::ISODate));
  const int days = static_cast<int>(item.since.daysTo(m_today));
  return days <= 0 ? tr("today") : tr("since %n day(s)", nullptr, days);
}

QVariant DueModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const DueItem& due = item(index.row());
  if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
    const QString text = index.column() == Who ? due.who : index.column() == What ? due.what : when(due);
    return role == Qt::ToolTipRole ? typedText::inToolTip(text) : text;
  }
  if (role == Qt::FontRole && index.column() == Who) {
    QFont bold;
    bold.setWeight(QFont::DemiBold);
    return bold;
  }
  if (role == Qt::ForegroundRole && index.column() == When && due.urgency != Urgency::Open)
    return due.urgency == Urgency::Overdue ? Theme::current().dlt : Theme::current().warning;
  return {};
}

QVariant DueModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
  case Who:
    return tr("Who");
  case What:
    return tr("What");
  case When:
    return tr("When");
  default:
    return {};
  }
}
