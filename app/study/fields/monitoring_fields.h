#pragma once
#include "app/study/fields/fields.h"
#include "app/study/monitoring.h"
#include "app/study/words.h"

#include <QtGlobal>

template <>
inline constexpr const char* storedIn<Query> = "data_query";
template <>
inline constexpr auto fieldsOf<Query> =
    std::tuple{field("number", &Query::number, QT_TRANSLATE_NOOP("Field", "number")),
               field("about_table", &Query::table, QT_TRANSLATE_NOOP("Field", "record that is asked about")),
               tie("about_row", &Query::row, QT_TRANSLATE_NOOP("Field", "row that is asked about")),
               field("about_column", &Query::column, QT_TRANSLATE_NOOP("Field", "field that is asked about")),
               tie("subject_id", &Query::subjectId, QT_TRANSLATE_NOOP("Field", "row of the subject"))};

template <>
inline constexpr const char* storedIn<QueryNote> = "query_note";
template <>
inline constexpr auto fieldsOf<QueryNote> = std::tuple{
    field("step", &QueryNote::step, QT_TRANSLATE_NOOP("Field", "step of the query"), queryStepName),
    tie("user_id", &QueryNote::by, QT_TRANSLATE_NOOP("Field", "row of the person")),
    field("printed_name", &QueryNote::printedName, QT_TRANSLATE_NOOP("Field", "printed name")),
    field("noted_at", &QueryNote::at, QT_TRANSLATE_NOOP("Field", "noted")),
    field("note", &QueryNote::text, QT_TRANSLATE_NOOP("Field", "note")),
    tie("changed_line", &QueryNote::line,
        QT_TRANSLATE_NOOP("Field", "line of the audit trail that changed the field"))};

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
inline constexpr const char* storedIn<EdcEntry> = "edc_entry";
template <>
inline constexpr auto fieldsOf<EdcEntry> =
    std::tuple{tie("subject_id", &EdcEntry::subjectId, QT_TRANSLATE_NOOP("Field", "row of the subject")),
               tie("journal_line", &EdcEntry::line, QT_TRANSLATE_NOOP("Field", "line of the audit trail")),
               field("changed_column", &EdcEntry::column, QT_TRANSLATE_NOOP("Field", "field that was typed")),
               tie("user_id", &EdcEntry::by, QT_TRANSLATE_NOOP("Field", "row of the person")),
               field("printed_name", &EdcEntry::printedName, QT_TRANSLATE_NOOP("Field", "printed name")),
               field("typed_at", &EdcEntry::at, QT_TRANSLATE_NOOP("Field", "typed into the EDC at"))};

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
