#pragma once
#include "app/oversight/source_checks.h"
#include "app/study/study.h"
#include "db/audit/audit_trail.h"
#include "db/exchange/csv/csv.h"
#include "db/session/study_file.h"
#include "db/sqlite/progress.h"

#include <functional>
#include <vector>

class StudySession;

/// What is asked, answered or closed in a row of queries.csv.
struct QueryAct {
  TableFault place; ///< of its row, without a message
  QueryStep step = QueryStep::Opened;
  int number = 0; ///< of the query; of one that is opened, the one that it gets
  Query draft;    ///< of one that is opened: table, row, column
  QString text;
};

/// A row of source_checks.csv.
struct CheckAct {
  TableFault place;
  CheckItem item;
};

/// A row of meetings.csv with what the tables of its parts say: prepared anew (id 0), or as the study is to
/// have it.
struct MeetingAct {
  TableFault place;
  Meeting meeting;
};

/// A row of locks.csv: sets a lock of this subject, hardness and reason, or lifts the one in force.
struct LockAct {
  TableFault place;
  bool lifts = false;
  RecordLock lock;
};

/// What one person does, read and checked; in the order in which it is done.
struct SiteActs {
  std::vector<QueryAct> queries;
  std::vector<CheckAct> checks;
  std::vector<MeetingAct> meetings;
  std::vector<LockAct> locks;
  std::vector<TableFault> remarks; ///< a file that was read as GB18030
};

/// Whose acts they are, and what they do them in.
struct ActingPerson {
  const Study& study;
  const User& user;
  QDateTime now;                                         ///< UTC
  std::function<RowId(const AuditFilter& row)> savedRow; ///< StudySession::savedRow()
  QString reason{};                                      ///< why saved minutes change; may be empty
};

/// Whoever is signed in there.
ActingPerson actingIn(const StudySession& session, const QString& reason);

/// May the role do anything that these tables tell?
bool mayActByTables(Role role);

/// Reads queries.csv, source_checks.csv, meetings.csv, meeting_people.csv, meeting_actions.csv,
/// meeting_circulations.csv and locks.csv of a folder, or the sheets of these names of one workbook; at least
/// one is there. Names a fault for each cell that cannot be read, for what may mean one record or another
/// (with both), and for each act that the rules, the person's role or the delegation log would refuse after
/// those above it. Nothing is done yet. The files are read inThread(). Where `progress` says stop, that is
/// the one fault.
tl::expected<SiteActs, std::vector<TableFault>> readSiteActs(const QString& path, const ActingPerson& who,
                                                             const Progress& progress = {});

/// What each row is about to do, in words and in the order in which it is done: "Query 3, S-001, Infusion,
/// weight: opened. Which scale?". No column is named. `study` as it is before.
std::vector<TableFault> linesOfActs(const SiteActs& acts, const Study& study);

/// A hard lock is set or lifted.
bool wantsSignature(const SiteActs& acts);

/// What came of them.
struct ActsDone {
  int querySteps = 0;
  int checks = 0;
  int locks = 0;
  std::vector<RowId> meetings; ///< in the order of their rows
};

/// A sentence each, with the cut-off that each meeting has. `study` as it is after them.
QStringList linesOfDone(const ActsDone& done, const Study& study);

/// Does them one by one, each as a window would, by the commands of the session. Where one is refused all the
/// same (the disk is full, the study has changed since they were read), or `progress` says stop, the fault
/// names its row, and those before it are done. A hard lock is set and lifted by these credentials.
tl::expected<ActsDone, TableFault> performSiteActs(StudySession& session, const SiteActs& acts,
                                                   const Credentials& credentials, const QString& reason,
                                                   const Progress& progress = {});
