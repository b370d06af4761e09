#pragma once
#include "db/exchange/log_row.h"

/// limits.csv: the site's limits for criterion I6, in the unit of each test or as a multiple of its upper
/// limit of normal (unit `xULN`).
QMap<OrganTest, OrganLimit> readLimits(const QByteArray& bytes, std::vector<LogFault>& faults);

/// exclusions.csv: the site's exclusion list, ids 1, 2, … in its order.
std::vector<ExclusionCriterion> readExclusionList(const QByteArray& bytes, std::vector<LogFault>& faults);
