#pragma once
#include "db/access/vault.h"
#include "db/journal/journal.h"

/// What a person left unsaved on a form; empty if nothing.
QByteArray loadDraft(Connection& connection, const Vault& vault, RowId userId, const QString& form);
/// Empty content = the draft is done with.
void writeDraft(Journal::Transaction& transaction, const Vault& vault, RowId userId, const QString& form,
                const QByteArray& content);
