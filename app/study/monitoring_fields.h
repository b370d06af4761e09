#pragma once
#include "app/study/fields.h"
#include "app/study/monitoring.h"
#include "app/study/words.h"

#include <QtGlobal>

template <>
inline constexpr auto fieldsOf<CheckItem> = std::tuple{
    tie("subject_id", &CheckItem::subjectId, QT_TRANSLATE_NOOP("Field", "row of the subject")),
    field("checked", &CheckItem::what, QT_TRANSLATE_NOOP("Field", "what was checked"), checkedName),
    tie("record_row", &CheckItem::row, QT_TRANSLATE_NOOP("Field", "row of the record")),
    field("visit", &CheckItem::visit, QT_TRANSLATE_NOOP("Field", "visit"))};

template <>
inline constexpr const char* storedIn<SourceCheck> = "source_check";
template <>
inline constexpr auto fieldsOf<SourceCheck> =
    std::tuple{part(&SourceCheck::item),
               tie("user_id", &SourceCheck::by, QT_TRANSLATE_NOOP("Field", "row of the person")),
               field("printed_name", &SourceCheck::printedName, QT_TRANSLATE_NOOP("Field", "printed name")),
               field("checked_at", &SourceCheck::at, QT_TRANSLATE_NOOP("Field", "checked")),
               field("content", &SourceCheck::content, QT_TRANSLATE_NOOP("Field", "content"))};

template <>
inline constexpr const char* storedIn<RecordLock> = "record_lock";
template <>
inline constexpr auto fieldsOf<RecordLock> =
    std::tuple{tie("subject_id", &RecordLock::subjectId, QT_TRANSLATE_NOOP("Field", "row of the subject")),
               field("hard", &RecordLock::hard, QT_TRANSLATE_NOOP("Field", "hard")),
               field("lock_reason", &RecordLock::reason, QT_TRANSLATE_NOOP("Field", "why it is locked"),
                     TypedInto{"lockReason", "reason"}),
               tie("user_id", &RecordLock::by, QT_TRANSLATE_NOOP("Field", "row of the person")),
               field("printed_name", &RecordLock::printedName, QT_TRANSLATE_NOOP("Field", "printed name")),
               field("locked_at", &RecordLock::at, QT_TRANSLATE_NOOP("Field", "locked")),
               field("lifted_at", &RecordLock::liftedAt, QT_TRANSLATE_NOOP("Field", "lifted")),
               field("lifted_by", &RecordLock::liftedBy, QT_TRANSLATE_NOOP("Field", "lifted by")),
               field("lifted_why", &RecordLock::liftedWhy, QT_TRANSLATE_NOOP("Field", "why it was lifted"),
                     TypedInto{"liftReason", "why"})};
