#include "app/dosing/worksheet_rules.h"
#include "app/protocol/protocol_reader.h"
#include "db/access/passwords.h"
#include "db/journal/journal.h"
#include "db/session/study_file.h"
#include "db/sqlite/db_text.h"
#include "db/sqlite/file_errors.h"
#include "db/sqlite/migration.h"
#include "db/sqlite/plain_file.h"
#include "db/stores/design_store.h"
#include "db/stores/site_store.h"
#include "db/stores/user_store.h"
#include "db/stores/worksheet_store.h"

#include "app/base/time_zone.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace {
constexpr RowId firstUser = 1;

std::optional<Refusal> refuseNew(const QString& path, const NewStudy& study) {
  if (auto there = refuseExisting(path)) return there;
  if (auto refused = refuseBlank(study.site.name, u"name"_qs, DbText::tr("The site needs a name.")))
    return refused;
  if (!isTimeZone(study.site.timeZone.id()))
    return Refusal{u"REQUIRED"_qs, DbText::tr("The site needs its time zone."), u"timeZone"_qs};
  if (auto refused = refuseLogin(study.login)) return refused;
  if (auto refused = refuseBlank(study.userName, u"userName"_qs,
                                 DbText::tr("The name is printed on signatures: it is needed.")))
    return refused;
  if (auto weak = passwordTooWeak(study.password, {study.login, study.userName, study.site.name}))
    return weak;
  const Result<Protocol> protocol = readProtocol(study.protocolJson);
  return protocol ? mayDefineDlt(*protocol, study.site.dltDefinition) : std::optional(protocol.error());
}

/// The file under its working name; removed unless it is kept.
class Draft {
 public:
  explicit Draft(const QString& target)
      : m_target(target),
        m_path(QFileInfo(target).path() + u"/." + QFileInfo(target).fileName() + u".creating") {
    removeDatabase(m_path);
  }
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;
  ~Draft() { removeDatabase(m_path); }

  const QString& path() const { return m_path; }
  bool keep() {
    // What SQLite could not fold into the file when it closed would stay behind under the working name.
    if (QFileInfo(m_path + u"-wal").size() > 0) return false;
    return flushToDisk(m_path) && QFile::rename(m_path, m_target) && flushToDisk(QFileInfo(m_target).path());
  }

 private:
  QString m_target;
  QString m_path;
};

Result<QString> fill(const QString& path, const NewStudy& study, const Clock& clock) {
  Connection connection(path);
  migrate(connection);
  Vault vault = Vault::fresh();
  const QString code = newRecoveryCode();
  const QString login = study.login.trimmed();
  const KeySlot slot = vault.ownSlotFor(study.password, slotOwner(login));
  const KeySlot recovery = vault.slotFor(normalizedRecoveryCode(code), recoveryOwner());
  Journal journal(connection, vault.journalKey(), clock);
  journal.signAs(firstUser, vault.keyPair());
  Journal::Transaction transaction = journal.begin(firstUser, u"create"_qs);
  insertDesign(transaction, 1, study.protocolJson);
  Site site = study.site;
  if (site.stoppingRules.empty())
    if (const auto protocol = readProtocol(study.protocolJson)) site.stoppingRules = protocol->stoppingRules;
  for (ExclusionCriterion& criterion : site.exclusions)
    criterion.id = 0; // all new here, whatever list they come from
  for (StoppingRule& rule : site.stoppingRules)
    rule.id = 0;
  writeSite(transaction, site);
  writeDefinition(transaction, site.dltDefinition);
  insertUser(transaction, {0, login, study.userName.trimmed(), Role::PrincipalInvestigator, true}, slot);
  insertRecoverySlot(transaction, recovery);
  if (auto done = transaction.commit(); !done) return tl::unexpected(done.error());
  return code;
}
} // namespace

Result<CreatedStudy> StudyFile::create(const QString& path, const NewStudy& study, const Clock& clock) {
  return catchingFileErrors([&]() -> Result<CreatedStudy> {
    if (auto refused = refuseNew(path, study)) return tl::unexpected(*refused);
    Draft draft(path);
    if (!makeOwnFile(draft.path()))
      return refuse(u"FILE"_qs, DbText::tr("The folder %1 cannot be written.").arg(QFileInfo(path).path()),
                    u"path"_qs);
    auto code = fill(draft.path(), study, clock);
    if (!code) return tl::unexpected(code.error());
    if (!draft.keep())
      return refuse(u"FILE"_qs, DbText::tr("%1 could not be written.").arg(path), u"path"_qs);
    return CreatedStudy{*code};
  });
}
