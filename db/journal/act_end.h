#pragma once
#include "db/sqlite/connection.h"

/// The line of the journal with which the act ends that this line, which must be there, belongs to. The lines
/// of one act have moment, person and reason in common, and of those only the last is signed. Of acts that
/// nobody signed and that have all three in common, also the action, nothing tells one from the next: they
/// are taken for one.
qint64 endOfAct(Connection& connection, qint64 line);
