#pragma once
#include "app/base/refusal.h"
#include "app/study/study.h"

// The delegation log, and what it rules: who is not delegated for a task on a day does not do it.

/// The task that an action of the journal ("infusion") is part of; nothing = it is no delegated task.
std::optional<DelegatedTask> taskOf(const QString& action);

/// The log rules from the first day of its first entry on; while it is empty it refuses nothing.
bool rulesOn(const std::vector<Delegation>& log, QDate day);
bool isDelegated(const std::vector<Delegation>& log, RowId userId, DelegatedTask task, QDate day);

/// NOT-DELEGATED where the log rules on that day, and does not have the person for the action's task.
std::optional<Refusal> refuseUndelegated(const Study& study, RowId userId, const QString& action, QDate day);

/// May `by` write this line, or take it back? REQUIRED (fields name, tasks), MISSING (field userId), DATE
/// (fields from, to); SELF (field userId): nobody but a principal investigator delegates to themselves.
std::optional<Refusal> mayKeepDelegation(const Study& study, const Delegation& entry, const User& by);

/// It was written after its first day.
bool isBackdated(const Study& study, const Delegation& entry);
/// "informed consent; infusion", in the user's language.
QString delegatedTasksText(const Delegation& entry);
/// Whom the log rules, or that it refuses nothing: a sentence.
QString delegationLogText(const Study& study, QDate today);
