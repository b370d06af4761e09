#pragma once
#include "db/journal/journal.h"

/// The row `number` of a long journal of adverse events: two are entered, then the latest is corrected.
/// Answers the latest.
inline RowId writeEventRow(Journal::Transaction& transaction, int number, RowId latest, RowId subject) {
  if (number % 3 == 2) {
    transaction.update(u"adverse_event"_qs, latest,
                       {{u"grade"_qs, cell(2)}, {u"comment"_qs, cell(u"second look"_qs)}}, subject);
    return latest;
  }
  return transaction.insert(u"adverse_event"_qs,
                            {{u"subject_id"_qs, cell(subject)},
                             {u"term"_qs, cell(u"Neutrophil count decreased"_qs)},
                             {u"grade"_qs, cell(3)},
                             {u"onset"_qs, cell(u"2026-10-05"_qs)},
                             {u"related"_qs, cell(true)},
                             {u"serious"_qs, cell(false)},
                             {u"dose_limiting"_qs, cell(false)},
                             {u"comment"_qs, cell(u"third day, recovered without treatment"_qs)}},
                            subject);
}
