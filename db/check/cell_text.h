#pragma once
#include "db/sqlite/bare_connection.h"

/// Does a cell of the current row hold what the journal wrote as this JSON (journalValue())? No table, no
/// cell is built where that can be told without.
bool holds(const BareStatement& row, int column, const QString& table, std::string_view json);

/// A cell of the current row, for a person.
QString shown(const BareStatement& row, int column, const QString& table);
/// The same of the journal's JSON.
QString shown(std::string_view json);

/// What is wrong with a cell that says what was written and is not of its column's type.
QString ofAnotherType();
