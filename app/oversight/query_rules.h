#pragma once
#include "app/base/refusal.h"
#include "app/study/study.h"

#include <vector>

// Who may say what of a query, as functions of values: the dialog asks them while one types, the command asks
// them again.

/// What the step takes.
Action actionOf(QueryStep step);

/// The queries about a field, by number.
std::vector<const Query*> queriesAbout(const Study& study, const QString& table, RowId row,
                                       const QString& column);
/// The one that is not closed; nullptr where there is none.
const Query* openQueryAbout(const Study& study, const QString& table, RowId row, const QString& column);

/// May it be asked? QUERY-OPEN: another query about the field is not closed. REQUIRED (field queryText).
std::optional<Refusal> mayOpenQuery(const Study& study, const Query& draft, const QString& text);
/// May the note be the query's next? QUERY-STATE: only an open one is answered, only one that is not closed
/// is closed, and one that is open is not reopened. TWO-PEOPLE: whoever answered it closes it not. REQUIRED
/// (field queryText): only an answered one is closed without a word.
std::optional<Refusal> mayNote(const Query& query, const QueryNote& note);

/// The steps that the person may take now, by role and by the query, the likeliest first.
std::vector<QueryStep> stepsFor(const Query& query, const User& user);
