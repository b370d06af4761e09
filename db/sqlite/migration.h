#pragma once
#include "db/sqlite/connection.h"

#include <functional>

/// Says that an SQLite file is a study of ours ("CDst").
inline constexpr qint64 studyApplicationId = 0x43447374;

/// Number of the newest migration this program knows; a file's is its `user_version`.
int newestSchemaVersion();
int schemaVersion(Connection& connection);

/// Applies every migration that the file does not have, in one transaction together with the new
/// `user_version`.
/// `afterwards` runs inside that transaction.
void migrate(
    Connection& connection, const std::function<void()>& afterwards = [] {});

/// What makes an empty database into one of version `version`, statement by statement.
QStringList migrationStatements(int version);

/// SQL text cut into its statements, at semicolons outside quotes, and without its comments.
QStringList statementsIn(const QString& sql);
