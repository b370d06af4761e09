#pragma once
#include <QByteArray>
#include <vector>

// An SQLite file as bytes (https://sqlite.org/fileformat.html). Pages count from 1.

qsizetype pageSizeOf(const QByteArray& file);
/// Where a page begins.
qsizetype placeOf(const QByteArray& file, quint32 page);
/// The pages of the table or index with this root page, without those of long values.
std::vector<quint32> pagesOf(const QByteArray& file, quint32 root);

/// A rollback journal that makes `after` of `before` when SQLite next opens it: whatever lies beside a study
/// as `<study>-journal` is played back into it.
QByteArray rollbackJournal(const QByteArray& before, const QByteArray& after, quint32 nonce);
