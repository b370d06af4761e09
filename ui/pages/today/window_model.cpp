#include "ui/pages/today/window_model.h"

#include "ui/widgets/status_mark.h"
#include "ui/widgets/theme.h"

#include <QFont>
#include <algorithm>

std::vector<WindowRow> windowRows(const Study& study, int decidingLevel, QDate today) {
  std::vector<WindowRow> rows;
  for (const Subject& subject : study.subjects) {
    const auto state = windowState(study, subject, today);
    if (!state || !subject.assignment) continue;
    if (state->status != SubjectStatus::InWindow && subject.assignment->level != decidingLevel) continue;
    rows.push_back({subject.id, subject.assignment->subjectNumber, subject.assignment->level, *state});
  }
  std::stable_sort(rows.begin(), rows.end(),
                   [](const WindowRow& a, const WindowRow& b) { return a.state.dayZero < b.state.dayZero; });
  return rows;
}

void WindowModel::show(std::vector<WindowRow> rows) {
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

int WindowModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}
int WindowModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString WindowModel::statusWords(const WindowState& state) const {
  switch (state.status) {
  case SubjectStatus::Cleared:
    return state.lateAssessment ? tr("Cleared day %1, late").arg(state.decidedOnDay.value_or(0))
                                : tr("Cleared day %1").arg(state.decidedOnDay.value_or(0));
  case SubjectStatus::Dlt:
    return state.dltOnsetDay ? tr("DLT day %1").arg(*state.dltOnsetDay) : tr("DLT");
  case SubjectStatus::NotEvaluable:
    return tr("Not evaluable");
  case SubjectStatus::InWindow:
    break;
  }
  if (state.overdue) return tr("Overdue");
  if (!state.due) return tr("In window");
  return state.day == state.window.latest ? tr("Due today") : tr("Due until day %1").arg(state.window.latest);
}

QString WindowModel::barWords(const WindowState& state) const {
  return tr("Day %1 of %2, assessment from %3 to %4")
      .arg(state.day)
      .arg(state.window.latest)
      .arg(state.earliest.toString(Qt::ISODate), state.latest.toString(Qt::ISODate));
}

QVariant WindowModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const WindowRow& shown = row(index.row());
  if (role == Qt::ToolTipRole || (role == Qt::AccessibleTextRole && index.column() == Bar))
    return barWords(shown.state);
  if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
    switch (index.column()) {
    case Number:
      return shown.number;
    case Level:
      return QStringLiteral("L%1").arg(shown.level);
    case Day:
      return shown.state.day;
    case Status:
      return QString(statusShape(shown.state.status) % u' ' % statusWords(shown.state));
    default:
      return {};
    }
  }
  if (role == Qt::FontRole && index.column() == Number) {
    QFont bold;
    bold.setWeight(QFont::DemiBold);
    return bold;
  }
  if (role == Qt::ForegroundRole && index.column() == Status) return statusColour(shown.state.status);
  return {};
}

QVariant WindowModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
  case Number:
    return tr("Subject");
  case Level:
    return tr("Level");
  case Day:
    return tr("Day");
  case Bar:
    return tr("Window, day 0 to 28");
  case Status:
    return tr("Status");
  default:
    return {};
  }
}
