#pragma once
#include "app/reports/casebook/casebook.h"
#include "app/study/study.h"
#include "tests/support/study_builder.h"

/// A study whose last subject has something of everything: two screenings, the first a failure, an infusion
/// that deviates, events with and without reports, assessments, responses, follow-up.
Study richStudy();
/// Measurements, hours of sampling and a trail of `lines` lines for the last subject of it.
CasebookRecord richRecord(const Study& study, int lines = 3);
/// UTC, some weeks after the last thing in it.
QDateTime richNow();
