#include "db/session/study_session.h"

#include "app/study/fields/treatment_fields.h"
#include "app/study/study.h"
#include "app/study/user.h"
#include "db/file/closed_study.h"
#include "db/file/file_checksum.h"
#include "db/journal/journal_line.h"
#include "db/journal/verify_journal.h"
#include "db/session/command_execution.h"
#include "db/session/open_study.h"
#include "db/session/stored_measurements.h"
#include "db/sqlite/file_errors.h"
#include "db/stores/bedside_store.h"
#include "db/stores/decision_store.h"
#include "db/stores/design_store.h"
#include "db/stores/measurement_store.h"
#include "db/stores/record_rows.h"
#include "db/stores/sealed_store.h"
#include "db/stores/site_store.h"
#include "db/stores/user_store.h"

#include <QCoreApplication>
#include <chrono>

using namespace std::chrono_literals;

namespace {
/// For what a page shows beside its form: a disk that does not answer leaves it empty, the next save says
/// why.
template <class Body>
auto readOr(decltype(std::declval<Body>()()) otherwise, Body&& body) -> decltype(body()) {
  try {
    return body();
  } catch (const SqliteFailure& failure) {
    qWarning("%s: %s", qPrintable(failure.file()), qPrintable(failure.text()));
    return otherwise;
  }
}

template <class Load>
auto loaded(Load&& load) -> Result<decltype(load())> {
  return catchingFileErrors([&]() -> Result<decltype(load())> { return load(); });
}
} // namespace

StudySession::Private::Private(std::unique_ptr<StudyLock> heldLock, std::unique_ptr<Connection> opened,
                               Vault openedVault, Clock handedClock)
    : lock(std::move(heldLock)), connection(std::move(opened)), vault(std::move(openedVault)),
      clock(std::move(handedClock)),
      journal(std::make_unique<Journal>(*connection, vault.journalKey(), clock)), typing(connection->path()) {
}

Identities StudySession::Private::identities() const {
  return may(user.role, Action::EnterSubject) ? Identities::Open : Identities::StaySealed;
}

StudySession::StudySession(std::unique_ptr<Private> handed) : d(std::move(handed)) {
  d->session = this;
  d->commands.reset(new StudyCommands(*this));
  connect(&d->backupTimer, &QTimer::timeout, this, [this] { backUpMeanwhile(); });
  d->backupTimer.start(30min);
}

StudySession::~StudySession() {
  if (!d) return; // it was released
  if (const auto closed = close(); !closed) qWarning("%s", qPrintable(closed.error().message));
  release().seal();
}

Result<void> StudySession::record(const QString& action, const QString& what) {
  return catchingFileErrors([&]() -> Result<void> {
    Journal::Transaction transaction = d->journal->begin(d->user.id, action);
    transaction.note(action, what);
    return transaction.commit();
  });
}

void StudySession::note(const QString& action, const QString& what) {
  if (const auto noted = record(action, what); !noted) qWarning("%s", qPrintable(noted.error().message));
}

const Protocol& StudySession::protocol() const {
  return study().protocol;
}

const Site& StudySession::site() const {
  return study().site;
}

const Study& StudySession::study() const {
  return d->study;
}
int StudySession::designVersion() const {
  return d->designVersion;
}
const User& StudySession::user() const {
  return d->user;
}
QString StudySession::path() const {
  return d->connection->path();
}
QDateTime StudySession::now() const {
  return d->now();
}
QDate StudySession::today() const {
  return d->today();
}
StudyCommands& StudySession::commands() {
  return *d->commands;
}
JournalHead StudySession::journalHead() const {
  return d->journal->head();
}
Result<std::vector<JournalFault>> StudySession::verify() const {
  return catchingFileErrors([this]() -> Result<std::vector<JournalFault>> {
    auto faults = damageIn(*d->connection, d->vault.journalKeys(), Signatures::All);
    if (faults.empty()) d->verifiedAt = d->now();
    return faults;
  });
}
Result<PaperComparison> StudySession::compare(const PaperHead& paper) const {
  return loaded([&] { return comparedWithPaper(*d->connection, paper); });
}
Result<std::vector<AuditReview>> StudySession::auditReviews() const {
  return loaded([this] { return loadReviews(*d->connection); });
}
RowId StudySession::savedRow(const AuditFilter& field) const {
  if (field.rowId != 0) return field.rowId;
  Row key;
  for (const auto& [column, value] : field.rowKey)
    key[column] = cell(value);
  // One a subject: its form names no row.
  if (key.empty() && field.subjectId != 0 && field.table == QLatin1String(storedIn<Infusion>))
    key[u"subject_id"_qs] = field.subjectId;
  if (key.empty()) return 0;
  return readOr(RowId(0), [&] { return findRow(*d->connection, field.table, key); });
}
AuditTrail StudySession::auditTrail(const AuditFilter& filter) const {
  return {*d->connection, filter, d->journal->head().sequence};
}
Result<std::vector<Measurement>> StudySession::measurements(const MeasurementFilter& filter) const {
  return loaded([&] { return loadMeasurements(*d->connection, filter); });
}
Result<std::vector<std::pair<RowId, QString>>> StudySession::measuredVisits(RowId first, RowId last) const {
  return loaded([&] { return loadMeasuredVisits(*d->connection, first, last); });
}
Result<std::vector<Sampling>> StudySession::samplings(RowId first, RowId last) const {
  return loaded([&] { return loadSamplings(*d->connection, first, last); });
}
Result<std::vector<BedsideEntry>> StudySession::bedside(RowId subjectId, const QDateTime& from,
                                                        const QDateTime& to) const {
  return loaded([&] { return loadBedside(*d->connection, subjectId, from, to); });
}
Result<std::vector<ToxicityScenario>> StudySession::toxicityScenarios() const {
  return loaded([&] { return loadScenarios(*d->connection, d->study, d->designVersion); });
}
Result<std::vector<LabMapping>> StudySession::labMappings() const {
  return loaded([&] { return loadLabMappings(*d->connection); });
}
const MeasurementPlan& protocolMeasurementPlan(const StudySession& session) {
  return StudySessionAccess::of(session).protocolMeasurementPlan;
}
Result<CtcaeDictionary> StudySession::ctcae() const {
  return catchingFileErrors([&]() -> Result<CtcaeDictionary> {
    if (!d->ctcae) d->ctcae = loadCtcaeDictionary(*d->connection);
    return *d->ctcae;
  });
}
QDateTime StudySession::lastBackup() const {
  return d->lastBackup;
}
std::optional<Refusal> StudySession::backupFailure() const {
  return d->backupFailure;
}
QByteArray StudySession::draft(const QString& form) const {
  if (const auto held = d->heldDrafts.constFind(form); held != d->heldDrafts.constEnd()) return *held;
  if (const auto typed = d->typing.typed(d->vault, d->user.id, form)) return *typed;
  return readOr(QByteArray(), [&] { return loadDraft(*d->connection, d->vault, d->user.id, form); });
}
bool StudySession::isBeingTyped(const QString& form) const {
  return d->typing.typed(d->vault, d->user.id, form).has_value();
}
QByteArray StudySession::attachment(RowId id) const {
  return readOr(QByteArray(), [&] { return loadAttachment(*d->connection, id); });
}

bool StudySession::holdsDrafts() const {
  return !d->heldDrafts.isEmpty();
}

Result<void> StudySession::writeHeldDrafts() {
  const auto held = d->heldDrafts; // each that is written is taken out
  for (auto draft = held.begin(); draft != held.end(); ++draft)
    if (auto written = d->commands->saveDraft(draft.key(), draft.value()); !written) return written;
  return {};
}

QDateTime StudySession::verifiedAt() const {
  return d->verifiedAt;
}

void StudySession::recordLock() {
  note(u"lock"_qs, d->user.login);
}

Result<void> StudySession::unlock(const QString& password) {
  const auto proven = prove(*d, {d->user.login, password});
  if (!proven) return tl::unexpected(proven.error());
  note(u"unlock"_qs, d->user.login);
  return {};
}
