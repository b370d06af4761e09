#pragma once
#include "ui/pages/subjects/record/record_form.h"

/// The adverse events of a subject by onset, and the one that is entered or corrected.
RecordsPanel* eventsPanel(StudySession& session);

/// The response assessments of a subject, and the one that is entered or corrected.
RecordsPanel* responsesPanel(StudySession& session);
/// The follow-ups of a subject, and the one that is entered or corrected.
RecordsPanel* followUpsPanel(StudySession& session);
