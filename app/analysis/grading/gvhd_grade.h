#pragma once
#include "app/analysis/grading/grade_verdict.h"
#include "app/study/bedside.h"

/// Acute graft-versus-host disease, 0–4 for 0–IV, from the stages of the organs: Harris et al., Biol Blood
/// Marrow Transplant 2016;22:4 (MAGIC).
///
/// | grade | skin | liver | upper gut | lower gut |
/// |-------|------|-------|-----------|-----------|
/// | I     | 1–2  |       |           |           |
/// | II    | 3    | 1     | 1         | 1         |
/// | III   |      | 2–3   |           | 2–3       |
/// | IV    | 4    | 4     |           | 4         |
///
/// The organ that is worst decides. Stages are of 0–4, of the upper gut 0–1.
GradeVerdict gradeGvhd(const BedsideEntry& entry);
