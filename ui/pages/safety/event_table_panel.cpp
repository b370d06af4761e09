#include "ui/pages/safety/event_table_panel.h"

#include "app/reports/safety/event_list.h"
#include "app/study/user.h"
#include "db/session/stored_measurements.h"
#include "ui/charts/charts.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/field.h"
#include "ui/pages/safety/event_table_model.h"
#include "ui/print/chart_card.h"
#include "ui/print/print_actions.h"
#include "ui/print/report_documents.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/table.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QTableWidget>
#include <algorithm>

EventChoiceBar::EventChoiceBar(const QString& name, QWidget* parent) : QWidget(parent) {
  m_related = named<QCheckBox>(name + QStringLiteral("Related"), tr("&Related to the CAR-NK cells only"));
  m_before = named<QCheckBox>(name + QStringLiteral("Before"), tr("Also &before the infusion"));
  auto* line = tightLine(this, 16);
  for (QCheckBox* box : {m_related, m_before}) {
    line->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &EventChoiceBar::changed);
  }
}

EventChoice EventChoiceBar::choice() const {
  return {m_related->isChecked(), m_before->isChecked()};
}

namespace {
constexpr int tableRowHeight = 26;
constexpr int gradeCount = 5;
constexpr int mostAstctRows = 5; ///< more scroll

void beLow(QTableView* table) {
  fixRowHeight(table, tableRowHeight);
}
} // namespace

EventTablePanel::EventTablePanel(StudySession& session, QWidget* parent)
    : QWidget(parent), m_session(session) {
  m_dictionary = new Paragraph(QStringLiteral("eventDictionary"), TextRole::Muted);
  m_message = new MessageLine(QStringLiteral("eventTableMessage"));
  auto* layout = tightColumn(this, 8, 8);
  addAll(layout, {makeChoices(), m_message});
  layout->addWidget(makeTable(), 1);
  addAll(layout, {makeAstct(), m_dictionary});
}

QWidget* EventTablePanel::makeChoices() {
  m_group = new ChoiceField(QStringLiteral("eventTableGroup"), tr("&Worst grades of"));
  m_group->box()->setItemText(0, tr("all dose levels"));
  m_group->setFixedWidth(168);
  m_choice = new EventChoiceBar(QStringLiteral("eventTable"));
  auto* area = new QWidget;
  auto* line = tightLine(area, 16);
  line->addWidget(m_group);
  line->addWidget(m_choice, 0, Qt::AlignBottom);
  line->addStretch();
  auto* actions = tightLine(8);
  QPushButton* print = addButton(actions, "eventTablePrint", tr("&Print…"));
  QPushButton* pdf = addButton(actions, "eventTablePdf", tr("Save P&DF…"));
  QPushButton* csv = addButton(actions, "eventTableCsv", tr("Save &CSV…"));
  for (QPushButton* button : {print, pdf, csv})
    button->setEnabled(may(m_session.user().role, Action::Print));
  line->addLayout(actions);
  line->setAlignment(actions, Qt::AlignBottom);
  connect(m_group, &Field::edited, this, &EventTablePanel::refresh);
  connect(m_choice, &EventChoiceBar::changed, this, &EventTablePanel::refresh);
  connect(print, &QPushButton::clicked, this, [this] { this->print(false); });
  connect(pdf, &QPushButton::clicked, this, [this] { this->print(true); });
  connect(csv, &QPushButton::clicked, this, &EventTablePanel::saveCsv);
  return area;
}

QWidget* EventTablePanel::makeTable() {
  m_model = new EventTableModel(this);
  m_table = namedView("eventTable", tr("Adverse events by term and worst grade"));
  beLow(m_table);
  m_table->setModel(m_model);
  return m_table;
}

QWidget* EventTablePanel::makeAstct() {
  QStringList heads{tr("Worst ASTCT grade")};
  for (const QString& syndrome : {tr("CRS"), tr("ICANS")}) {
    for (int grade = 1; grade <= gradeCount; ++grade)
      heads << QStringLiteral("%1 %2").arg(syndrome).arg(grade);
    heads << tr("%1, not recorded").arg(syndrome) << tr("%1, any").arg(syndrome);
  }
  m_astct = named<QTableWidget>("astctTable", 0, static_cast<int>(heads.size()));
  m_astct->setAccessibleName(tr("CRS and ICANS by dose level, worst ASTCT grade of a subject"));
  m_astct->setHorizontalHeaderLabels(heads);
  m_astct->setToolTip(astctRule());
  styleTable(m_astct);
  beLow(m_astct);
  m_astct->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  return m_astct;
}

void EventTablePanel::refresh() {
  const CtcaeDictionary dictionary = eventDictionary(m_session);
  EventTable table = eventTable(m_session.study(), dictionary, m_choice->choice());
  fillGroups(table);
  showAstct(table);
  std::optional<std::size_t> group;
  if (const auto chosen = m_group->index()) group = static_cast<std::size_t>(*chosen);
  m_model->show(std::move(table), group);
  QHeaderView* head = m_table->horizontalHeader();
  head->setSectionResizeMode(QHeaderView::Interactive);
  head->setStretchLastSection(false);
  for (int column = 1; column < m_model->columnCount(); ++column)
    head->setSectionResizeMode(column, QHeaderView::ResizeToContents);
  head->setSectionResizeMode(0, QHeaderView::Stretch);
  m_dictionary->setText(dictionarySentence(dictionary));
}

void EventTablePanel::fillGroups(const EventTable& table) {
  QStringList names;
  for (const EventGroup& group : table.groups)
    names << tr("%1, n = %2").arg(group.label()).arg(group.infused);
  const auto chosen = m_group->index();
  const QSignalBlocker quiet(m_group);
  m_group->setChoices(names);
  if (chosen && *chosen < names.size()) m_group->setIndex(chosen);
}

void EventTablePanel::showAstct(const EventTable& table) {
  m_astct->setRowCount(0);
  for (std::size_t group = 0; group < table.groups.size(); ++group) {
    const EventGroup& of = table.groups[group];
    QStringList cells{of.title()};
    for (const EventTableRow& syndrome : table.astct) {
      const GradeCounts& counts = syndrome.counts.at(group);
      for (const int subjects : counts.worst)
        cells << countText(subjects, of.infused);
      cells << countText(counts.notRecorded, of.infused) << countText(counts.any(), of.infused);
    }
    addRow(m_astct, cells);
  }
  const int rows = std::min(m_astct->rowCount(), mostAstctRows);
  m_astct->setFixedHeight(m_astct->horizontalHeader()->sizeHint().height() + tableRowHeight * rows + 4);
}

void EventTablePanel::print(bool toPdf) {
  const PrintDocument document =
      eventTableDocument(m_session.study(), eventDictionary(m_session), m_choice->choice(), m_session.today(),
                         m_session.journalHead());
  const auto refused = toPdf ? savePdf(this, document, m_session.commands())
                             : previewDocument(this, document, m_session.commands());
  m_message->say(refused ? refused->message : QString(), Field::Tone::Error);
}

void EventTablePanel::saveCsv() {
  const QString title = tr("Adverse events, %1").arg(m_session.today().toString(Qt::ISODate));
  saveTableAs(this, title, tableOf(m_model->table()), m_session.commands(), *m_message);
}

HeatMapPanel::HeatMapPanel(StudySession& session, QWidget* parent) : QWidget(parent), m_session(session) {
  m_choice = new EventChoiceBar(QStringLiteral("heatMap"));
  m_chart = new ChartCard(QStringLiteral("eventHeatMap"), session);
  auto* layout = tightColumn(this, 8, 8);
  layout->addWidget(m_choice, 0, Qt::AlignLeft);
  layout->addWidget(m_chart, 1);
  connect(m_choice, &EventChoiceBar::changed, this, &HeatMapPanel::refresh);
}

void HeatMapPanel::refresh() {
  m_chart->show(contentOf(eventHeatMap(m_session.study(), eventDictionary(m_session), m_choice->choice()),
                          eventHeatMapChart));
}
