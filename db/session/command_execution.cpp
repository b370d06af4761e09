#include "db/session/command_execution.h"

#include "app/oversight/record_locks.h"
#include "app/policy/policy.h"
#include "db/audit/audit_fields.h"
#include "db/audit/audit_words.h"
#include "db/sqlite/db_text.h"
#include "db/stores/user_store.h"

#include <algorithm>
#include <iterator>

StudyCommands::StudyCommands(StudySession& session) : m_session(session) {}

namespace {
/// A password that somebody else knows proves nobody: it is for signing in and setting one's own.
std::optional<Refusal> refuseOthersPassword(const User& user, const QString& message) {
  if (user.passwordBy == 0) return std::nullopt;
  return Refusal{u"OWN-PASSWORD"_qs, message, {}};
}

/// Whoever has just proved who they are signs what they write next, whosever session it is. Somebody who has
/// not signed in since there are keys gets theirs now, and the study's newest key, as at a sign-in.
Result<void> giveKeys(OpenStudy& open, const UserWithSlot& who, const Vault& own, const QString& password) {
  Vault vault = open.vault.heldBy(own.keyPair());
  const bool isBehind = own.generation() < vault.generation();
  const bool isNew = who.user.passwordBy == 0 && (!own.keyPair() || isBehind);
  const auto slot =
      isNew ? std::optional(vault.ownSlotFor(password, slotOwner(who.user.login))) : std::nullopt;
  open.journal->lend(who.user.id, vault.keyPair());
  if (!slot) return {};
  Journal::Transaction transaction =
      open.journal->begin(who.user.id, isBehind ? u"take-study-key"_qs : u"new-keys"_qs);
  writeSlot(transaction, who.user.id, *slot);
  return transaction.commit();
}

/// What holds for whoever is signed in, whatever they do.
std::optional<Refusal> refuseAccount(const User& user) {
  if (!user.active) return Refusal{u"ROLE"_qs, DbText::tr("This account is deactivated."), {}};
  return refuseOthersPassword(user, DbText::tr("Set a password of your own first: somebody else set the one "
                                               "that you signed in with."));
}
} // namespace

namespace {
constexpr int mostChanges = 8; ///< in a question; more are counted
constexpr int longestLine = 160;

/// "S-001 · Adverse event".
QString recordName(const OpenStudy& open, const QString& table, RowId subjectId) {
  const QString subject = auditSubject(open.study, subjectId);
  const QString record = auditTableName(table);
  return subject.isEmpty() ? record : subject + u" · " + record;
}

QStringList linesOf(const OpenStudy& open, const SavedChange& change) {
  QStringList lines;
  if (!change.words.isEmpty()) lines << change.words;
  for (const AuditChange& column : auditChanges(change.table, QString::fromUtf8(change.changes)))
    lines << auditChangeText(change.table, column, open.study);
  for (QString& line : lines) {
    line = u"%1: %2"_qs.arg(recordName(open, change.table, change.subjectId), line.simplified());
    if (line.size() > longestLine) line = line.left(longestLine - 1) + u'…';
  }
  return lines;
}
} // namespace

Refusal withSavedChanges(const OpenStudy& open, const Journal::Transaction& transaction, Refusal refused) {
  if (refused.rule != u"REASON") return refused;
  QStringList lines;
  for (const SavedChange& change : transaction.savedChanges())
    lines << linesOf(open, change);
  const auto more = static_cast<int>(lines.size()) - mostChanges;
  lines = lines.mid(0, mostChanges);
  if (more > 0) lines << DbText::tr("and %n more", nullptr, more);
  refused.message = (lines << refused.message).join(u'\n');
  return refused;
}

namespace {
/// What is written into a locked study all the same; whatever is not named here is locked.
constexpr const char* neverLocked[] = {"source_check",   "edc_entry",    "record_lock",    "data_query",
                                       "query_note",     "audit_review", "account_notice", "app_user",
                                       "failed_sign_in", "recovery",     "study_key",      "draft"};

bool isNeverLocked(const QString& table) {
  return std::any_of(std::begin(neverLocked), std::end(neverLocked),
                     [&](const char* name) { return table == QLatin1String(name); });
}
} // namespace

std::optional<Refusal> refuseLockedRows(const Study& study, const Journal::Transaction& transaction) {
  for (const auto& [table, subjectId] : transaction.touchedRows())
    if (!isNeverLocked(table))
      if (auto refused = refuseLocked(study, subjectId)) return refused;
  return std::nullopt;
}

std::optional<Refusal> refuseRole(Role role, Action action) {
  if (may(role, action)) return std::nullopt;
  return Refusal{u"ROLE"_qs, DbText::tr("The role “%1” may not do this.").arg(roleName(role)), {}};
}

std::optional<Refusal> refuseRole(const OpenStudy& open, Action action) {
  if (auto refused = refuseRole(open.user.role, action)) return refused;
  if (action == Action::HandOver)
    if (auto refused = refuseExport()) return refused;
  return refuseAccount(open.user);
}

std::optional<Refusal> refuseSession(const OpenStudy& open, Action action) {
  const Role role = open.user.role;
  if (!may(role, Action::EnterSubject) && !may(role, action))
    return Refusal{u"ROLE"_qs,
                   DbText::tr("Nobody signs this in the session of the role “%1”: sign in yourself.")
                       .arg(roleName(role)),
                   {}};
  return refuseAccount(open.user);
}

Result<User> prove(OpenStudy& open, const Credentials& who) {
  return catchingFileErrors([&]() -> Result<User> {
    const auto found = findUser(*open.connection, who.login);
    if (!found || !found->user.active) return tl::unexpected(wrongPassword());
    const AttemptCount count = attemptCount(*open.connection, found->user.id);
    if (auto refused = refuseAttempt(count, open.now())) return tl::unexpected(*refused);
    auto vault = Vault::unlock(found->slot, who.password, slotOwner(found->user.login));
    const bool right = vault.has_value();
    if (right) {
      if (auto refused = refuseExchangedKeys(*found, *vault)) return tl::unexpected(*refused);
      if (auto given = giveKeys(open, *found, *vault, who.password); !given)
        return tl::unexpected(given.error());
      if (count.failed == 0) return found->user;
    }
    Journal::Transaction transaction = open.journal->begin(right ? found->user.id : 0, u"failed-sign-in"_qs);
    if (right)
      clearAttempts(transaction, found->user.id);
    else
      writeFailedAttempt(transaction, {open.now(), found->user.login}, found);
    if (auto done = transaction.commit(); !done) return tl::unexpected(done.error());
    if (right) return found->user;
    return tl::unexpected(refusedPassword(count, open.now()));
  });
}

Result<User> authenticate(OpenStudy& open, const Credentials& who, Action action) {
  if (auto refused = refuseSession(open, action)) return tl::unexpected(*refused);
  auto proven = prove(open, who);
  if (!proven) return proven;
  auto refused = refuseRole(proven->role, action);
  if (!refused)
    refused = refuseOthersPassword(
        *proven,
        DbText::tr("%1 has no password of their own yet: signing in once sets it.").arg(proven->name));
  if (!refused) return proven;
  refused->field = u"login"_qs;
  return tl::unexpected(*refused);
}

Signature signedNow(const Journal::Transaction& transaction, const User& signer, SignatureMeaning meaning,
                    const QByteArray& hash) {
  Signature signature;
  signature.meaning = meaning;
  signature.userId = signer.id;
  signature.printedName = signer.name;
  signature.at = transaction.now();
  signature.signedHash = hash;
  return signature;
}

std::optional<Refusal> refuseReasonless(const QString& reason) {
  if (!reason.trimmed().isEmpty()) return std::nullopt;
  return Refusal{u"REASON"_qs, DbText::tr("Say why."), u"reason"_qs};
}

Result<void> voidRow(OpenStudy& open, const QString& action, const VoidedRow& row, const QString& reason) {
  if (auto refused = refuseReasonless(reason)) return tl::unexpected(*refused);
  return executeCommand(open, action, reason, [&](Journal::Transaction& transaction) {
    transaction.update(row.table, row.id, {{u"void_reason"_qs, cell(reason.trimmed())}}, row.subjectId);
  });
}

tl::unexpected<Refusal> noSuchRow() {
  return refuse(u"MISSING"_qs, DbText::tr("This is not in the study any more."));
}
