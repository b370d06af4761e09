#include "db/exchange/site_acts/site_acts.h"

#include "app/oversight/delegations.h"
#include "app/study/study_rules.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/site_acts/act_tables.h"
#include "db/session/command_execution.h"

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
  for (MeetingAct& act : acts.meetings)
    place(act.place);
  for (LockAct& act : acts.locks)
    place(act.place);
  place(acts.checksPlace);
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

TableFault placeOf(ActFile file, const LogRow& row) {
  return {QLatin1String(actFileNames[file]), row.line(), {}, {}};
}

tl::expected<SiteActs, std::vector<TableFault>> readSiteActs(const QString& path, const ActingPerson& who,
                                                             const Progress& progress) {
  std::vector<TableFault> faults;
  LogFiles files;
  try {
    files = readLogFiles(path, actTables, faults, progress);
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
