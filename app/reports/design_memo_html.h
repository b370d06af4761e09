#pragma once
#include "app/reports/design_memo.h"

#include <QString>

/// The memo of a change of the design as HTML for QTextDocument.
QString designMemoHtml(const DesignMemo& memo);
