#pragma once
#include "db/access/vault.h"
#include "db/journal/journal.h"
#include "db/journal/journal_line.h"
#include "db/sqlite/migration.h"
#include "db/stores/user_store.h"
#include "tests/support/test_study.h"

#include <QFile>

/// What a study that is to be made old is made from: a definition of DLT was no row of its own.
inline NewStudy newOldStudy() {
  NewStudy study = newTestStudy();
  study.site.dltDefinition = {};
  return study;
}

/// While it lives, nobody gets keys: a study that is to be made old must not know of them.
class BeforeKeys {
 public:
  BeforeKeys() { Vault::setKeysForTests(false); }
  ~BeforeKeys() { Vault::setKeysForTests(true); }
  Q_DISABLE_COPY_MOVE(BeforeKeys)
};

/// The chain as it was before lines had marks and signatures.
inline void forgetMarks(Connection& connection, const SecretKey& key) {
  JournalMac maker(key);
  JournalHead head;
  Statement rows =
      connection.prepare(QStringLiteral("SELECT id, at, user_id, action, kind, table_name, row_id, "
                                        "subject_id, changes, reason FROM journal ORDER BY id"));
  rows.run();
  std::vector<std::pair<qint64, QByteArray>> macs;
  while (rows.next()) {
    qint64 sequence = 0, user = 0, row = 0, subject = 0;
    QString at, action, kind, table, changes, reason;
    ColumnReader(rows) >> sequence >> at >> user >> action >> kind >> table >> row >> subject >> changes >>
        reason;
    const QByteArray texts[] = {at.toUtf8(),    action.toUtf8(),  kind.toUtf8(),
                                table.toUtf8(), changes.toUtf8(), reason.toUtf8()};
    const auto view = [](const QByteArray& bytes) {
      return std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    };
    const Mac mac = maker.ofLine(view(head.mac), {sequence, *momentIn(view(texts[0])), user, view(texts[1]),
                                                  *journalKindOf(view(texts[2])), view(texts[3]), row,
                                                  subject, view(texts[4]), view(texts[5])});
    head = {sequence, QByteArray(mac.data(), mac.size())};
    macs.emplace_back(head.sequence, head.mac);
  }
  for (const auto& [sequence, mac] : macs)
    connection.prepare(QStringLiteral("UPDATE journal SET mac = :mac WHERE id = :id"))
        .bind(QStringLiteral("mac"), mac)
        .bind(QStringLiteral("id"), sequence)
        .run();
  connection.run(QStringLiteral("ALTER TABLE journal DROP COLUMN marks"));
  connection.run(QStringLiteral("ALTER TABLE journal DROP COLUMN signature"));
  writeJournalHead(connection, key, head);
}

/// Of a study that TestStudy made.
inline Vault vaultOf(Connection& connection) {
  const auto found = findUser(connection, TestStudy::login(Role::PrincipalInvestigator));
  return *Vault::unlock(found->slot, TestStudy::testPassword(), slotOwner(found->user.login));
}

/// Takes a closed study, made under BeforeKeys, back to the oldest version that was released: drops what
/// later migrations brought. Of the tables it may only be called while they are empty.
inline void makeOld(const QString& path) {
  const QString first = migrationStatements(oldestSchemaVersion).join(QLatin1Char('\n'));
  Connection connection(path);
  forgetMarks(connection, vaultOf(connection).journalKey());
  for (const char* kind : {"index", "table"}) {
    QStringList names;
    {
      Statement rows = connection.prepare(
          QStringLiteral("SELECT name FROM sqlite_schema WHERE type = '%1' AND name NOT LIKE 'sqlite%'")
              .arg(QLatin1String(kind)));
      rows.run();
      while (rows.next()) {
        QString name;
        ColumnReader(rows) >> name;
        if (!first.contains(QStringLiteral(" %1 %2 ").arg(QString::fromLatin1(kind).toUpper(), name)))
          names << name;
      }
    }
    for (const QString& name : names)
      connection.run(QStringLiteral("DROP %1 IF EXISTS %2").arg(QString::fromLatin1(kind).toUpper(), name));
  }
  for (const char* column : {"app_user DROP COLUMN password_by",
                             "app_user DROP COLUMN public_key",
                             "app_user DROP COLUMN key_box",
                             "adverse_event DROP COLUMN seriousness",
                             "adverse_event DROP COLUMN aware_at",
                             "adverse_event DROP COLUMN expected",
                             "adverse_event DROP COLUMN onset_known",
                             "adverse_event DROP COLUMN end_known",
                             "adverse_event DROP COLUMN due_to_cells",
                             "adverse_event DROP COLUMN due_to_lymphodepletion",
                             "adverse_event DROP COLUMN due_to_disease",
                             "adverse_event DROP COLUMN due_to_infection",
                             "adverse_event DROP COLUMN due_to_drug",
                             "adverse_event DROP COLUMN due_to_procedure",
                             "adverse_event DROP COLUMN action_taken",
                             "adverse_event DROP COLUMN event_outcome",
                             "adverse_event DROP COLUMN tocilizumab",
                             "adverse_event DROP COLUMN corticosteroid",
                             "adverse_event DROP COLUMN vasopressor",
                             "adverse_event DROP COLUMN other_treatment",
                             "decision DROP COLUMN rules_edition",
                             "screening DROP COLUMN rr_induction_completed",
                             "dlt_assessment DROP COLUMN worksheet",
                             "study DROP COLUMN second_reader",
                             "infusion DROP COLUMN premedication",
                             "infusion DROP COLUMN reaction",
                             "infusion DROP COLUMN ended_at",
                             "infusion DROP COLUMN cell_basis",
                             "study DROP COLUMN thaw_minutes",
                             "study DROP COLUMN circulate_before_opening",
                             "study DROP COLUMN checked_before"})
    connection.run(QStringLiteral("ALTER TABLE ") + QLatin1String(column));
  connection.run(QStringLiteral("PRAGMA user_version = %1").arg(oldestSchemaVersion));
  QFile::remove(path + QStringLiteral(".checksum"));
}
