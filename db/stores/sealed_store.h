#pragma once
#include "app/study/subject.h"
#include "db/access/vault.h"
#include "db/journal/journal.h"

/// Whether who asks may know who the subjects are.
enum class Identities { StaySealed, Open };

/// Subjects with their identities and nothing else yet, in order of id. subjectId 0 = all. Identities that
/// stay sealed are empty; the age at consent is no part of them. Throws where a sealed identity does not open
/// (damaged or moved).
std::vector<Subject> loadSubjects(Connection& connection, const Vault& vault, RowId subjectId,
                                  Identities identities);

RowId insertSubject(Journal::Transaction& transaction, const Vault& vault, const Identity& identity);

/// Seals the identity anew if it differs from `before`.
void writeIdentity(Journal::Transaction& transaction, const Vault& vault, RowId subjectId,
                   const Identity& before, const Identity& after);

/// What a person left unsaved on a form; empty if nothing.
QByteArray loadDraft(Connection& connection, const Vault& vault, RowId userId, const QString& form);
/// The forms of which somebody left something.
QStringList loadDraftedForms(Connection& connection, RowId userId);
/// Empty content = the draft is done with.
void writeDraft(Journal::Transaction& transaction, const Vault& vault, RowId userId, const QString& form,
                const QByteArray& content);
