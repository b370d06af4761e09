#pragma once
#include "app/base/ids.h"
#include "app/study/signature.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

/// What investigator and sponsor decide. `toLevel` and `places` say where subjects may go after it.
enum class DecisionKind {
  Escalate, ///< open the next level (also: AT-JOINT "continue", SD-ESCALATE)
  Expand,   ///< more places at a level that is open (also: open it again after an overtaken decision)
  Continue, ///< AT-JOINT: go on in spite of it, to `toLevel`; the course bears `!`. To no level: as before,
            ///< in spite of a stopping rule
  Complete, ///< complete enrolment at `toLevel` (4.3); the course bears `+`
  AddDoseGroup, ///< SD-TOP: a dose group is to be added by a design change; opens nothing by itself
  RaisePlanned, ///< EN-FULL: the planned number is to be raised by a design change; opens nothing by itself
  Stay,         ///< no further enrolment for now; opens nothing
  End           ///< end the trial: nothing opens any more
};

/// How a subject counted when the decision was signed.
struct BasisOutcome {
  RowId subjectId = 0;
  QChar letter; ///< N, T, ?, X
  bool operator==(const BasisOutcome&) const = default;
};

/// That a stopping rule was met when a decision was signed, and by whom: a row for each subject that counted.
struct NamedStop {
  RowId ruleId = 0;
  RowId subjectId = 0;
  QString what; ///< the rule as it was worded then
  bool operator==(const NamedStop&) const = default;
};

struct Decision {
  RowId id = 0;
  int number = 0; ///< 1, 2, … as printed on the memo
  QDate date;     ///< site calendar
  DecisionKind kind = DecisionKind::Stay;
  int level = 0;   ///< the level whose data it rests on
  int toLevel = 0; ///< where its places are; 0 = opens none
  int places = 0;
  QString rule;   ///< id of the rule that recommended, SD-EXPAND …
  QString course; ///< course notation of the data at signing
  std::vector<BasisOutcome> basis;
  bool asRecommended = true;
  QString justification;       ///< required unless as recommended
  bool needsAgreement = false; ///< of the sponsor
  bool transcribed = false;    ///< brought in from an earlier record, with its own dates
  int designVersion = 1;
  int rulesEdition = 1; ///< of the rules (protocol.md) that it was made under
  std::optional<Signature> investigator;
  std::optional<Signature> sponsor;
  std::vector<NamedStop> stoppingRules = {}; ///< those that held enrolment when it was signed
  bool operator==(const Decision&) const = default;

  /// It answers a stopping rule and nothing else: places and course stay as they are.
  bool goesOnAsBefore() const {
    return kind == DecisionKind::Continue && toLevel == 0 && !stoppingRules.empty();
  }
  /// Effective = signed by the investigator and, where needed, agreed by the sponsor (4.4).
  bool effective() const { return investigator && (!needsAgreement || sponsor); }
};

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
