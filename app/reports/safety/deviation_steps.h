#pragma once
#include "app/reports/safety/deviations.h"

/// deviationLog() of thousands of subjects in steps, between which a window answers: first those of some
/// subjects after those of others, then the log of all of these.

/// Of the subjects from `first` to `last` by id, subject by subject. `today`: site calendar.
std::vector<DeviationLine> deviationsBetween(const Study& study, RowId first, RowId last, QDate today,
                                             const VisitRecord& visits);

/// The whole log: the lines of all subjects, in their order, with those of decisions and of the study, and
/// those that were explained and that the record does not show any more; oldest first.
std::vector<DeviationLine> deviationLog(const Study& study, std::vector<DeviationLine> ofSubjects);
