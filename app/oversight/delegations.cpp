#include "app/oversight/delegations.h"

#include "app/base/date_text.h"
#include "app/oversight/oversight_text.h"
#include "app/study/study_rules.h"
#include "app/study/words.h"

#include <QStringList>
#include <algorithm>
#include <iterator>

namespace {
struct TaskOfAction {
  const char* action; ///< as the journal names it
  DelegatedTask task;
};
constexpr TaskOfAction tasksOfActions[] = {
    {"register", DelegatedTask::Consent},
    {"rescreen", DelegatedTask::Consent},
    {"consent", DelegatedTask::Consent},
    {"reconsent", DelegatedTask::Consent},
    {"void-reconsent", DelegatedTask::Consent},
    {"sign-eligibility", DelegatedTask::Eligibility},
    {"screen-failure", DelegatedTask::Eligibility},
    {"assign", DelegatedTask::Dose},
    {"withdraw-assignment", DelegatedTask::Dose},
    {"infusion", DelegatedTask::Infusion},
    {"adverse-event", DelegatedTask::Events},
    {"void-adverse-event", DelegatedTask::Events},
    {"safety-report", DelegatedTask::Events},
    {"void-safety-report", DelegatedTask::Events},
    {"sae-report", DelegatedTask::Events},
    {"void-sae-report", DelegatedTask::Events},
    {"bedside", DelegatedTask::Events},
    {"void-bedside", DelegatedTask::Events},
    {"dlt-answers", DelegatedTask::Assessment},
    {"void-dlt-answer", DelegatedTask::Assessment},
    {"assess-dlt", DelegatedTask::Assessment},
    {"response", DelegatedTask::Assessment},
    {"void-response", DelegatedTask::Assessment},
    {"lot", DelegatedTask::Product},
    {"void-lot", DelegatedTask::Product},
    {"bag", DelegatedTask::Product},
    {"void-bag", DelegatedTask::Product},
    {"check-bag", DelegatedTask::Product},
    {"samplings", DelegatedTask::Samples},
    {"measurements", DelegatedTask::Samples},
    {"identity", DelegatedTask::Data},
    {"screening", DelegatedTask::Data},
    {"follow-up", DelegatedTask::Data},
    {"void-follow-up", DelegatedTask::Data},
    {"import", DelegatedTask::Data},
    {"sign-decision", DelegatedTask::Decisions},
    {"sign-design", DelegatedTask::Decisions},
    {"withdraw-design", DelegatedTask::Decisions},
};

std::optional<Refusal> refuseDays(const Delegation& entry) {
  if (!entry.from.isValid()) return refusal(u"DATE"_qs, OversightText::tr("From which day on?"), u"from"_qs);
  if (!entry.to || *entry.to >= entry.from) return std::nullopt;
  return refusal(u"DATE"_qs,
                 OversightText::tr("It began on %1: it cannot end before.").arg(isoDate(entry.from)),
                 u"to"_qs);
}
} // namespace

std::optional<DelegatedTask> taskOf(const QString& action) {
  const auto found =
      std::find_if(std::begin(tasksOfActions), std::end(tasksOfActions),
                   [&](const TaskOfAction& each) { return action == QLatin1String(each.action); });
  return found == std::end(tasksOfActions) ? std::nullopt : std::optional(found->task);
}

bool rulesOn(const std::vector<Delegation>& log, QDate day) {
  return std::any_of(log.begin(), log.end(), [&](const Delegation& each) { return each.from <= day; });
}

bool isDelegated(const std::vector<Delegation>& log, RowId userId, DelegatedTask task, QDate day) {
  return std::any_of(log.begin(), log.end(), [&](const Delegation& each) {
    return each.userId == userId && each.tasks.contains(task) && each.from <= day &&
           (!each.to || day <= *each.to);
  });
}

std::optional<Refusal> refuseUndelegated(const Study& study, RowId userId, const QString& action, QDate day) {
  const auto task = taskOf(action);
  const std::vector<Delegation>& log = study.siteFile.delegations;
  if (!task || !rulesOn(log, day) || isDelegated(log, userId, *task, day)) return std::nullopt;
  const User* user = study.user(userId);
  return refusal(
      u"NOT-DELEGATED"_qs,
      OversightText::tr("The delegation log does not have %1 on %2 for: %3. The principal investigator "
                        "delegates on the page Site file.")
          .arg(user ? user->name : QString(), isoDate(day), delegatedTaskName(*task)));
}

std::optional<Refusal> mayKeepDelegation(const Study& study, const Delegation& entry, const User& by) {
  if (entry.userId != 0 && !study.user(entry.userId))
    return refusal(u"MISSING"_qs, OversightText::tr("The study has no such person."), u"userId"_qs);
  if (entry.userId == by.id && by.role != Role::PrincipalInvestigator)
    return refusal(u"SELF"_qs,
                   OversightText::tr("Nobody delegates to themselves: the principal investigator does."),
                   u"userId"_qs);
  if (auto refused = refuseBlank(entry.name, u"name"_qs,
                                 OversightText::tr("Who is it? A person with an account, or a name.")))
    return refused;
  if (entry.tasks.empty())
    return refusal(u"REQUIRED"_qs, OversightText::tr("Which tasks are delegated?"), u"tasks"_qs);
  return refuseDays(entry);
}

bool isBackdated(const Study& study, const Delegation& entry) {
  return entry.from < siteDate(study, entry.enteredAt);
}

QString delegatedTasksText(const Delegation& entry) {
  QStringList words;
  for (const DelegatedTask task : entry.tasks)
    words << delegatedTaskName(task);
  return words.join(semicolon());
}

QString delegationLogText(const Study& study, QDate today) {
  const std::vector<Delegation>& log = study.siteFile.delegations;
  if (rulesOn(log, today))
    return OversightText::tr("Whoever is not delegated for a task on the day is refused, the principal "
                             "investigator, too.");
  if (log.empty())
    return OversightText::tr(
        "The log is empty and refuses nothing. From the first day of its first entry on, "
        "whoever it does not name for a task is refused, the principal investigator, too.");
  return OversightText::tr("The log refuses nothing yet: its first entry begins later.");
}
