#pragma once
#include "app/study/subject.h"
#include "db/journal/journal.h"

/// Puts every screening, without the signatures of its eligibility or failure, into its subject. subjectId 0
/// = all.
void loadScreenings(Connection& connection, RowId subjectId, std::vector<Subject>& subjects);

/// Writes a new screening with its number, consent, age and entry; failure and signatures are not looked at.
RowId insertScreening(Journal::Transaction& transaction, RowId subjectId, const Screening& screening);
void writeConsent(Journal::Transaction& transaction, RowId subjectId, RowId screeningId,
                  const Consent& consent, std::optional<int> ageYears);
void writeAge(Journal::Transaction& transaction, RowId subjectId, RowId screeningId,
              std::optional<int> ageYears);
/// Answers to retired exclusion criteria, which a form does not show any more, stay as they are.
void writeEntry(Journal::Transaction& transaction, RowId subjectId, RowId screeningId,
                const ScreeningEntry& entry);
void insertFailure(Journal::Transaction& transaction, RowId subjectId, RowId screeningId,
                   const ScreenFailure& failure);
