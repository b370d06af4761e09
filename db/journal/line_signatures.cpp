#include "db/journal/line_signatures.h"

#include "app/study/codes.h"
#include "db/access/keys.h"
#include "db/journal/cell_text.h"
#include "db/sqlite/db_text.h"

namespace {
QByteArrayView viewOf(std::string_view bytes) {
  return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

/// Of a role's code in quotation marks.
std::optional<Role> roleIn(std::string_view json) {
  for (std::size_t i = 0; i < codes<Role>.size(); ++i)
    if (json == '"' + std::string(codes<Role>[i]) + '"') return static_cast<Role>(i);
  return std::nullopt;
}

/// "b64:…" in quotation marks, as the journal keeps a blob; empty of null.
QByteArray blobIn(std::string_view json) {
  constexpr std::string_view begin = "\"b64:";
  if (!json.starts_with(begin)) return {};
  json.remove_prefix(begin.size());
  json.remove_suffix(1);
  return QByteArray::fromBase64(viewOf(json).toByteArray());
}
} // namespace

void LineSignatures::take(const JournalLine& line, std::string_view mac, std::string_view signature) {
  if (m_untold && line.userId != m_untold->by) reportUntold();
  if (line.table == "app_user") readAccount(line);
  if (line.table == "account_notice") readNotice(line);
  if (line.table == "study_key") readStudyKey(line);
  if (m_unsigned != 0 && line.userId != m_user) doubtLast();
  const auto key = m_keys.find(line.userId);
  if (key == m_keys.end()) {
    if (!signature.empty()) fault(line.sequence, DbText::tr("Nobody who has keys signed this line."));
    return;
  }
  if (signature.empty()) {
    m_unsigned = line.sequence;
    m_user = line.userId;
    return;
  }
  m_unsigned = 0;
  reportUntold(); // the transaction ends here
  const bool isLookedInto = line.sequence >= m_from || m_bringsKey;
  m_bringsKey = false;
  if (isLookedInto && !isSignedBy(key->second, viewOf(mac), viewOf(signature)))
    fault(line.sequence, DbText::tr("Its signature is not that of the user whose line it is."));
}

void LineSignatures::readAccount(const JournalLine& line) {
  if (line.kind == JournalKind::Insert && !m_keys.empty() && !might(line.userId, Action::ManageUsers))
    fault(line.sequence, DbText::tr("It was added by somebody who may not."));
  ChangesReader changes(line.changes);
  while (const auto change = changes.next()) {
    if (change->column == "public_key") takeKey(line, blobIn(change->after));
    if (change->column != "role") continue;
    if (line.kind == JournalKind::Update) fault(line.sequence, DbText::tr("The program changes no role."));
    if (const auto role = roleIn(change->after)) m_roles.try_emplace(line.rowId, *role);
  }
}

bool LineSignatures::might(RowId user, Action action) const {
  const auto role = m_roles.find(user);
  return m_keys.contains(user) && role != m_roles.end() && may(role->second, action);
}

void LineSignatures::readStudyKey(const JournalLine& line) {
  m_bringsKey = true;
  if (line.kind != JournalKind::Insert || !might(line.userId, Action::ManageUsers))
    fault(line.sequence, DbText::tr("The study's key was changed by somebody who may not."));
}

void LineSignatures::takeKey(const JournalLine& line, const QByteArray& key) {
  const bool isFirst = !m_keys.contains(line.rowId);
  if (!isFirst)
    m_untold = Exchange{line.sequence, line.rowId, line.userId};
  else if (line.userId != line.rowId)
    fault(line.sequence, DbText::tr("Keys were written that their owner did not make."));
  if (key.isEmpty())
    m_keys.erase(line.rowId);
  else
    m_keys[line.rowId] = key;
  if (key.isEmpty() && line.rowId == m_user) m_unsigned = 0;
}

/// {"done_by":[null,1],…,"kind":[null,"password-reset"],"user_id":[null,3]}
void LineSignatures::readNotice(const JournalLine& line) {
  if (line.kind == JournalKind::Update && !might(line.userId, Action::AcknowledgeAccounts))
    fault(line.sequence, DbText::tr("It was acknowledged by somebody who may not."));
  if (!m_untold || line.kind != JournalKind::Insert) return;
  std::string_view kind;
  std::string_view user;
  ChangesReader changes(line.changes);
  while (const auto change = changes.next()) {
    if (change->column == "acknowledged_by") return;
    if (change->column == "kind") kind = change->after;
    if (change->column == "user_id") user = change->after;
  }
  if (user != std::to_string(m_untold->user)) return;
  const bool isByOwner = m_untold->by == m_untold->user;
  const bool isTold = isByOwner ? kind == "\"recovered\""
                                : kind == "\"password-reset\"" && might(m_untold->by, Action::ManageUsers);
  if (isTold) m_untold.reset();
}

void LineSignatures::reportUntold() {
  if (m_untold)
    fault(m_untold->sequence, DbText::tr("The keys of a user were exchanged, and nobody was told of it."));
  m_untold.reset();
}

void LineSignatures::doubtLast() {
  if (m_unsigned != 0) fault(m_unsigned, DbText::tr("The user whose line this is did not sign it."));
  m_unsigned = 0;
}

void LineSignatures::fault(qint64 sequence, const QString& message) {
  m_faults.push_back({u"journal"_qs, sequence, u"signature"_qs, message});
}
