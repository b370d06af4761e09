#include "db/session/visit_record.h"

#include "app/study/study.h"

Result<VisitRecord> visitRecord(const StudySession& session, const SubjectRange& range) {
  const auto taken = session.samplings(range.first, range.last);
  if (!taken) return tl::unexpected(taken.error());
  VisitRecord record;
  for (const Subject& subject : session.study().subjects)
    if (subject.id >= range.first && subject.id <= range.last)
      for (const QString& visit : subject.measuredVisits)
        record.recorded.emplace(subject.id, visit);
  for (const Sampling& sampling : *taken)
    if (sampling.takenAt) record.taken[{sampling.subjectId, sampling.visit}].push_back(*sampling.takenAt);
  return record;
}
