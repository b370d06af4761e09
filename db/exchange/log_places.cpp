#include "db/exchange/log_tables.h"

#include "app/escalation/study_course.h"

namespace {
RowId placeOf(const Study& records, const Subject& subject) {
  const int level = subject.assignment->level;
  RowId opened = 0; // by then; by number, so that a level's cohorts stay in the order of infusion
  RowId opensLater = 0;
  for (const Decision& decision : records.decisions) {
    const QDateTime since = effectiveSince(decision);
    if (decision.toLevel != level || !since.isValid()) continue;
    if (opensLater == 0) opensLater = decision.id;
    if (since <= subject.infusion->startedAt) opened = decision.id;
  }
  return opened != 0 || openedWithStudy(records) == level ? opened : opensLater;
}
} // namespace

void fillPlaces(Study& records) {
  for (Subject& subject : records.subjects)
    if (subject.assignment && subject.infusion) subject.assignment->decisionId = placeOf(records, subject);
}
