#pragma once
#include "app/reports/status/due_list.h"

/// Why a subject stands in Standing::unjudged(): "Possible DLT: assess now", or which item of the DLT
/// definition is met and by what.
QString unjudgedWords(const Standing& standing, const Subject& subject);

/// Of the DLT worksheet of an infused subject: readers who differ, the hours at which items will be met if
/// the events go on, a signed assessment that rests on other data by now. Laboratory values are passed over.
std::vector<DueItem> worksheetDue(const Standing& standing, const Subject& subject, const QDateTime& now);

/// An hour at which an item of the subject will be met.
struct HourAhead {
  QString place; ///< "D1, pneumonitis"
  QDateTime at;  ///< UTC, after the moment that was asked about
  QDate since;   ///< site calendar: when the grade began
};
/// By the worksheet's order; none of who counts as a DLT.
std::vector<HourAhead> hoursAhead(const Standing& standing, const Subject& subject, const QDateTime& now);
