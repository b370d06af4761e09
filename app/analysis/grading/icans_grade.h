#pragma once
#include "app/analysis/grading/grade_verdict.h"
#include "app/study/bedside.h"

/// Points of the ICE test, as far as it was asked: from `least` to `most` of 10; one number where all of it
/// was.
struct IceScore {
  int least = 0;
  int most = 10;
  bool unable = false; ///< could not be asked at all
  bool operator==(const IceScore&) const = default;
};
IceScore iceScore(const BedsideEntry& entry);

/// Immune effector cell-associated neurotoxicity of adults, 0–4: Lee et al., Biol Blood Marrow Transplant
/// 2019;25:625 (ASTCT), whose ICE test has 10 points.
///
/// | grade | ICE              | awakens       | seizure             | motor    | pressure, oedema |
/// |-------|------------------|---------------|---------------------|----------|------------------|
/// | 1     | 7–9              | spontaneously |                     |          |                  |
/// | 2     | 3–6              | to voice      |                     |          |                  |
/// | 3     | 0–2              | to touch only | resolved            |          | focal            |
/// | 4     | cannot be tested | not           | prolonged, repeated | weakness | diffuse          |
///
/// The worst of them is the grade. Who cannot be tested though awake or roused (global aphasia) has ICE 0,
/// grade 3; where consciousness is not recorded, the worse reading is taken and said.
/// `ice` in the place of the entry's own parts.
GradeVerdict gradeIcans(const IceScore& ice, const BedsideEntry& entry);
