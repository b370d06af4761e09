#pragma once
#include "db/sqlite/connection.h"

/// Says that an SQLite file is a study of ours ("CDst").
inline constexpr qint64 studyApplicationId = 0x43447374;

/// Number of the newest migration this program knows; a file's is its `user_version`.
int newestSchemaVersion();
int schemaVersion(Connection& connection);

/// Files below it never left the workshop: they have no journal_head, so nothing says where their journal
/// ends.
inline constexpr int oldestSchemaVersion = 2;

/// Applies every migration that the file does not have, in one transaction together with the new
/// `user_version`.
void migrate(Connection& connection);

/// What makes an empty database into one of version `version`, statement by statement.
QStringList migrationStatements(int version);

/// SQL text cut into its statements, at semicolons outside quotes, and without its comments.
QStringList statementsIn(const QString& sql);
