#include "app/oversight/record_locks.h"
#include "db/exchange/exchange_text.h"
#include "db/exchange/site_acts/site_acts.h"
#include "db/session/study_commands.h"
#include "db/session/study_session.h"

namespace {
/// What a window would do in one go.
struct ActStep {
  TableFault place;
  std::function<Result<void>()> take;
};

class Performance {
 public:
  Performance(StudySession& session, const Credentials& credentials, const QString& reason)
      : m_session(session), m_commands(session.commands()), m_credentials(credentials), m_reason(reason) {}

  /// In their order.
  std::vector<ActStep> stepsOf(const SiteActs& acts) {
    std::vector<ActStep> steps;
    steps.reserve(acts.queries.size() + 1 + acts.meetings.size() + acts.locks.size());
    for (const QueryAct& act : acts.queries)
      steps.push_back({act.place, [&] { return perform(act); }});
    if (!acts.checks.empty())
      steps.push_back({acts.checks.front().place, [&] { return check(acts.checks); }});
    for (const MeetingAct& act : acts.meetings)
      steps.push_back({act.place, [&] { return perform(act); }});
    for (const LockAct& act : acts.locks)
      steps.push_back({act.place, [&] { return perform(act); }});
    return steps;
  }
  const ActsDone& done() const { return m_done; }

 private:
  Result<void> perform(const QueryAct& act) {
    return step(act).map([&] { ++m_done.querySteps; });
  }

  Result<void> step(const QueryAct& act) {
    if (act.step == QueryStep::Opened) return m_commands.openQuery(act.draft, act.text).map([](RowId) {});
    const auto& queries = m_session.study().queries;
    const auto found = std::find_if(queries.begin(), queries.end(),
                                    [&](const Query& query) { return query.number == act.number; });
    const RowId query = found == queries.end() ? 0 : found->id;
    if (act.step == QueryStep::Answered) return m_commands.answerQuery(query, act.text);
    if (act.step == QueryStep::Closed) return m_commands.closeQuery(query, act.text);
    return m_commands.reopenQuery(query, act.text);
  }

  /// All in one act of the audit trail.
  Result<void> check(const std::vector<CheckAct>& acts) {
    std::vector<CheckItem> items;
    items.reserve(acts.size());
    for (const CheckAct& act : acts)
      items.push_back(act.item);
    return m_commands.checkSource(items).map([&] { m_done.checks = static_cast<int>(items.size()); });
  }

  Result<void> perform(const MeetingAct& act) {
    return m_commands.saveMeeting(act.meeting, m_reason).map([&](RowId id) {
      m_done.meetings.push_back(id);
    });
  }

  Result<void> perform(const LockAct& act) {
    return (act.lifts ? lift(act.lock) : m_commands.lockRecords(act.lock, m_credentials).map([](RowId) {}))
        .map([&] { ++m_done.locks; });
  }

  Result<void> lift(const RecordLock& lifted) {
    const auto& locks = m_session.study().locks;
    const auto found = std::find_if(locks.begin(), locks.end(), [&](const RecordLock& lock) {
      return isInForce(lock) && lock.subjectId == lifted.subjectId && lock.hard == lifted.hard;
    });
    return m_commands.liftLock(found == locks.end() ? 0 : found->id, lifted.reason, m_credentials);
  }

  StudySession& m_session;
  StudyCommands& m_commands;
  const Credentials& m_credentials;
  const QString& m_reason;
  ActsDone m_done;
};

tl::unexpected<TableFault> stoppedAt(TableFault place, const QString& why) {
  place.message = ExchangeText::tr("%1 What stands before it is done, what comes after it is not.").arg(why);
  return tl::unexpected(std::move(place));
}
} // namespace

tl::expected<ActsDone, TableFault> performSiteActs(StudySession& session, const SiteActs& acts,
                                                   const Credentials& credentials, const QString& reason,
                                                   const Progress& progress) {
  Performance performance(session, credentials, reason);
  const std::vector<ActStep> steps = performance.stepsOf(acts);
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const double part = static_cast<double>(i) / static_cast<double>(steps.size());
    if (progress && !progress(CheckStage::Write, part))
      return stoppedAt(steps[i].place, ExchangeText::tr("It was stopped here."));
    if (const auto taken = steps[i].take(); !taken) return stoppedAt(steps[i].place, taken.error().message);
  }
  return performance.done();
}
