#pragma once
#include <QByteArray>

/// JSON of a plain 3+3 protocol of `levels` levels (1–99), planned for 6·levels subjects, the name
/// `standard-3+3:N`. Its doses, n×10⁷ cells/kg, are placeholders and its title says so; its one criterion is
/// consent (I7). The assumptions are those of the trial.
QByteArray standardProtocolJson(int levels);
