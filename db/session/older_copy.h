#pragma once
#include "app/study/oversight.h"
#include "db/session/open_study.h"

#include <QStringList>

/// Those of the backups (names, any order) that reach further than a journal that ends at `lastLine`, the
/// furthest first. Only the line counts: a clock that ran ahead makes no backup newer.
QStringList backupsAfter(const QStringList& names, qint64 lastLine);

/// What an opening has noted and no review of the audit trail has covered yet.
std::optional<OlderCopy> loadOlderCopy(Connection& connection);

/// For a study that is only read: what lies beside it now, else what was noted before.
std::optional<OlderCopy> findOlderCopy(Connection& connection, qint64 lastLine);

/// Writes a journal line where backups beside the study reach further than `lastLine`, with which it was
/// found, and no line has told of them yet. It is acknowledged by a review of the audit trail that covers
/// this line: that takes a person who may review, with the password, and is part of this history only. The
/// line of a restore would not do: every later copy has it, too, also one that is put back behind the
/// program's back.
Result<void> noteOlderCopy(OpenStudy& open, qint64 lastLine);
