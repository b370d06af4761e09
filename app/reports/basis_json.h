#pragma once
#include "app/reports/design_basis.h"

#include <QJsonObject>

/// What an answer of the command line rests on: "design", "course" (in notation, empty = the beginning),
/// "policy" as policyJson() has it, "trueDlt" (a list by level, null where no rates were given) and
/// "assumptions" (ids).
QJsonObject basisJson(const DesignBasis& basis, const std::vector<double>& trueDlt);
