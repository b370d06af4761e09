#pragma once
#include "app/escalation/standing.h"
#include "app/reports/status/due_list.h"
#include "app/study/study.h"
#include "app/study/study_rules.h"
#include "db/access/vault.h"
#include "db/file/study_lock.h"
#include "db/journal/journal.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"
#include "db/stores/sealed_store.h"

#include <QMap>
#include <QTimer>
#include <map>

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
    QDateTime minute;
    QString language;
    std::vector<DueItem> items;
  };
  mutable std::optional<Standing> standingNow; ///< of `study`; made when it is first asked for
  mutable std::optional<Due> dueNow;           ///< of that standing
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
  std::optional<CtcaeDictionary> ctcae; ///< read when it is first asked for, and after another was loaded
  QMap<QString, QByteArray> heldDrafts; ///< by form: typed input that the file would not take
  std::map<RowId, ShownIdentity> shown; ///< the most that this session has seen of each subject's identity
  StudySession* session = nullptr;
  bool stale = false; ///< the file holds more than `study`: it could not be read after a commit

  /// The user's role decides: who enters subjects knows who they are, nobody else does.
  Identities identities() const;
  /// Reads the whole study. The user is known by then. Refusal FILE when the design in it is broken.
  Result<void> load();
  /// Reads the whole study where it is stale.
  Result<void> catchUp();
  /// Reads again what a transaction touched, and nothing else. False if that was no part of the Study.
  bool reload(const std::set<RowId>& subjects, const std::set<QString>& tables);
  void reloadSite();
  void reloadUsers();
  void reloadDecisions();
  void reloadSubject(RowId id);
  QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(clock().toMSecsSinceEpoch(), Qt::UTC); }
  QDate today() const { return siteDate(study, now()); }
  const Standing& standing() const;
  const std::vector<DueItem>& due() const;
  void forgetStanding(); ///< the study is about to change
};

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
};
using OpenStudy = StudySessionAccess::Private;
