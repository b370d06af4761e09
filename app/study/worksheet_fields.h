#pragma once
#include "app/study/fields.h"
#include "app/study/words.h"
#include "app/study/worksheet.h"

#include <QtGlobal>

template <>
inline constexpr const char* storedIn<DltAnswer> = "dlt_answer";
template <>
inline constexpr auto fieldsOf<DltAnswer> = std::tuple{
    tie("event_id", &DltAnswer::eventId, QT_TRANSLATE_NOOP("Field", "row of the adverse event")),
    field("item", &DltAnswer::item, QT_TRANSLATE_NOOP("Field", "item of the DLT definition")),
    field("definition_version", &DltAnswer::definition,
          QT_TRANSLATE_NOOP("Field", "version of the DLT definition")),
    field("item_state", &DltAnswer::state, QT_TRANSLATE_NOOP("Field", "what the rule says"), itemStateName),
    field("is_dlt", &DltAnswer::dlt, QT_TRANSLATE_NOOP("Field", "DLT"), TypedInto{"answerDlt", "dlt"}),
    field("why", &DltAnswer::why, QT_TRANSLATE_NOOP("Field", "why"), TypedInto{"answerWhy", "why"}),
    field("answered_by", &DltAnswer::by, QT_TRANSLATE_NOOP("Field", "row of who answered")),
    field("answered_at", &DltAnswer::at, QT_TRANSLATE_NOOP("Field", "answered"))};
