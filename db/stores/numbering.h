#pragma once
#include "db/sqlite/connection.h"

/// The number after the highest one in the column: prefix and at least three digits ("S-004"). Numbers of
/// another form (a site's own) are left out of account. Voided rows count: no number is given twice.
QString nextNumber(Connection& connection, const QString& table, const QString& column,
                   const QString& prefix);
