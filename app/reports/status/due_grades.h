#pragma once
#include "app/reports/status/due_list.h"

/// Day after the infusion up to which grades at the bedside are asked to be confirmed.
inline constexpr int lastStripDay = 30;

/// Those of the subjects whose entries at the bedside dueList() wants, as DueSources::strips.
std::set<RowId> stripsAsked(const Standing& standing);
std::set<RowId> stripsAsked(const Standing& standing, const std::set<RowId>& subjects);

/// Grades of today and yesterday that the entries say and the record does not, see gradesToConfirm(), and
/// what is missing to tell one, see gradesMissing(). Who does not confirm one corrects the entry, or lets the
/// day pass.
std::vector<DueItem> gradesDue(const Standing& standing, const Subject& subject,
                               const std::vector<BedsideEntry>& strip);
