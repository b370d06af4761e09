#pragma once
#include "app/study/meeting.h"

#include <QString>

struct Study;

/// "Minutes 3 of 2026-01-19, circulated 2026-01-20", as memo and casebook name them; of a meeting that was
/// only prepared "Meeting 3, not held yet".
QString minutesText(const Study& study, const Meeting& meeting);

/// Where a meeting stands: "prepared", "held, minutes not circulated", "circulated 2026-01-20".
QString meetingState(const Study& study, const Meeting& meeting);

/// "Held before its cut-off was fixed: the minutes were written later."; empty where it was not.
QString writtenLaterText(const Meeting& meeting);
