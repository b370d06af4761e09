#pragma once
#include "app/escalation/standing.h"
#include "app/reports/status/due_list.h"
#include "app/study/bedside.h"
#include "app/study/comparison_assumptions.h"
#include "app/study/ctcae_dictionary.h"
#include "app/study/measurement.h"
#include "app/study/oversight.h"
#include "app/study/user.h"
#include "db/audit/audit_trail.h"
#include "db/session/study_file.h"

#include <QObject>

class StudyCommands;
struct LabMapping;
struct ReleasedStudy;

/// An open study with a signed-in person: holds the Study value and says when it changed. Owns the file's
/// lock and connection; the destructor releases the file.
class StudySession : public QObject {
  Q_OBJECT
 public:
  ~StudySession() override; ///< close(), where that has not been called

  /// The person leaves: a line in the journal, then the last backup, where anything but who came and went has
  /// been added since the newest. The refusal BACKUP says why there is none, SIGN-OUT why the line is
  /// missing; what was saved is in the file all the same. Nothing but the destructor may follow.
  Result<void> close(const Progress& progress = {});
  /// The same, and the file is released and its checksum written, with `progress` of it: before a window no
  /// step of it holds the window's thread. Cancelled, the backup is left, and what is saved is in the file.
  static Result<void> leave(std::unique_ptr<StudySession> session, const Progress& progress);

  const Protocol& protocol() const; ///< in force, of study()
  const Site& site() const;         ///< of study()
  const Study& study() const;       ///< identities are empty for roles that do not enter subjects
  /// Where the trial stands today: worked out once for each state of the study and each day. It ends with
  /// that state: nobody keeps it over a command.
  const Standing& standing() const;
  /// What is due, overdue or unsigned by the standing, to the minute, with visits at which nothing is
  /// recorded and the account notices that are for the user; in the user's language.
  const std::vector<DueItem>& due() const;
  /// Of study(), and of what pages read of its subjects: rises with each change.
  qint64 version() const;
  /// The subjects that are others since, or of whom something was recorded; nothing = not they alone.
  std::optional<std::set<RowId>> changedSince(qint64 version) const;
  const User& user() const;
  int designVersion() const; ///< of the protocol in force; 1 = as the study began
  QString path() const;
  QDateTime now() const; ///< UTC, from the clock that was handed in
  QDate today() const;   ///< site calendar

  StudyCommands& commands();

  JournalHead journalHead() const;
  /// Whether the journal has the entry that a paper names. Refusal FILE.
  Result<PaperComparison> compare(const PaperHead& paper) const;
  /// Every review of the audit trail, in the order in which they were recorded. Refusal FILE.
  Result<std::vector<AuditReview>> auditReviews() const;
  /// Checks the chain of the journal and compares every row of every table with what the journal replays to.
  /// Empty = nothing was changed behind the program's back. Costs a pass over the whole file.
  Result<std::vector<JournalFault>> verify() const;
  /// The same of a copy that is made between two events and checked inThread(): the window stays awake, and
  /// what is written meanwhile waits for nobody. Refusals FILE, CANCELLED.
  Result<std::vector<JournalFault>> verifyCopy(const Progress& progress);
  QDateTime verifiedAt() const; ///< when file and journal were last found sound: at opening, or by the above
  QDateTime lastBackup() const; ///< null if none in this session
  /// Why the last backup could not be made; nothing where it was made, or none was tried.
  std::optional<Refusal> backupFailure() const;
  /// The row that a form's field stands in, as its history names it; 0 = none is saved.
  RowId savedRow(const AuditFilter& field) const;
  /// The audit trail up to now, newest first: everything, or what the filter lets through.
  AuditTrail auditTrail(const AuditFilter& filter = {}) const;

  /// The measurements in force: long data, read when a page shows them. Refusals: FILE.
  Result<std::vector<Measurement>> measurements(const MeasurementFilter& filter) const;
  /// Subjects (both ends included) and the visits at which anything of theirs is recorded.
  Result<std::vector<std::pair<RowId, QString>>> measuredVisits(RowId first, RowId last) const;

  /// Those of these subjects and visits at which anything is recorded; none where the file does not answer.
  std::set<VisitKey> recordedOf(const std::set<VisitKey>& asked) const;

  /// When the specimens of these subjects were taken (both ends included).
  Result<std::vector<Sampling>> samplings(RowId first, RowId last) const;

  /// What was seen of a subject at `from` or later and before `to` (UTC), by time: long data, read when a
  /// page shows it. Refusals: FILE.
  Result<std::vector<BedsideEntry>> bedside(RowId subjectId, const QDateTime& from,
                                            const QDateTime& to) const;
  /// Who could not be handed a new study key, were this user deactivated: active, and without keys of their
  /// own, as they have not signed in with a password of their own since there are keys. They need a new first
  /// password then; who manages users, the recovery code. Refusal FILE.
  Result<std::vector<User>> whoLosesAccess(RowId leaver) const;

  /// The adverse-event dictionary in force; empty where none was loaded.
  Result<CtcaeDictionary> ctcae() const;

  /// The toxicity scenarios kept with the study, in their order.
  Result<std::vector<ToxicityScenario>> toxicityScenarios() const;

  /// How the tables of laboratories are read, by laboratory.
  Result<std::vector<LabMapping>> labMappings() const;

  /// Kept input of a form that was left unsaved, empty if none. `form` is the form's own key
  /// ("screening/12"). A draft that the file would not take (a full disk) is held in memory.
  QByteArray draft(const QString& form) const;
  /// What draft() answers is on the disk beside the study, and no row of it yet: somebody is typing, or was
  /// when the program was killed.
  bool isBeingTyped(const QString& form) const;
  bool holdsDrafts() const; ///< some are in memory only
  /// Tries again to write those. The refusal says why they are not in the file yet.
  Result<void> writeHeldDrafts();

  /// The bytes of an attachment (wet-ink scan).
  QByteArray attachment(RowId id) const;

  /// The lock screen goes up: a line in the journal.
  void recordLock();
  /// It comes down for the signed-in user's password. Refusals: PASSWORD, WAIT, ACCOUNT-LOCKED.
  Result<void> unlock(const QString& password);

  /// SQLite's online backup into the backup folder, verified by opening it. Refusal BACKUP, also where
  /// `progress` said stop.
  Result<QString> backUp(const Progress& progress = {});
  /// The same while the session goes on, as each half-hour does: answers before it is made. lastBackup() and
  /// backupFailure() tell what came of it. One that is under way gives way to backUp() and close().
  void backUpMeanwhile();
  bool isBackingUp() const; ///< meanwhile

  /// Makes a fresh backup, then removes those of these older ones (as backupsOf() told them, so that
  /// what goes is what was seen) that are still there; a journal line names each before it goes. Answers what
  /// was removed. Refusals: ROLE; BACKUP, then nothing went; FILE, with those that could not be removed.
  Result<QStringList> removeBackups(const QStringList& seen, const Progress& progress = {});

 Q_SIGNALS:
  void studyChanged();

 private:
  /// A journal line about no row.
  Result<void> record(const QString& action, const QString& what);
  /// The same; what cannot be written is left: nobody is kept from locking or leaving.
  void note(const QString& action, const QString& what);
  /// Keeps what came of a backup.
  Result<QString> noteBackup(Result<QString> made, const QDateTime& now, qint64 lastLine);
  /// Closes the connection; nothing but the destructor may follow.
  ReleasedStudy release();
  friend class StudyCommands;
  friend struct StudySessionAccess;
  struct Private;
  explicit StudySession(std::unique_ptr<Private> d);
  std::unique_ptr<Private> d;
};
