#pragma once
#include "app/base/refusal.h"
#include "app/study/study.h"

/// A stopping rule of the site that is met.
struct MetStop {
  StoppingRule rule;
  std::vector<RowId> subjects; ///< who counts, in order of infusion
  bool operator==(const MetStop&) const = default;
};

/// The rules that are met on the evening of a day (site calendar). Counted are infused subjects: each once,
/// however many events. Of what is known in part the reading that counts is taken (protocol.md 3.1).
std::vector<MetStop> metStoppingRules(const Study& study, QDate day);

/// Those of them that no effective decision names with everybody who counts: they hold enrolment
/// (STOP-RULE).
std::vector<MetStop> holdingStops(const Study& study, QDate day);

/// What a decision that is signed now says of them.
std::vector<NamedStop> namedStops(const std::vector<MetStop>& met);

/// The rule as the site worded it, in the user's language where it is written in that.
QString stoppingRuleText(const StoppingRule& rule);
/// "Stopping rule met: two related deaths (S-001, S-004)."
QString stopSentence(const Study& study, const MetStop& met);
/// Of a decision: "Names the stopping rule: two related deaths (S-001, S-004)."; one sentence a rule.
QStringList namedStopSentences(const Study& study, const Decision& decision);
/// STOP-RULE with every one of them; nothing where there is none.
std::optional<Refusal> refuseStopped(const Study& study, const std::vector<MetStop>& holding,
                                     const QString& field);

/// STOP-RULE (field stoppingRules) where one of those that hold is taken out, or asks something else: a
/// signed decision names it first.
std::optional<Refusal> mayChangeStoppingRules(const Study& study, const std::vector<MetStop>& holding,
                                              const std::vector<StoppingRule>& wanted);

/// What the rule asks, in words: "1 related death", "2 subjects of the first 6 with CRS of grade 3 or more".
QString stoppingRuleWords(const StoppingRule& rule);
