#pragma once
#include "app/base/refusal.h"
#include "app/study/study.h"

// What a monitor compares with its source documents, and how far that has come.

/// Every record of the subject that there is to compare: consent and, where anything is answered, eligibility
/// of each screening, the dose, events, DLT assessments, and visits in the plan's order.
std::vector<CheckItem> itemsToCheck(const Study& study, const Subject& subject);

/// The last check of the record that was not taken back; nullptr if none. Where it does not hold() any more,
/// the record has changed since.
const SourceCheck* checkOf(const Subject& subject, const CheckItem& item);
bool isChecked(const Subject& subject, const CheckItem& item);
/// The checks that a change took away, each the last one of a record that is there.
std::vector<const SourceCheck*> changedSinceChecked(const Study& study, const Subject& subject);

/// "adverse event: Fever, 2026-01-05", without the subject, in the user's language.
QString itemText(const Study& study, const Subject& subject, const CheckItem& item);

struct CheckedOf {
  int checked = 0;
  int of = 0;
  bool operator==(const CheckedOf&) const = default;
};
CheckedOf checkedOf(const Study& study, const Subject& subject);
/// The same of every assigned subject: whom decisions rest on.
CheckedOf checkedOf(const Study& study);
/// "47 of 48 checked against source".
QString checkedText(const CheckedOf& count);

/// What of these kinds is not checked of the assigned subjects, or has changed since: "S-001, dose:
/// 2026-01-05".
QStringList uncheckedOf(const Study& study, const std::set<Checked>& kinds);

/// MISSING where a record is not there; CHECKED where it is checked and holds; REQUIRED where none is named.
std::optional<Refusal> mayCheck(const Study& study, const std::vector<CheckItem>& items);

/// SOURCE-CHECK (field kind): records of the assigned subjects, of the kinds that the site wants checked
/// before a decision, are not checked, or have changed since. The message names them.
std::optional<Refusal> refuseUnchecked(const Study& study);
