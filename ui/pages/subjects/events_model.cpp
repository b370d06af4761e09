#include "ui/pages/subjects/events_model.h"

#include "app/dosing/dlt_window.h"
#include "ui/widgets/theme.h"

#include <algorithm>

namespace {
constexpr int severeGrade = 3;

QString gradeOrNone(const std::optional<int>& grade) {
  return grade ? QString::number(*grade) : QStringLiteral("–");
}
} // namespace

void EventsModel::show(const Study& study, const Subject& subject, const QSet<RowId>& drafts) {
  beginResetModel();
  m_rows.clear();
  for (const AdverseEvent& event : subject.events) {
    Row row{event, {}, drafts.contains(event.id)};
    if (subject.infusion) row.day = dayOf(study, *subject.infusion, event.onset);
    m_rows.push_back(row);
  }
  endResetModel();
}

int EventsModel::rowOf(RowId eventId) const {
  const auto found =
      std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.event.id == eventId; });
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int EventsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EventsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString EventsModel::cell(const Row& row, int column) {
  const AdverseEvent& event = row.event;
  const auto yesNo = [](bool yes) { return yes ? tr("yes") : tr("no"); };
  switch (column) {
  case Term:
    return row.draft ? tr("%1 (draft, not saved)").arg(event.term) : event.term;
  case Grade:
    return QString::number(event.grade);
  case Onset:
    return event.onset.toString(Qt::ISODate);
  case Day:
    return row.day ? QString::number(*row.day) : QString();
  case End:
    return event.end ? event.end->toString(Qt::ISODate) : tr("ongoing");
  case Related:
    return yesNo(event.related);
  case Serious:
    return yesNo(event.serious);
  case PossibleDlt:
    return yesNo(event.doseLimiting);
  case Crs:
    return gradeOrNone(event.crsGrade);
  case Icans:
    return gradeOrNone(event.icansGrade);
  default:
    return {};
  }
}

QVariant EventsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  if (role == EventIdRole) return row.event.id;
  if (role == Qt::DisplayRole) return cell(row, index.column());
  const bool severe = index.column() == Grade && row.event.grade >= severeGrade;
  const bool dlt = index.column() == PossibleDlt && row.event.doseLimiting;
  if (role == Qt::ForegroundRole && (severe || dlt)) return Theme::current().dlt;
  return {};
}

QVariant EventsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
    return QAbstractTableModel::headerData(section, orientation, role);
  const QString titles[] = {tr("Event"),   tr("Grade"),   tr("Onset"),        tr("Day"), tr("End"),
                            tr("Related"), tr("Serious"), tr("Possible DLT"), tr("CRS"), tr("ICANS")};
  return titles[section];
}
