#include "app/reports/serious_events.h"

#include <QHash>
#include <algorithm>

namespace {
SeriousEventRow rowOf(const Subject& subject, const AdverseEvent& event,
                      const std::optional<ReportDue>& due) {
  return {subject.id, subject.label(), subject.assignment ? subject.assignment->level : 0, event, due};
}
} // namespace

std::vector<SeriousEventRow> seriousEvents(const Study& study) {
  std::vector<SeriousEventRow> rows;
  if (study.protocol.safety.isEmpty()) {
    for (const Subject& subject : study.subjects)
      for (const AdverseEvent& event : subject.events)
        if (event.serious) rows.push_back(rowOf(subject, event, std::nullopt));
    return rows;
  }
  QHash<RowId, const Subject*> subjects;
  for (const Subject& subject : study.subjects)
    subjects.insert(subject.id, &subject);
  for (const ReportDue& due : reportsDue(study)) {
    const Subject& subject = *subjects.value(due.subjectId);
    const auto event = std::find_if(subject.events.begin(), subject.events.end(),
                                    [&](const AdverseEvent& one) { return one.id == due.eventId; });
    rows.push_back(rowOf(subject, *event, due));
  }
  return rows;
}
