#include "tests/faults/forgery/tampered_study.h"

#include "db/file/closed_study.h"
#include "db/file/file_checksum.h"
#include "db/file/study_backups.h"
#include "db/journal/verify_journal.h"
#include "db/sqlite/connection.h"
#include "db/stores/study_key_store.h"
#include "tests/faults/filled_study.h"
#include "tests/support/files/file_content.h"

#include <QDir>
#include <algorithm>

namespace {
/// Where the journal ends is part of the journal.
bool isIn(const QString& table, const QString& wanted) {
  return table == wanted || (wanted == QLatin1String("journal") && table == QLatin1String("journal_head"));
}

bool isOf(const JournalFault& fault, const std::set<RowId>& rows) {
  return rows.empty() || (rows.contains(fault.rowId) && (fault.rowId != 0 || fault.ofRow));
}
} // namespace

bool TamperVerdict::names(const Forgery& forgery) const {
  if (forgery.table.isEmpty() && !refused.isEmpty()) return true;
  // Without the study's keys nothing else can be said of it.
  if (forgery.table == u"study_key")
    for (const RowId row : forgery.rows)
      if (refused.contains(placeOf({forgery.table, row, forgery.column, {}}))) return true;
  return std::any_of(faults.begin(), faults.end(), [&](const JournalFault& fault) {
    return isIn(fault.table, forgery.table) && isOf(fault, forgery.rows) &&
           (forgery.column.isEmpty() || fault.column == forgery.column) && !fault.message.isEmpty();
  });
}

QString TamperVerdict::text() const {
  QString all = refused;
  for (std::size_t i = 0; i < std::min<std::size_t>(faults.size(), 6); ++i)
    all += QStringLiteral("\n  %1: %2").arg(placeOf(faults[i]), faults[i].message);
  return all;
}

bool TamperedStudy::fill() {
  if (!fillStudy(m_test) || !enterSteps(m_other, 60, 8)) return false;
  // What is forged was entered under several versions.
  const bool isSound = m_test.study().designs.size() > 3 && m_test.session().verify()->empty();
  m_test.close();
  m_other.close();
  m_earlierChecksum = checksum();
  const bool isIn =
      StudyFile::open(m_test.path(), {TestStudy::login(Role::StudyCoordinator), QStringLiteral("wrong")},
                      m_test.clock())
          .has_value();
  m_test.signInAs(Role::Monitor); // takes the wrong password into the journal
  m_test.close();
  Connection connection(m_test.path());
  const auto monitor = findUser(connection, TestStudy::login(Role::Monitor));
  const auto opened = Vault::unlock(monitor->slot, TestStudy::testPassword(), slotOwner(monitor->user.login));
  if (opened)
    if (auto whole = wholeVault(connection, *monitor, *opened)) m_vault = std::move(*whole);
  return isSound && !isIn && m_vault && !m_earlierChecksum.isEmpty() && m_earlierChecksum != checksum();
}

QString TamperedStudy::copyTo(const QString& name) const {
  const QDir folder(m_folder.path());
  const QString path = folder.filePath(name);
  for (const QString& left : folder.entryList({name + QLatin1Char('*')}, QDir::Files | QDir::Hidden))
    QFile::remove(folder.filePath(left));
  QDir(backupFolder(path)).removeRecursively();
  if (!QFile::copy(m_test.path(), path)) qFatal("no copy");
  return path;
}

QByteArray TamperedStudy::checksum() const {
  return contentOf(checksumPath(m_test.path()));
}

TamperVerdict TamperedStudy::check(const QString& path) const {
  if (const auto refused = refuseForeignFile(path)) return {refused->message, {}};
  try {
    Connection file(path, Connection::Mode::ReadOnly);
    return {{}, damageIn(file, m_vault->journalKeys(), Signatures::All)};
  } catch (const SqliteFailure& failure) {
    return {failure.text(), {}};
  }
}

TamperVerdict TamperedStudy::checkAsAPerson(const QString& path) const {
  TamperVerdict verdict;
  for (const Role role : {Role::Monitor, Role::Administrator}) {
    const auto faults = StudyFile::check(path, TestStudy::credentials(role), m_test.clock());
    if (faults) return {{}, *faults};
    verdict.refused = faults.error().message;
  }
  return verdict;
}

Result<std::unique_ptr<StudySession>> TamperedStudy::open(const QString& path, Role role) const {
  return StudyFile::open(path, TestStudy::credentials(role), m_test.clock());
}
