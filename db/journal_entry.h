#pragma once
#include "db/secret_key.h"
#include "db/sqlite/cell.h"

/// What a journal row tells: a row made, a row changed, or something that touched no row (sign-in, print).
enum class JournalKind { Insert, Update, Event };
template <>
inline constexpr std::array<const char*, 3> codes<JournalKind>{"insert", "update", "event"};

/// `{"column": [old, new]}`, columns in order of their names. Numbers, texts and null as in JSON; bytes as
/// "b64:…" up to 4 KiB, else, and always for the slots and boxes of keys, "blake2b:…": an old one that the
/// journal kept would let an old password in for ever.
QByteArray changesJson(const QString& table, const Row& before, const Row& after);

/// How the journal writes one value of a column.
QJsonValue journalValue(const QString& table, const QString& column, const Cell& value);
