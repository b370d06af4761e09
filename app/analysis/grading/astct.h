#pragma once
#include "app/base/refusal.h"
#include "app/safety/syndrome.h"

/// The event is CRS or ICANS, and nobody recorded its ASTCT grade. That is not grade 0.
bool lacksAstctGrade(const AdverseEvent& event, Syndrome syndrome);

/// REQUIRED, fields crsGrade and icansGrade: whoever records a syndrome gives its ASTCT grade. One that was
/// recorded without stays so until somebody knows it. `before`: the event as it is saved; nullptr of a new
/// one.
std::optional<Refusal> refuseWithoutAstct(const AdverseEvent& event, const AdverseEvent* before);

/// What a subject's events say of a syndrome so far.
struct WorstAstct {
  bool had = false;
  std::optional<int> grade; ///< the worst recorded; empty where `had` none is, and where not `had`
  void add(const AdverseEvent& event, Syndrome syndrome);
  bool notRecorded() const { return had && !grade; }
  bool operator==(const WorstAstct&) const = default;
};
