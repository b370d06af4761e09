#pragma once
#include "app/escalation/standing.h"
#include "app/reports/paper/printed_parts.h"
#include "app/study/meeting.h"

/// The minutes of a meeting as HTML for QTextDocument, in the user's language; of one that was only prepared
/// what is known of it, with room to write.
QString meetingMinutesHtml(const Standing& standing, const Meeting& meeting, const JournalStamp& head);
