#include "app/oversight/consent_versions.h"
#include "app/screening/reconsents.h"
#include "app/study/study_rules.h"
#include "db/commands/commands_text.h"
#include "db/session/command_execution.h"
#include "db/stores/site_file_store.h"

namespace {
/// With what the program knows itself.
Delegation asKept(const OpenStudy& open, Delegation entry, const Delegation* saved) {
  if (const User* user = open.study.user(entry.userId)) entry.name = user->name;
  entry.enteredAt = saved ? saved->enteredAt : open.now();
  return entry;
}
} // namespace

Result<RowId> StudyCommands::saveDelegation(const Delegation& entry, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::KeepSiteFile)) return tl::unexpected(*refused);
  const Delegation* saved = byId(open.study.siteFile.delegations, entry.id);
  if (entry.id != 0 && !saved) return noSuchRow();
  const Delegation kept = asKept(open, entry, saved);
  if (auto refused = mayKeepDelegation(open.study, kept, open.user)) return tl::unexpected(*refused);
  return executeCommand(open, u"delegation"_qs, reason, [&](Journal::Transaction& transaction) {
    return writeDelegation(transaction, kept);
  });
}

Result<void> StudyCommands::voidDelegation(RowId entryId, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::KeepSiteFile)) return tl::unexpected(*refused);
  const Delegation* entry = byId(open.study.siteFile.delegations, entryId);
  if (!entry) return noSuchRow();
  if (auto refused = mayKeepDelegation(open.study, *entry, open.user)) return tl::unexpected(*refused);
  return voidRow(open, u"void-delegation"_qs, {u"delegation"_qs, entryId, 0}, reason);
}

Result<RowId> StudyCommands::saveConsentVersion(const ConsentVersion& version, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::KeepSiteFile)) return tl::unexpected(*refused);
  if (version.id != 0 && !byId(open.study.siteFile.consentVersions, version.id)) return noSuchRow();
  if (auto refused = mayKeepVersion(open.study, version, open.today())) return tl::unexpected(*refused);
  return executeCommand(open, u"consent-form"_qs, reason, [&](Journal::Transaction& transaction) {
    return writeConsentVersion(transaction, version);
  });
}

Result<void> StudyCommands::voidConsentVersion(RowId versionId, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::KeepSiteFile)) return tl::unexpected(*refused);
  const ConsentVersion* version = byId(open.study.siteFile.consentVersions, versionId);
  if (!version) return noSuchRow();
  if (auto refused = mayVoidVersion(open.study, *version)) return tl::unexpected(*refused);
  return voidRow(open, u"void-consent-form"_qs, {u"consent_form"_qs, versionId, 0}, reason);
}

Result<RowId> StudyCommands::saveReconsent(const Reconsent& reconsent, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  const Reconsent* saved = byId(open.study.siteFile.reconsents, reconsent.id);
  if (reconsent.id != 0 && !saved) return noSuchRow();
  Reconsent kept = reconsent;
  if (saved) kept.subjectId = saved->subjectId; // a person's consent does not become another's
  if (auto refused = mayReconsent(open.study, kept, open.now())) return tl::unexpected(*refused);
  return executeCommand(open, u"reconsent"_qs, reason,
                        [&](Journal::Transaction& transaction) { return writeReconsent(transaction, kept); });
}

Result<void> StudyCommands::voidReconsent(RowId reconsentId, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::EnterSubject)) return tl::unexpected(*refused);
  const Reconsent* reconsent = byId(open.study.siteFile.reconsents, reconsentId);
  if (!reconsent) return noSuchRow();
  return voidRow(open, u"void-reconsent"_qs, {u"reconsent"_qs, reconsentId, reconsent->subjectId}, reason);
}

namespace {
std::optional<Refusal> mayKeepSource(const Study& study, const SourceLocation& source) {
  if (auto refused = refuseBlank(source.kind, u"kind"_qs, CommandsText::tr("Which kind of record is it?")))
    return refused;
  if (auto refused = refuseBlank(source.place, u"place"_qs, CommandsText::tr("Where is its source?")))
    return refused;
  for (const SourceLocation& other : study.siteFile.sources)
    if (other.id != source.id && other.kind.compare(source.kind.trimmed(), Qt::CaseInsensitive) == 0)
      return refusal(u"NUMBER"_qs, CommandsText::tr("This kind of record is listed already."), u"kind"_qs);
  return std::nullopt;
}
} // namespace

Result<RowId> StudyCommands::saveSourceLocation(const SourceLocation& source, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::KeepSiteFile)) return tl::unexpected(*refused);
  if (source.id != 0 && !byId(open.study.siteFile.sources, source.id)) return noSuchRow();
  if (auto refused = mayKeepSource(open.study, source)) return tl::unexpected(*refused);
  const SourceLocation kept{source.id, source.kind.trimmed(), source.place.trimmed()};
  return executeCommand(open, u"source-location"_qs, reason, [&](Journal::Transaction& transaction) {
    return writeSourceLocation(transaction, kept);
  });
}

Result<void> StudyCommands::voidSourceLocation(RowId sourceId, const QString& reason) {
  OpenStudy& open = *m_session.d;
  if (auto refused = refuseRole(open, Action::KeepSiteFile)) return tl::unexpected(*refused);
  if (!byId(open.study.siteFile.sources, sourceId)) return noSuchRow();
  return voidRow(open, u"void-source-location"_qs, {u"source_location"_qs, sourceId, 0}, reason);
}
