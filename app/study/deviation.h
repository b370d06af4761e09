#pragma once
#include "app/study/ids.h"

#include <QDate>
#include <QString>

/// What was done although a rule refuses it.
enum class DeviatingAct { Assigned, Infused, Assessed, Decided };

/// A step of a log that was brought in, which the rules (protocol.md 4.4) would have refused. It happened,
/// and is kept as it happened.
struct Deviation {
  RowId id = 0;
  DeviatingAct act = DeviatingAct::Assigned;
  QDate date;           ///< of the act, site calendar
  QString rule;         ///< id of the rule that refuses it, CE-STOP …
  RowId subjectId = 0;  ///< 0 where it is a decision
  RowId decisionId = 0; ///< 0 where it is a subject's
  bool operator==(const Deviation&) const = default;
};
