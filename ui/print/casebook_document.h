#pragma once
#include "app/reports/casebook.h"
#include "db/study_session.h"
#include "ui/print/print_document.h"

/// The casebook of a subject as the study stands now: everything that is recorded of it, and every line of
/// its audit trail. Refusals: FILE; SUBJECT where there is no such subject.
Result<PrintDocument> casebookDocument(const StudySession& session, RowId subjectId);

/// The same from its parts.
PrintDocument casebookDocument(const Study& study, const Subject& subject, const CasebookRecord& record,
                               const QDateTime& now, const JournalHead& head);
