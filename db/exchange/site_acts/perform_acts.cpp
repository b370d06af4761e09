#include "app/oversight/record_locks.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/site_acts/site_acts.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"

namespace {
class Performance {
 public:
  Performance(StudySession& session, const Credentials& credentials, const QString& reason)
      : m_session(session), m_commands(session.commands()), m_credentials(credentials), m_reason(reason) {}

  Result<void> perform(const QueryAct& act) {
    if (act.step == QueryStep::Opened) return m_commands.openQuery(act.draft, act.text).map([](RowId) {});
    const auto& queries = m_session.study().queries;
    const auto found = std::find_if(queries.begin(), queries.end(),
                                    [&](const Query& query) { return query.number == act.number; });
    const RowId query = found == queries.end() ? 0 : found->id;
    if (act.step == QueryStep::Answered) return m_commands.answerQuery(query, act.text);
    if (act.step == QueryStep::Closed) return m_commands.closeQuery(query, act.text);
    return m_commands.reopenQuery(query, act.text);
  }

  Result<RowId> perform(const MeetingAct& act) { return m_commands.saveMeeting(act.meeting, m_reason); }

  Result<void> perform(const LockAct& act) {
    if (!act.lifts) return m_commands.lockRecords(act.lock, m_credentials).map([](RowId) {});
    const auto& locks = m_session.study().locks;
    const auto found = std::find_if(locks.begin(), locks.end(), [&](const RecordLock& lock) {
      return isInForce(lock) && lock.subjectId == act.lock.subjectId && lock.hard == act.lock.hard;
    });
    return m_commands.liftLock(found == locks.end() ? 0 : found->id, act.lock.reason, m_credentials);
  }

 private:
  StudySession& m_session;
  StudyCommands& m_commands;
  const Credentials& m_credentials;
  const QString& m_reason;
};

tl::unexpected<TableFault> stoppedAt(TableFault place, const Refusal& refused) {
  place.message =
      ExchangeText::tr("%1 What stands before it is done, what comes after it is not.").arg(refused.message);
  return tl::unexpected(std::move(place));
}
} // namespace

tl::expected<ActsDone, TableFault> performSiteActs(StudySession& session, const SiteActs& acts,
                                                   const Credentials& credentials, const QString& reason) {
  Performance performance(session, credentials, reason);
  ActsDone done;
  for (const QueryAct& act : acts.queries) {
    if (const auto step = performance.perform(act); !step) return stoppedAt(act.place, step.error());
    ++done.querySteps;
  }
  if (!acts.checks.empty()) {
    if (const auto checked = session.commands().checkSource(acts.checks); !checked)
      return stoppedAt(acts.checksPlace, checked.error());
    done.checks = static_cast<int>(acts.checks.size());
  }
  for (const MeetingAct& act : acts.meetings) {
    const auto saved = performance.perform(act);
    if (!saved) return stoppedAt(act.place, saved.error());
    done.meetings.push_back(*saved);
  }
  for (const LockAct& act : acts.locks) {
    if (const auto lock = performance.perform(act); !lock) return stoppedAt(act.place, lock.error());
    ++done.locks;
  }
  return done;
}
