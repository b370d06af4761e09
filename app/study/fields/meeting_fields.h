#pragma once
#include "app/study/fields/fields.h"
#include "app/study/meeting.h"
#include "app/study/words.h"

#include <QtGlobal>

template <>
inline constexpr const char* storedIn<Meeting> = "meeting";
template <>
inline constexpr auto fieldsOf<Meeting> = std::tuple{
    field("number", &Meeting::number, QT_TRANSLATE_NOOP("Field", "number")),
    field("cutoff_line", &Meeting::cutoffLine, QT_TRANSLATE_NOOP("Field", "cut-off: line of the audit trail"),
          PrintedAs{QT_TRANSLATE_NOOP("Field", "Cut-off, line of the audit trail")}),
    field("cutoff_at", &Meeting::cutoffAt, QT_TRANSLATE_NOOP("Field", "cut-off"),
          PrintedAs{QT_TRANSLATE_NOOP("Field", "Cut-off")}),
    field("held_at", &Meeting::heldAt, QT_TRANSLATE_NOOP("Field", "took place"),
          TypedInto{"meetingHeld", "heldAt"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Took place")},
          LoggedAs{"held_at_local"}),
    field("place", &Meeting::place, QT_TRANSLATE_NOOP("Field", "venue"), TypedInto{"meetingPlace", "place"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "Venue")}, LoggedAs{"place"}),
    field("chair", &Meeting::chair, QT_TRANSLATE_NOOP("Field", "chair"), TypedInto{"meetingChair", "chair"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "Chair")}, LoggedAs{"chair"}),
    field("points", &Meeting::points, QT_TRANSLATE_NOOP("Field", "points discussed"),
          TypedInto{"meetingPoints", "points"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Points discussed")},
          LoggedAs{"points"}),
    tie("decision_id", &Meeting::decisionId, QT_TRANSLATE_NOOP("Field", "row of the decision"),
        TypedInto{"meetingDecision", "decisionId"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Decision")},
        LoggedAs{"decision_no"})};

// Inputs and refusals of the lines of a meeting carry the line's place behind the name: attendeeName0,
// name/0.
template <>
inline constexpr const char* storedIn<Attendee> = "meeting_attendee";
template <>
inline constexpr auto fieldsOf<Attendee> = std::tuple{
    field("name", &Attendee::name, QT_TRANSLATE_NOOP("Field", "name"), TypedInto{"attendeeName", "name"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "Name")}, LoggedAs{"name"}),
    field("function", &Attendee::function, QT_TRANSLATE_NOOP("Field", "function"),
          TypedInto{"attendeeFunction"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Function")},
          LoggedAs{"function"}, attendeeFunctionName),
    field("present", &Attendee::present, QT_TRANSLATE_NOOP("Field", "was present"),
          TypedInto{"attendeePresent", "present"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Was present")},
          LoggedAs{"present"}),
    field("word", &Attendee::word, QT_TRANSLATE_NOOP("Field", "their word"),
          TypedInto{"attendeeWord", "word"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Their word")},
          LoggedAs{"word"}),
    field("dissents", &Attendee::dissents, QT_TRANSLATE_NOOP("Field", "dissents"),
          TypedInto{"attendeeDissents"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Dissents")},
          LoggedAs{"dissents"})};

template <>
inline constexpr const char* storedIn<MeetingAction> = "meeting_action";
template <>
inline constexpr auto fieldsOf<MeetingAction> = std::tuple{
    field("task", &MeetingAction::what, QT_TRANSLATE_NOOP("Field", "what is to be done"),
          TypedInto{"actionWhat", "what"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Agreed action")},
          LoggedAs{"task"}),
    field("responsible", &MeetingAction::who, QT_TRANSLATE_NOOP("Field", "who does it"),
          TypedInto{"actionWho", "who"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Who does it")},
          LoggedAs{"responsible"}),
    field("due_on", &MeetingAction::due, QT_TRANSLATE_NOOP("Field", "due on"), TypedInto{"actionDue", "due"},
          PrintedAs{QT_TRANSLATE_NOOP("Field", "Due on")}, LoggedAs{"due_date"}),
    field("done_on", &MeetingAction::done, QT_TRANSLATE_NOOP("Field", "done on"),
          TypedInto{"actionDone", "done"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Done on")},
          LoggedAs{"done_date"})};

template <>
inline constexpr const char* storedIn<Circulation> = "meeting_circulation";
template <>
inline constexpr auto fieldsOf<Circulation> =
    std::tuple{field("circulated_to", &Circulation::toWhom, QT_TRANSLATE_NOOP("Field", "circulated to"),
                     TypedInto{"circulatedTo", "toWhom"},
                     PrintedAs{QT_TRANSLATE_NOOP("Field", "Circulated to")}, LoggedAs{"circulated_to"}),
               field("circulated_at", &Circulation::at, QT_TRANSLATE_NOOP("Field", "circulated"),
                     TypedInto{"circulatedAt", "at"}, PrintedAs{QT_TRANSLATE_NOOP("Field", "Circulated")},
                     LoggedAs{"circulated_at_local"})};
