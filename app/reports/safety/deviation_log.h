#pragma once
#include "app/reports/charts/chart_table.h"
#include "app/reports/safety/deviations.h"

/// "important", "minor"; "not judged" while nobody has said.
QString importanceWord(const DeviationLine& line);
/// "2026-03-14"; "–" where it was not reported.
QString reportedWord(const std::optional<QDate>& reported);
/// "12 deviations; 2 important, 3 minor, 7 not judged."
QString deviationCount(const std::vector<DeviationLine>& lines);

/// The lines for CSV: date, who, source (record, typed), rule, what, importance (important, minor; empty: not
/// judged), cause, action, to_ethics, to_sponsor.
ChartTable tableOf(const std::vector<DeviationLine>& lines);

/// The log as a table with what was said of each: a chapter without its heading.
QString deviationTableHtml(const std::vector<DeviationLine>& lines);
/// The deviation log on paper. HTML.
QString deviationLogHtml(const Study& study, const std::vector<DeviationLine>& lines, QDate today);
