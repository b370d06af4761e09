#include "app/reports/event_list.h"

#include "app/dosing/dlt_window.h"

#include <algorithm>
#include <array>

std::vector<EventListRow> eventList(const Study& study) {
  std::vector<EventListRow> rows;
  for (const Subject& subject : study.subjects) {
    if (subject.events.empty()) continue;
    std::optional<QDate> dayZero; // asked once: to turn a moment into a site date takes time
    if (subject.infusion) dayZero = siteDate(study, subject.infusion->startedAt);
    const int level = subject.assignment ? subject.assignment->level : 0;
    const RowId dlt = dltEvent(study, subject);
    for (const AdverseEvent& event : subject.events) {
      std::optional<int> day;
      if (dayZero) day = static_cast<int>(dayZero->daysTo(event.onset));
      rows.push_back({subject.id, subject.label(), level, day, event, dlt != 0 && event.id == dlt});
    }
  }
  return rows;
}

bool matches(const EventListRow& row, const EventFilter& filter) {
  const AdverseEvent& event = row.event;
  if (filter.level && row.level != *filter.level) return false;
  if (event.grade < filter.leastGrade) return false;
  if ((filter.serious && !event.serious) || (filter.related && !event.related)) return false;
  const std::array texts{&row.subject, &event.term, &event.comment};
  return filter.text.isEmpty() || std::any_of(texts.begin(), texts.end(), [&](const QString* text) {
           return text->contains(filter.text, Qt::CaseInsensitive);
         });
}
