#pragma once
#include "app/reports/paper_head.h"

/// The line at the foot of what is printed: from which state of the study file it is.
QString printedHeadHtml(const PrintedHead& head);
