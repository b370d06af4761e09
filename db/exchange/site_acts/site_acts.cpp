#include "db/exchange/site_acts/site_acts.h"

#include "app/oversight/delegations.h"
#include "app/study/study_rules.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/site_acts/act_tables.h"
#include "db/session/command_execution.h"
#include "db/session/study_session.h"
#include "db/sqlite/in_thread.h"

#include <algorithm>

namespace {
constexpr LogTableNames actTables{actFileNames, 0};

/// Each names its file and cell as it was handed in.
void placeActs(SiteActs& acts, const LogFiles& files) {
  const auto place = [&](TableFault& where) {
    std::vector<TableFault> one{where};
    placeInFiles(one, files);
    where = one.front();
  };
  for (QueryAct& act : acts.queries)
    place(act.place);
  for (CheckAct& act : acts.checks)
    place(act.place);
  for (MeetingAct& act : acts.meetings)
    place(act.place);
  for (LockAct& act : acts.locks)
    place(act.place);
}

TableFault noTable(const QString& path) {
  QStringList names;
  for (const char* name : actFileNames)
    names << QLatin1String(name);
  return {path,
          0,
          {},
          ExchangeText::tr("There is none of these tables: %1.").arg(names.join(QStringLiteral(", ")))};
}
} // namespace

bool ActReading::mayDo(LogRow& row, Action action, const QString& act) {
  auto refusal = refuseRole(who.user.role, action);
  if (!refusal) refusal = refuseUndelegated(who.study, who.user.id, act, siteDate(who.study, who.now));
  if (refusal && refused.insert(action).second) row.fault({}, refusal->message);
  return !refusal;
}

ActingPerson actingIn(const StudySession& session, const QString& reason) {
  return {session.study(), session.user(), session.now(),
          [&session](const AuditFilter& row) { return session.savedRow(row); }, reason};
}

bool mayActByTables(Role role) {
  constexpr Action acts[] = {Action::OpenQuery,    Action::AnswerQuery, Action::CloseQuery,
                             Action::VerifySource, Action::HoldMeeting, Action::LockRecords,
                             Action::EnterSubject, Action::LockHard};
  return std::any_of(std::begin(acts), std::end(acts), [role](Action act) { return may(role, act); });
}

bool wantsSignature(const SiteActs& acts) {
  return std::any_of(acts.locks.begin(), acts.locks.end(), [](const LockAct& act) { return act.lock.hard; });
}

TableFault placeOf(ActFile file, const LogRow& row) {
  return {QLatin1String(actFileNames[file]), row.line(), {}, {}};
}

tl::expected<SiteActs, std::vector<TableFault>> readSiteActs(const QString& path, const ActingPerson& who,
                                                             const Progress& progress) {
  std::vector<TableFault> faults;
  LogFiles files;
  try {
    inThread([&](const Progress& told) { files = readLogFiles(path, actTables, faults, told); }, progress);
  } catch (const Cancelled&) {
    return tl::unexpected(std::vector<TableFault>{{path, 0, {}, cancelledRefusal().message}});
  }
  const bool isAnyThere =
      std::any_of(files.tables.begin(), files.tables.end(), [](const auto& table) { return table; });
  if (!isAnyThere && faults.empty()) faults.push_back(noTable(path));
  SiteActs acts;
  const RecordFinder finder(who);
  ActReading reading{who, finder, files.tables, faults, acts};
  readQueryActs(reading);
  readSourceChecks(reading);
  readMeetingActs(reading);
  readLockActs(reading);
  if (!faults.empty()) {
    placeInFiles(faults, files);
    return tl::unexpected(std::move(faults));
  }
  placeActs(acts, files);
  acts.remarks = readingRemarks(files);
  placeInFiles(acts.remarks, files);
  return acts;
}
