#include "ui/pages/today/calendar_panel.h"

#include "app/study/study.h"
#include "ui/fields/field.h"
#include "ui/pages/today/month_grid.h"
#include "ui/print/output_button.h"
#include "ui/print/report_documents.h"
#include "ui/tables/table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layout.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

CalendarPanel::CalendarPanel(StudySession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_day(session.today()) {
  auto* columns = tightLine(this, 16, 12);
  columns->addWidget(makeMonth(), 1);
  QWidget* day = makeDay();
  day->setFixedWidth(atTypeSize(340));
  columns->addWidget(day);
}

QWidget* CalendarPanel::makeMonth() {
  auto* left = new QWidget;
  auto* layout = tightColumn(left, 8);
  auto* head = tightLine(8);
  m_month = namedLabel("calendarMonth", TextRole::Heading);
  head->addWidget(m_month, 1);
  const auto go = [&](const char* name, const QString& text, auto to) {
    connect(addButton(head, name, text), &QPushButton::clicked, this, [this, to] { choose(to()); });
  };
  go("calendarBefore", tr("← &Month before"), [this] { return m_day.addMonths(-1); });
  go("calendarToday", tr("&Today"), [this] { return m_session.today(); });
  go("calendarNext", tr("Month &after →"), [this] { return m_day.addMonths(1); });
  m_grid = new MonthGrid;
  layout->addLayout(head);
  layout->addWidget(m_grid, 1);
  connect(m_grid, &MonthGrid::dayWanted, this, &CalendarPanel::choose);
  connect(m_grid, &MonthGrid::dayOpened, this, &CalendarPanel::openDay);
  return left;
}

QWidget* CalendarPanel::makeDay() {
  m_card = new Card(QString());
  m_nothing = new Paragraph(QStringLiteral("calendarNothing"), TextRole::Muted,
                            tr("Nothing is planned for this day."));
  m_list =
      namedTable("calendarDay", tr("What is planned for this day"), {tr("Who"), tr("What"), tr("State")});
  stretchColumn(m_list, 1);
  connect(m_list, &QTableWidget::cellActivated, this, &CalendarPanel::open);
  m_message = new MessageLine(QStringLiteral("calendarMessage"));
  m_card->body()->addWidget(m_nothing);
  m_card->body()->addWidget(m_list, 1);
  m_card->body()->addStretch();
  m_card->body()->addLayout(makeSheetButtons());
  m_card->body()->addWidget(m_message);
  return m_card;
}

QLayout* CalendarPanel::makeSheetButtons() {
  auto* week = new OutputButton(QStringLiteral("weekSheet"), tr("&Week's sheet"), m_session, *m_message,
                                [this]() -> Result<PrintDocument> {
                                  const QDate monday = m_day.addDays(1 - m_day.dayOfWeek());
                                  return weekSheetDocument(m_session.standing(), monday,
                                                           entriesOf(monday, monday.addDays(6)),
                                                           m_session.journalHead());
                                });
  week->setToolTip(tr("What is planned in the week of the chosen day, on paper"));
  auto* labels =
      new OutputButton(QStringLiteral("sampleLabels"), tr("Sample &labels"), m_session, *m_message,
                       [this]() -> Result<PrintDocument> {
                         return sampleLabelsDocument(m_session.standing(), m_day, entriesOf(m_day, m_day),
                                                     m_session.journalHead());
                       });
  labels->setToolTip(tr("For what is to be taken at the visits of the chosen day"));
  auto* line = tightLine(8);
  addAll(line, {week, labels});
  line->addStretch();
  return line;
}

std::vector<CalendarEntry> CalendarPanel::entriesOf(QDate from, QDate to) const {
  const Standing& standing = m_session.standing();
  return dueBetween(standing, from, to, m_session.recordedOf(visitsBetween(standing, from, to)));
}

void CalendarPanel::refresh() {
  m_entries = entriesOf(MonthGrid::firstShown(m_day), MonthGrid::lastShown(m_day));
  m_month->setText(tr("%1 %2", "month year")
                       .arg(QLocale().standaloneMonthName(m_day.month()), QString::number(m_day.year())));
  m_grid->show(m_day, m_session.today(), m_entries);
  showDay();
}

void CalendarPanel::choose(QDate day) {
  if (day == m_day) return;
  const bool sameMonth = MonthGrid::firstShown(day) == MonthGrid::firstShown(m_day);
  m_day = day;
  m_message->say({});
  if (!sameMonth) return refresh();
  m_grid->show(m_day, m_session.today(), m_entries);
  showDay();
}

void CalendarPanel::openDay(QDate day) {
  choose(day);
  if (m_ofDay.size() == 1) return open(0);
  if (m_ofDay.empty()) return;
  m_list->setCurrentCell(0, 0);
  m_list->setFocus();
}

void CalendarPanel::showDay() {
  m_ofDay.clear();
  m_list->setRowCount(0);
  for (const CalendarEntry& entry : m_entries) {
    if (entry.day != m_day) continue;
    m_ofDay.push_back(entry);
    addRow(m_list, {entry.who, entry.what, calendarShape(entry.state) + u' ' + calendarWord(entry.state)});
    const int row = m_list->rowCount() - 1;
    m_list->item(row, 1)->setToolTip(typedText::inToolTip(calendarSentence(entry)));
  }
  m_card->setTitle(QLocale().toString(m_day, QLocale::LongFormat));
  m_nothing->setVisible(m_ofDay.empty());
  m_list->setVisible(!m_ofDay.empty());
  m_list->resizeRowsToContents();
}

void CalendarPanel::open(int row) {
  const DueItem task = taskOf(m_ofDay.at(static_cast<std::size_t>(row)));
  Q_EMIT taskRequested(task);
}
