#pragma once
#include "app/reports/status/due_list.h"

/// Why a subject stands in Standing::unjudged(): "Possible DLT: assess now", or which item of the DLT
/// definition is met and by what.
QString unjudgedWords(const Standing& standing, const Subject& subject);

/// Those of the subjects whose laboratory values dueList() wants, as DueSources::values: infused, not
/// counting as a DLT, where an item of the definition is about a value.
std::set<RowId> valuesAsked(const Standing& standing);
std::set<RowId> valuesAsked(const Standing& standing, const std::set<RowId>& subjects);

/// What the laboratory measured of one subject; nullptr = not known, and nothing is said of it.
using KnownValues = const std::vector<LabPoint>*;

/// Of the DLT worksheet of an infused subject: items that a laboratory value meets and nobody has answered;
/// readers who differ; the hours at which items will be met if it goes on; what is missing for a rule to
/// decide, while the subject's DLT period or window goes on; a signed assessment that rests on other data by
/// now.
std::vector<DueItem> worksheetDue(const Standing& standing, const Subject& subject, const QDateTime& now,
                                  KnownValues values = nullptr);

/// An hour at which an item of the subject will be met.
struct HourAhead {
  QString place; ///< "D1, pneumonitis"
  QDateTime at;  ///< UTC, after the moment that was asked about
  QDate since;   ///< site calendar: when the grade began
};
/// By the worksheet's order; none of who counts as a DLT.
std::vector<HourAhead> hoursAhead(const Standing& standing, const Subject& subject, const QDateTime& now,
                                  KnownValues values = nullptr);
