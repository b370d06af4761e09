#pragma once
#include "app/base/refusal.h"
#include "app/study/treatment.h"

/// The syndromes that are graded by the American Society for Transplantation and Cellular Therapy (ASTCT; Lee
/// et al., Biol Blood Marrow Transplant 2019;25:625), beside the CTCAE grade of every event.
enum class Syndrome { Crs, Icans };

/// The event's ASTCT grade; empty where none is recorded.
const std::optional<int>& astctGrade(const AdverseEvent& event, Syndrome syndrome);

/// It has the syndrome's grade, or is one by its term, in English or Chinese: "Cytokine release syndrome",
/// "CRS", "免疫效应细胞相关神经毒性综合征".
bool isSyndrome(const AdverseEvent& event, Syndrome syndrome);

/// It is one, and nobody recorded its ASTCT grade. That is not grade 0.
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
