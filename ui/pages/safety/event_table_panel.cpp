#include "ui/pages/safety/event_table_panel.h"

#include "app/reports/safety/event_list.h"
#include "app/reports/safety/event_table.h"
#include "app/study/user.h"
#include "db/session/stored_measurements.h"
#include "ui/charts/charts.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/field.h"
#include "ui/print/chart_card.h"
#include "ui/print/print_actions.h"
#include "ui/print/report_documents.h"
#include "ui/style/theme.h"
#include "ui/tables/table.h"
#include "ui/widgets/layout.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <algorithm>

namespace {
constexpr int grades = 5;
constexpr int tableRowHeight = 26;
constexpr int leastTermColumn = 230; ///< in a narrow window too
constexpr int mostAstctRows = 5;     ///< more scroll
} // namespace

void EventTableModel::show(EventTable table, std::optional<std::size_t> group) {
  m_table = std::move(table);
  std::vector<RowColumn<Row>> columns{titles()};
  for (std::size_t one = group.value_or(0); one < (group ? *group + 1 : m_table.groups.size()); ++one) {
    for (int grade = 1; group && grade <= grades; ++grade)
      columns.push_back(counts(one, tr("Grade %1").arg(grade),
                               [grade](const GradeCounts& counted) { return counted.of(grade); }));
    columns.push_back(counts(one, tr("Any grade"), &GradeCounts::any));
    columns.push_back(counts(one, tr("Grade ≥ 3"), &GradeCounts::severe));
  }
  setRows(std::move(columns), m_table.rows);
}

RowColumn<EventTableRow> EventTableModel::titles() const {
  const auto text = [](const Row& row) {
    const QString words = row.title(QLocale().name());
    return row.kind == Row::Kind::Term ? QStringLiteral("    ") + words : words;
  };
  const auto look = [](const Row& row, int role) -> QVariant {
    if (role == Qt::AccessibleTextRole) return row.title(QLocale().name());
    return row.kind == Row::Kind::Term ? QVariant() : bold(row, role);
  };
  return {tr("Organ class, term"), text, look, {}, howItIsCounted()};
}

RowColumn<EventTableRow> EventTableModel::counts(std::size_t group, const QString& heading,
                                                 const Count& count) const {
  const EventGroup& of = m_table.groups.at(group);
  const auto counted = [group, count](const Row& row) { return count(row.counts.at(group)); };
  const auto text = [counted, infused = of.infused](const Row& row) {
    return countText(counted(row), infused);
  };
  const auto look = coloured([counted](const Row& row) {
    return counted(row) == 0 ? QVariant(Theme::current().muted) : QVariant();
  });
  const QString title = tr("%1, n = %2").arg(of.label()).arg(of.infused) + u'\n' + heading;
  return {title, text, look, {}, howItIsCounted()};
}

QString EventTableModel::howItIsCounted() const {
  return choiceSentence(m_table.choice) + u'\n' + tr("Percent of n, the infused subjects of the level.");
}

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
  m_group->setFixedWidth(atTypeSize(168));
  m_group->keepRoom(false);
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
  fixRowHeight(m_table, tableRowHeight);
  keepRowOrder(m_table); // terms stand below their organ class
  m_table->setModel(m_model);
  keepReadable(m_table, 0, leastTermColumn);
  return m_table;
}

QWidget* EventTablePanel::makeAstct() {
  QStringList heads{tr("Worst ASTCT grade")};
  for (const QString& syndrome : {tr("CRS"), tr("ICANS")}) {
    for (int grade = 1; grade <= grades; ++grade)
      heads << QStringLiteral("%1 %2").arg(syndrome).arg(grade);
    heads << tr("%1, not recorded").arg(syndrome) << tr("%1, any").arg(syndrome);
  }
  m_astct =
      namedTable("astctTable", tr("CRS and ICANS by dose level, worst ASTCT grade of a subject"), heads);
  m_astct->setToolTip(astctRule());
  fixRowHeight(m_astct, tableRowHeight);
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
  stretchColumn(m_table, 0);
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
  m_astct->setFixedHeight(m_astct->horizontalHeader()->sizeHint().height() +
                          m_astct->verticalHeader()->defaultSectionSize() * rows + 4);
}

void EventTablePanel::print(bool toPdf) {
  const PrintDocument document =
      eventTableDocument(m_session.study(), eventDictionary(m_session), m_choice->choice(), m_session.today(),
                         m_session.journalHead());
  (toPdf ? savePdf : previewDocument)(this, document, m_session.commands(), *m_message);
}

void EventTablePanel::saveCsv() {
  const QString today = m_session.today().toString(Qt::ISODate);
  saveTableAs(this, tr("Adverse events, %1").arg(today), QStringLiteral("adverse-events-") + today,
              tableOf(m_model->table()), m_session, *m_message);
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
