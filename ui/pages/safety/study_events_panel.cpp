#include "ui/pages/safety/study_events_panel.h"

#include "app/dosing/dlt_period.h"
#include "app/reports/words/course_words.h"
#include "app/reports/words/status_words.h"
#include "app/study/study.h"
#include "ui/fields/choice_field.h"
#include "ui/fields/text_fields.h"
#include "ui/style/theme.h"
#include "ui/tables/table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layout.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <algorithm>

namespace {
using Row = StudyEventsModel::Row;
constexpr int severeGrade = 3;

QString yesNo(bool yes) {
  return yes ? StudyEventsModel::tr("yes") : StudyEventsModel::tr("no");
}

QString levelWord(Row row) {
  return row->level == 0 ? QStringLiteral("–") : QStringLiteral("L%1").arg(row->level);
}

/// The worst CTCAE grade; by which the column is sorted, too.
int gradeOf(const AdverseEvent& event) {
  return worstGrade(event).value_or(0);
}

template <class Is>
auto alarming(Is is) {
  return coloured([is](Row row) { return is(row) ? QVariant(Theme::current().dlt) : QVariant(); });
}
} // namespace

QString StudyEventsModel::dltWord(Row row) const {
  const int is = dltRank(row);
  return is == 2 ? QStringLiteral("▲ ") + tr("DLT") : is == 1 ? tr("possible") : QStringLiteral("–");
}

QString StudyEventsModel::dayWord(Row row) const {
  const auto* subject = m_study->subject(row->subjectId);
  return subject && subject->infusion ? onsetDays(*m_study, *subject->infusion, eventIn(row))
                                      : QStringLiteral("–");
}

StudyEventsModel::StudyEventsModel(QObject* parent) : RowsModel(parent) {
  using Event = AdverseEvent;
  // A text, a look or an order by what `tell` says of the event.
  const auto of = [this](auto tell) {
    return [this, tell](Row row) { return std::invoke(tell, eventIn(row)); };
  };
  const auto word = [of](bool Event::*member) {
    return of([member](const Event& one) { return yesNo(one.*member); });
  };
  const auto astct = [of](Syndrome syndrome) {
    return of([syndrome](const Event& one) { return astctGrade(one, syndrome); });
  };
  const auto cell = [of](Syndrome syndrome) {
    return of([syndrome](const Event& one) { return astctCell(one, syndrome); });
  };
  const auto onset = of([this](const Event& one) { return onsetText(*m_study, one); });
  const auto end = of([this](const Event& one) -> QString {
    return one.end ? tr("ended %1").arg(endText(*m_study, one)) : tr("ongoing");
  });
  const auto grade = of([](const Event& one) { return QString::number(gradeOf(one)); });
  const auto severe = alarming(of([](const Event& one) { return gradeOf(one) >= severeGrade; }));
  const auto rank = [this](Row row) { return dltRank(row); };
  const auto dlt = [this](Row row) { return dltWord(row); };
  const auto day = [this](Row row) { return dayWord(row); };
  const auto folded = [](Row row) { return row->term.toCaseFolded(); };
  // What is not known comes before what is.
  setColumns({{tr("Subject"), &EventListRow::subject, {}, by(&EventListRow::subject)},
              {tr("Level"), levelWord, {}, by(&EventListRow::level)},
              {tr("Day"), day, {}, by(&EventListRow::day)},
              {tr("Onset"), onset, {}, by(of(&Event::onset))},
              {tr("Event"), &EventListRow::term, {}, by(folded)},
              {tr("Grade"), grade, severe, by(of(gradeOf))},
              {tr("Related"), word(&Event::related), {}, by(of(&Event::related))},
              {tr("Serious"), word(&Event::serious), {}, by(of(&Event::serious))},
              {tr("DLT"), dlt, alarming(rank), by(rank)},
              {tr("CRS"), cell(Syndrome::Crs), {}, by(astct(Syndrome::Crs))},
              {tr("ICANS"), cell(Syndrome::Icans), {}, by(astct(Syndrome::Icans))},
              {tr("End"), end, {}, by(of(&Event::end))}});
}

/// 2 = it is the DLT, 1 = thought to be one, 0 = neither.
int StudyEventsModel::dltRank(Row row) const {
  return row->isDlt ? 2 : eventIn(row).doseLimiting ? 1 : 0;
}

void StudyEventsModel::show(const Study& study) {
  m_study = &study;
  std::vector<EventListRow> events = eventList(study);
  m_events.swap(events); // the rows before stay readable until there are others
  choose();
}

void StudyEventsModel::setFilter(const EventFilter& filter) {
  if (filter == m_filter) return;
  m_filter = filter;
  choose();
}

void StudyEventsModel::choose() {
  std::vector<Row> shown;
  for (const EventListRow& event : m_events)
    if (matches(event, eventOf(*m_study, event), m_filter)) shown.push_back(&event);
  setRows(std::move(shown));
}

int StudyEventsModel::rowOf(RowId eventId) const {
  return placeOf([&](Row row) { return row->eventId == eventId; });
}

namespace {
constexpr int eventRowHeight = 28;
constexpr int leastTerm = 230; ///< of its column, in a narrow window too
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
  markAsSearch(m_text->edit());
  m_text->setFixedWidth(atTypeSize(240));
  m_level = new ChoiceField(QStringLiteral("eventLevel"), tr("&Level"));
  m_level->box()->setItemText(0, tr("all"));
  m_grade = new ChoiceField(QStringLiteral("eventLeastGrade"), tr("&Grade at least"));
  m_grade->box()->setItemText(0, QStringLiteral("1"));
  m_grade->setChoices({QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5")});
  m_serious = named<QCheckBox>("eventSeriousOnly", tr("Ser&ious only"));
  m_related = named<QCheckBox>("eventRelatedOnly", tr("&Related only"));
  makeOrder();
  for (Field* narrow : {m_level, m_grade})
    narrow->setFixedWidth(atTypeSize(112));
  for (Field* field : std::initializer_list<Field*>{m_text, m_level, m_grade, m_order})
    field->keepRoom(false);
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
  m_order->setFixedWidth(atTypeSize(168));
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
  setColumnWidths(m_table, {76, 52, 52, 92, 240, 60, 68, 68, 84, 52, 60, 132});
  head->setStretchLastSection(false);
  keepReadable(m_table, StudyEventsModel::Term, leastTerm);
  connect(head, &QHeaderView::sortIndicatorChanged, this, &StudyEventsPanel::showOrder);
  connect(m_table, &QTableView::activated, this,
          [this](const QModelIndex& index) { Q_EMIT subjectRequested(m_model->at(index.row())->subjectId); });
  return m_table;
}

void StudyEventsPanel::show(const Study& study) {
  fillLevels(study);
  const RowId chosen = chosenEvent();
  m_model->show(study);
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

void StudyEventsPanel::showOrder(int column, Qt::SortOrder order) {
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
  return current.isValid() ? m_model->at(current.row())->eventId : 0;
}

void StudyEventsPanel::choose(RowId eventId) {
  const int row = eventId == 0 ? -1 : m_model->rowOf(eventId);
  if (row >= 0) m_table->setCurrentIndex(m_model->index(row, StudyEventsModel::Subject));
}
