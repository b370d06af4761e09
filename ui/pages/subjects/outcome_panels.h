#pragma once
#include "ui/pages/subjects/records_panel.h"

/// The response assessments of a subject, and the one that is entered or corrected.
RecordsPanel* responsesPanel(StudySession& session);
/// The follow-ups of a subject, and the one that is entered or corrected.
RecordsPanel* followUpsPanel(StudySession& session);
