#pragma once
#include "tests/support/files/edited_log.h"

#include <QString>

/// A ward's log in few words: fictional subjects 1, 2, … (screening SCR-001, subject S-001), all eligible,
/// consent on 2026-01-06, infused at 10:00. What follows one another is separated by "; ".
struct SmallLog {
  QString infusions; ///< subject, level, day: "1 L1 2026-01-15; 2 L2 2026-02-24"
  QString
      assessments;   ///< subject, day, outcome, reason: "1 2026-01-29 NO_DLT"; a DLT gets its event that day
  QString decisions; ///< rows of decisions.csv

  /// Seven tables in a folder of their own, dose groups of the CD7 trial.
  EditedLog written() const;
};
