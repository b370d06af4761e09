#pragma once
#include "app/protocol/protocol.h"
#include "app/study/comparison_assumptions.h"
#include "app/study/signature.h"

/// Whether subjects may be assigned and infused at all (protocol.md 4.4).
enum class TrialState { Running, Suspended, Ended };

/// One version of the design. The study began with number 1; each later one came by a signed change.
struct DesignVersion {
  int number = 1;
  QDateTime since; ///< UTC
  DoseDesign design;
  TrialState state = TrialState::Running;
  RowId changeId = 0; ///< the change that brought it; 0 = as the study began
  bool operator==(const DesignVersion&) const = default;
};

/// A change of the design that the investigator signed (4.4): dose groups, the planned number, windows, or
/// the state of the trial. It becomes a version when the sponsor has agreed.
struct DesignChange {
  RowId id = 0;
  int number = 0;      ///< 1, 2, … as printed on the memo
  QDate date;          ///< site calendar
  int baseVersion = 1; ///< the version that it changes
  DoseDesign design;   ///< as it is to be
  TrialState state = TrialState::Running;
  QString justification; ///< always required
  QString course;        ///< course notation of the data at signing, levels as in baseVersion
  /// What both designs were compared under, part of what is signed; nothing = signed before it was kept.
  std::optional<ComparisonAssumptions> assumed;
  std::optional<Signature> investigator;
  std::optional<Signature> sponsor;
  int version = 0;    ///< that it became; 0 = none (yet)
  QString voidReason; ///< taken back before the sponsor agreed; empty = stands
  bool operator==(const DesignChange&) const = default;
};
