#pragma once
#include "db/session/study_session.h"

#include <algorithm>

/// How the value reads in the study now; empty where it is not there. `kind` and `id` as in an Entry.
QString tokenIn(const StudySession& session, const QString& kind, RowId id);

/// When a report was sent: the nth minute of the clock.
QString minuteOf(const QDateTime& moment);

/// The cell that is measured of every subject.
MeasurementCell measuredCell(RowId subject);

template <class Values, class Is>
auto* firstWhere(const Values& values, Is is) {
  const auto found = std::find_if(values.begin(), values.end(), is);
  return found == values.end() ? nullptr : &*found;
}
