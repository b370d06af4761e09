// How long the check of a study with a million journal rows takes, beside one bare SQLite loop that reads and
// hashes the same rows. `bench_verify [ROWS]`.
#include "db/journal/verify_journal.h"
#include "db/sqlite/bare_connection.h"
#include "db/sqlite/migration.h"
#include "tests/bench/long_journal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <sodium.h>

namespace {
constexpr int rounds = 3;
constexpr int subjects = 10'000;

QDateTime clockOfBench() {
  return {QDate(2026, 11, 2), QTime(8, 0), Qt::UTC};
}

/// Subjects with adverse events, every second of which was corrected once: two inserts and an update in turn.
void fill(const QString& path, const SecretKey& key, int lines) {
  Connection connection(path);
  migrate(connection);
  Journal journal(connection, key, clockOfBench);
  RowId event = 0;
  for (int written = 0; written < lines;) {
    Journal::Transaction transaction =
        journal.begin(1, u"adverse-event"_qs, u"read again in the source record"_qs);
    for (int i = 0; i < 10'000 && written < lines; ++i, ++written) {
      if (written < subjects) {
        transaction.insert(u"subject"_qs, {{u"registered_at"_qs, cell(transaction.now())}}, written + 1);
        continue;
      }
      event = writeEventRow(transaction, written, event, written % subjects + 1);
    }
    if (!transaction.commit()) qFatal("a batch was refused");
  }
}

/// Reads every column of every journal row and hashes them: the least that any check does.
double bareLoop(const QString& path, const SecretKey& key) {
  QElapsedTimer clock;
  clock.start();
  const BareConnection file(path);
  BareStatement rows = file.prepare(u"SELECT * FROM journal ORDER BY id"_qs);
  unsigned char mac[32] = {};
  while (rows.next()) {
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.data(), SecretKey::size, sizeof mac);
    crypto_generichash_update(&state, mac, sizeof mac);
    for (int column = 0; column < rows.columns(); ++column) {
      const std::string_view bytes = rows.bytes(column);
      crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    }
    crypto_generichash_final(&state, mac, sizeof mac);
  }
  return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// Everything that an opening does after the password.
double verification(const QString& path, const SecretKey& key) {
  QElapsedTimer clock;
  clock.start();
  Connection file(path, Connection::Mode::Exclusive);
  const auto faults = damageIn(file, key, Signatures::Newest);
  if (!faults.empty()) qFatal("%s", qPrintable(faults.front().table + u' ' + faults.front().message));
  return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}
} // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  const int lines = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
  const QTemporaryDir folder;
  const QString path = folder.filePath(u"a.study"_qs);
  const SecretKey key = SecretKey::random();
  fill(path, key, lines);
  double bare = 1e12;
  double verified = 1e12;
  for (int round = 0; round < rounds; ++round) {
    bare = std::min(bare, bareLoop(path, key));
    verified = std::min(verified, verification(path, key));
  }
  std::printf("%d journal rows, best of %d\nread and hash in a bare loop %8.0f ms\nverify                    "
              "   %8.0f ms\n"
              "ratio                        %8.2f\n",
              lines, rounds, bare, verified, verified / bare);
}
