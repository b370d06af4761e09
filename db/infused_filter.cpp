#include "db/infused_filter.h"

#include <algorithm>

bool narrowToInfused(MeasurementFilter& filter, const Study& study) {
  const auto infused = [](const Subject& subject) { return subject.infusion.has_value(); };
  const auto first = std::find_if(study.subjects.begin(), study.subjects.end(), infused);
  if (first == study.subjects.end()) return false;
  filter.firstSubject = first->id; // subjects stand by id
  filter.lastSubject = std::find_if(study.subjects.rbegin(), study.subjects.rend(), infused)->id;
  return true;
}
