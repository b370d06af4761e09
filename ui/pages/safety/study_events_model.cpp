#include "ui/pages/safety/study_events_model.h"

#include "app/reports/words/status_words.h"
#include "ui/widgets/theme.h"

#include <algorithm>

namespace {
using Model = StudyEventsModel;
constexpr int severeGrade = 3;

QString yesNo(bool yes) {
  return yes ? StudyEventsModel::tr("yes") : StudyEventsModel::tr("no");
}

/// 2 = it is the DLT, 1 = thought to be one, 0 = neither.
int dltRank(const EventListRow& row) {
  return row.isDlt ? 2 : row.event.doseLimiting ? 1 : 0;
}

QString dltWord(const EventListRow& row) {
  if (row.isDlt) return QStringLiteral("▲ ") + StudyEventsModel::tr("DLT");
  return row.event.doseLimiting ? StudyEventsModel::tr("possible") : QStringLiteral("–");
}

template <class T>
int compared(const T& a, const T& b) {
  return a < b ? -1 : b < a ? 1 : 0;
}

/// Below zero: a comes first. What is not known comes before what is.
int compare(const EventListRow& a, const EventListRow& b, int column) {
  switch (column) {
  case Model::Subject:
    return a.subject.compare(b.subject);
  case Model::Level:
    return compared(a.level, b.level);
  case Model::Day:
    return compared(a.day, b.day);
  case Model::Onset:
    return compared(a.event.onset, b.event.onset);
  case Model::Term:
    return a.event.term.compare(b.event.term, Qt::CaseInsensitive);
  case Model::Grade:
    return compared(a.event.grade, b.event.grade);
  case Model::Related:
    return compared(a.event.related, b.event.related);
  case Model::Serious:
    return compared(a.event.serious, b.event.serious);
  case Model::Dlt:
    return compared(dltRank(a), dltRank(b));
  case Model::Crs:
    return compared(a.event.crsGrade, b.event.crsGrade);
  case Model::Icans:
    return compared(a.event.icansGrade, b.event.icansGrade);
  case Model::End:
    return compared(a.event.end, b.event.end);
  default:
    return 0;
  }
}
} // namespace

void StudyEventsModel::show(std::vector<EventListRow> events) {
  beginResetModel();
  m_events = std::move(events);
  choose();
  endResetModel();
}

void StudyEventsModel::setFilter(const EventFilter& filter) {
  if (filter == m_filter) return;
  beginResetModel();
  m_filter = filter;
  choose();
  endResetModel();
}

void StudyEventsModel::sort(int column, Qt::SortOrder order) {
  beginResetModel();
  m_sortedBy = column;
  m_order = order;
  choose();
  endResetModel();
}

void StudyEventsModel::choose() {
  m_shown.clear();
  for (std::size_t i = 0; i < m_events.size(); ++i)
    if (matches(m_events[i], m_filter)) m_shown.push_back(i);
  if (m_sortedBy < 0) return;
  std::stable_sort(m_shown.begin(), m_shown.end(), [this](std::size_t a, std::size_t b) {
    const int order = compare(m_events[a], m_events[b], m_sortedBy);
    return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
  });
}

int StudyEventsModel::rowOf(RowId eventId) const {
  const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                  [&](std::size_t i) { return m_events[i].event.id == eventId; });
  return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int StudyEventsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int StudyEventsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString StudyEventsModel::cell(const EventListRow& row, int column) {
  const AdverseEvent& event = row.event;
  switch (column) {
  case Subject:
    return row.subject;
  case Level:
    return row.level == 0 ? QStringLiteral("–") : QStringLiteral("L%1").arg(row.level);
  case Day:
    return row.day ? QString::number(*row.day) : QStringLiteral("–");
  case Onset:
    return event.onset.toString(Qt::ISODate);
  case Term:
    return event.term;
  case Grade:
    return QString::number(event.grade);
  case Related:
    return yesNo(event.related);
  case Serious:
    return yesNo(event.serious);
  case Dlt:
    return dltWord(row);
  case Crs:
    return astctCell(event, Syndrome::Crs);
  case Icans:
    return astctCell(event, Syndrome::Icans);
  case End:
    return event.end ? tr("ended %1").arg(event.end->toString(Qt::ISODate)) : tr("ongoing");
  default:
    return {};
  }
}

QVariant StudyEventsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const EventListRow& row = at(index.row());
  if (role == Qt::DisplayRole) return cell(row, index.column());
  const bool severe = index.column() == Grade && row.event.grade >= severeGrade;
  const bool dlt = index.column() == Dlt && dltRank(row) > 0;
  if (role == Qt::ForegroundRole && (severe || dlt)) return Theme::current().dlt;
  return {};
}

QVariant StudyEventsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
    return QAbstractTableModel::headerData(section, orientation, role);
  const QString titles[] = {tr("Subject"), tr("Level"),   tr("Day"), tr("Onset"), tr("Event"), tr("Grade"),
                            tr("Related"), tr("Serious"), tr("DLT"), tr("CRS"),   tr("ICANS"), tr("End")};
  return titles[section];
}
