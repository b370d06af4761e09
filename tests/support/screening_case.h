#pragma once
#include "app/screening/eligibility.h"

#include <QMetaType>
#include <functional>

/// An eligible screening at the study builder's site, to be changed by one row of a table.
struct ScreeningCase {
  Screening screening;
  Site site;
  ScreeningEntry& entry() { return screening.entry; }
  RelapsedRefractory& disease() { return screening.entry.relapsedRefractory; }
};
using ScreeningChange = std::function<void(ScreeningCase&)>;

ScreeningCase changedCase(const ScreeningChange& change);

/// Judged by the trial's protocol.
EligibilityResult judgedCase(const ScreeningCase& screeningCase);

/// "met", "not met", "not assessed".
const char* verdictText(Verdict verdict);

/// What is wrong with the one changed criterion of an otherwise eligible screening; empty if it has the
/// verdict, says why, names what is missing, and decides the overall verdict.
QString faultOf(const EligibilityResult& result, const QString& id, const QString& verdict);
