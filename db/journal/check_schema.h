#pragma once
#include "db/journal/verify_journal.h"

/// Of the schema that all migrations make (schemaDigest): a file that has it is as it should be, and the
/// check need not make them once more, which takes longer than reading a small study. A new migration changes
/// it: tst_check_schema says to what.
inline constexpr char newestSchemaDigest[] =
    "c0935c0fe1853d9d73f50ffd34a491800508815c34e4fbbc1b10ed0e0a1d7e9d";

/// SHA-256, in hexadecimal digits, over each table, index and trigger of a file in order: type, name, table
/// and SQL text.
QByteArray schemaDigest(const BareConnection& file);

/// Compares the tables, indexes and triggers that the file has with those that its migrations make.
std::vector<JournalFault> checkSchema(const BareConnection& file);
