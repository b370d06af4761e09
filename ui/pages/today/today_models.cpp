#include "ui/pages/today/today_models.h"

#include "app/study/study.h"
#include "ui/style/theme.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/status_mark.h"

#include <QPainter>
#include <algorithm>
#include <map>

DueModel::DueModel(QObject* parent) : RowsModel(parent) {
  const auto whenText = [this](const DueItem& due) { return when(due); };
  const auto urgent = coloured([](const DueItem& due) -> QVariant {
    if (due.urgency == Urgency::Open) return {};
    return due.urgency == Urgency::Overdue ? Theme::current().dlt : Theme::current().warning;
  });
  setColumns(
      {{tr("Who"), &DueItem::who, bold}, {tr("What"), &DueItem::what}, {tr("When"), whenText, urgent}});
}

void DueModel::show(std::vector<DueItem> items, QDate today) {
  m_today = today;
  setRows(std::move(items));
}

QString DueModel::when(const DueItem& item) const {
  if (item.urgency == Urgency::Overdue && item.until) {
    const int days = static_cast<int>(item.until->daysTo(m_today));
    return days > 0 ? tr("overdue by %n day(s)", nullptr, days) : tr("overdue"); // by hours
  }
  if (item.urgency == Urgency::Overdue) return tr("now");
  if (item.until && *item.until > m_today) return tr("until %1").arg(item.until->toString(Qt::ISODate));
  const int days = static_cast<int>(item.since.daysTo(m_today));
  return days <= 0 ? tr("today") : tr("for %n day(s)", nullptr, days);
}

std::vector<WindowRow> windowRows(const Standing& standing) {
  const int decidingLevel = standing.recommendation().decidingLevel;
  std::vector<WindowRow> rows;
  for (const Subject& subject : standing.study().subjects) {
    const WindowState* state = standing.window(subject);
    if (!state || !subject.assignment) continue;
    if (state->status != SubjectStatus::InWindow && subject.assignment->level != decidingLevel) continue;
    rows.push_back({subject.id, subject.assignment->subjectNumber, subject.assignment->level, *state,
                    deathWords(subject)});
  }
  std::stable_sort(rows.begin(), rows.end(),
                   [](const WindowRow& a, const WindowRow& b) { return a.state.dayZero < b.state.dayZero; });
  return rows;
}

WindowModel::WindowModel(QObject* parent) : RowsModel(parent) {
  const auto told = [this](auto look) {
    return [this, look](const WindowRow& row, int role) -> QVariant {
      return role == Qt::ToolTipRole ? barWords(row.state) : look(row, role);
    };
  };
  const auto plain = [](const WindowRow&, int) { return QVariant(); };
  const auto barText = [this](const WindowRow& row, int role) -> QVariant {
    return role == Qt::AccessibleTextRole ? barWords(row.state) : QVariant();
  };
  const auto colour =
      coloured([](const WindowRow& row) -> QVariant { return statusColour(row.state.status); });
  setColumns(
      {{tr("Subject"), &WindowRow::number, told(bold)},
       {tr("Level"), [](const WindowRow& row) { return QStringLiteral("L%1").arg(row.level); }, told(plain)},
       {tr("Day"), [](const WindowRow& row) { return dayTold(row.state); }, told(plain)},
       {tr("Window, day 0 to 28"), [](const WindowRow&) { return QVariant(); }, told(barText)},
       {tr("Status"),
        [this](const WindowRow& row) {
          return QString(statusShape(row.state.status) % u' ' %
                         (row.died.isEmpty() ? statusWords(row.state) : row.died));
        },
        told(colour)}});
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
      .arg(dayTold(state))
      .arg(state.window.latest)
      .arg(state.earliest.toString(Qt::ISODate), state.latest.toString(Qt::ISODate));
}

void WindowBarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
  QStyledItemDelegate::paint(painter, option, index); // background, selection, focus
  const auto* model = qobject_cast<const WindowModel*>(index.model());
  if (!model) return;
  const WindowState& state = model->at(index.row()).state;
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

QString marksOf(const Course& course, int level) {
  constexpr int mostMarks = 60; // more are counted
  QStringList marks;
  std::map<Outcome, int> counts;
  for (const Cohort& cohort : course.cohorts)
    if (cohort.level == level)
      for (const Outcome outcome : cohort.outcomes) {
        if (marks.size() <= mostMarks) marks << statusShape(outcome);
        ++counts[outcome];
      }
  if (marks.size() <= mostMarks) return marks.join(u' ');
  marks.clear();
  for (const auto& [outcome, count] : counts)
    marks << QStringLiteral("%1 %2").arg(statusShape(outcome)).arg(count);
  return marks.join(QStringLiteral(" · "));
}
