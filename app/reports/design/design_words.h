#pragma once
#include "app/escalation/design/design_difference.h"
#include "app/escalation/standing.h"

#include <QString>

/// "accelerated titration", "standard 3+3".
QString ruleWord(LevelRule rule);
/// "day 28", "day 14 to 28".
QString windowText(const DltWindow& window);
/// "● running", "◔ suspended", "✕ ended": shape and word.
QString trialStateText(TrialState state);

/// A10: "3", "no limit".
QString paceText(int completingAtOnce);

/// Where a change stands: "became version 2", "waits for the sponsor's agreement", "withdrawn: …",
/// "lapsed: …", with its shape.
QString changeState(const Standing& standing, const DesignChange& change);

/// A difference in words: what, as it is, as it is to be.
struct DifferenceText {
  QString what;
  QString before;
  QString after;
  bool operator==(const DifferenceText&) const = default;
};
DifferenceText differenceText(const DesignDifference& difference);
/// What a change changes, in one line.
QString changeSummary(const Study& study, const DesignChange& change);

/// What everybody who treats must know: the trial is suspended or ended, a change waits for the sponsor, the
/// protocol file is of the first edition. Empty where nothing of it is so.
QString designNotice(const Standing& standing);
