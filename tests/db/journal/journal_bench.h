#pragma once
#include "db/journal/journal.h"
#include "db/journal/verify_journal.h"
#include "db/sqlite/migration.h"

#include <QTemporaryDir>

namespace journal_bench {
inline const QDateTime morning(QDate(2026, 1, 5), QTime(1, 0), Qt::UTC);

/// An empty study file with its journal and a clock that is moved by hand.
struct Bench {
  QTemporaryDir folder;
  QDateTime time = morning;
  SecretKey key = SecretKey::random();
  Connection connection{folder.filePath(QStringLiteral("a.study"))};
  std::unique_ptr<Journal> journal;

  Bench() {
    migrate(connection);
    reopen();
  }
  void reopen() {
    journal = std::make_unique<Journal>(connection, key, [this] { return time; });
  }
  Row event(const QString& term) const {
    return {{QStringLiteral("subject_id"), cell(1)},
            {QStringLiteral("term"), cell(term)},
            {QStringLiteral("grade"), cell(3)},
            {QStringLiteral("onset"), cell(QStringLiteral("2026-01-05"))},
            {QStringLiteral("related"), cell(true)},
            {QStringLiteral("serious"), cell(false)},
            {QStringLiteral("dose_limiting"), cell(false)},
            {QStringLiteral("comment"), cell(QString())}};
  }
  bool addSubject() {
    auto transaction = journal->begin(1, QStringLiteral("register"));
    transaction.insert(QStringLiteral("subject"),
                       {{QStringLiteral("registered_at"), cell(transaction.now())}}, 1);
    return transaction.commit().has_value();
  }
  RowId addEvent(const QString& term) {
    auto transaction = journal->begin(1, QStringLiteral("adverse-event"));
    const RowId id = transaction.insert(QStringLiteral("adverse_event"), event(term), 1);
    return transaction.commit() ? id : 0;
  }
  Result<void> change(RowId id, const Row& values, const QString& reason) {
    auto transaction = journal->begin(1, QStringLiteral("adverse-event"), reason);
    transaction.update(QStringLiteral("adverse_event"), id, values, 1);
    return transaction.commit();
  }
  QString lastChanges() {
    return std::get<QString>(
        connection.ask(QStringLiteral("SELECT changes FROM journal ORDER BY id DESC LIMIT 1")));
  }
  qint64 count(const QString& table) {
    return std::get<qint64>(connection.ask(QStringLiteral("SELECT count(*) FROM ") + table));
  }
  std::vector<JournalFault> verify() { return verifyJournal(BareConnection(connection), key); }
};
} // namespace journal_bench
