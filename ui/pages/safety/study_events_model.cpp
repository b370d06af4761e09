#include "ui/pages/safety/study_events_model.h"

#include "app/reports/words/status_words.h"
#include "ui/widgets/theme.h"

#include <algorithm>

namespace {
using Row = StudyEventsModel::Row;
constexpr int severeGrade = 3;

QString yesNo(bool yes) {
  return yes ? StudyEventsModel::tr("yes") : StudyEventsModel::tr("no");
}

/// 2 = it is the DLT, 1 = thought to be one, 0 = neither.
int dltRank(Row row) {
  return row->isDlt ? 2 : row->event.doseLimiting ? 1 : 0;
}

QString dltWord(Row row) {
  if (row->isDlt) return QStringLiteral("▲ ") + StudyEventsModel::tr("DLT");
  return row->event.doseLimiting ? StudyEventsModel::tr("possible") : QStringLiteral("–");
}

QString levelWord(Row row) {
  return row->level == 0 ? QStringLiteral("–") : QStringLiteral("L%1").arg(row->level);
}

QString endWord(Row row) {
  const auto& end = row->event.end;
  return end ? StudyEventsModel::tr("ended %1").arg(end->toString(Qt::ISODate))
             : StudyEventsModel::tr("ongoing");
}

/// A text and an order by a value of the event.
template <class T>
auto of(T AdverseEvent::*member) {
  return [member](Row row) { return row->event.*member; };
}

auto alarming(bool (*is)(Row)) {
  return coloured([is](Row row) { return is(row) ? QVariant(Theme::current().dlt) : QVariant(); });
}
} // namespace

StudyEventsModel::StudyEventsModel(QObject* parent) : RowsModel(parent) {
  using Event = AdverseEvent;
  const auto severe = alarming([](Row row) { return row->event.grade >= severeGrade; });
  const auto dlt = alarming([](Row row) { return dltRank(row) > 0; });
  const auto day = [](Row row) { return row->day ? QString::number(*row->day) : QStringLiteral("–"); };
  const auto onset = [](Row row) { return row->event.onset.toString(Qt::ISODate); };
  const auto folded = [](Row row) { return row->event.term.toCaseFolded(); };
  const auto grade = [](Row row) { return QString::number(row->event.grade); };
  const auto related = [](Row row) { return yesNo(row->event.related); };
  const auto serious = [](Row row) { return yesNo(row->event.serious); };
  const auto crs = [](Row row) { return astctCell(row->event, Syndrome::Crs); };
  const auto icans = [](Row row) { return astctCell(row->event, Syndrome::Icans); };
  // What is not known comes before what is.
  setColumns({{tr("Subject"), &EventListRow::subject, {}, by(&EventListRow::subject)},
              {tr("Level"), levelWord, {}, by(&EventListRow::level)},
              {tr("Day"), day, {}, by(&EventListRow::day)},
              {tr("Onset"), onset, {}, by(of(&Event::onset))},
              {tr("Event"), of(&Event::term), {}, by(folded)},
              {tr("Grade"), grade, severe, by(of(&Event::grade))},
              {tr("Related"), related, {}, by(of(&Event::related))},
              {tr("Serious"), serious, {}, by(of(&Event::serious))},
              {tr("DLT"), dltWord, dlt, by(dltRank)},
              {tr("CRS"), crs, {}, by(of(&Event::crsGrade))},
              {tr("ICANS"), icans, {}, by(of(&Event::icansGrade))},
              {tr("End"), endWord, {}, by(of(&Event::end))}});
}

void StudyEventsModel::show(std::vector<EventListRow> events) {
  m_events.swap(events); // the rows before stay readable until there are others
  choose();
}

void StudyEventsModel::setFilter(const EventFilter& filter) {
  if (filter == m_filter) return;
  m_filter = filter;
  choose();
}

void StudyEventsModel::sort(int column, Qt::SortOrder order) {
  m_sortedBy = column;
  m_order = order;
  choose();
}

void StudyEventsModel::choose() {
  std::vector<Row> shown;
  for (const EventListRow& event : m_events)
    if (matches(event, m_filter)) shown.push_back(&event);
  if (m_sortedBy >= 0) {
    const auto& before = columnAt(m_sortedBy).before;
    std::stable_sort(shown.begin(), shown.end(), [&](Row a, Row b) {
      return m_order == Qt::AscendingOrder ? before(a, b) : before(b, a);
    });
  }
  setRows(std::move(shown));
}

int StudyEventsModel::rowOf(RowId eventId) const {
  return placeOf([&](Row row) { return row->event.id == eventId; });
}
