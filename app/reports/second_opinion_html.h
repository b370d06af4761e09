#pragma once
#include "app/reports/second_opinion_report.h"
#include "app/study/study.h"

/// The second opinion for print as HTML for QTextDocument: study, course and what it rests on, the table, the
/// papers. In the user's language.
QString secondOpinionHtml(const Study& study, const OpinionReport& report, int designVersion);
