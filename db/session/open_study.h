#pragma once
#include "app/escalation/standing.h"
#include "app/reports/status/due_list.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "db/access/vault.h"
#include "db/file/study_lock.h"
#include "db/journal/journal.h"
#include "db/session/background_backup.h"
#include "db/session/study_changes.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "db/session/typing_file.h"
#include "db/stores/sealed_store.h"

#include <QMap>
#include <QTimer>
#include <map>

/// What is left of a study whose connection is closed: its lock is still held.
struct ReleasedStudy {
  QString path;
  std::unique_ptr<StudyLock> lock;
  Vault vault;
  JournalHead head;
  bool inPlace = false;
  std::shared_ptr<const void> values; ///< what was held in memory: freeing it takes a while, in any thread

  /// Writes the checksum. Not of a file that was replaced, or changed by somebody else while it was open: the
  /// next opening checks it. In any thread; throws Cancelled.
  void seal(const Progress& progress = {}) const;
};

/// What an open study holds. Destroyed from the bottom up, so the file's lock goes last.
struct StudySession::Private {
  Private(std::unique_ptr<StudyLock> heldLock, std::unique_ptr<Connection> opened, Vault openedVault,
          Clock handedClock);

  std::unique_ptr<StudyLock> lock;
  std::unique_ptr<Connection> connection;
  Vault vault;
  Clock clock;
  std::unique_ptr<Journal> journal;
  Study study;
  struct Due {
    qint64 version = 0; ///< of the study
    QDateTime at;
    QDate today; ///< site calendar
    QString language;
    DueSources sources; ///< without visits where the file does not answer
    DueList list;
  };
  StudyChanges changes;
  mutable std::optional<Standing> standingNow; ///< of `study` at the version; made when it is asked for
  mutable qint64 standingVersion = 0;
  mutable std::optional<Due> dueNow;
  MeasurementPlan protocolMeasurementPlan; ///< without what the site entered in its place; the study holds
                                           ///< the plan in force
  int designVersion = 0;
  User user;
  std::unique_ptr<StudyCommands> commands;
  QDateTime verifiedAt; ///< when file and journal were last found sound
  QDateTime lastBackup;
  qint64 sequenceOfLastBackup = -1;
  std::optional<Refusal> backupFailure; ///< why the last backup could not be made
  QTimer backupTimer;
  std::optional<CtcaeDictionary> ctcae; ///< read with the study, and after another was loaded
  QMap<QString, QByteArray> heldDrafts; ///< by form: typed input that the file would not take
  TypingFile typing;
  std::map<RowId, ShownIdentity> shown; ///< the most that this session has seen of each subject's identity
  StudySession* session = nullptr;
  std::unique_ptr<BackgroundBackup> background; ///< reads the connection
  bool isCopied = false;                        ///< a copy is being made or checked: no other one begins
  bool stale = false; ///< the file holds more than `study`: it could not be read after a commit

  /// The user's role decides: who enters subjects knows who they are, nobody else does.
  Identities identities() const;
  /// Reads the whole study. The user is known by then. Refusal FILE when the design in it is broken. Throws
  /// Cancelled.
  Result<void> load(const Progress& progress = {});
  /// Hands `work` a copy of the file that is made between two events, inThread(): the window stays awake, and
  /// what is written meanwhile waits for nobody. Refusal BACKUP where it cannot be made; throws Cancelled.
  using CopyWork = std::function<void(Connection& copy, const Vault& vault, const Progress& progress)>;
  Result<void> withCopy(const CopyWork& work, const Progress& progress);
  /// Reads the whole study where it is stale.
  Result<void> catchUp();
  /// Reads again what a transaction touched, and nothing else. False if that was no part of the Study.
  bool reload(const std::set<RowId>& subjects, const std::set<QString>& tables);
  /// A part of the study, whether a change touched it, and how it is read.
  using Part = std::pair<bool, std::function<void()>>;
  std::vector<Part> oversightIn(const std::set<QString>& tables);
  std::vector<Part> partsIn(const std::set<RowId>& subjects, const std::set<QString>& tables);
  void reloadSite();
  void reloadTerms();
  void reloadUsers();
  void reloadDecisions();
  void reloadProduct();
  void reloadSubject(RowId id);
  QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(clock().toMSecsSinceEpoch(), Qt::UTC); }
  QDate today() const { return siteDate(study, now()); }
  const Standing& standing() const;
  const std::vector<DueItem>& due() const;
  void makeDue(const QDateTime& at) const;
  /// False where the file does not answer.
  bool goOnWithDue(const std::set<RowId>& changed, const QDateTime& at) const;
  std::map<RowId, std::vector<BedsideEntry>> stripsOf(const std::set<RowId>& asked) const;
  std::map<RowId, std::vector<LabPoint>> valuesOf(const std::set<RowId>& asked) const;
  /// Nothing where the file does not answer.
  std::optional<std::set<VisitKey>> recordedOf(const std::set<VisitKey>& asked) const;
  /// These subjects are about to change: where nothing else of the study is, and none of them is new, what
  /// was worked out goes on with them.
  void noteChange(const std::set<RowId>& subjects, bool ofOthers);
};

/// The whole study as the file has it, in terms of the design in force; the measurements' plan is the
/// protocol file's own, and terms have no other names. Refusal where the design in it is broken. Throws
/// Cancelled.
Result<Study> readStudy(Connection& connection, const Vault& vault, Identities identities,
                        const Progress& progress = {});

/// Lets db/ (and nothing above it) make a session and look inside.
struct StudySessionAccess {
  using Private = StudySession::Private;
  static std::unique_ptr<StudySession> make(std::unique_ptr<Private> open) {
    return std::unique_ptr<StudySession>(new StudySession(std::move(open)));
  }
  static const Private& of(const StudySession& session) { return *session.d; }
  static Private& of(StudySession& session) { return *session.d; }
  static void note(StudySession& session, const QString& action, const QString& what) {
    session.note(action, what);
  }
  /// Its file is let go as it lies: nobody signs out, and no backup is made.
  static ReleasedStudy release(StudySession& session) { return session.release(); }
};
using OpenStudy = StudySessionAccess::Private;
