#pragma once
#include "app/analysis/grading/grade_verdict.h"
#include "app/study/bedside.h"

/// 38.0 °C or more.
bool isFever(const BedsideEntry& entry);

/// Cytokine release syndrome, 0–4: Lee et al., Biol Blood Marrow Transplant 2019;25:625 (ASTCT).
///
/// | grade | with a fever of 38.0 °C or more                                             |
/// |-------|-----------------------------------------------------------------------------|
/// | 1     | neither hypotension nor hypoxia                                             |
/// | 2     | hypotension without vasopressor; oxygen at low flow                         |
/// | 3     | one vasopressor, with or without vasopressin; oxygen at high flow or a mask |
/// | 4     | several vasopressors, vasopressin not counted; positive pressure            |
///
/// The worst of them is the grade. Without a fever it is 0, unless there was one before: once CRS is there,
/// antipyretics, tocilizumab and steroids take the fever away, and the grade rests on circulation and oxygen
/// alone. Without a temperature and a fever before, `possible` is what circulation and oxygen would make it.
/// `feverBefore`: in this course, or one that was treated. A vasopressor says that there is
/// hypotension. Grade 5, death, is nothing that an entry says.
GradeVerdict gradeCrs(const BedsideEntry& entry, bool feverBefore);
