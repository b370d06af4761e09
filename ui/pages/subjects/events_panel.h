#pragma once
#include "ui/pages/subjects/records_panel.h"

/// The adverse events of a subject by onset, and the one that is entered or corrected.
RecordsPanel* eventsPanel(StudySession& session);
