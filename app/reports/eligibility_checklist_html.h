#pragma once
#include "app/reports/eligibility_checklist.h"

#include <QString>

/// The checklist as HTML for QTextDocument.
QString eligibilityChecklistHtml(const EligibilityChecklist& list);
