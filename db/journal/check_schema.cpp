#include "db/journal/check_schema.h"

#include "db/sqlite/bare_connection.h"
#include "db/sqlite/db_text.h"
#include "db/sqlite/migration.h"

#include <QCryptographicHash>
#include <array>
#include <map>
#include <mutex>
#include <set>

namespace {
using SchemaEntry = std::array<std::string, 4>; ///< type, name, table, SQL

std::set<SchemaEntry> schemaOf(const BareConnection& file) {
  std::set<SchemaEntry> schema;
  BareStatement rows = file.prepare(u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema"_qs);
  while (rows.next())
    schema.insert({std::string(rows.bytes(0)), std::string(rows.bytes(1)), std::string(rows.bytes(2)),
                   std::string(rows.bytes(3))});
  return schema;
}

/// What the migrations up to a version make, which is made once. In any thread.
const std::set<SchemaEntry>& schemaOfVersion(int version) {
  static std::mutex guard;
  static std::map<int, std::set<SchemaEntry>> known; // what is in it stays where it is
  const std::lock_guard lock(guard);
  if (const auto found = known.find(version); found != known.end()) return found->second;
  const BareConnection fresh;
  for (const QString& statement : migrationStatements(version))
    fresh.run(statement);
  return known.emplace(version, schemaOf(fresh)).first->second;
}

QByteArray digestOf(const std::set<SchemaEntry>& schema) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  for (const SchemaEntry& entry : schema)
    for (const std::string& part : entry)
      hash.addData(QByteArrayView(part.c_str(), static_cast<qsizetype>(part.size() + 1))); // with its end
  return hash.result().toHex();
}
} // namespace

QByteArray schemaDigest(const BareConnection& file) {
  return digestOf(schemaOf(file));
}

std::vector<JournalFault> checkSchema(const BareConnection& file) {
  BareStatement row = file.prepare(u"PRAGMA user_version"_qs);
  row.next();
  const int version = static_cast<int>(row.integer(0));
  const std::set<SchemaEntry> found = schemaOf(file);
  if (version == newestSchemaVersion() && digestOf(found) == newestSchemaDigest) return {};
  const std::set<SchemaEntry>& expected = schemaOfVersion(version);
  std::vector<JournalFault> faults;
  const auto tell = [&](const SchemaEntry& entry, const QString& what) {
    faults.push_back({QString::fromStdString(entry[2]), 0, {}, what.arg(QString::fromStdString(entry[1]))});
  };
  for (const SchemaEntry& entry : found)
    if (!expected.contains(entry)) tell(entry, DbText::tr("%1 was not made by the program."));
  for (const SchemaEntry& entry : expected)
    if (!found.contains(entry)) tell(entry, DbText::tr("%1 is gone or was changed."));
  return faults;
}
