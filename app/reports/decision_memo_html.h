#pragma once
#include "app/reports/decision_memo.h"

#include <QString>

/// The memo as HTML for QTextDocument. Where its chart stands is `<img src="chart:staircase">`: whoever
/// prints it draws the chart there.
QString decisionMemoHtml(const DecisionMemo& memo);
