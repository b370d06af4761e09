#pragma once
#include "app/study/treatment.h"

/// The syndromes that have a scale of their own beside the CTCAE grade: cytokine release syndrome and
/// neurotoxicity by the American Society for Transplantation and Cellular Therapy (ASTCT; Lee et al., Biol
/// Blood Marrow Transplant 2019;25:625), acute graft-versus-host disease by MAGIC, haematotoxicity by
/// EHA/EBMT.
enum class Syndrome { Crs, Icans, Gvhd, Icaht };

/// As the study file names an event of it, in English; that of CRS is a term of the CTCAE.
QString termOf(Syndrome syndrome);

/// What its grade is told by.
GradeScale scaleOf(Syndrome syndrome);

/// The event's worst grade on the syndrome's scale; empty where none is recorded.
std::optional<int> astctGrade(const AdverseEvent& event, Syndrome syndrome);

/// It has the syndrome's grade, or is one by its term, in English or Chinese: "Cytokine release syndrome",
/// "CRS", "免疫效应细胞相关神经毒性综合征".
bool isSyndrome(const AdverseEvent& event, Syndrome syndrome);
