#include "ui/pages/safety/study_events_panel.h"

#include "app/study/study.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/text_fields.h"
#include "ui/pages/safety/study_events_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/table.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

namespace {
constexpr int eventRowHeight = 28;
} // namespace

StudyEventsPanel::StudyEventsPanel(QWidget* parent) : QWidget(parent) {
  m_none = new EmptyState(tr("No adverse event is recorded."),
                          tr("Events are entered with their subject, on the page Subjects."));
  m_body = new QWidget;
  auto* body = tightColumn(m_body, 8);
  m_model = new StudyEventsModel(this);
  body->addWidget(makeFilter());
  body->addWidget(makeTable(), 1);
  m_count = namedLabel("studyEventCount", TextRole::Muted);
  body->addWidget(m_count);
  auto* layout = tightColumn(this, -1, 8);
  layout->addWidget(m_none);
  layout->addWidget(m_body, 1);
}

QWidget* StudyEventsPanel::makeFilter() {
  m_text = new TextField(QStringLiteral("eventText"), tr("&Find subject, term or comment"));
  m_text->setFixedWidth(240);
  m_level = new ChoiceField(QStringLiteral("eventLevel"), tr("&Level"));
  m_level->box()->setItemText(0, tr("all"));
  m_grade = new ChoiceField(QStringLiteral("eventLeastGrade"), tr("&Grade at least"));
  m_grade->box()->setItemText(0, QStringLiteral("1"));
  m_grade->setChoices({QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5")});
  m_serious = named<QCheckBox>("eventSeriousOnly", tr("Ser&ious only"));
  m_related = named<QCheckBox>("eventRelatedOnly", tr("&Related only"));
  makeOrder();
  for (Field* narrow : {m_level, m_grade})
    narrow->setFixedWidth(112);
  auto* filter = new QWidget;
  auto* line = tightLine(filter, 16);
  for (Field* field : std::initializer_list<Field*>{m_text, m_level, m_grade}) {
    line->addWidget(field);
    connect(field, &Field::edited, this, &StudyEventsPanel::applyFilter);
  }
  for (QCheckBox* box : {m_serious, m_related}) {
    line->addWidget(box, 0, Qt::AlignBottom);
    connect(box, &QCheckBox::toggled, this, &StudyEventsPanel::applyFilter);
  }
  line->addStretch();
  line->addWidget(m_order);
  return filter;
}

void StudyEventsPanel::makeOrder() {
  m_order = new ChoiceField(QStringLiteral("eventOrder"), tr("S&ort by"));
  m_order->setFixedWidth(168);
  m_order->box()->setItemText(0, tr("subject, then onset"));
  m_order->box()->setMaxVisibleItems(30);
  QStringList choices;
  for (int column = 0; column < m_model->columnCount(); ++column) {
    const QString title = m_model->headerData(column, Qt::Horizontal).toString();
    choices << tr("%1, rising").arg(title) << tr("%1, falling").arg(title);
  }
  m_order->setChoices(choices);
  connect(m_order, &Field::edited, this, [this] {
    const auto chosen = m_order->index();
    const bool falling = chosen && *chosen % 2 == 1;
    m_table->horizontalHeader()->setSortIndicator(chosen ? *chosen / 2 : -1,
                                                  falling ? Qt::DescendingOrder : Qt::AscendingOrder);
  });
}

QWidget* StudyEventsPanel::makeTable() {
  m_table = namedView("studyEvents", tr("Adverse events of all subjects"));
  fixRowHeight(m_table, eventRowHeight); // every row as high as the others: tens of thousands scroll at once
  m_table->setModel(m_model);
  QHeaderView* head = m_table->horizontalHeader();
  static constexpr int widths[] = {84, 56, 56, 96, 240, 64, 72, 72, 88, 56, 64, 144};
  for (int column = 0; column < m_model->columnCount(); ++column)
    m_table->setColumnWidth(column, widths[column]);
  head->setStretchLastSection(false);
  head->setSectionResizeMode(StudyEventsModel::Term, QHeaderView::Stretch);
  head->setSectionsClickable(true);
  head->setSortIndicatorShown(true);
  head->setSortIndicatorClearable(true); // the third click: as the study has them
  head->setSortIndicator(-1, Qt::AscendingOrder);
  connect(head, &QHeaderView::sortIndicatorChanged, this, &StudyEventsPanel::sort);
  connect(m_table, &QTableView::activated, this,
          [this](const QModelIndex& index) { Q_EMIT subjectRequested(m_model->at(index.row())->subjectId); });
  return m_table;
}

void StudyEventsPanel::show(const Study& study) {
  fillLevels(study);
  const RowId chosen = chosenEvent();
  m_model->show(eventList(study));
  choose(chosen);
  const bool none = m_model->eventCount() == 0;
  m_none->setVisible(none);
  m_body->setVisible(!none);
  showCount();
}

void StudyEventsPanel::fillLevels(const Study& study) {
  const int top = study.protocol.design.top();
  if (top == m_levels) return;
  const auto chosen = m_level->index();
  QStringList levels;
  for (int level = 1; level <= top; ++level)
    levels << QStringLiteral("L%1").arg(level);
  const QSignalBlocker quiet(m_level);
  m_level->setChoices(levels);
  if (chosen && *chosen < top) m_level->setIndex(chosen);
  m_levels = top;
}

void StudyEventsPanel::applyFilter() {
  EventFilter filter;
  filter.text = m_text->text();
  if (const auto level = m_level->index()) filter.level = *level + 1;
  if (const auto grade = m_grade->index()) filter.leastGrade = *grade + 2;
  filter.serious = m_serious->isChecked();
  filter.related = m_related->isChecked();
  const RowId chosen = chosenEvent();
  m_model->setFilter(filter);
  choose(chosen);
  showCount();
}

void StudyEventsPanel::sort(int column, Qt::SortOrder order) {
  const RowId chosen = chosenEvent();
  m_model->sort(column, order);
  choose(chosen);
  const QSignalBlocker quiet(m_order);
  const int falling = order == Qt::DescendingOrder ? 1 : 0;
  m_order->setIndex(column < 0 ? std::nullopt : std::optional(2 * column + falling));
}

void StudyEventsPanel::showCount() {
  const int shown = m_model->rowCount();
  const auto all = static_cast<int>(m_model->eventCount());
  m_count->setText(shown == all ? tr("%n event(s)", nullptr, all)
                                : tr("%1 of %n event(s)", nullptr, all).arg(shown));
}

RowId StudyEventsPanel::chosenEvent() const {
  const QModelIndex current = m_table->currentIndex();
  return current.isValid() ? m_model->at(current.row())->event.id : 0;
}

void StudyEventsPanel::choose(RowId eventId) {
  const int row = eventId == 0 ? -1 : m_model->rowOf(eventId);
  if (row >= 0) m_table->setCurrentIndex(m_model->index(row, StudyEventsModel::Subject));
}
