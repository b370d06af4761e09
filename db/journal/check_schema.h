#pragma once
#include "db/journal/verify_journal.h"

/// Of the schema that all migrations make (schemaDigest): a file that has it is as it should be, and the
/// check need not make them once more, which takes longer than reading a small study. A new migration changes
/// it: tst_check_schema says to what.
inline constexpr char newestSchemaDigest[] =
    "c6f1ecece784b4db293164a2b4aea952cf700a594bedd0a576a6068aac32e107";

/// SHA-256, in hexadecimal digits, over each table, index and trigger of a file in order: type, name, table
/// and SQL text.
QByteArray schemaDigest(const BareConnection& file);

/// Compares the tables, indexes and triggers that the file has with those that its migrations make.
std::vector<JournalFault> checkSchema(const BareConnection& file);
