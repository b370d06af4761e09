#pragma once
#include "app/base/refusal.h"
#include "db/sqlite/connection.h"

#include <optional>

/// FILE when the file is missing, or its first bytes are not those of a study of ours. Reads 100 bytes and
/// writes none, so a file that is something else stays as it is.
std::optional<Refusal> refuseForeignFile(const QString& path);

/// FILE when the study is newer than the program.
std::optional<Refusal> refuseNewer(Connection& connection);
