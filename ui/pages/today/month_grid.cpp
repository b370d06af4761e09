#include "ui/pages/today/month_grid.h"

#include "ui/style/theme.h"
#include "ui/widgets/layout.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <algorithm>

namespace {
constexpr int weeks = 6;
constexpr int daysOfWeek = 7;
constexpr int mostLines = 3; ///< of a day; the list beside shows them all
} // namespace

MonthGrid::MonthGrid(QWidget* parent) : QTableWidget(weeks, daysOfWeek, parent) {
  setObjectName(QStringLiteral("monthGrid"));
  setAccessibleName(tr("Calendar"));
  setSelectionMode(QAbstractItemView::SingleSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setTabKeyNavigation(false);
  setWordWrap(false);
  setFrameShape(QFrame::NoFrame);
  setMinimumHeight(atTypeSize(330));
  QStringList names;
  for (int day = 1; day <= daysOfWeek; ++day)
    names << QLocale().standaloneDayName(day, QLocale::ShortFormat);
  setHorizontalHeaderLabels(names);
  verticalHeader()->hide();
  for (QHeaderView* header : {horizontalHeader(), verticalHeader()}) {
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setHighlightSections(false);
  }
  for (int cell = 0; cell < weeks * daysOfWeek; ++cell) {
    auto* item = new QTableWidgetItem;
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
    setItem(cell / daysOfWeek, cell % daysOfWeek, item);
  }
  connect(this, &QTableWidget::currentCellChanged, this, [this](int row, int column) {
    if (!m_showing && row >= 0) Q_EMIT dayWanted(dayAt(row, column));
  });
  connect(this, &QTableWidget::cellDoubleClicked, this,
          [this](int row, int column) { Q_EMIT dayOpened(dayAt(row, column)); });
}

QDate MonthGrid::firstShown(QDate day) {
  const QDate first(day.year(), day.month(), 1);
  return first.addDays(1 - first.dayOfWeek());
}

void MonthGrid::show(QDate day, QDate today, const std::vector<CalendarEntry>& entries) {
  m_showing = true;
  m_day = day;
  m_first = firstShown(day);
  for (int row = 0; row < weeks; ++row)
    for (int column = 0; column < daysOfWeek; ++column)
      fill(*item(row, column), dayAt(row, column), today, entries);
  const auto place = static_cast<int>(m_first.daysTo(day));
  setCurrentCell(place / daysOfWeek, place % daysOfWeek);
  m_showing = false;
}

void MonthGrid::fill(QTableWidgetItem& cell, QDate day, QDate today,
                     const std::vector<CalendarEntry>& entries) const {
  QStringList lines{day == today ? tr("%1 · today").arg(day.day()) : QString::number(day.day())};
  QStringList spoken{QLocale().toString(day, QLocale::LongFormat)};
  if (day == today) spoken << tr("today");
  int more = 0;
  for (const CalendarEntry& entry : entries) {
    if (entry.day != day) continue;
    spoken << calendarSentence(entry);
    if (lines.size() <= mostLines)
      lines << QStringLiteral("%1 %2 %3").arg(calendarShape(entry.state), entry.who, entry.what);
    else
      ++more;
  }
  if (more > 0) lines << tr("+%1").arg(more);
  cell.setText(lines.join(u'\n'));
  cell.setData(Qt::AccessibleTextRole, spoken.join(QStringLiteral("; ")));
  cell.setToolTip(typedText::inToolTip(spoken.join(u'\n')));
  const Theme& theme = Theme::current();
  cell.setForeground(day.month() == m_day.month() ? theme.text : theme.muted);
  cell.setBackground(day == today ? theme.accentSoft : theme.surface);
}

void MonthGrid::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
  case Qt::Key_Left:
    return Q_EMIT dayWanted(m_day.addDays(-1));
  case Qt::Key_Right:
    return Q_EMIT dayWanted(m_day.addDays(1));
  case Qt::Key_Up:
    return Q_EMIT dayWanted(m_day.addDays(-daysOfWeek));
  case Qt::Key_Down:
    return Q_EMIT dayWanted(m_day.addDays(daysOfWeek));
  case Qt::Key_PageUp:
    return Q_EMIT dayWanted(m_day.addMonths(-1));
  case Qt::Key_PageDown:
    return Q_EMIT dayWanted(m_day.addMonths(1));
  case Qt::Key_Return:
  case Qt::Key_Enter:
    return Q_EMIT dayOpened(m_day);
  default:
    QTableWidget::keyPressEvent(event);
  }
}
