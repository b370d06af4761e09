#pragma once
#include <QString>

/// Do the two name one unit, so that a number in the one is the same number in the other? Spellings of UCUM,
/// of CDISC and of laboratories: 10⁹/L, 10^9/L, 10*9/L, 10E9/L, x10^9/L; µ, μ, u and mc; cells/µL, /uL, /mm³.
/// Case, blanks and the width of signs do not matter. Counts are compared by their size (K/µL is 10⁹/L);
/// nothing else is converted: ng/L is not pg/mL here.
bool isSameUnit(const QString& written, const QString& unit);
