#include "ui/pages/safety/serious_events_model.h"

#include "app/reports/report_state.h"
#include "app/study/outcome_words.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typed_text.h"

#include <algorithm>

namespace {
std::optional<QColor> colourOf(ReportState state) {
  const Theme& theme = Theme::current();
  switch (state) {
  case ReportState::Overdue:
  case ReportState::NotStarted:
    return theme.error;
  case ReportState::Due:
  case ReportState::SentLate:
  case ReportState::Sent:
    return theme.warning;
  case ReportState::SentInTime:
    return theme.cleared;
  case ReportState::NoClock:
    break;
  }
  return std::nullopt;
}

bool sameReport(const SeriousEventRow& a, const SeriousEventRow& b) {
  const auto recipient = [](const SeriousEventRow& row) {
    return row.due ? std::optional(recipientOf(row.due->clock)) : std::nullopt;
  };
  return a.event.id == b.event.id && recipient(a) == recipient(b);
}
} // namespace

void SeriousEventsModel::show(const Study& study, const QDateTime& now) {
  beginResetModel();
  m_rows = seriousEvents(study);
  m_plan = study.protocol.safety;
  m_zone = study.site.timeZone;
  m_now = now;
  endResetModel();
}

void SeriousEventsModel::setNow(const QDateTime& now) {
  m_now = now;
  if (!m_rows.empty()) Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State));
}

bool SeriousEventsModel::hasNotStarted() const {
  return std::any_of(m_rows.begin(), m_rows.end(), [this](const SeriousEventRow& row) {
    return reportState(row.due, m_now) == ReportState::NotStarted;
  });
}

int SeriousEventsModel::rowOf(const SeriousEventRow& wanted) const {
  const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&](const SeriousEventRow& row) { return sameReport(row, wanted); });
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int SeriousEventsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SeriousEventsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString SeriousEventsModel::siteTime(const std::optional<QDateTime>& moment) const {
  return moment ? moment->toTimeZone(m_zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                : QStringLiteral("–");
}

QString SeriousEventsModel::cell(const SeriousEventRow& row, int column) const {
  const QString none = QStringLiteral("–");
  switch (column) {
  case Subject:
    return row.level == 0 ? row.subject : QStringLiteral("%1 L%2").arg(row.subject).arg(row.level);
  case Event:
    return tr("G%1 %2").arg(QString::number(row.event.grade), row.event.term);
  case Why:
    return row.event.seriousness ? seriousnessName(*row.event.seriousness) : none;
  case Report:
    return row.due ? clockName(row.due->clock, m_plan) : none;
  case Rule:
    return row.due ? clockRuleId(row.due->clock) : none;
  case DueAt:
    return siteTime(row.due ? row.due->dueAt : std::nullopt);
  case SentAt:
    return siteTime(row.due ? row.due->sentAt : std::nullopt);
  case State:
    return QString(reportShape(reportState(row.due, m_now)) + u' ' + reportWords(row.due, m_now));
  default:
    return {};
  }
}

QVariant SeriousEventsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const SeriousEventRow& row = at(index.row());
  if (role == Qt::DisplayRole) return cell(row, index.column());
  if (role == Qt::ToolTipRole) return typedText::inToolTip(cell(row, index.column()));
  if (role == Qt::AccessibleTextRole && index.column() == State) return reportWords(row.due, m_now);
  if (role == Qt::ForegroundRole && index.column() == State)
    if (const auto colour = colourOf(reportState(row.due, m_now))) return *colour;
  return {};
}

QVariant SeriousEventsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
    return QAbstractTableModel::headerData(section, orientation, role);
  const QString titles[] = {tr("Subject"), tr("Event"),           tr("Serious because"),  tr("Report"),
                            tr("Rule"),    tr("Due (site time)"), tr("Sent (site time)"), tr("State")};
  return titles[section];
}
