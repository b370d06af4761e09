#pragma once
#include "app/study/fields.h"
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
