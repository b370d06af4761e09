#include "ui/pages/today/today_models.h"

#include "ui/widgets/status_mark.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typed_text.h"

#include <QFont>
#include <QPainter>
#include <algorithm>
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

std::vector<WindowRow> windowRows(const Standing& standing) {
  const int decidingLevel = standing.recommendation().decidingLevel;
  std::vector<WindowRow> rows;
  for (const Subject& subject : standing.study().subjects) {
    const WindowState* state = standing.window(subject);
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

void WindowBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
  QStyledItemDelegate::paint(painter, option, index); // background, selection, focus
  const auto* model = qobject_cast<const WindowModel*>(index.model());
  if (!model) return;
  const WindowState& state = model->row(index.row()).state;
  const Theme& theme = Theme::current();
  const int lastDay = std::max({28, state.window.latest, state.decidedOnDay.value_or(0)}) + 1;
  const QRectF area = QRectF(option.rect).adjusted(8, 0, -14, 0);
  const auto xOf = [&](int day) {
    return area.left() + area.width() * std::clamp(day, 0, lastDay) / lastDay;
  };
  const qreal y = area.center().y();

  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(Qt::NoPen);
  painter->setBrush(theme.line);
  painter->drawRoundedRect(QRectF(xOf(0), y - 3, xOf(state.window.latest) - xOf(0), 6), 3, 3);
  painter->setBrush(theme.accent);
  const int gone = std::min(state.day, state.window.latest);
  if (gone > 0) painter->drawRoundedRect(QRectF(xOf(0), y - 3, xOf(gone) - xOf(0), 6), 3, 3);
  painter->setPen(QPen(theme.muted, 1, Qt::DotLine));
  for (const int day : {state.window.earliest, state.window.latest})
    painter->drawLine(QPointF(xOf(day), y - 9), QPointF(xOf(day), y + 9));
  const auto markDay =
      state.status == SubjectStatus::Dlt && state.dltOnsetDay ? state.dltOnsetDay : state.decidedOnDay;
  if (markDay) paintStatus(*painter, QRectF(xOf(*markDay) - 6, y - 6, 12, 12), state.status);
  painter->restore();
}
